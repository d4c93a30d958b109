// p0 = "article:000"
// p1 = 20
// p2 = 101
// p3 = 21
// p4 = 21
// p5 = 101
// p6 = 51
// p7 = 100
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0:Article)-[:PUBLISHED_BY]->(n1:Publisher)
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN collect([n1.name]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n2:Claim)
    RETURN count(DISTINCT n2) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w3_0:Claim)
    WITH DISTINCT w3_0
    MATCH (w3_0)-[:SAME_AS]-(w3_1:Claim)
    WITH DISTINCT w3_1
    MATCH (w3_1)-[:SAME_AS*0..1]-(w3_2:Claim)
    WITH DISTINCT w3_2
    MATCH (w3_2)-[:SAME_AS*0..1]-(w3_3:Claim)
    WITH DISTINCT w3_3
    MATCH (w3_3)-[:SAME_AS*0..1]-(n3:Claim)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT $p2
    CALL (n3) {
      MATCH (n3)-[:SAME_AS]-(n4:Claim)
      WITH DISTINCT n4 ORDER BY n4.id LIMIT $p2
      RETURN collect([n4.id]) AS r4
    }
    CALL (n3) {
      MATCH (n3:Statement)-[:REPORTED_IN]->(n5:Article)
      WITH n5 ORDER BY n5.id LIMIT 1
      RETURN collect([n5.id]) AS r5
    }
    CALL (n3) {
      MATCH (n3:Assertion)-[:`IN`]->(n6:Article)
      WITH n6 ORDER BY n6.id LIMIT 1
      RETURN collect([n6.id]) AS r6
    }
    RETURN collect([n3.id, r4, CASE WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, r5, r6]) AS r3
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n7:Claim)
    MATCH (n7)-[e8:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n8:Claim)
    WITH DISTINCT e8
    WITH e8, startNode(e8) AS n9, endNode(e8) AS n10
    WITH e8, n9, n10, n9.id AS k8_0, n10.id AS k8_1, type(e8) AS k8_2
    WITH e8, n9, n10, k8_0, k8_1, k8_2 ORDER BY k8_0, k8_1, k8_2 LIMIT $p3
    CALL (n9) {
      MATCH (n9:Statement)-[:REPORTED_IN]->(n11:Article)
      WITH n11 ORDER BY n11.id LIMIT 1
      RETURN collect([n11.id]) AS r8
    }
    CALL (n9) {
      MATCH (n9:Assertion)-[:`IN`]->(n12:Article)
      WITH n12 ORDER BY n12.id LIMIT 1
      RETURN collect([n12.id]) AS r9
    }
    CALL (n10) {
      MATCH (n10:Statement)-[:REPORTED_IN]->(n13:Article)
      WITH n13 ORDER BY n13.id LIMIT 1
      RETURN collect([n13.id]) AS r10
    }
    CALL (n10) {
      MATCH (n10:Assertion)-[:`IN`]->(n14:Article)
      WITH n14 ORDER BY n14.id LIMIT 1
      RETURN collect([n14.id]) AS r11
    }
    RETURN collect([[[CASE WHEN n9:Statement THEN 16 WHEN n9:Assertion THEN 17 END, n9.id, r8, r9]], [[CASE WHEN n10:Statement THEN 16 WHEN n10:Assertion THEN 17 END, n10.id, r10, r11]], k8_0, k8_1, k8_2, e8.what, e8.differences, e8.confidence, e8.resolution]) AS r7
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w15_0:Entity)
    WITH DISTINCT w15_0
    MATCH (w15_0)-[:STATED_IN|HAS_FIGURE|ACCORDING_TO|IN_SERIES*0..1]-(w15_1:Figure)
    WITH DISTINCT w15_1
    MATCH (w15_1)-[:IN_SERIES]->(n15:Series)
    WITH DISTINCT n15 ORDER BY n15.id LIMIT $p4
    CALL (n15) {
      MATCH (n15)<-[:IN_SERIES]-(n16:Figure)
      WITH n16 ORDER BY n16.asOfFrom, n16.asOfTo, n16.id LIMIT $p5
      CALL (n16) {
        MATCH (n16)-[:SUBSET_OF]->(n17:Figure)
        WITH n17 ORDER BY n17.id LIMIT 1
        RETURN collect([n17.id, n17.value]) AS r14
      }
      CALL (n16) {
        MATCH (n16)-[:REPORTED_IN|`IN`]->(n18:Article)
        WITH n18 ORDER BY n18.id LIMIT 1
        RETURN collect([n18.id]) AS r15
      }
      CALL (n16) {
        MATCH (n16)-[:ACCORDING_TO]->(n19:Named)
        WITH n19 ORDER BY n19.id LIMIT 1
        RETURN collect([n19.id]) AS r16
      }
      RETURN collect([r14, n16.asOf, n16.asOfFrom, n16.asOfTo, n16.value, n16.comparator, r15, r16]) AS r13
    }
    RETURN collect([r13, n15.id]) AS r12
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n20:Statement)
    WITH DISTINCT n20 ORDER BY n20.id LIMIT $p6
    CALL (n20) {
      MATCH (n20)-[:REPORTED_IN|`IN`]->(n21:Article)
      WITH n21 ORDER BY n21.id LIMIT 1
      CALL (n21) {
        MATCH (n21)-[:PUBLISHED_BY]->(n22:Publisher)
        WITH n22 ORDER BY n22.id LIMIT 1
        RETURN collect([n22.id]) AS r19
      }
      RETURN collect([n21.id, r19, n21.title]) AS r18
    }
    CALL (n20) {
      MATCH (n20)-[:SAME_AS|SUMMARISES|REFINES]-(n23:Claim)
      WITH DISTINCT n23 ORDER BY n23.id LIMIT $p7
      CALL (n23) {
        MATCH (n23)-[:REPORTED_IN|`IN`]->(n24:Article)
        WITH n24 ORDER BY n24.id LIMIT 1
        CALL (n24) {
          MATCH (n24)-[:PUBLISHED_BY]->(n25:Publisher)
          WITH n25 ORDER BY n25.id LIMIT 1
          RETURN collect([n25.id]) AS r22
        }
        RETURN collect([n24.id, r22, n24.title]) AS r21
      }
      RETURN collect([r21]) AS r20
    }
    RETURN collect([n20.id, r18, r20]) AS r17
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, r1, r2, r3, r7, r12, r17]) AS r0
}
RETURN r0
