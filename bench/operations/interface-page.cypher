MATCH (n:Actor) WHERE n.id IS NOT NULL
WITH n ORDER BY n.id LIMIT 100
RETURN {actors: {nodes: collect(CASE
  WHEN n:Person THEN n {__typename: 'Person', .id, .name, .nameAr, .role}
  WHEN n:Organization THEN n {__typename: 'Organization', .id, .name, .nameAr}
  WHEN n:Country THEN n {__typename: 'Country', .id, .name, .nameAr}
  ELSE n {__typename: 'Group', .id, .name, .nameAr} END)}} AS data
