MATCH (n:Country {id: $id})
CALL (n) { MATCH (n)<-[:ACCORDING_TO]-(f:Figure) RETURN count(f) AS count, min(f.value) AS min, max(f.value) AS max, sum(f.value) / count(f.value) AS avg }
RETURN {countries: {nodes: [n {.id, figures: {totalCount: count, aggregate: {value: {min: min, max: max, avg: avg}}}}]}} AS data
