MATCH (n:Person {id: $id})
RETURN {people: {nodes: [n {.id, .name,
  statements: {nodes: COLLECT {
    MATCH (n)<-[:SAID_BY]-(s:Statement) WITH s ORDER BY s.id LIMIT 5
    RETURN s {.id, .gist,
      article: head([(s)-[:REPORTED_IN]->(a:Article) | a {.id, .title, publisher: head([(a)-[:PUBLISHED_BY]->(p:Publisher) | p {.id, .name}])}]),
      mentions: {nodes: COLLECT {
        MATCH (s)-[:MENTIONS]->(m:Named) WITH m ORDER BY m.id LIMIT 5
        RETURN m {.id, .name, names: {nodes: COLLECT {
          MATCH (m)<-[:NAME_OF]-(t:Name) WITH t ORDER BY t.id LIMIT 5
          RETURN t {.id, .text, names: head([(t)-[:NAME_OF]->(o:Named) | o {.id}])} }}} }}} }}}]}} AS data
