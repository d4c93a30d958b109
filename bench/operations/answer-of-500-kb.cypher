MATCH (n:Article) WHERE n.id IN $ids
WITH n ORDER BY n.id LIMIT 100
RETURN {articles: {nodes: collect(n {.id, .title, .published,
  publisher: head([(n)-[:PUBLISHED_BY]->(p:Publisher) | p {.id, .name}]),
  statements: {nodes: COLLECT {
    MATCH (n)<-[:REPORTED_IN]-(s:Statement) WITH s ORDER BY s.id LIMIT 9
    RETURN s {.id, .kind, .gist, .quote, .said,
      speakers: {nodes: COLLECT { MATCH (s)-[:SAID_BY]->(a:Actor) RETURN a {.id, .name, .nameAr} ORDER BY a.id LIMIT 20 }},
      mentions: {nodes: COLLECT { MATCH (s)-[:MENTIONS]->(m:Named) RETURN m {.id, .name, .nameAr} ORDER BY m.id LIMIT 20 }}} }}})}} AS data
