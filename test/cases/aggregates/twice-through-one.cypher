// p0 = 20
// p1 = 2
CALL () {
  MATCH (n0:Statement)
  CALL (n0) {
    MATCH (n0)-[:IN_DOCUMENT]->(n1:Named)
    RETURN collect(DISTINCT n1.id) AS l0_0
  }
  UNWIND CASE WHEN size(l0_0) = 0 THEN [null] ELSE l0_0 END AS k0_0
  CALL (n0) {
    MATCH (n0)-[:IN_DOCUMENT]->(n2:Named)
    RETURN collect(DISTINCT n2.name) AS l0_1
  }
  UNWIND CASE WHEN size(l0_1) = 0 THEN [null] ELSE l0_1 END AS k0_1
  WITH k0_0, k0_1, count(n0) AS k0_2
  WITH k0_0, k0_1, k0_2 ORDER BY k0_2 DESC, k0_0, k0_1 LIMIT $p1
  RETURN collect([k0_0, k0_1, k0_2]) AS r0
}
RETURN r0
