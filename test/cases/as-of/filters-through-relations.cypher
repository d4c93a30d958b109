// p0 = "2021-01-01"
// p1 = 20
// p2 = "2021-01-01"
// p3 = 20
// p4 = 20
// p5 = 20
// p6 = 3
// p7 = 20
// p8 = 20
// p9 = 20
// p10 = "article:000"
// p11 = 2
// p12 = 20
// p13 = "2021-12-29"
CALL () {
  MATCH (n0:Actor)
  WHERE n0.visibleAsPublished <= $p13
  MATCH (n0)<-[:SAID_BY]-(n1:Statement)
  WHERE n1.saidFrom < $p0 AND n1.visibleAsPublished <= $p13
  WITH DISTINCT n0
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 END, n0.id]) AS r0
}
CALL () {
  MATCH (n2:Actor)
  WHERE n2.visibleAsPublished <= $p13
  MATCH (n2)<-[:SAID_BY]-(n3:Statement)
  WHERE n3.visibleAsPublished <= $p13
  WITH DISTINCT n2
  CALL (n2) {
    MATCH (n2)<-[:SAID_BY]-(n4:Statement)
    WHERE NOT (n4.saidFrom < $p2) AND n4.visibleAsPublished <= $p13
    RETURN count(n4) AS f4
  }
  WITH n2, f4
  WHERE NOT (f4 = 0)
  WITH n2 ORDER BY n2.id LIMIT $p3
  RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.id]) AS r1
}
CALL () {
  MATCH (n5:Country)
  WHERE n5.visibleAsPublished <= $p13
  CALL (n5) {
    MATCH (n5)<-[:SAID_BY]-(n6:Statement)
    WHERE n6.visibleAsPublished <= $p13
    RETURN count(n6) AS f6
  }
  WITH n5, f6
  WHERE f6 = 0
  WITH n5 ORDER BY n5.id LIMIT $p4
  RETURN collect([n5.id]) AS r2
}
CALL () {
  MATCH (n7:Actor)
  WHERE n7.visibleAsPublished <= $p13
  CALL (n7) {
    MATCH (n7)<-[:SAID_BY]-(n8:Statement)
    WHERE n8.visibleAsPublished <= $p13
    RETURN count(n8) AS f8
  }
  WITH n7, f8
  WHERE f8 = 1
  WITH n7 ORDER BY n7.id LIMIT $p5
  RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 END, n7.id]) AS r3
}
CALL () {
  MATCH (n9:Actor)
  WHERE n9.visibleAsPublished <= $p13
  CALL (n9) {
    MATCH (n9)<-[:SAID_BY]-(n10:Statement)
    WHERE n10.visibleAsPublished <= $p13
    RETURN count(n10) AS f10
  }
  WITH n9, f10
  WHERE f10 >= $p6
  WITH n9 ORDER BY n9.id LIMIT $p7
  CALL (n9) {
    MATCH (n9)<-[:SAID_BY]-(n11:Statement)
    WHERE n11.visibleAsPublished <= $p13
    RETURN count(n11) AS r5
  }
  RETURN collect([CASE WHEN n9:Country THEN 0 WHEN n9:Person THEN 1 WHEN n9:Organization THEN 2 WHEN n9:Group THEN 3 END, n9.id, r5]) AS r4
}
CALL () {
  MATCH (n12:Article)
  WHERE n12.visibleAsPublished <= $p13
  CALL (n12) {
    MATCH (n12)-[:PUBLISHED_BY]->(n13:Publisher)
    WHERE n13.visibleAsPublished <= $p13
    RETURN count(n13) AS f13
  }
  WITH n12, f13
  WHERE f13 = 0
  WITH n12 ORDER BY n12.id LIMIT $p9
  RETURN collect([n12.id]) AS r6
}
CALL () {
  MATCH (n14:Country)
  WHERE n14.visibleAsPublished <= $p13
  MATCH (n14)-[e15:DISPUTES_WITH]-(n15:Actor)
  WHERE CASE WHEN e15.articleCountAsPublished IS NULL THEN e15.articleCount ELSE toInteger(substring(last([x IN e15.articleCountAsPublished WHERE substring(x, 0, 10) <= $p13]), 11)) END = $p11 AND n15.visibleAsPublished <= $p13 AND (e15.visibleAsPublished IS NULL OR e15.visibleAsPublished <= $p13)
  WITH DISTINCT n14, n15, e15
  CALL (e15) {
    UNWIND e15.assertionIds AS i16
    MATCH (n16:Assertion {id: i16})
    WHERE n16.visibleAsPublished <= $p13
    MATCH (n16)-[:`IN`]->(n17:Article)
    WHERE n17.id = $p10 AND n17.visibleAsPublished <= $p13
    WITH DISTINCT n16
    RETURN count(n16) AS f16
  }
  WITH n14, n15, e15, f16
  WHERE f16 = 0
  WITH DISTINCT n14
  WITH n14 ORDER BY n14.id LIMIT $p12
  RETURN collect([n14.id]) AS r7
}
RETURN r0, r1, r2, r3, r4, r6, r7
