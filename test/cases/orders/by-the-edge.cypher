// p0 = true
// p1 = 2
// p2 = 2
// p3 = 2
CALL () {
  MATCH (n0:Statement)
  WHERE n0.joint = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e1:SAID_BY]->(n1:Actor)
    WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p2
    RETURN collect([e1.position, n1.id, CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[:SAID_BY]->(n2:Actor)
    WITH n2 ORDER BY n2.name DESC, n2.id DESC LIMIT $p3
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.id, n2.name]) AS r2
  }
  RETURN collect([r1, r2]) AS r0
}
RETURN r0
