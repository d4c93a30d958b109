// p0 = "kilometre"
// p1 = 20
CALL () {
  MATCH (n0:Figure)
  WHERE n0.unit = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([n0.what, n0.value, n0.unit, n0.comparator]) AS r0
}
CALL () {
  MATCH (n1:Figure)
  WHERE n1.unit = $p0
  RETURN count(n1) AS r1
}
RETURN r0, r1
