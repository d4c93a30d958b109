// p0 = "s000-01"
// p1 = 20
// p2 = ["TEXT","INFERRED"]
// p3 = 20
// p4 = 547
// p5 = 20
// p6 = [1.5,826]
// p7 = 20
// p8 = true
// p9 = 20
// p10 = "2023-09-20"
// p11 = 20
// p12 = "2026-01-31T12:00:00.000Z"
// p13 = 20
CALL () {
  MATCH (n0:Statement)
  WHERE n0.id = $p0
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Statement)
  WHERE n1.saidKnownFrom IN $p2
  RETURN count(n1) AS r1
}
CALL () {
  MATCH (n2:Statement)
  WHERE n2.start = $p4
  WITH n2 ORDER BY n2.id LIMIT $p5
  RETURN collect([n2.id]) AS r2
}
CALL () {
  MATCH (n3:Figure)
  WHERE n3.value IN $p6
  WITH n3 ORDER BY n3.value, n3.id LIMIT $p7
  RETURN collect([n3.value]) AS r3
}
CALL () {
  MATCH (n4:Statement)
  WHERE n4.unclosedQuote = $p8
  WITH n4 ORDER BY n4.id LIMIT $p9
  RETURN collect([n4.id]) AS r4
}
CALL () {
  MATCH (n5:Article)
  WHERE n5.publishedFrom = $p10
  WITH n5 ORDER BY n5.id LIMIT $p11
  RETURN collect([n5.id]) AS r5
}
CALL () {
  MATCH (n6:Country)
  WHERE n6.recordedAt = $p12
  RETURN count(n6) AS r6
}
RETURN r0, r1, r2, r3, r4, r5, r6
