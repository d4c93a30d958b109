MATCH (n:Country {id: $id})
RETURN {countries: {nodes: [n {.id,
  negotiatedWith: {nodes: COLLECT {
    MATCH (n)-[:NEGOTIATED_WITH]-(a:Actor) WITH DISTINCT a ORDER BY a.id LIMIT 50
    RETURN CASE
      WHEN a:Person THEN a {__typename: 'Person', .id, .name, .role}
      WHEN a:Organization THEN a {__typename: 'Organization', .id, .name, belongsTo: head([(a)-[:BELONGS_TO]->(b:Actor) | b {.id, .name}])}
      WHEN a:Country THEN a {__typename: 'Country', .id, .name}
      ELSE a {__typename: 'Group', .id, .name} END }}}]}} AS data
