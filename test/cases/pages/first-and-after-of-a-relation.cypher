// p0 = "person:putin"
// p1 = 20
// p2 = 1
// p3 = "s001-02"
CALL () {
  MATCH (n0:Person)
  WHERE n0.id = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n1:Statement)
    RETURN count(n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n2:Statement)
    WHERE n2.id > $p3
    WITH n2 ORDER BY n2.id LIMIT $p2
    RETURN collect([n2.gist, n2.id]) AS r2
  }
  RETURN collect([r1, r2]) AS r0
}
RETURN r0
