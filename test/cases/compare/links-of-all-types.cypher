// p0 = "place:nagorno-karabakh"
// p1 = 101
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    MATCH (n1)-[e2:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n2:Claim)
    WITH DISTINCT e2
    WITH e2, startNode(e2) AS n3, endNode(e2) AS n4
    WITH e2, n3, n4, n3.id AS k2_0, n4.id AS k2_1, type(e2) AS k2_2
    WITH e2, n3, n4, k2_0, k2_1, k2_2 ORDER BY k2_0, k2_1, k2_2 LIMIT $p1
    RETURN collect([[[CASE WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id]], [[CASE WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.id]], k2_0, k2_1, k2_2, e2.what, e2.differences, e2.confidence, e2.resolution]) AS r1
  }
  RETURN collect([r1]) AS r0
}
RETURN r0
