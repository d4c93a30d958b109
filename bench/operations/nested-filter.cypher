MATCH (:Actor&Entity {id: $speaker})<-[:SAID_BY]-(n:Statement)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(:Publisher {id: $publisher})
WITH DISTINCT n, a ORDER BY n.id LIMIT 20
RETURN {statements: {nodes: collect(n {.id, .gist, article: a {.id}})}} AS data
