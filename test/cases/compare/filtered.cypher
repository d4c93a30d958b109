// p0 = "place:stepanakert"
// p1 = 3
// p2 = "ستيباناكيرت"
// p3 = 2
// p4 = "article:001"
// p5 = 21
// p6 = 100
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    WHERE n1:Assertion
    RETURN count(DISTINCT n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n2:Claim)
    WHERE n2:Assertion
    WITH DISTINCT n2 ORDER BY n2.start DESC, n2.id LIMIT $p1
    RETURN collect([n2.start, n2.id, CASE WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END]) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n3:Claim)
    WHERE n3:Assertion
    WITH DISTINCT n3
    WITH count(n3) AS k3_0, min(n3.start) AS k3_1, max(n3.start) AS k3_2
    RETURN collect([k3_1, k3_2]) AS r3
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n4:Claim)
    WHERE n4.quote CONTAINS $p2
    WITH DISTINCT n4 ORDER BY n4.id LIMIT $p3
    CALL (n4) {
      MATCH (n4)-[:REPORTED_IN|`IN`]->(n5:Article)
      WITH n5 ORDER BY n5.id LIMIT 1
      RETURN collect([n5.id]) AS r5
    }
    CALL (n4) {
      MATCH (n4)-[:SAID_BY|CLAIMED_BY]->(n6:Actor)
      WITH n6 ORDER BY n6.id
      RETURN collect([n6.id]) AS r6
    }
    RETURN collect([n4.id, r5, r6, CASE WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END]) AS r4
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n7:Statement)
    MATCH (n7)-[:REPORTED_IN]->(n8:Article)
    WHERE n8.id = $p4
    WITH DISTINCT n7
    WITH DISTINCT n7 ORDER BY n7.id LIMIT $p5
    CALL (n7) {
      MATCH (n7)-[:REPORTED_IN|`IN`]->(n9:Article)
      WITH n9 ORDER BY n9.id LIMIT 1
      CALL (n9) {
        MATCH (n9)-[:PUBLISHED_BY]->(n10:Publisher)
        WITH n10 ORDER BY n10.id LIMIT 1
        RETURN collect([n10.id]) AS r9
      }
      RETURN collect([n9.id, r9]) AS r8
    }
    CALL (n7) {
      MATCH (n7)-[:SAME_AS|SUMMARISES|REFINES]-(n11:Claim)
      WITH DISTINCT n11 ORDER BY n11.id LIMIT $p6
      CALL (n11) {
        MATCH (n11)-[:REPORTED_IN|`IN`]->(n12:Article)
        WITH n12 ORDER BY n12.id LIMIT 1
        CALL (n12) {
          MATCH (n12)-[:PUBLISHED_BY]->(n13:Publisher)
          WITH n13 ORDER BY n13.id LIMIT 1
          RETURN collect([n13.id]) AS r12
        }
        RETURN collect([n12.id, r12]) AS r11
      }
      RETURN collect([r11]) AS r10
    }
    RETURN collect([n7.id, r8, r10]) AS r7
  }
  RETURN collect([r1, r2, r3, r4, r7]) AS r0
}
RETURN r0
