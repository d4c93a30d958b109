MATCH (n:Statement) WHERE n.saidFrom >= $saidFrom AND (n.saidFrom > $saidFrom OR n.id > $id)
WITH n ORDER BY n.saidFrom, n.id LIMIT 10
RETURN {statements: {nodes: collect(n {.id, .saidFrom, .gist})}} AS data
