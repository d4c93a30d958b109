// p0 = 20
// p1 = 20
// p2 = 20
// p3 = 4
// p4 = 20
// p5 = 20
CALL () {
  MATCH (n0:Statement)
  WITH n0.kind AS k0_0, count(n0) AS k0_1, count(DISTINCT n0.said) AS k0_2
  WITH k0_0, k0_1, k0_2 ORDER BY k0_1 DESC, k0_0 LIMIT $p1
  RETURN collect([k0_0, k0_1, k0_2]) AS r0
}
CALL () {
  MATCH (n1:Statement)
  WITH substring(n1.saidFrom, 0, 7) AS k1_0, count(n1) AS k1_1
  WITH k1_0, k1_1 ORDER BY k1_0 LIMIT $p2
  RETURN collect([k1_0, k1_1]) AS r1
}
CALL () {
  MATCH (n2:Statement)
  WITH substring(n2.saidFrom, 0, 4) AS k2_0, n2.kind AS k2_1, count(n2) AS k2_2
  WITH k2_0, k2_1, k2_2 ORDER BY k2_2 DESC, k2_0, k2_1 LIMIT $p3
  RETURN collect([k2_0, k2_1, k2_2]) AS r2
}
CALL () {
  MATCH (n3:Statement)
  WITH count(n3) AS k3_0
  WITH k3_0 ORDER BY k3_0 DESC LIMIT $p4
  RETURN collect([k3_0]) AS r3
}
CALL () {
  MATCH (n4:Statement)
  WITH n4.joint AS k4_0, count(n4) AS k4_1
  WITH k4_0, k4_1 ORDER BY k4_1 DESC, k4_0 LIMIT $p5
  RETURN collect([k4_0, k4_1]) AS r4
}
RETURN r0, r1, r2, r3, r4
