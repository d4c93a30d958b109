// p0 = 3
CALL () {
  MATCH (n0:Person)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.name]) AS r0
}
CALL () {
  MATCH (n1:Person)
  RETURN count(n1) AS r1
}
RETURN r0, r1
