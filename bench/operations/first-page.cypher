MATCH (n:Statement) WHERE n.saidFrom IS NOT NULL
WITH n ORDER BY n.saidFrom, n.id LIMIT 10
RETURN {statements: {nodes: collect(n {.id, .saidFrom, .gist})}} AS data
