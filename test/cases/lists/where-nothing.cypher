// p0 = 20
// p1 = "Turkey"
// p2 = 20
// p3 = ["country:russia"]
// p4 = 20
CALL () {
  MATCH (n0:Country)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Country)
  WHERE n1.name = $p1
  WITH n1 ORDER BY n1.id LIMIT $p2
  RETURN collect([n1.name]) AS r1
}
CALL () {
  MATCH (n2:Country)
  WHERE n2.id IN $p3
  WITH n2 ORDER BY n2.id LIMIT $p4
  RETURN collect([n2.name]) AS r2
}
RETURN r0, r1, r2
