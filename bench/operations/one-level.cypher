MATCH (n:Person {id: $id})
RETURN {people: {nodes: [n {.id, .name, .nameAr,
  statements: {nodes: COLLECT { MATCH (n)<-[:SAID_BY]-(s:Statement) RETURN s {.id, .gist, .said} ORDER BY s.id LIMIT 10 }}}]}} AS data
