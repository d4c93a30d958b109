MATCH (n:Country {id: $id})
CALL (n) {
  MATCH (n)<-[:SAID_BY]-(s:Statement)
  WITH s.kind AS kind, count(s) AS count ORDER BY count DESC, kind LIMIT 20
  RETURN collect({keys: [{value: kind}], count: count}) AS groups
}
RETURN {countries: {nodes: [n {.id, statements: {groups: groups}}]}} AS data
