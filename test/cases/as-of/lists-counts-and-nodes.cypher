// p0 = 20
// p1 = 20
// p2 = 3
// p3 = 20
// p4 = "s001-01"
// p5 = "s003-01"
// p6 = ["article:000","article:001","person:polyansky","person:putin"]
// p7 = "2021-12-31"
CALL () {
  MATCH (n0:Entity)
  WHERE n0.visibleAsPublished <= $p7
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Article)
  WHERE n1.visibleAsPublished <= $p7
  RETURN count(n1) AS r1
}
CALL () {
  MATCH (n2:Article)
  WHERE n2.visibleAsPublished <= $p7
  WITH n2 ORDER BY n2.id LIMIT $p1
  RETURN collect([n2.id, n2.published]) AS r2
}
CALL () {
  MATCH (n3:Statement)
  WHERE n3.visibleAsPublished <= $p7
  RETURN count(n3) AS r3
}
CALL () {
  MATCH (n4:Statement)
  WHERE n4.visibleAsPublished <= $p7
  WITH n4 ORDER BY n4.saidFrom DESC, n4.id LIMIT $p2
  CALL (n4) {
    MATCH (n4)-[:REPORTED_IN]->(n5:Article)
    WHERE n5.visibleAsPublished <= $p7
    WITH n5 ORDER BY n5.id LIMIT 1
    RETURN collect([n5.id]) AS r5
  }
  CALL (n4) {
    MATCH (n4)-[:SAID_BY]->(n6:Actor)
    WHERE n6.visibleAsPublished <= $p7
    RETURN count(n6) AS r6
  }
  CALL (n4) {
    MATCH (n4)-[:SAID_BY]->(n7:Actor)
    WHERE n7.visibleAsPublished <= $p7
    WITH n7 ORDER BY n7.id LIMIT $p3
    RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 END, n7.id]) AS r7
  }
  RETURN collect([n4.id, n4.said, r5, r6, r7]) AS r4
}
CALL () {
  MATCH (n8:Entity)
  WHERE n8.id = $p4 AND n8.visibleAsPublished <= $p7
  RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Name THEN 4 WHEN n8:Label THEN 5 WHEN n8:SurfaceForm THEN 6 WHEN n8:Event THEN 7 WHEN n8:EventAccount THEN 8 WHEN n8:Agreement THEN 9 WHEN n8:Figure THEN 10 WHEN n8:Series THEN 11 WHEN n8:Place THEN 12 WHEN n8:Article THEN 13 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 WHEN n8:Statement THEN 16 WHEN n8:Assertion THEN 17 END, n8.id]) AS r8
}
CALL () {
  MATCH (n9:Entity)
  WHERE n9.id = $p5 AND n9.visibleAsPublished <= $p7
  RETURN collect([CASE WHEN n9:Country THEN 0 WHEN n9:Person THEN 1 WHEN n9:Organization THEN 2 WHEN n9:Group THEN 3 WHEN n9:Name THEN 4 WHEN n9:Label THEN 5 WHEN n9:SurfaceForm THEN 6 WHEN n9:Event THEN 7 WHEN n9:EventAccount THEN 8 WHEN n9:Agreement THEN 9 WHEN n9:Figure THEN 10 WHEN n9:Series THEN 11 WHEN n9:Place THEN 12 WHEN n9:Article THEN 13 WHEN n9:Document THEN 14 WHEN n9:Publisher THEN 15 WHEN n9:Statement THEN 16 WHEN n9:Assertion THEN 17 END, n9.id]) AS r9
}
CALL () {
  UNWIND range(0, size($p6) - 1) AS i10
  MATCH (n10:Entity {id: $p6[i10]})
  WHERE n10.visibleAsPublished <= $p7
  RETURN collect([i10, [CASE WHEN n10:Country THEN 0 WHEN n10:Person THEN 1 WHEN n10:Organization THEN 2 WHEN n10:Group THEN 3 WHEN n10:Name THEN 4 WHEN n10:Label THEN 5 WHEN n10:SurfaceForm THEN 6 WHEN n10:Event THEN 7 WHEN n10:EventAccount THEN 8 WHEN n10:Agreement THEN 9 WHEN n10:Figure THEN 10 WHEN n10:Series THEN 11 WHEN n10:Place THEN 12 WHEN n10:Article THEN 13 WHEN n10:Document THEN 14 WHEN n10:Publisher THEN 15 WHEN n10:Statement THEN 16 WHEN n10:Assertion THEN 17 END, n10.id]]) AS r10
}
RETURN r0, r1, r2, r3, r4, r8, r9, r10
