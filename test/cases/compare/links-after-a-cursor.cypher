// p0 = "place:nagorno-karabakh"
// p1 = "s000-06"
// p2 = "s003-02"
// p3 = "FOLLOWS_UP"
// p4 = 3
// p5 = 21
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    MATCH (n1)-[e2:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n2:Claim)
    WITH DISTINCT e2
    WITH e2, startNode(e2) AS n3, endNode(e2) AS n4
    WITH e2, n3, n4, n3.id AS k2_0, n4.id AS k2_1, type(e2) AS k2_2
    WHERE k2_0 >= $p1 AND CASE WHEN k2_0 = $p1 THEN k2_1 >= $p2 AND CASE WHEN k2_1 = $p2 THEN k2_2 > $p3 ELSE true END ELSE true END
    WITH e2, n3, n4, k2_0, k2_1, k2_2 ORDER BY k2_0, k2_1, k2_2 LIMIT $p4
    RETURN collect([[[CASE WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id]], [[CASE WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.id]], k2_0, k2_1, k2_2, e2.what, e2.differences, e2.confidence, e2.resolution]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n5:Claim)
    MATCH (n5)-[e6]-(n6:Claim)
    WITH DISTINCT e6
    WITH e6, startNode(e6) AS n7, endNode(e6) AS n8
    WITH e6, n7, n8, n7.id AS k6_0, n8.id AS k6_1, type(e6) AS k6_2
    WHERE n7.id IS NULL
    WITH e6, n7, n8, k6_0, k6_1, k6_2 ORDER BY k6_0, k6_1, k6_2 LIMIT $p5
    RETURN collect([[[]], [[]], k6_0, k6_1, k6_2, e6.what, e6.differences, e6.confidence, e6.resolution]) AS r2
  }
  RETURN collect([r1, r2]) AS r0
}
RETURN r0
