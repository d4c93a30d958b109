// p0 = 0
CALL () {
  MATCH (n0:Article)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.id]) AS r0
}
CALL () {
  MATCH (n1:Article)
  RETURN count(n1) AS r1
}
RETURN r0, r1
