// p0 = "s000-09"
// p1 = 20
// p2 = 101
// p3 = 21
// p4 = "r003-07"
// p5 = 21
// p6 = 21
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    WITH DISTINCT n1 ORDER BY n1.id LIMIT $p1
    RETURN collect([CASE WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w2_0:Claim)
    WITH DISTINCT w2_0
    MATCH (w2_0)-[:SAME_AS]-(w2_1:Claim)
    WITH DISTINCT w2_1
    MATCH (w2_1)-[:SAME_AS*0..1]-(w2_2:Claim)
    WITH DISTINCT w2_2
    MATCH (w2_2)-[:SAME_AS*0..1]-(w2_3:Claim)
    WITH DISTINCT w2_3
    MATCH (w2_3)-[:SAME_AS*0..1]-(n2:Claim)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[:SAME_AS]-(n3:Claim)
      WITH DISTINCT n3 ORDER BY n3.id LIMIT $p2
      RETURN collect([n3.id]) AS r3
    }
    RETURN collect([n2.id, r3, CASE WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END]) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n4:Claim)
    MATCH (n4)-[e5:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n5:Claim)
    WITH DISTINCT e5
    WITH e5, startNode(e5) AS n6, endNode(e5) AS n7
    WITH e5, n6, n7, n6.id AS k5_0, n7.id AS k5_1, type(e5) AS k5_2
    WITH e5, n6, n7, k5_0, k5_1, k5_2 ORDER BY k5_0, k5_1, k5_2 LIMIT $p3
    RETURN collect([[[CASE WHEN n6:Statement THEN 16 WHEN n6:Assertion THEN 17 END, n6.id]], [[CASE WHEN n7:Statement THEN 16 WHEN n7:Assertion THEN 17 END, n7.id]], k5_0, k5_1, k5_2, e5.what, e5.differences, e5.confidence, e5.resolution]) AS r4
  }
  RETURN collect([r1, r2, r4]) AS r0
}
CALL () {
  MATCH (n8:Entity)
  WHERE n8.id = $p4
  CALL (n8) {
    MATCH (n8)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n9:Claim)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT $p5
    CALL (n9) {
      MATCH (n9)-[:REPORTED_IN|`IN`]->(n10:Article)
      WITH n10 ORDER BY n10.id LIMIT 1
      RETURN collect([n10.id]) AS r7
    }
    CALL (n9) {
      MATCH (n9)-[:SAID_BY|CLAIMED_BY]->(n11:Actor)
      WITH n11 ORDER BY n11.id
      RETURN collect([n11.id, CASE WHEN n11:Country THEN 0 WHEN n11:Person THEN 1 WHEN n11:Organization THEN 2 WHEN n11:Group THEN 3 END]) AS r8
    }
    RETURN collect([n9.id, r7, r8, CASE WHEN n9:Statement THEN 16 WHEN n9:Assertion THEN 17 END]) AS r6
  }
  CALL (n8) {
    MATCH (n8)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n12:Claim)
    MATCH (n12)-[e13:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n13:Claim)
    WITH DISTINCT e13
    WITH e13, startNode(e13) AS n14, endNode(e13) AS n15
    WITH e13, n14, n15, n14.id AS k13_0, n15.id AS k13_1, type(e13) AS k13_2
    WITH e13, n14, n15, k13_0, k13_1, k13_2 ORDER BY k13_0, k13_1, k13_2 LIMIT $p6
    RETURN collect([[[CASE WHEN n14:Statement THEN 16 WHEN n14:Assertion THEN 17 END, n14.id]], [[CASE WHEN n15:Statement THEN 16 WHEN n15:Assertion THEN 17 END, n15.id]], k13_0, k13_1, k13_2, e13.what, e13.differences, e13.confidence, e13.resolution]) AS r9
  }
  RETURN collect([r6, r9]) AS r5
}
RETURN r0, r5
