// p0 = 4
CALL () {
  MATCH (n0:Figure)
  WITH n0 ORDER BY n0.value IS NULL DESC, n0.value, n0.id LIMIT $p0
  RETURN collect([n0.value, n0.id]) AS r0
}
RETURN r0
