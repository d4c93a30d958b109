// p0 = "event:none"
// p1 = 21
// p2 = "org:alain"
// p3 = 20
// p4 = 21
// p5 = 101
// p6 = 21
// p7 = 101
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
    RETURN collect([[[]], [[]], k2_0, k2_1, k2_2, e2.what, e2.differences, e2.confidence, e2.resolution]) AS r1
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id, r1]) AS r0
}
CALL () {
  MATCH (n5:Entity)
  WHERE n5.id = $p2
  CALL (n5) {
    MATCH (n5)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n6:Claim)
    RETURN count(DISTINCT n6) AS r3
  }
  CALL (n5) {
    MATCH (n5)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n7:Claim)
    WITH DISTINCT n7 ORDER BY n7.id LIMIT $p4
    CALL (n7) {
      MATCH (n7)-[:REPORTED_IN|`IN`]->(n8:Article)
      WITH n8 ORDER BY n8.id LIMIT 1
      RETURN collect([n8.id]) AS r5
    }
    CALL (n7) {
      MATCH (n7)-[:SAID_BY|CLAIMED_BY]->(n9:Actor)
      WITH n9 ORDER BY n9.id
      RETURN collect([n9.id]) AS r6
    }
    RETURN collect([n7.id, r5, r6, CASE WHEN n7:Statement THEN 16 WHEN n7:Assertion THEN 17 END]) AS r4
  }
  CALL (n5) {
    MATCH (n5)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w10_0:Claim)
    WITH DISTINCT w10_0
    MATCH (w10_0)-[:SAME_AS]-(w10_1:Claim)
    WITH DISTINCT w10_1
    MATCH (w10_1)-[:SAME_AS*0..1]-(w10_2:Claim)
    WITH DISTINCT w10_2
    MATCH (w10_2)-[:SAME_AS*0..1]-(w10_3:Claim)
    WITH DISTINCT w10_3
    MATCH (w10_3)-[:SAME_AS*0..1]-(n10:Claim)
    WITH DISTINCT n10 ORDER BY n10.id LIMIT $p5
    CALL (n10) {
      MATCH (n10)-[:SAME_AS]-(n11:Claim)
      WITH DISTINCT n11 ORDER BY n11.id LIMIT $p5
      RETURN collect([n11.id]) AS r8
    }
    RETURN collect([n10.id, r8, CASE WHEN n10:Statement THEN 16 WHEN n10:Assertion THEN 17 END]) AS r7
  }
  CALL (n5) {
    MATCH (n5)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w12_0:Entity)
    WITH DISTINCT w12_0
    MATCH (w12_0)-[:STATED_IN|HAS_FIGURE|ACCORDING_TO|IN_SERIES*0..1]-(w12_1:Figure)
    WITH DISTINCT w12_1
    MATCH (w12_1)-[:IN_SERIES]->(n12:Series)
    WITH DISTINCT n12 ORDER BY n12.id LIMIT $p6
    CALL (n12) {
      MATCH (n12)<-[:IN_SERIES]-(n13:Figure)
      WITH n13 ORDER BY n13.asOfFrom, n13.asOfTo, n13.id LIMIT $p7
      CALL (n13) {
        MATCH (n13)-[:SUBSET_OF]->(n14:Figure)
        WITH n14 ORDER BY n14.id LIMIT 1
        RETURN collect([n14.id, n14.value]) AS r11
      }
      CALL (n13) {
        MATCH (n13)-[:REPORTED_IN|`IN`]->(n15:Article)
        WITH n15 ORDER BY n15.id LIMIT 1
        RETURN collect([n15.id]) AS r12
      }
      CALL (n13) {
        MATCH (n13)-[:ACCORDING_TO]->(n16:Named)
        WITH n16 ORDER BY n16.id LIMIT 1
        RETURN collect([n16.id]) AS r13
      }
      RETURN collect([r11, n13.asOf, n13.asOfFrom, n13.asOfTo, n13.value, n13.comparator, r12, r13]) AS r10
    }
    RETURN collect([r10]) AS r9
  }
  RETURN collect([r3, r4, r7, r9]) AS r2
}
RETURN r0, r2
