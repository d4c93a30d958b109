MATCH (n:Country {id: $id})
RETURN {countries: {nodes: [n {.id,
  figures: head(COLLECT { MATCH (n)<-[:ACCORDING_TO]-(f:Figure) RETURN {totalCount: count(f), aggregate: {value: {min: min(f.value), max: max(f.value), avg: sum(f.value) / count(f.value)}}} })}]}} AS data
