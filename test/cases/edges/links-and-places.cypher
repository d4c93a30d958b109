// p0 = ["s003-01","s001-12"]
// p1 = 20
// p2 = 20
// p3 = 20
CALL () {
  MATCH (n0:Statement)
  WHERE n0.id IN $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e1:CONTRADICTS]-(n1:Claim)
    WITH DISTINCT n1, e1 ORDER BY n1.id LIMIT $p2
    RETURN collect([e1.what, e1.differences, e1.confidence, e1.resolution, CASE WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[e2:SAID_BY]->(n2:Actor)
    WITH n2, e2 ORDER BY n2.id LIMIT $p3
    RETURN collect([e2.position, CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.name]) AS r2
  }
  RETURN collect([n0.id, r1, r2]) AS r0
}
RETURN r0
