// p0 = "s000-05"
// p1 = 100
// p2 = ["org:almayadeen"]
// p3 = "country:armenia"
// p4 = 100
// p5 = "nobody"
// p6 = 100
CALL () {
  CALL () {
    MATCH (n1:Entity)
    WHERE n1.id = $p0
    RETURN collect(n1) AS w0_center
  }
  WITH *, w0_center AS around0, w0_center AS level0
  CALL (around0, level0) {
    UNWIND level0 AS n2
    CALL (n2) {
      MATCH (n2)-[e3:ABOUT|MENTIONS|SAID_BY|REPORTED_IN]-(n3:Entity)
      WITH type(e3) AS type, n3, max(coalesce(e3.articleCount, 0)) AS strength
      WITH type, n3 ORDER BY strength DESC, n3.id
      WITH type, collect(n3) AS strongest
      WITH strongest[..(2 * $p1)] AS strongest
      RETURN collect(strongest) AS byType
    }
    UNWIND byType AS strongest
    UNWIND range(0, size(strongest) - 1) AS place
    WITH strongest[place] AS n3, place
    WHERE NOT n3 IN around0
    WITH n3, min(place) AS place ORDER BY place, n3.id LIMIT $p1
    RETURN collect(n3) AS found1
  }
  WITH *, CASE WHEN size(around0) < $p1 THEN found1[..($p1 - size(around0))] ELSE [] END AS level1
  WITH *, around0 + level1 AS around1
  WITH *, around1 AS w0_nodes
  CALL (w0_nodes) {
    UNWIND range(0, 256 / (size(w0_nodes) + 1)) AS time
    UNWIND w0_nodes AS n
    RETURN collect(n) AS w0_among
  }
  CALL (w0_nodes, w0_among) {
    UNWIND w0_nodes AS n4
    MATCH (n4)-[e5:ABOUT|MENTIONS|SAID_BY|REPORTED_IN]->(n5:Entity)
    WHERE n5 IN w0_among
    WITH e5 ORDER BY type(e5), startNode(e5).id, endNode(e5).id LIMIT 2000
    RETURN collect(e5) AS w0_links
  }
  CALL (w0_nodes, w0_among, level1) {
    UNWIND w0_nodes AS n6
    CALL (n6, w0_among) {
      MATCH (n6)-[e7:ABOUT|MENTIONS|SAID_BY|REPORTED_IN]-(n7:Entity)
      WHERE NOT n7 IN w0_among
      RETURN count(DISTINCT e7) AS missing
    }
    WITH n6, missing
    WHERE missing > 0
    RETURN collect([n6, missing, CASE WHEN n6 IN level1 THEN 'DEPTH' ELSE 'LIMIT' END]) AS w0_leftOut
  }
  WITH *, CASE WHEN size(level1) < size(found1) THEN ['COUNT'] ELSE [] END AS w0_limits
  CALL (w0_nodes) {
    UNWIND w0_nodes AS n8
    WITH n8
    RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Name THEN 4 WHEN n8:Label THEN 5 WHEN n8:SurfaceForm THEN 6 WHEN n8:Event THEN 7 WHEN n8:EventAccount THEN 8 WHEN n8:Agreement THEN 9 WHEN n8:Figure THEN 10 WHEN n8:Series THEN 11 WHEN n8:Place THEN 12 WHEN n8:Article THEN 13 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 WHEN n8:Statement THEN 16 WHEN n8:Assertion THEN 17 END, n8.id]) AS r1
  }
  CALL (w0_links) {
    UNWIND w0_links AS e9
    RETURN collect([type(e9), startNode(e9).id, endNode(e9).id, e9.assertionCount]) AS r2
  }
  CALL (w0_leftOut) {
    UNWIND w0_leftOut AS part10
    WITH [part10[0]] AS w10_node, part10[1] AS w10_count, part10[2] AS w10_reason
    CALL (w10_node) {
      UNWIND w10_node AS n11
      WITH n11
      RETURN collect([CASE WHEN n11:Country THEN 0 WHEN n11:Person THEN 1 WHEN n11:Organization THEN 2 WHEN n11:Group THEN 3 WHEN n11:Name THEN 4 WHEN n11:Label THEN 5 WHEN n11:SurfaceForm THEN 6 WHEN n11:Event THEN 7 WHEN n11:EventAccount THEN 8 WHEN n11:Agreement THEN 9 WHEN n11:Figure THEN 10 WHEN n11:Series THEN 11 WHEN n11:Place THEN 12 WHEN n11:Article THEN 13 WHEN n11:Document THEN 14 WHEN n11:Publisher THEN 15 WHEN n11:Statement THEN 16 WHEN n11:Assertion THEN 17 END, n11.id]) AS r4
    }
    RETURN collect([r4, w10_count, w10_reason]) AS r3
  }
  RETURN collect([r1, r2, r3]) AS r0
}
CALL () {
  CALL () {
    MATCH (n13:Entity)
    WHERE n13.id = $p3
    RETURN collect(n13) AS w12_center
  }
  WITH *, w12_center AS around0, w12_center AS level0
  CALL (around0, level0) {
    UNWIND level0 AS n14
    CALL (n14) {
      MATCH (n14)-[e15:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n15:Entity)
      WHERE (n15.id = $p3 OR (n15:Person OR n15:Agreement))
      UNWIND e15.assertionIds AS i16
      MATCH (n16:Assertion {id: i16})
      WITH DISTINCT n15, e15, n16
      MATCH (n16)-[:`IN`]->(n17:Article)
      MATCH (n17)-[:PUBLISHED_BY]->(n18:Publisher)
      WHERE n18.id IN $p2
      WITH DISTINCT n15, e15
      WITH type(e15) AS type, n15, max(coalesce(e15.articleCount, 0)) AS strength
      WITH type, n15 ORDER BY strength DESC, n15.id
      WITH type, collect(n15) AS strongest
      WITH strongest[..(2 * $p4)] AS strongest
      RETURN collect(strongest) AS byType
    }
    UNWIND byType AS strongest
    UNWIND range(0, size(strongest) - 1) AS place
    WITH strongest[place] AS n15, place
    WHERE NOT n15 IN around0
    WITH n15, min(place) AS place ORDER BY place, n15.id LIMIT $p4
    RETURN collect(n15) AS found1
  }
  WITH *, CASE WHEN size(around0) < $p4 THEN found1[..($p4 - size(around0))] ELSE [] END AS level1
  WITH *, around0 + level1 AS around1
  CALL (around1, level1) {
    UNWIND level1 AS n19
    CALL (n19) {
      MATCH (n19)-[e20:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n20:Entity)
      WHERE (n20.id = $p3 OR (n20:Person OR n20:Agreement))
      UNWIND e20.assertionIds AS i21
      MATCH (n21:Assertion {id: i21})
      WITH DISTINCT n20, e20, n21
      MATCH (n21)-[:`IN`]->(n22:Article)
      MATCH (n22)-[:PUBLISHED_BY]->(n23:Publisher)
      WHERE n23.id IN $p2
      WITH DISTINCT n20, e20
      WITH type(e20) AS type, n20, max(coalesce(e20.articleCount, 0)) AS strength
      WITH type, n20 ORDER BY strength DESC, n20.id
      WITH type, collect(n20) AS strongest
      WITH strongest[..(2 * $p4)] AS strongest
      RETURN collect(strongest) AS byType
    }
    UNWIND byType AS strongest
    UNWIND range(0, size(strongest) - 1) AS place
    WITH strongest[place] AS n20, place
    WHERE NOT n20 IN around1
    WITH n20, min(place) AS place ORDER BY place, n20.id LIMIT $p4
    RETURN collect(n20) AS found2
  }
  WITH *, CASE WHEN size(around1) < $p4 THEN found2[..($p4 - size(around1))] ELSE [] END AS level2
  WITH *, around1 + level2 AS around2
  WITH *, around2 AS w12_nodes
  CALL (w12_nodes) {
    UNWIND range(0, 256 / (size(w12_nodes) + 1)) AS time
    UNWIND w12_nodes AS n
    RETURN collect(n) AS w12_among
  }
  CALL (w12_nodes, w12_among) {
    UNWIND w12_nodes AS n24
    MATCH (n24)-[e25:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]->(n25:Entity)
    WHERE n25 IN w12_among
    UNWIND e25.assertionIds AS i26
    MATCH (n26:Assertion {id: i26})
    WITH DISTINCT n25, e25, n26
    MATCH (n26)-[:`IN`]->(n27:Article)
    MATCH (n27)-[:PUBLISHED_BY]->(n28:Publisher)
    WHERE n28.id IN $p2
    WITH DISTINCT n25, e25
    WITH e25 ORDER BY type(e25), startNode(e25).id, endNode(e25).id LIMIT 2000
    RETURN collect(e25) AS w12_links
  }
  WITH *, CASE WHEN size(level1) < size(found1) OR size(level2) < size(found2) THEN ['COUNT'] ELSE [] END AS w12_limits
  CALL (w12_nodes) {
    UNWIND w12_nodes AS n29
    WITH n29
    RETURN collect([CASE WHEN n29:Country THEN 0 WHEN n29:Person THEN 1 WHEN n29:Organization THEN 2 WHEN n29:Group THEN 3 WHEN n29:Name THEN 4 WHEN n29:Label THEN 5 WHEN n29:SurfaceForm THEN 6 WHEN n29:Event THEN 7 WHEN n29:EventAccount THEN 8 WHEN n29:Agreement THEN 9 WHEN n29:Figure THEN 10 WHEN n29:Series THEN 11 WHEN n29:Place THEN 12 WHEN n29:Article THEN 13 WHEN n29:Document THEN 14 WHEN n29:Publisher THEN 15 WHEN n29:Statement THEN 16 WHEN n29:Assertion THEN 17 END, n29.id]) AS r6
  }
  CALL (w12_links) {
    UNWIND w12_links AS e30
    RETURN collect([type(e30), startNode(e30).id, endNode(e30).id]) AS r7
  }
  RETURN collect([r6, r7, w12_limits]) AS r5
}
CALL () {
  CALL () {
    MATCH (n32:Entity)
    WHERE n32.id = $p5
    RETURN collect(n32) AS w31_center
  }
  WITH *, w31_center AS around0, w31_center AS level0
  CALL (around0, level0) {
    UNWIND level0 AS n33
    CALL (n33) {
      MATCH (n33)-[e34:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n34:Entity)
      WITH type(e34) AS type, n34, max(coalesce(e34.articleCount, 0)) AS strength
      WITH type, n34 ORDER BY strength DESC, n34.id
      WITH type, collect(n34) AS strongest
      WITH strongest[..(2 * $p6)] AS strongest
      RETURN collect(strongest) AS byType
    }
    UNWIND byType AS strongest
    UNWIND range(0, size(strongest) - 1) AS place
    WITH strongest[place] AS n34, place
    WHERE NOT n34 IN around0
    WITH n34, min(place) AS place ORDER BY place, n34.id LIMIT $p6
    RETURN collect(n34) AS found1
  }
  WITH *, CASE WHEN size(around0) < $p6 THEN found1[..($p6 - size(around0))] ELSE [] END AS level1
  WITH *, around0 + level1 AS around1
  WITH *, around1 AS w31_nodes
  CALL (w31_nodes) {
    UNWIND range(0, 256 / (size(w31_nodes) + 1)) AS time
    UNWIND w31_nodes AS n
    RETURN collect(n) AS w31_among
  }
  CALL (w31_nodes, w31_among) {
    UNWIND w31_nodes AS n35
    MATCH (n35)-[e36:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]->(n36:Entity)
    WHERE n36 IN w31_among
    WITH e36 ORDER BY type(e36), startNode(e36).id, endNode(e36).id LIMIT 2000
    RETURN collect(e36) AS w31_links
  }
  CALL (w31_nodes, w31_among, level1) {
    UNWIND w31_nodes AS n37
    CALL (n37, w31_among) {
      MATCH (n37)-[e38:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n38:Entity)
      WHERE NOT n38 IN w31_among
      RETURN count(DISTINCT e38) AS missing
    }
    WITH n37, missing
    WHERE missing > 0
    RETURN collect([n37, missing, CASE WHEN n37 IN level1 THEN 'DEPTH' ELSE 'LIMIT' END]) AS w31_leftOut
  }
  WITH *, CASE WHEN size(level1) < size(found1) THEN ['COUNT'] ELSE [] END AS w31_limits
  CALL (w31_center) {
    UNWIND w31_center AS n39
    WITH n39
    RETURN collect([CASE WHEN n39:Country THEN 0 WHEN n39:Person THEN 1 WHEN n39:Organization THEN 2 WHEN n39:Group THEN 3 WHEN n39:Name THEN 4 WHEN n39:Label THEN 5 WHEN n39:SurfaceForm THEN 6 WHEN n39:Event THEN 7 WHEN n39:EventAccount THEN 8 WHEN n39:Agreement THEN 9 WHEN n39:Figure THEN 10 WHEN n39:Series THEN 11 WHEN n39:Place THEN 12 WHEN n39:Article THEN 13 WHEN n39:Document THEN 14 WHEN n39:Publisher THEN 15 WHEN n39:Statement THEN 16 WHEN n39:Assertion THEN 17 END, n39.id]) AS r9
  }
  CALL (w31_nodes) {
    UNWIND w31_nodes AS n40
    WITH n40
    RETURN collect([CASE WHEN n40:Country THEN 0 WHEN n40:Person THEN 1 WHEN n40:Organization THEN 2 WHEN n40:Group THEN 3 WHEN n40:Name THEN 4 WHEN n40:Label THEN 5 WHEN n40:SurfaceForm THEN 6 WHEN n40:Event THEN 7 WHEN n40:EventAccount THEN 8 WHEN n40:Agreement THEN 9 WHEN n40:Figure THEN 10 WHEN n40:Series THEN 11 WHEN n40:Place THEN 12 WHEN n40:Article THEN 13 WHEN n40:Document THEN 14 WHEN n40:Publisher THEN 15 WHEN n40:Statement THEN 16 WHEN n40:Assertion THEN 17 END, n40.id]) AS r10
  }
  CALL (w31_links) {
    UNWIND w31_links AS e41
    RETURN collect([type(e41)]) AS r11
  }
  CALL (w31_leftOut) {
    UNWIND w31_leftOut AS part42
    WITH [part42[0]] AS w42_node, part42[1] AS w42_count, part42[2] AS w42_reason
    RETURN collect([w42_count]) AS r12
  }
  RETURN collect([r9, r10, r11, r12, w31_limits]) AS r8
}
RETURN r0, r5, r8
