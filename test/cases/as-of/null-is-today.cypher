// p0 = 20
// p1 = 1
CALL () {
  MATCH (n0:Entity)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Statement)
  WHERE n1.id IS NOT NULL
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN collect([n1.id]) AS r1
}
RETURN r0, r1
