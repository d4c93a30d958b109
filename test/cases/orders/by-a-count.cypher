// p0 = 3
// p1 = 20
CALL () {
  MATCH (n0:Actor)
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n1:Statement)
    RETURN count(n1) AS k0_0
  }
  WITH n0, k0_0 ORDER BY k0_0 DESC, n0.name, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n2:Statement)
    RETURN count(n2) AS r1
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 END, n0.id, n0.name, r1]) AS r0
}
RETURN r0
