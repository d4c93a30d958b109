MATCH (n:Country {id: $id})
RETURN {countries: {nodes: [n {.id,
  statements: {groups: COLLECT { MATCH (n)<-[:SAID_BY]-(s:Statement) WITH s.kind AS kind, count(s) AS count ORDER BY count DESC, kind LIMIT 20 RETURN {keys: [{value: kind}], count: count} }}}]}} AS data
