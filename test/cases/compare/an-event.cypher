// p0 = "event:az-operation-2023"
// p1 = 101
// p2 = 101
// p3 = 20
// p4 = 21
// p5 = 20
// p6 = 20
// p7 = 21
// p8 = 100
// p9 = 20
// p10 = 20
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    WITH DISTINCT n1 ORDER BY n1.id LIMIT $p1
    CALL (n1) {
      MATCH (n1)-[:REPORTED_IN|`IN`]->(n2:Article)
      WITH n2 ORDER BY n2.id LIMIT 1
      RETURN collect([n2.id]) AS r2
    }
    CALL (n1) {
      MATCH (n1)-[:SAID_BY|CLAIMED_BY]->(n3:Actor)
      WITH n3 ORDER BY n3.id
      RETURN collect([n3.id, CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 END, n3.name]) AS r3
    }
    RETURN collect([n1.id, r2, r3, CASE WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w4_0:Claim)
    WITH DISTINCT w4_0
    MATCH (w4_0)-[:SAME_AS]-(w4_1:Claim)
    WITH DISTINCT w4_1
    MATCH (w4_1)-[:SAME_AS*0..1]-(w4_2:Claim)
    WITH DISTINCT w4_2
    MATCH (w4_2)-[:SAME_AS*0..1]-(w4_3:Claim)
    WITH DISTINCT w4_3
    MATCH (w4_3)-[:SAME_AS*0..1]-(n4:Claim)
    WITH DISTINCT n4 ORDER BY n4.id LIMIT $p2
    CALL (n4) {
      MATCH (n4)-[:SAME_AS]-(n5:Claim)
      WITH DISTINCT n5 ORDER BY n5.id LIMIT $p2
      RETURN collect([n5.id]) AS r5
    }
    CALL (n4) {
      MATCH (n4:Statement)-[:REPORTED_IN]->(n6:Article)
      WITH n6 ORDER BY n6.id LIMIT 1
      CALL (n6) {
        MATCH (n6)-[:PUBLISHED_BY]->(n7:Publisher)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN collect([n7.name]) AS r7
      }
      RETURN collect([n6.id, r7]) AS r6
    }
    CALL (n4) {
      MATCH (n4:Statement)-[:SAID_BY]->(n8:Actor)
      WITH n8 ORDER BY n8.id LIMIT $p3
      RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 END, n8.name]) AS r8
    }
    CALL (n4) {
      MATCH (n4:Assertion)-[:`IN`]->(n9:Article)
      WITH n9 ORDER BY n9.id LIMIT 1
      CALL (n9) {
        MATCH (n9)-[:PUBLISHED_BY]->(n10:Publisher)
        WITH n10 ORDER BY n10.id LIMIT 1
        RETURN collect([n10.name]) AS r10
      }
      RETURN collect([n9.id, r10]) AS r9
    }
    RETURN collect([n4.id, r5, CASE WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.quote, r6, r8, r9]) AS r4
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n11:Claim)
    MATCH (n11)-[e12:SUMMARISES|CHANGES_OVER_TIME|CONTRADICTS]-(n12:Claim)
    WITH DISTINCT e12
    WITH e12, startNode(e12) AS n13, endNode(e12) AS n14
    WITH e12, n13, n14, n13.id AS k12_0, n14.id AS k12_1, type(e12) AS k12_2
    WITH e12, n13, n14, k12_0, k12_1, k12_2 ORDER BY k12_0, k12_1, k12_2 LIMIT $p4
    CALL (n13) {
      MATCH (n13:Statement)-[:REPORTED_IN]->(n15:Article)
      WITH n15 ORDER BY n15.id LIMIT 1
      RETURN collect([n15.id]) AS r12
    }
    CALL (n13) {
      MATCH (n13:Statement)-[:SAID_BY]->(n16:Actor)
      WITH n16 ORDER BY n16.id LIMIT $p5
      RETURN collect([CASE WHEN n16:Country THEN 0 WHEN n16:Person THEN 1 WHEN n16:Organization THEN 2 WHEN n16:Group THEN 3 END, n16.name]) AS r13
    }
    CALL (n13) {
      MATCH (n13:Assertion)-[:`IN`]->(n17:Article)
      WITH n17 ORDER BY n17.id LIMIT 1
      RETURN collect([n17.id]) AS r14
    }
    CALL (n14) {
      MATCH (n14:Statement)-[:REPORTED_IN]->(n18:Article)
      WITH n18 ORDER BY n18.id LIMIT 1
      RETURN collect([n18.id]) AS r15
    }
    CALL (n14) {
      MATCH (n14:Statement)-[:SAID_BY]->(n19:Actor)
      WITH n19 ORDER BY n19.id LIMIT $p6
      RETURN collect([CASE WHEN n19:Country THEN 0 WHEN n19:Person THEN 1 WHEN n19:Organization THEN 2 WHEN n19:Group THEN 3 END, n19.name]) AS r16
    }
    CALL (n14) {
      MATCH (n14:Assertion)-[:`IN`]->(n20:Article)
      WITH n20 ORDER BY n20.id LIMIT 1
      RETURN collect([n20.id]) AS r17
    }
    RETURN collect([[[CASE WHEN n13:Statement THEN 16 WHEN n13:Assertion THEN 17 END, n13.id, n13.quote, r12, n13.said, r13, r14]], [[CASE WHEN n14:Statement THEN 16 WHEN n14:Assertion THEN 17 END, n14.id, n14.quote, r15, n14.said, r16, r17]], k12_0, k12_1, k12_2, e12.what, e12.differences, e12.confidence, e12.resolution]) AS r11
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n21:Statement)
    WITH DISTINCT n21 ORDER BY n21.id LIMIT $p7
    CALL (n21) {
      MATCH (n21)-[:REPORTED_IN|`IN`]->(n22:Article)
      WITH n22 ORDER BY n22.id LIMIT 1
      CALL (n22) {
        MATCH (n22)-[:PUBLISHED_BY]->(n23:Publisher)
        WITH n23 ORDER BY n23.id LIMIT 1
        RETURN collect([n23.id]) AS r20
      }
      RETURN collect([n22.id, r20]) AS r19
    }
    CALL (n21) {
      MATCH (n21)-[:SAME_AS|SUMMARISES|REFINES]-(n24:Claim)
      WITH DISTINCT n24 ORDER BY n24.id LIMIT $p8
      CALL (n24) {
        MATCH (n24)-[:REPORTED_IN|`IN`]->(n25:Article)
        WITH n25 ORDER BY n25.id LIMIT 1
        CALL (n25) {
          MATCH (n25)-[:PUBLISHED_BY]->(n26:Publisher)
          WITH n26 ORDER BY n26.id LIMIT 1
          RETURN collect([n26.id]) AS r23
        }
        RETURN collect([n25.id, r23]) AS r22
      }
      RETURN collect([r22]) AS r21
    }
    RETURN collect([n21.id, r19, r21, n21.gist]) AS r18
  }
  CALL (n0) {
    MATCH (n0)-[e27:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n27:Entity)
    WHERE e27.articleCount = 1
    RETURN count(DISTINCT e27) AS r24
  }
  CALL (n0) {
    MATCH (n0)-[e28:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n28:Entity)
    WHERE e28.articleCount = 1
    WITH DISTINCT n28, e28 ORDER BY e28.id LIMIT $p9
    CALL (e28) {
      UNWIND e28.assertionIds AS i29
      MATCH (n29:Assertion {id: i29})
      WITH n29 ORDER BY n29.id LIMIT $p10
      RETURN collect([n29.quote]) AS r26
    }
    RETURN collect([type(e28), CASE WHEN type(e28) IN ['AGREED_WITH', 'DISPUTES_WITH', 'IN_CONTACT_WITH', 'NEAR', 'NEGOTIATED_WITH'] THEN 'UNDIRECTED' WHEN startNode(e28) = n0 THEN 'OUT' ELSE 'IN' END, CASE WHEN n28:Country THEN 0 WHEN n28:Person THEN 1 WHEN n28:Organization THEN 2 WHEN n28:Group THEN 3 WHEN n28:Name THEN 4 WHEN n28:Label THEN 5 WHEN n28:SurfaceForm THEN 6 WHEN n28:Event THEN 7 WHEN n28:EventAccount THEN 8 WHEN n28:Agreement THEN 9 WHEN n28:Figure THEN 10 WHEN n28:Series THEN 11 WHEN n28:Place THEN 12 WHEN n28:Article THEN 13 WHEN n28:Document THEN 14 WHEN n28:Publisher THEN 15 WHEN n28:Statement THEN 16 WHEN n28:Assertion THEN 17 END, n28.id, r26]) AS r25
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id, n0.name, r1, r4, r11, r18, r24, r25]) AS r0
}
RETURN r0
