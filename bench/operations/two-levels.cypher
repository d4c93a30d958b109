MATCH (n:Article {id: $id})
RETURN {articles: {nodes: [n {.id, .title,
  statements: {nodes: COLLECT {
    MATCH (n)<-[:REPORTED_IN]-(s:Statement) WITH s ORDER BY s.id LIMIT 10
    RETURN s {.id, .gist, speakers: {nodes: COLLECT { MATCH (s)-[:SAID_BY]->(a:Actor) RETURN a {.id, .name} ORDER BY a.id LIMIT 20 }}} }}}]}} AS data
