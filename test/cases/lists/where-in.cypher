// p0 = ["DOCUMENT_PROVISION","DIRECT"]
// p1 = true
// p2 = 20
CALL () {
  MATCH (n0:Statement)
  WHERE n0.kind IN $p0 AND n0.joint = $p1
  WITH n0 ORDER BY n0.id LIMIT $p2
  RETURN collect([n0.id, n0.kind, n0.joint]) AS r0
}
CALL () {
  MATCH (n1:Statement)
  WHERE n1.kind IN $p0 AND n1.joint = $p1
  RETURN count(n1) AS r1
}
RETURN r0, r1
