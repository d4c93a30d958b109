MATCH (n:Person {id: $id})
RETURN {people: {nodes: [n {.id,
  statements: {nodes: COLLECT {
    MATCH (n)<-[:SAID_BY]-(s:Statement)-[:REPORTED_IN]->(a:Article)
    RETURN s {.id, .gist, article: a {.id, .published}} ORDER BY a.publishedFrom DESC, s.id LIMIT 10 }}}]}} AS data
