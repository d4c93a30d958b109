// p0 = "person:putin"
// p1 = 20
// p2 = 2
// p3 = 1
// p4 = 2
// p5 = 20
CALL () {
  MATCH (n0:Person)
  WHERE n0.id = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n1:Statement)
    WITH n1 ORDER BY n1.saidFrom, n1.id LIMIT $p2
    CALL (n1) {
      MATCH (n1)-[:ABOUT]->(n2:Named)
      WITH n2 ORDER BY n2.id LIMIT $p3
      CALL (n2) {
        MATCH (n2)<-[:ABOUT]-(n3:Statement)
        RETURN count(n3) AS r3
      }
      CALL (n2) {
        MATCH (n2)<-[:ABOUT]-(n4:Statement)
        WITH n4 ORDER BY n4.saidFrom DESC, n4.id LIMIT $p4
        CALL (n4) {
          MATCH (n4)-[:SAID_BY]->(n5:Actor)
          WITH n5 ORDER BY n5.id LIMIT $p5
          RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 END, n5.name]) AS r5
        }
        RETURN collect([n4.gist, r5]) AS r4
      }
      RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Event THEN 7 WHEN n2:Agreement THEN 9 WHEN n2:Place THEN 12 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 END, n2.name, r3, r4]) AS r2
    }
    RETURN collect([n1.gist, r2]) AS r1
  }
  RETURN collect([n0.name, r1]) AS r0
}
RETURN r0
