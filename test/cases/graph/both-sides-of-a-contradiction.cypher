// p0 = "s000-10"
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 20
CALL () {
  MATCH (n0:Statement)
  WHERE n0.id = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:SAID_BY]->(n1:Actor)
    WITH n1 ORDER BY n1.id LIMIT $p2
    RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END, n1.name]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[:CONTRADICTS]-(n2:Claim)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT $p3
    CALL (n2) {
      MATCH (n2:Statement)-[:SAID_BY]->(n3:Actor)
      WITH n3 ORDER BY n3.id LIMIT $p4
      RETURN collect([CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 END, n3.name]) AS r3
    }
    RETURN collect([CASE WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.quote, n2.said, r3]) AS r2
  }
  RETURN collect([n0.quote, n0.said, r1, r2]) AS r0
}
RETURN r0
