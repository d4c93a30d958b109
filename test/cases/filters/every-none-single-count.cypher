// p0 = "person:"
// p1 = 2
// p2 = 20
// p3 = "article:000"
// p4 = 20
// p5 = 20
// p6 = 8
// p7 = 20
// p8 = 20
// p9 = "person:"
// p10 = 3
CALL () {
  MATCH (n0:Statement)
  CALL (n0) {
    MATCH (n0)-[:SAID_BY]->(n1:Actor)
    WHERE NOT (n1.id STARTS WITH $p0)
    RETURN count(n1) AS f1
  }
  CALL (n0) {
    MATCH (n0)-[:SAID_BY]->(n2:Actor)
    RETURN count(n2) AS f2
  }
  WITH n0, f1, f2
  WHERE f1 = 0 AND f2 >= $p1
  WITH n0 ORDER BY n0.id LIMIT $p2
  RETURN collect([n0.id]) AS r0
}
CALL () {
  MATCH (n3:Person)
  CALL (n3) {
    MATCH (n3)-[:NAMED_IN]->(n4:Article)
    WHERE n4.id = $p3
    RETURN count(n4) AS f4
  }
  WITH n3, f4
  WHERE f4 = 1
  WITH n3 ORDER BY n3.id LIMIT $p4
  RETURN collect([n3.id]) AS r1
}
CALL () {
  MATCH (n5:Country)
  CALL (n5) {
    MATCH (n5)<-[:SAID_BY]-(n6:Statement)
    RETURN count(n6) AS f6
  }
  WITH n5, f6
  WHERE f6 = 0
  WITH n5 ORDER BY n5.id LIMIT $p5
  RETURN collect([n5.id]) AS r2
}
CALL () {
  MATCH (n7:Named)
  CALL (n7) {
    MATCH (n7)<-[:REFERS_TO]-(n8:SurfaceForm)
    RETURN count(n8) AS f8
  }
  WITH n7, f8
  WHERE f8 > $p6
  WITH n7 ORDER BY n7.id LIMIT $p7
  CALL (n7) {
    MATCH (n7)<-[:REFERS_TO]-(n9:SurfaceForm)
    RETURN count(n9) AS r4
  }
  RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 WHEN n7:Event THEN 7 WHEN n7:Agreement THEN 9 WHEN n7:Place THEN 12 WHEN n7:Document THEN 14 WHEN n7:Publisher THEN 15 END, n7.id, r4]) AS r3
}
CALL () {
  MATCH (n10:Statement)
  CALL (n10) {
    MATCH (n10)-[:SAID_BY]->(n11:Actor)
    WHERE NOT (n11.id STARTS WITH $p9)
    RETURN count(n11) AS f11
  }
  WITH n10, f11
  WHERE NOT (f11 = 0)
  RETURN count(n10) AS r5
}
CALL () {
  MATCH (n12:Statement)
  CALL (n12) {
    MATCH (n12)-[:SAID_BY]->(n13:Actor)
    WHERE NOT (n13.id STARTS WITH $p9)
    RETURN count(n13) AS f13
  }
  WITH n12, f13
  WHERE NOT (f13 = 0)
  WITH n12 ORDER BY n12.id LIMIT $p10
  RETURN collect([n12.id]) AS r6
}
RETURN r0, r1, r2, r3, r5, r6
