// p0 = 3
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = "2021-06-01"
CALL () {
  MATCH (n0:Named)
  WHERE (n0:Event OR n0:Agreement) AND n0.visibleAsPublished <= $p4
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Named)
  WHERE (n1:Event OR n1:Agreement) AND n1.visibleAsPublished <= $p4
  CALL (n1) {
    MATCH (n1)<-[:ABOUT]-(n2:Statement)
    WHERE n2.visibleAsPublished <= $p4
    RETURN count(n2) AS k1_0
  }
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)<-[:ABOUT]-(n3:Statement)
    WHERE n3.visibleAsPublished <= $p4
    RETURN count(n3) AS r2
  }
  CALL (n1) {
    MATCH (n1:Event)<-[:ACCOUNT_OF]-(n4:EventAccount)
    WHERE n4.visibleAsPublished <= $p4
    WITH n4 ORDER BY n4.id LIMIT $p2
    CALL (n4) {
      MATCH (n4)-[:REPORTED_IN]->(n5:Article)
      WHERE n5.visibleAsPublished <= $p4
      WITH n5 ORDER BY n5.id LIMIT 1
      RETURN collect([n5.id]) AS r4
    }
    RETURN collect([r4]) AS r3
  }
  CALL (n1) {
    MATCH (n1:Agreement)<-[e6:SIGNED]-(n6:Actor)
    WHERE n6.visibleAsPublished <= $p4 AND (e6.visibleAsPublished IS NULL OR e6.visibleAsPublished <= $p4)
    RETURN count(e6) AS r5
  }
  RETURN collect([k1_0, n1.id, CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Event THEN 7 WHEN n1:Agreement THEN 9 WHEN n1:Place THEN 12 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 END, r2, r3, r5]) AS r1
}
RETURN r0, r1
