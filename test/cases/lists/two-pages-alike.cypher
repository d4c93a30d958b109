// p0 = 2
CALL () {
  MATCH (n0:Place)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.id, n0.name, n0.kind]) AS r0
}
CALL () {
  MATCH (n1:Place)
  RETURN count(n1) AS r1
}
RETURN r0, r1
