MATCH (n:Statement {id: $id})
RETURN {node: n {.id, .kind, .gist, .quote, .said}} AS data
