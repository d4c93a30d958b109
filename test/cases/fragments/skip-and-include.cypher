// p0 = 1
CALL () {
  MATCH (n0:Country)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.name]) AS r0
}
RETURN r0
