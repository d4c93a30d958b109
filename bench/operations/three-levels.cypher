MATCH (n:Article {id: $id})
RETURN {articles: {nodes: [n {.id, .title,
  statements: {nodes: COLLECT {
    MATCH (n)<-[:REPORTED_IN]-(s:Statement) WITH s ORDER BY s.id LIMIT 10
    RETURN s {.id, .gist, mentions: {nodes: COLLECT {
      MATCH (s)-[:MENTIONS]->(m:Named) WITH m ORDER BY m.id LIMIT 20
      RETURN m {.id, .name, names: {nodes: COLLECT { MATCH (m)<-[:NAME_OF]-(t:Name) RETURN t {.id, .text, .language} ORDER BY t.id LIMIT 20 }}} }}} }}}]}} AS data
