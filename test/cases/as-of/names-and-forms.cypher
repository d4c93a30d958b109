// p0 = "org:russian-peacekeepers"
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 20
// p5 = 20
// p6 = "2020-11-13"
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0 AND n0.visibleAsPublished <= $p6
  CALL (n0) {
    MATCH (n0:Organization)<-[:NAME_OF]-(n1:Name)
    WHERE n1.visibleAsPublished <= $p6
    WITH n1 ORDER BY n1.id LIMIT $p1
    CALL (n1) {
      MATCH (n1)<-[:WRITES]-(n2:SurfaceForm)
      WHERE n2.visibleAsPublished <= $p6
      RETURN count(n2) AS r2
    }
    RETURN collect([n1.text, n1.kind, r2]) AS r1
  }
  CALL (n0) {
    MATCH (n0:Organization)<-[:REFERS_TO]-(n3:SurfaceForm)
    WHERE n3.visibleAsPublished <= $p6
    WITH n3 ORDER BY n3.id LIMIT $p3
    CALL (n3) {
      MATCH (n3)-[:REPORTED_IN]->(n4:Article)
      WHERE n4.visibleAsPublished <= $p6
      WITH n4 ORDER BY n4.id LIMIT 1
      RETURN collect([n4.id]) AS r4
    }
    RETURN collect([n3.text, r4]) AS r3
  }
  CALL (n0) {
    MATCH (n0:Organization)<-[:LABEL_OF]-(n5:Label)
    WHERE n5.visibleAsPublished <= $p6
    RETURN count(n5) AS r5
  }
  CALL (n0) {
    MATCH (n0:Organization)-[:NAMED_IN]->(n6:Article)
    WHERE n6.visibleAsPublished <= $p6
    WITH n6 ORDER BY n6.id LIMIT $p5
    RETURN collect([n6.id]) AS r6
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, r1, r3, r5, r6]) AS r0
}
RETURN r0
