// p0 = "Turkey"
// p1 = 20
// p2 = ["country:russia"]
// p3 = 20
CALL () {
  MATCH (n0:Country)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Country)
  WHERE n1.name = $p0
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN collect([n1.name]) AS r1
}
CALL () {
  MATCH (n2:Country)
  WHERE n2.id IN $p2
  WITH n2 ORDER BY n2.id LIMIT $p3
  RETURN collect([n2.name]) AS r2
}
RETURN r0, r1, r2
