// p0 = "country:russia"
// p1 = 20
// p2 = 1
// p3 = 1
// p4 = "DIRECT"
// p5 = 20
CALL () {
  MATCH (n0:Country)
  WHERE n0.id = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:MENTIONS]-(n1:Statement)
    WITH n1 ORDER BY n1.id LIMIT $p2
    RETURN collect([n1.id]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:MENTIONS]-(n2:Statement)
    WITH n2 ORDER BY n2.id DESC LIMIT $p3
    RETURN collect([n2.id]) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:MENTIONS]-(n3:Statement)
    WHERE n3.kind = $p4
    RETURN count(n3) AS r3
  }
  RETURN collect([r1, r2, r3]) AS r0
}
RETURN r0
