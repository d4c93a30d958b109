// p0 = 3
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 20
// p5 = 20
// p6 = 20
// p7 = "2021-12-29"
CALL () {
  MATCH (n0:Actor)
  WHERE n0.visibleAsPublished <= $p7
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Actor)
  WHERE n1.visibleAsPublished <= $p7
  CALL (n1) {
    MATCH (n1)<-[:SAID_BY]-(n2:Statement)
    WHERE n2.visibleAsPublished <= $p7
    RETURN count(n2) AS k1_0
  }
  CALL (n1) {
    MATCH (n1)<-[:SAID_BY]-(n3:Statement)
    WHERE n3.visibleAsPublished <= $p7
    RETURN max(n3.saidFrom) AS k1_1
  }
  WITH n1, k1_0, k1_1 ORDER BY k1_0 DESC, k1_1 DESC, n1.id LIMIT $p0
  CALL (n1) {
    MATCH (n1)<-[:SAID_BY]-(n4:Statement)
    WHERE n4.visibleAsPublished <= $p7
    RETURN count(n4) AS r2
  }
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END, n1.id, r2]) AS r1
}
CALL () {
  MATCH (n5:Statement)
  WHERE n5.visibleAsPublished <= $p7
  WITH count(n5) AS k5_0, count(n5.saidFrom) AS k5_1, min(n5.saidFrom) AS k5_2, max(n5.saidFrom) AS k5_3, count(DISTINCT n5.id) AS k5_4
  RETURN collect([k5_1, k5_2, k5_3, k5_4]) AS r3
}
CALL () {
  MATCH (n6:Statement)
  WHERE n6.visibleAsPublished <= $p7
  CALL (n6) {
    MATCH (n6)-[:SAID_BY]->(n7:Actor)
    WHERE n7.visibleAsPublished <= $p7
    RETURN collect(DISTINCT n7.id) AS l6_0
  }
  UNWIND CASE WHEN size(l6_0) = 0 THEN [null] ELSE l6_0 END AS k6_0
  WITH k6_0, count(n6) AS k6_1
  WITH k6_0, k6_1 ORDER BY k6_1 DESC, k6_0 LIMIT $p3
  CALL (k6_0) {
    MATCH (n8:Entity {id: k6_0})
    WHERE n8.visibleAsPublished <= $p7
    RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Name THEN 4 WHEN n8:Label THEN 5 WHEN n8:SurfaceForm THEN 6 WHEN n8:Event THEN 7 WHEN n8:EventAccount THEN 8 WHEN n8:Agreement THEN 9 WHEN n8:Figure THEN 10 WHEN n8:Series THEN 11 WHEN n8:Place THEN 12 WHEN n8:Article THEN 13 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 WHEN n8:Statement THEN 16 WHEN n8:Assertion THEN 17 END, n8.id]) AS r5
  }
  RETURN collect([k6_0, r5, k6_1]) AS r4
}
CALL () {
  MATCH (n9:Statement)
  WHERE n9.visibleAsPublished <= $p7
  CALL (n9) {
    MATCH (n9)-[:REPORTED_IN]->(n10:Article)
    WHERE n10.visibleAsPublished <= $p7
    RETURN collect(DISTINCT n10.id) AS l9_0
  }
  UNWIND CASE WHEN size(l9_0) = 0 THEN [null] ELSE l9_0 END AS k9_0
  WITH k9_0, count(n9) AS k9_1, min(n9.start) AS k9_2
  WITH k9_0, k9_1, k9_2 ORDER BY k9_1 DESC, k9_0 LIMIT $p4
  RETURN collect([k9_0, k9_1, k9_2]) AS r6
}
CALL () {
  MATCH (n11:Entity)
  WHERE n11.visibleAsPublished <= $p7
  WITH CASE WHEN n11:Country THEN 'Country' WHEN n11:Person THEN 'Person' WHEN n11:Organization THEN 'Organization' WHEN n11:Group THEN 'Group' WHEN n11:Name THEN 'Name' WHEN n11:Label THEN 'Label' WHEN n11:SurfaceForm THEN 'SurfaceForm' WHEN n11:Event THEN 'Event' WHEN n11:EventAccount THEN 'EventAccount' WHEN n11:Agreement THEN 'Agreement' WHEN n11:Figure THEN 'Figure' WHEN n11:Series THEN 'Series' WHEN n11:Place THEN 'Place' WHEN n11:Article THEN 'Article' WHEN n11:Document THEN 'Document' WHEN n11:Publisher THEN 'Publisher' WHEN n11:Statement THEN 'Statement' WHEN n11:Assertion THEN 'Assertion' END AS k11_0, count(n11) AS k11_1
  WITH k11_0, k11_1 ORDER BY k11_0 LIMIT $p6
  RETURN collect([k11_0, k11_1]) AS r7
}
RETURN r0, r1, r3, r4, r6, r7
