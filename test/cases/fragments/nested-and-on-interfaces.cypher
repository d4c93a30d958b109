// p0 = "s001-12"
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
    CALL (n1) {
      MATCH (n1)<-[:SAID_BY]-(n2:Statement)
      WHERE (n1:Country OR n1:Organization OR n1:Group)
      RETURN count(n2) AS r2
    }
    CALL (n1) {
      MATCH (n1:Person)<-[:SAID_BY]-(n3:Statement)
      RETURN count(n3) AS r3
    }
    CALL (n1) {
      MATCH (n1:Person)<-[:SAID_BY]-(n4:Statement)
      WITH n4 ORDER BY n4.id LIMIT $p4
      RETURN collect([n4.id]) AS r4
    }
    RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END, n1.id, n1.name, r2, n1.role, r3, r4]) AS r1
  }
  RETURN collect([n0.id, r1, n0.quote]) AS r0
}
RETURN r0
