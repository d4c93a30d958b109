// p0 = "agreement:ceasefire-2023-09-20"
// p1 = 3
// p2 = 51
// p3 = 101
// p4 = 21
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    RETURN count(DISTINCT n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n2:Claim)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT $p1
    RETURN collect([CASE WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id]) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n3:Claim)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT $p2
    CALL (n3) {
      MATCH (n3)-[:REPORTED_IN|`IN`]->(n4:Article)
      WITH n4 ORDER BY n4.id LIMIT 1
      RETURN collect([n4.id]) AS r4
    }
    CALL (n3) {
      MATCH (n3)-[:SAID_BY|CLAIMED_BY]->(n5:Actor)
      WITH n5 ORDER BY n5.id
      RETURN collect([n5.id, CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 END]) AS r5
    }
    RETURN collect([n3.id, r4, r5, CASE WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END]) AS r3
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w6_0:Claim)
    WITH DISTINCT w6_0
    MATCH (w6_0)-[:SAME_AS]-(w6_1:Claim)
    WITH DISTINCT w6_1
    MATCH (w6_1)-[:SAME_AS*0..1]-(w6_2:Claim)
    WITH DISTINCT w6_2
    MATCH (w6_2)-[:SAME_AS*0..1]-(w6_3:Claim)
    WITH DISTINCT w6_3
    MATCH (w6_3)-[:SAME_AS*0..1]-(n6:Claim)
    WITH DISTINCT n6 ORDER BY n6.id LIMIT $p3
    CALL (n6) {
      MATCH (n6)-[:SAME_AS]-(n7:Claim)
      WITH DISTINCT n7 ORDER BY n7.id LIMIT $p3
      RETURN collect([n7.id]) AS r7
    }
    CALL (n6) {
      MATCH (n6:Assertion)-[:SUBJECT]->(n8:Named)
      WITH n8 ORDER BY n8.id LIMIT 1
      RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Event THEN 7 WHEN n8:Agreement THEN 9 WHEN n8:Place THEN 12 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 END, n8.id]) AS r8
    }
    CALL (n6) {
      MATCH (n6:Assertion)-[:OBJECT]->(n9:Entity)
      WITH n9 ORDER BY n9.id LIMIT 1
      RETURN collect([CASE WHEN n9:Country THEN 0 WHEN n9:Person THEN 1 WHEN n9:Organization THEN 2 WHEN n9:Group THEN 3 WHEN n9:Name THEN 4 WHEN n9:Label THEN 5 WHEN n9:SurfaceForm THEN 6 WHEN n9:Event THEN 7 WHEN n9:EventAccount THEN 8 WHEN n9:Agreement THEN 9 WHEN n9:Figure THEN 10 WHEN n9:Series THEN 11 WHEN n9:Place THEN 12 WHEN n9:Article THEN 13 WHEN n9:Document THEN 14 WHEN n9:Publisher THEN 15 WHEN n9:Statement THEN 16 WHEN n9:Assertion THEN 17 END, n9.id]) AS r9
    }
    RETURN collect([n6.id, r7, CASE WHEN n6:Statement THEN 16 WHEN n6:Assertion THEN 17 END, n6.quote, n6.type, r8, r9]) AS r6
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n10:Claim)
    MATCH (n10)-[e11:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n11:Claim)
    WITH DISTINCT e11
    WITH e11, startNode(e11) AS n12, endNode(e11) AS n13
    WITH e11, n12, n13, n12.id AS k11_0, n13.id AS k11_1, type(e11) AS k11_2
    WITH e11, n12, n13, k11_0, k11_1, k11_2 ORDER BY k11_0, k11_1, k11_2 LIMIT $p4
    RETURN collect([[[CASE WHEN n12:Statement THEN 16 WHEN n12:Assertion THEN 17 END, n12.id, n12.quote]], [[CASE WHEN n13:Statement THEN 16 WHEN n13:Assertion THEN 17 END, n13.id, n13.quote]], k11_0, k11_1, k11_2, e11.what, e11.differences, e11.confidence, e11.resolution]) AS r10
  }
  RETURN collect([r1, r2, r3, r6, r10]) AS r0
}
RETURN r0
