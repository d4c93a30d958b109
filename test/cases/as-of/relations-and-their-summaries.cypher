// p0 = 1
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 20
// p5 = 20
// p6 = "country:armenia"
// p7 = 20
// p8 = 20
// p9 = 20
// p10 = 3
// p11 = 20
// p12 = "2021-12-31"
CALL () {
  MATCH (n0:Person)
  WHERE n0.visibleAsPublished <= $p12
  MATCH (n0)-[e1:HOLDS_POST]->(n1:Actor)
  WHERE CASE WHEN e1.assertionCountAsPublished IS NULL THEN e1.assertionCount ELSE toInteger(substring(last([x IN e1.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END = $p0 AND n1.visibleAsPublished <= $p12 AND (e1.visibleAsPublished IS NULL OR e1.visibleAsPublished <= $p12)
  WITH DISTINCT n0
  CALL (n0) {
    MATCH (n0)-[e2:HOLDS_POST]->(n2:Actor)
    WHERE n2.visibleAsPublished <= $p12 AND (e2.visibleAsPublished IS NULL OR e2.visibleAsPublished <= $p12)
    RETURN max(CASE WHEN e2.assertionCountAsPublished IS NULL THEN e2.assertionCount ELSE toInteger(substring(last([x IN e2.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END) AS k0_0
  }
  WITH n0, k0_0 ORDER BY k0_0 DESC, n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:HOLDS_POST]->(n3:Actor)
    WHERE n3.visibleAsPublished <= $p12 AND (e3.visibleAsPublished IS NULL OR e3.visibleAsPublished <= $p12)
    WITH n3, e3 ORDER BY n3.id LIMIT $p2
    CALL (e3) {
      UNWIND e3.assertionIds AS i4
      MATCH (n4:Assertion {id: i4})
      WHERE n4.visibleAsPublished <= $p12
      RETURN count(n4) AS r2
    }
    CALL (e3) {
      UNWIND e3.assertionIds AS i5
      MATCH (n5:Assertion {id: i5})
      WHERE n5.visibleAsPublished <= $p12
      WITH n5 ORDER BY n5.id LIMIT $p3
      CALL (n5) {
        MATCH (n5)-[:`IN`]->(n6:Article)
        WHERE n6.visibleAsPublished <= $p12
        WITH n6 ORDER BY n6.id LIMIT 1
        RETURN collect([n6.id]) AS r4
      }
      CALL (n5) {
        MATCH (n5)-[:CLAIMED_BY]->(n7:Actor)
        WHERE n7.visibleAsPublished <= $p12
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 END, n7.id]) AS r5
      }
      RETURN collect([n5.id, r4, r5]) AS r3
    }
    RETURN collect([CASE WHEN e3.assertionCountAsPublished IS NULL THEN e3.assertionCount ELSE toInteger(substring(last([x IN e3.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END, CASE WHEN e3.articleCountAsPublished IS NULL THEN e3.articleCount ELSE toInteger(substring(last([x IN e3.articleCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END, CASE WHEN e3.assertionIdsAsPublished IS NULL THEN e3.assertionIds ELSE [x IN e3.assertionIdsAsPublished WHERE substring(x, 0, 10) <= $p12 | substring(x, 11)] END, CASE WHEN e3.firstHappenedAsPublished IS NULL THEN e3.firstHappened ELSE substring(last([x IN e3.firstHappenedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e3.lastHappenedAsPublished IS NULL THEN e3.lastHappened ELSE substring(last([x IN e3.lastHappenedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e3.firstSaidAsPublished IS NULL THEN e3.firstSaid ELSE substring(last([x IN e3.firstSaidAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e3.lastSaidAsPublished IS NULL THEN e3.lastSaid ELSE substring(last([x IN e3.lastSaidAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e3.firstPublishedAsPublished IS NULL THEN e3.firstPublished ELSE substring(last([x IN e3.firstPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e3.lastPublishedAsPublished IS NULL THEN e3.lastPublished ELSE substring(last([x IN e3.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, r2, r3, CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 END, n3.id]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[e8:HOLDS_POST|SIGNED {derived: true}]-(n8:Entity)
    WHERE n8.visibleAsPublished <= $p12 AND e8.visibleAsPublished <= $p12
    RETURN count(DISTINCT e8) AS r6
  }
  CALL (n0) {
    MATCH (n0)-[e9:HOLDS_POST|SIGNED {derived: true}]-(n9:Entity)
    WHERE n9.visibleAsPublished <= $p12 AND e9.visibleAsPublished <= $p12
    WITH DISTINCT n9, e9 ORDER BY e9.id LIMIT $p4
    CALL (e9) {
      UNWIND e9.assertionIds AS i10
      MATCH (n10:Assertion {id: i10})
      WHERE n10.visibleAsPublished <= $p12
      RETURN count(n10) AS r8
    }
    CALL (e9) {
      UNWIND e9.assertionIds AS i11
      MATCH (n11:Assertion {id: i11})
      WHERE n11.visibleAsPublished <= $p12
      WITH n11 ORDER BY n11.id LIMIT $p5
      CALL (n11) {
        MATCH (n11)-[:`IN`]->(n12:Article)
        WHERE n12.visibleAsPublished <= $p12
        WITH n12 ORDER BY n12.id LIMIT 1
        RETURN collect([n12.id]) AS r10
      }
      CALL (n11) {
        MATCH (n11)-[:CLAIMED_BY]->(n13:Actor)
        WHERE n13.visibleAsPublished <= $p12
        WITH n13 ORDER BY n13.id LIMIT 1
        RETURN collect([CASE WHEN n13:Country THEN 0 WHEN n13:Person THEN 1 WHEN n13:Organization THEN 2 WHEN n13:Group THEN 3 END, n13.id]) AS r11
      }
      RETURN collect([n11.id, r10, r11]) AS r9
    }
    RETURN collect([type(e9), CASE WHEN e9.assertionCountAsPublished IS NULL THEN e9.assertionCount ELSE toInteger(substring(last([x IN e9.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END, CASE WHEN e9.articleCountAsPublished IS NULL THEN e9.articleCount ELSE toInteger(substring(last([x IN e9.articleCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END, CASE WHEN e9.assertionIdsAsPublished IS NULL THEN e9.assertionIds ELSE [x IN e9.assertionIdsAsPublished WHERE substring(x, 0, 10) <= $p12 | substring(x, 11)] END, CASE WHEN e9.firstHappenedAsPublished IS NULL THEN e9.firstHappened ELSE substring(last([x IN e9.firstHappenedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e9.lastHappenedAsPublished IS NULL THEN e9.lastHappened ELSE substring(last([x IN e9.lastHappenedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e9.firstSaidAsPublished IS NULL THEN e9.firstSaid ELSE substring(last([x IN e9.firstSaidAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e9.lastSaidAsPublished IS NULL THEN e9.lastSaid ELSE substring(last([x IN e9.lastSaidAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e9.firstPublishedAsPublished IS NULL THEN e9.firstPublished ELSE substring(last([x IN e9.firstPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e9.lastPublishedAsPublished IS NULL THEN e9.lastPublished ELSE substring(last([x IN e9.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, r8, r9]) AS r7
  }
  RETURN collect([n0.id, r1, r6, r7]) AS r0
}
CALL () {
  MATCH (n14:Entity)
  WHERE n14.id = $p6 AND n14.visibleAsPublished <= $p12
  CALL (n14) {
    MATCH (n14:Country)-[e15:DISPUTES_WITH]-(n15:Actor)
    WHERE n15.visibleAsPublished <= $p12 AND (e15.visibleAsPublished IS NULL OR e15.visibleAsPublished <= $p12)
    RETURN count(DISTINCT e15) AS r13
  }
  CALL (n14) {
    MATCH (n14:Country)-[e16:DISPUTES_WITH]-(n16:Actor)
    WHERE n16.visibleAsPublished <= $p12 AND (e16.visibleAsPublished IS NULL OR e16.visibleAsPublished <= $p12)
    WITH DISTINCT n16, e16 ORDER BY n16.id LIMIT $p7
    CALL (e16) {
      UNWIND e16.assertionIds AS i17
      MATCH (n17:Assertion {id: i17})
      WHERE n17.visibleAsPublished <= $p12
      RETURN count(n17) AS r15
    }
    CALL (e16) {
      UNWIND e16.assertionIds AS i18
      MATCH (n18:Assertion {id: i18})
      WHERE n18.visibleAsPublished <= $p12
      WITH n18 ORDER BY n18.id LIMIT $p8
      CALL (n18) {
        MATCH (n18)-[:`IN`]->(n19:Article)
        WHERE n19.visibleAsPublished <= $p12
        WITH n19 ORDER BY n19.id LIMIT 1
        RETURN collect([n19.id]) AS r17
      }
      CALL (n18) {
        MATCH (n18)-[:CLAIMED_BY]->(n20:Actor)
        WHERE n20.visibleAsPublished <= $p12
        WITH n20 ORDER BY n20.id LIMIT 1
        RETURN collect([CASE WHEN n20:Country THEN 0 WHEN n20:Person THEN 1 WHEN n20:Organization THEN 2 WHEN n20:Group THEN 3 END, n20.id]) AS r18
      }
      RETURN collect([n18.id, r17, r18]) AS r16
    }
    RETURN collect([CASE WHEN e16.assertionCountAsPublished IS NULL THEN e16.assertionCount ELSE toInteger(substring(last([x IN e16.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END, CASE WHEN e16.articleCountAsPublished IS NULL THEN e16.articleCount ELSE toInteger(substring(last([x IN e16.articleCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END, CASE WHEN e16.assertionIdsAsPublished IS NULL THEN e16.assertionIds ELSE [x IN e16.assertionIdsAsPublished WHERE substring(x, 0, 10) <= $p12 | substring(x, 11)] END, CASE WHEN e16.firstHappenedAsPublished IS NULL THEN e16.firstHappened ELSE substring(last([x IN e16.firstHappenedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e16.lastHappenedAsPublished IS NULL THEN e16.lastHappened ELSE substring(last([x IN e16.lastHappenedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e16.firstSaidAsPublished IS NULL THEN e16.firstSaid ELSE substring(last([x IN e16.firstSaidAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e16.lastSaidAsPublished IS NULL THEN e16.lastSaid ELSE substring(last([x IN e16.lastSaidAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e16.firstPublishedAsPublished IS NULL THEN e16.firstPublished ELSE substring(last([x IN e16.firstPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN e16.lastPublishedAsPublished IS NULL THEN e16.lastPublished ELSE substring(last([x IN e16.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, r15, r16, CASE WHEN n16:Country THEN 0 WHEN n16:Person THEN 1 WHEN n16:Organization THEN 2 WHEN n16:Group THEN 3 END, n16.id]) AS r14
  }
  CALL (n14) {
    MATCH (n14:Country)-[e21:SIGNED]->(n21:Agreement)
    WHERE n21.visibleAsPublished <= $p12 AND (e21.visibleAsPublished IS NULL OR e21.visibleAsPublished <= $p12)
    RETURN count(e21) AS r19
  }
  CALL (n14) {
    MATCH (n14:Country)-[e22:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n22:Entity)
    WHERE n22.visibleAsPublished <= $p12 AND e22.visibleAsPublished <= $p12
    RETURN count(DISTINCT e22) AS r20
  }
  CALL (n14) {
    MATCH (n14:Country)-[e23:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n23:Entity)
    WHERE n23.visibleAsPublished <= $p12 AND e23.visibleAsPublished <= $p12
    WITH DISTINCT n23, e23 ORDER BY CASE WHEN e23.lastPublishedAsPublished IS NULL THEN e23.lastPublished ELSE substring(last([x IN e23.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END DESC, e23.id LIMIT $p10
    RETURN collect([type(e23), CASE WHEN e23.lastPublishedAsPublished IS NULL THEN e23.lastPublished ELSE substring(last([x IN e23.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, CASE WHEN n23:Country THEN 0 WHEN n23:Person THEN 1 WHEN n23:Organization THEN 2 WHEN n23:Group THEN 3 WHEN n23:Name THEN 4 WHEN n23:Label THEN 5 WHEN n23:SurfaceForm THEN 6 WHEN n23:Event THEN 7 WHEN n23:EventAccount THEN 8 WHEN n23:Agreement THEN 9 WHEN n23:Figure THEN 10 WHEN n23:Series THEN 11 WHEN n23:Place THEN 12 WHEN n23:Article THEN 13 WHEN n23:Document THEN 14 WHEN n23:Publisher THEN 15 WHEN n23:Statement THEN 16 WHEN n23:Assertion THEN 17 END, n23.id]) AS r21
  }
  CALL (n14) {
    MATCH (n14:Country)-[e24:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n24:Entity)
    WHERE n24.visibleAsPublished <= $p12 AND e24.visibleAsPublished <= $p12
    WITH DISTINCT n24, e24
    WITH count(n24) AS k24_0, coalesce(sum(CASE WHEN e24.assertionCountAsPublished IS NULL THEN e24.assertionCount ELSE toInteger(substring(last([x IN e24.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END), 0) AS k24_1, max(CASE WHEN e24.assertionCountAsPublished IS NULL THEN e24.assertionCount ELSE toInteger(substring(last([x IN e24.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END) AS k24_2, max(CASE WHEN e24.lastPublishedAsPublished IS NULL THEN e24.lastPublished ELSE substring(last([x IN e24.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END) AS k24_3
    RETURN collect([k24_1, k24_2, k24_3]) AS r22
  }
  CALL (n14) {
    MATCH (n14:Country)-[e25:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n25:Entity)
    WHERE n25.visibleAsPublished <= $p12 AND e25.visibleAsPublished <= $p12
    WITH DISTINCT n25, e25
    UNWIND [substring(CASE WHEN e25.lastPublishedAsPublished IS NULL THEN e25.lastPublished ELSE substring(last([x IN e25.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p12]), 11) END, 0, 4)] AS k25_0
    WITH k25_0, count(n25) AS k25_1, coalesce(sum(CASE WHEN e25.assertionCountAsPublished IS NULL THEN e25.assertionCount ELSE toInteger(substring(last([x IN e25.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END), 0) AS k25_2
    WITH k25_0, k25_1, k25_2 ORDER BY k25_1 DESC, k25_0 LIMIT $p11
    RETURN collect([k25_0, k25_1, k25_2]) AS r23
  }
  RETURN collect([CASE WHEN n14:Country THEN 0 WHEN n14:Person THEN 1 WHEN n14:Organization THEN 2 WHEN n14:Group THEN 3 WHEN n14:Name THEN 4 WHEN n14:Label THEN 5 WHEN n14:SurfaceForm THEN 6 WHEN n14:Event THEN 7 WHEN n14:EventAccount THEN 8 WHEN n14:Agreement THEN 9 WHEN n14:Figure THEN 10 WHEN n14:Series THEN 11 WHEN n14:Place THEN 12 WHEN n14:Article THEN 13 WHEN n14:Document THEN 14 WHEN n14:Publisher THEN 15 WHEN n14:Statement THEN 16 WHEN n14:Assertion THEN 17 END, r13, r14, r19, r20, r21, r22, r23]) AS r12
}
RETURN r0, r12
