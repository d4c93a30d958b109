// p0 = ["s001-10","s001-11","s001-12","s002-01","s002-02"]
// p1 = 3
// p2 = true
// p3 = "s001-11"
CALL () {
  MATCH (n0:Statement)
  WHERE n0.id IN $p0 AND ((n0.joint = false AND $p2 = true) OR (n0.joint = $p2 AND n0.id > $p3))
  WITH n0 ORDER BY n0.joint DESC, n0.id LIMIT $p1
  RETURN collect([n0.id, n0.joint]) AS r0
}
RETURN r0
