// p0 = 100
// p1 = 4
CALL () {
  MATCH (n0:Figure)
  WITH n0 ORDER BY n0.value, n0.id LIMIT $p0
  RETURN collect([n0.value]) AS r0
}
CALL () {
  MATCH (n1:Figure)
  WITH n1 ORDER BY n1.value DESC, n1.id LIMIT $p1
  RETURN collect([n1.value]) AS r1
}
RETURN r0, r1
