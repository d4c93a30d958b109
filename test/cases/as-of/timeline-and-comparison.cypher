// p0 = ["place:nagorno-karabakh"]
// p1 = 5
// p2 = 20
// p3 = 3
// p4 = "agreement:trilateral-2020-11-09"
// p5 = 20
// p6 = 101
// p7 = 11
// p8 = 20
// p9 = "agreement:ceasefire-2023-09-20"
// p10 = "s002-03"
// p11 = 101
// p12 = "2021-12-31"
CALL () {
  UNWIND $p0 AS i1
  MATCH (n1:Entity {id: i1})
  WHERE n1.visibleAsPublished <= $p12
  CALL (n1) {
    MATCH (n0:Entity {id: n1.id})
    WHERE (n0:Event OR n0:Agreement)
    RETURN n0
    UNION
    MATCH (n1)<-[:PARTICIPANT|TOOK_PLACE_IN]-(n2:EventAccount)
    WHERE n2.visibleAsPublished <= $p12
    MATCH (n2)-[:ACCOUNT_OF]->(n0:Event)
    WHERE n0.visibleAsPublished <= $p12
    RETURN n0
    UNION
    MATCH (n1)-[e4:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n0:Entity)
    WHERE (n0:Event OR n0:Agreement) AND n0.visibleAsPublished <= $p12 AND e4.visibleAsPublished <= $p12
    RETURN n0
    UNION
    MATCH (n1)<-[:DOCUMENTED_BY]-(n0:Event)
    WHERE n0.visibleAsPublished <= $p12
    RETURN n0
    UNION
    MATCH (n1)<-[:ACCORDING_TO]-(n0:Figure)
    WHERE n0.visibleAsPublished <= $p12
    RETURN n0
    UNION
    MATCH (n1)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n7:Statement)
    WHERE n7.visibleAsPublished <= $p12
    MATCH (n7)<-[:STATED_IN]-(n0:Figure)
    WHERE n0.visibleAsPublished <= $p12
    RETURN n0
  }
  WITH n0, collect(i1) AS x1
  WHERE size([i IN $p0 WHERE NOT i IN x1]) = 0
  WITH n0, CASE WHEN n0:Event THEN n0.startFrom WHEN n0:Agreement THEN n0.signedFrom WHEN n0:Figure THEN n0.asOfFrom END AS k0_from
  WHERE NOT (k0_from IS NULL) AND n0.visibleAsPublished <= $p12
  RETURN count(n0) AS r0
}
CALL () {
  UNWIND $p0 AS i10
  MATCH (n10:Entity {id: i10})
  WHERE n10.visibleAsPublished <= $p12
  CALL (n10) {
    MATCH (n9:Entity {id: n10.id})
    WHERE (n9:Event OR n9:Agreement)
    RETURN n9
    UNION
    MATCH (n10)<-[:PARTICIPANT|TOOK_PLACE_IN]-(n11:EventAccount)
    WHERE n11.visibleAsPublished <= $p12
    MATCH (n11)-[:ACCOUNT_OF]->(n9:Event)
    WHERE n9.visibleAsPublished <= $p12
    RETURN n9
    UNION
    MATCH (n10)-[e13:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n9:Entity)
    WHERE (n9:Event OR n9:Agreement) AND n9.visibleAsPublished <= $p12 AND e13.visibleAsPublished <= $p12
    RETURN n9
    UNION
    MATCH (n10)<-[:DOCUMENTED_BY]-(n9:Event)
    WHERE n9.visibleAsPublished <= $p12
    RETURN n9
    UNION
    MATCH (n10)<-[:ACCORDING_TO]-(n9:Figure)
    WHERE n9.visibleAsPublished <= $p12
    RETURN n9
    UNION
    MATCH (n10)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n16:Statement)
    WHERE n16.visibleAsPublished <= $p12
    MATCH (n16)<-[:STATED_IN]-(n9:Figure)
    WHERE n9.visibleAsPublished <= $p12
    RETURN n9
  }
  WITH n9, collect(i10) AS x10
  WHERE size([i IN $p0 WHERE NOT i IN x10]) = 0
  WITH n9, CASE WHEN n9:Event THEN n9.startFrom WHEN n9:Agreement THEN n9.signedFrom WHEN n9:Figure THEN n9.asOfFrom END AS k9_from
  WHERE k9_from IS NULL AND n9.visibleAsPublished <= $p12
  RETURN count(n9) AS r1
}
CALL () {
  UNWIND $p0 AS i19
  MATCH (n19:Entity {id: i19})
  WHERE n19.visibleAsPublished <= $p12
  CALL (n19) {
    MATCH (n18:Entity {id: n19.id})
    WHERE (n18:Event OR n18:Agreement)
    RETURN n18
    UNION
    MATCH (n19)<-[:PARTICIPANT|TOOK_PLACE_IN]-(n20:EventAccount)
    WHERE n20.visibleAsPublished <= $p12
    MATCH (n20)-[:ACCOUNT_OF]->(n18:Event)
    WHERE n18.visibleAsPublished <= $p12
    RETURN n18
    UNION
    MATCH (n19)-[e22:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n18:Entity)
    WHERE (n18:Event OR n18:Agreement) AND n18.visibleAsPublished <= $p12 AND e22.visibleAsPublished <= $p12
    RETURN n18
    UNION
    MATCH (n19)<-[:DOCUMENTED_BY]-(n18:Event)
    WHERE n18.visibleAsPublished <= $p12
    RETURN n18
    UNION
    MATCH (n19)<-[:ACCORDING_TO]-(n18:Figure)
    WHERE n18.visibleAsPublished <= $p12
    RETURN n18
    UNION
    MATCH (n19)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n25:Statement)
    WHERE n25.visibleAsPublished <= $p12
    MATCH (n25)<-[:STATED_IN]-(n18:Figure)
    WHERE n18.visibleAsPublished <= $p12
    RETURN n18
  }
  WITH n18, collect(i19) AS x19
  WHERE size([i IN $p0 WHERE NOT i IN x19]) = 0
  WITH n18, CASE WHEN n18:Event THEN n18.startFrom WHEN n18:Agreement THEN n18.signedFrom WHEN n18:Figure THEN n18.asOfFrom END AS k18_from, CASE WHEN n18:Event THEN coalesce(n18.endTo, n18.startTo) WHEN n18:Agreement THEN n18.signedTo WHEN n18:Figure THEN n18.asOfTo END AS k18_to
  WHERE NOT (k18_from IS NULL) AND n18.visibleAsPublished <= $p12
  WITH n18, k18_from, k18_to ORDER BY k18_from, k18_to, n18.id LIMIT $p1
  RETURN collect([k18_from, k18_to, CASE WHEN n18:Event THEN 7 WHEN n18:Agreement THEN 9 WHEN n18:Figure THEN 10 END, n18.id]) AS r2
}
CALL () {
  UNWIND $p0 AS i28
  MATCH (n28:Entity {id: i28})
  WHERE n28.visibleAsPublished <= $p12
  CALL (n28) {
    MATCH (n27:Entity {id: n28.id})
    WHERE (n27:Event OR n27:Agreement)
    RETURN n27
    UNION
    MATCH (n28)<-[:PARTICIPANT|TOOK_PLACE_IN]-(n29:EventAccount)
    WHERE n29.visibleAsPublished <= $p12
    MATCH (n29)-[:ACCOUNT_OF]->(n27:Event)
    WHERE n27.visibleAsPublished <= $p12
    RETURN n27
    UNION
    MATCH (n28)-[e31:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n27:Entity)
    WHERE (n27:Event OR n27:Agreement) AND n27.visibleAsPublished <= $p12 AND e31.visibleAsPublished <= $p12
    RETURN n27
    UNION
    MATCH (n28)<-[:DOCUMENTED_BY]-(n27:Event)
    WHERE n27.visibleAsPublished <= $p12
    RETURN n27
    UNION
    MATCH (n28)<-[:ACCORDING_TO]-(n27:Figure)
    WHERE n27.visibleAsPublished <= $p12
    RETURN n27
    UNION
    MATCH (n28)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n34:Statement)
    WHERE n34.visibleAsPublished <= $p12
    MATCH (n34)<-[:STATED_IN]-(n27:Figure)
    WHERE n27.visibleAsPublished <= $p12
    RETURN n27
  }
  WITH n27, collect(i28) AS x28
  WHERE size([i IN $p0 WHERE NOT i IN x28]) = 0
  WITH n27, CASE WHEN n27:Event THEN n27.startFrom WHEN n27:Agreement THEN n27.signedFrom WHEN n27:Figure THEN n27.asOfFrom END AS k27_from, CASE WHEN n27:Event THEN CASE WHEN n27.startApproximate OR substring(n27.startFrom, 0, 4) <> substring(n27.startTo, 0, 4) THEN null ELSE substring(n27.startFrom, 0, 4) END WHEN n27:Agreement THEN CASE WHEN n27.signedApproximate OR substring(n27.signedFrom, 0, 4) <> substring(n27.signedTo, 0, 4) THEN null ELSE substring(n27.signedFrom, 0, 4) END WHEN n27:Figure THEN CASE WHEN n27.asOfApproximate OR substring(n27.asOfFrom, 0, 4) <> substring(n27.asOfTo, 0, 4) THEN null ELSE substring(n27.asOfFrom, 0, 4) END END AS k27_year
  WHERE NOT (k27_from IS NULL) AND NOT (k27_year IS NULL) AND n27.visibleAsPublished <= $p12
  WITH k27_year AS k27_0, count(n27) AS k27_1, count(CASE WHEN n27:Event THEN 1 END) AS k27_2, count(CASE WHEN n27:Agreement THEN 1 END) AS k27_3, count(CASE WHEN n27:Figure THEN 1 END) AS k27_4
  WITH k27_0, k27_1, k27_2, k27_3, k27_4 ORDER BY k27_0 LIMIT $p2
  RETURN collect([k27_0, k27_1]) AS r3
}
CALL () {
  MATCH (n36:Entity)
  WHERE (n36:Event OR n36:Agreement OR n36:Figure OR n36:Statement)
  CALL (n36) {
    CALL (n36) {
      MATCH (n36:Event)<-[:ACCOUNT_OF]-(n38:EventAccount)
      WHERE n38.visibleAsPublished <= $p12
      MATCH (n38)-[:REPORTED_IN]->(n37:Article)
      WHERE n37.visibleAsPublished <= $p12
      RETURN n37
      UNION ALL
      MATCH (n36)-[:NAMED_IN]->(n37:Article)
      WHERE (n36:Event OR n36:Agreement) AND n37.visibleAsPublished <= $p12
      RETURN n37
      UNION ALL
      MATCH (n36)-[:REPORTED_IN]->(n37:Article)
      WHERE (n36:Figure OR n36:Statement) AND n37.visibleAsPublished <= $p12
      RETURN n37
    }
    WITH n37 ORDER BY n37.publishedFrom, n37.publishedTo, n37.id LIMIT 1
    RETURN head(collect(n37)) AS n37
  }
  WITH n36, n37.publishedFrom AS k36_from
  WHERE NOT (k36_from IS NULL) AND n36.visibleAsPublished <= $p12
  RETURN count(n36) AS r4
}
CALL () {
  MATCH (n42:Entity)
  WHERE (n42:Event OR n42:Agreement OR n42:Figure OR n42:Statement)
  CALL (n42) {
    CALL (n42) {
      MATCH (n42:Event)<-[:ACCOUNT_OF]-(n44:EventAccount)
      WHERE n44.visibleAsPublished <= $p12
      MATCH (n44)-[:REPORTED_IN]->(n43:Article)
      WHERE n43.visibleAsPublished <= $p12
      RETURN n43
      UNION ALL
      MATCH (n42)-[:NAMED_IN]->(n43:Article)
      WHERE (n42:Event OR n42:Agreement) AND n43.visibleAsPublished <= $p12
      RETURN n43
      UNION ALL
      MATCH (n42)-[:REPORTED_IN]->(n43:Article)
      WHERE (n42:Figure OR n42:Statement) AND n43.visibleAsPublished <= $p12
      RETURN n43
    }
    WITH n43 ORDER BY n43.publishedFrom, n43.publishedTo, n43.id LIMIT 1
    RETURN head(collect(n43)) AS n43
  }
  WITH n42, n43.publishedFrom AS k42_from, n43.publishedTo AS k42_to
  WHERE NOT (k42_from IS NULL) AND n42.visibleAsPublished <= $p12
  WITH n42, k42_from, k42_to ORDER BY k42_from, k42_to, n42.id LIMIT $p3
  RETURN collect([k42_from, k42_to, CASE WHEN n42:Event THEN 7 WHEN n42:Agreement THEN 9 WHEN n42:Figure THEN 10 WHEN n42:Statement THEN 16 END, n42.id]) AS r5
}
CALL () {
  MATCH (n48:Entity)
  WHERE n48.id = $p4 AND n48.visibleAsPublished <= $p12
  CALL (n48) {
    MATCH (n48)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n49:Claim)
    WHERE n49.visibleAsPublished <= $p12
    RETURN count(DISTINCT n49) AS r7
  }
  CALL (n48) {
    MATCH (n48)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w50_0:Claim)
    WHERE w50_0.visibleAsPublished <= $p12
    WITH DISTINCT w50_0
    MATCH (w50_0)-[:SAME_AS]-(w50_1:Claim)
    WHERE w50_1.visibleAsPublished <= $p12
    WITH DISTINCT w50_1
    MATCH (w50_1)-[:SAME_AS*0..1]-(w50_2:Claim)
    WHERE w50_2.visibleAsPublished <= $p12
    WITH DISTINCT w50_2
    MATCH (w50_2)-[:SAME_AS*0..1]-(w50_3:Claim)
    WHERE w50_3.visibleAsPublished <= $p12
    WITH DISTINCT w50_3
    MATCH (w50_3)-[:SAME_AS*0..1]-(n50:Claim)
    WHERE n50.visibleAsPublished <= $p12
    WITH DISTINCT n50 ORDER BY n50.id LIMIT $p6
    CALL (n50) {
      MATCH (n50)-[:SAME_AS]-(n51:Claim)
      WHERE n51.visibleAsPublished <= $p12
      WITH DISTINCT n51 ORDER BY n51.id LIMIT $p6
      RETURN collect([n51.id]) AS r9
    }
    RETURN collect([n50.id, r9, CASE WHEN n50:Statement THEN 16 WHEN n50:Assertion THEN 17 END]) AS r8
  }
  CALL (n48) {
    MATCH (n48)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n52:Claim)
    WHERE n52.visibleAsPublished <= $p12
    MATCH (n52)-[e53:SAME_AS|SUMMARISES|FOLLOWS_UP|REFINES|CHANGES_OVER_TIME|CONTRADICTS]-(n53:Claim)
    WHERE n53.visibleAsPublished <= $p12
    WITH DISTINCT e53
    WITH e53, startNode(e53) AS n54, endNode(e53) AS n55
    WITH e53, n54, n55, n54.id AS k53_0, n55.id AS k53_1, type(e53) AS k53_2
    WITH e53, n54, n55, k53_0, k53_1, k53_2 ORDER BY k53_0, k53_1, k53_2 LIMIT $p7
    RETURN collect([[[CASE WHEN n54:Statement THEN 16 WHEN n54:Assertion THEN 17 END, n54.id]], [[CASE WHEN n55:Statement THEN 16 WHEN n55:Assertion THEN 17 END, n55.id]], k53_0, k53_1, k53_2, e53.what, e53.differences, e53.confidence, e53.resolution]) AS r10
  }
  CALL (n48) {
    MATCH (n48)-[e56:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n56:Entity)
    WHERE CASE WHEN e56.articleCountAsPublished IS NULL THEN e56.articleCount ELSE toInteger(substring(last([x IN e56.articleCountAsPublished WHERE substring(x, 0, 10) <= $p12]), 11)) END = 1 AND n56.visibleAsPublished <= $p12 AND e56.visibleAsPublished <= $p12
    RETURN count(DISTINCT e56) AS r11
  }
  RETURN collect([r7, r8, r10, r11]) AS r6
}
CALL () {
  MATCH (n57:Entity)
  WHERE n57.id = $p9 AND n57.visibleAsPublished <= $p12
  RETURN collect([CASE WHEN n57:Country THEN 0 WHEN n57:Person THEN 1 WHEN n57:Organization THEN 2 WHEN n57:Group THEN 3 WHEN n57:Name THEN 4 WHEN n57:Label THEN 5 WHEN n57:SurfaceForm THEN 6 WHEN n57:Event THEN 7 WHEN n57:EventAccount THEN 8 WHEN n57:Agreement THEN 9 WHEN n57:Figure THEN 10 WHEN n57:Series THEN 11 WHEN n57:Place THEN 12 WHEN n57:Article THEN 13 WHEN n57:Document THEN 14 WHEN n57:Publisher THEN 15 WHEN n57:Statement THEN 16 WHEN n57:Assertion THEN 17 END, n57.id]) AS r12
}
CALL () {
  MATCH (n58:Entity)
  WHERE n58.id = $p10 AND n58.visibleAsPublished <= $p12
  CALL (n58) {
    MATCH (n58)-[e59_0:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES*0..1]->(w59_0:Entity)
    WHERE all(r IN e59_0 WHERE (r.visibleAsPublished IS NULL OR r.visibleAsPublished <= $p12)) AND w59_0.visibleAsPublished <= $p12
    WITH DISTINCT w59_0
    MATCH (w59_0)-[e59_1:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES*0..1]->(w59_1:Entity)
    WHERE all(r IN e59_1 WHERE (r.visibleAsPublished IS NULL OR r.visibleAsPublished <= $p12)) AND w59_1.visibleAsPublished <= $p12
    WITH DISTINCT w59_1
    MATCH (w59_1)-[e59_2:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES*0..1]->(w59_2:Entity)
    WHERE all(r IN e59_2 WHERE (r.visibleAsPublished IS NULL OR r.visibleAsPublished <= $p12)) AND w59_2.visibleAsPublished <= $p12
    WITH DISTINCT w59_2
    MATCH (w59_2)-[e59_3:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES*0..1]->(w59_3:Entity)
    WHERE all(r IN e59_3 WHERE (r.visibleAsPublished IS NULL OR r.visibleAsPublished <= $p12)) AND w59_3.visibleAsPublished <= $p12
    WITH DISTINCT w59_3
    MATCH (w59_3)-[e59_4:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES*0..1]->(w59_4:Entity)
    WHERE all(r IN e59_4 WHERE (r.visibleAsPublished IS NULL OR r.visibleAsPublished <= $p12)) AND w59_4.visibleAsPublished <= $p12
    WITH DISTINCT w59_4
    MATCH (w59_4)-[e59:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES*0..1]->(n59:Entity)
    WHERE all(r IN e59 WHERE (r.visibleAsPublished IS NULL OR r.visibleAsPublished <= $p12))
    WITH DISTINCT n59
    WHERE n59.visibleAsPublished <= $p12
    WITH DISTINCT n59 ORDER BY n59.id LIMIT $p11
    CALL (n59) {
      MATCH (n59)-[e60:STATED_IN|WITHIN|SAID_BY|CLAIMED_BY|ACCORDING_TO|USED_BY|ON_BEHALF_OF|IN_DOCUMENT|UNDER|DOCUMENTED_BY|ISSUED_BY|VIA|REPORTED_IN|`IN`|PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES]->(n60:Entity)
      WHERE n60.visibleAsPublished <= $p12 AND (e60.visibleAsPublished IS NULL OR e60.visibleAsPublished <= $p12)
      WITH n60, e60 ORDER BY n60.id
      RETURN collect([n60.id, type(e60), e60.position, e60.derived]) AS r15
    }
    RETURN collect([n59.id, r15, n59.quote, n59.start, n59.`end`, n59.attribution, n59.attributionStart, n59.attributionEnd, n59.publisherBasis, n59.publisherGuessBasis, n59.publisherGuessConfidence, CASE WHEN n59:Country THEN 0 WHEN n59:Person THEN 1 WHEN n59:Organization THEN 2 WHEN n59:Group THEN 3 WHEN n59:Name THEN 4 WHEN n59:Label THEN 5 WHEN n59:SurfaceForm THEN 6 WHEN n59:Event THEN 7 WHEN n59:EventAccount THEN 8 WHEN n59:Agreement THEN 9 WHEN n59:Figure THEN 10 WHEN n59:Series THEN 11 WHEN n59:Place THEN 12 WHEN n59:Article THEN 13 WHEN n59:Document THEN 14 WHEN n59:Publisher THEN 15 WHEN n59:Statement THEN 16 WHEN n59:Assertion THEN 17 END]) AS r14
  }
  RETURN collect([r14, n58.id]) AS r13
}
RETURN r0, r1, r2, r3, r4, r5, r6, r12, r13
