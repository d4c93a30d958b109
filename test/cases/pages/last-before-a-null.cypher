// p0 = 3
// p1 = "q001-07"
CALL () {
  MATCH (n0:Figure)
  WHERE ((n0.value IS NOT NULL) OR (n0.value IS NULL AND n0.id < $p1))
  WITH n0 ORDER BY n0.value DESC, n0.id DESC LIMIT $p0
  RETURN collect([n0.id, n0.value]) AS r0
}
RETURN r0
