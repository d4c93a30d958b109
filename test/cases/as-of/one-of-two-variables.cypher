// p0 = 20
// p1 = "2020-11-13"
CALL () {
  MATCH (n0:Article)
  WHERE n0.visibleAsPublished <= $p1
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Article)
  WHERE n1.visibleAsPublished <= $p1
  WITH n1 ORDER BY n1.id LIMIT $p0
  RETURN collect([n1.id]) AS r1
}
RETURN r0, r1
