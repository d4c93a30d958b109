// p0 = ["country:turkey"]
// p1 = 1000
// p2 = 1001
// p3 = 6
// p4 = ["person:putin"]
// p5 = 1000
// p6 = 1001
// p7 = 1000
// p8 = 1001
// p9 = 20
// p10 = 20
// p11 = 21
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n1:Entity)
    WHERE n1.id = id
    WITH DISTINCT n1 ORDER BY n1.id
    RETURN collect(n1) AS reached0
  }
  WITH *, reached0 AS w0_from
  CALL (reached0) {
    UNWIND reached0 AS n2
    MATCH (n2)-[e3:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n3:Entity)
    WITH n3, count(*) AS ways ORDER BY n3.id LIMIT $p2
    WITH collect(n3) AS found
    RETURN found[..$p1] AS reached1, size(found) = $p2 AS more1
  }
  CALL (reached1) {
    UNWIND reached1 AS n4
    MATCH (n4)-[e5:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n5:Entity)
    WITH n5, count(*) AS ways ORDER BY n5.id LIMIT $p2
    WITH collect(n5) AS found
    RETURN found[..$p1] AS reached2, size(found) = $p2 AS more2
  }
  CALL (reached1, reached2) {
    UNWIND reached1 + reached2 AS part
    RETURN collect(DISTINCT part) AS w0_ends
  }
  WITH *, reached2 AS kept2
  WITH *, reached1 AS kept1
  CALL (reached0, kept1) {
    UNWIND reached0 AS n6
    MATCH (n6)-[e7:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n7:Entity)
    WHERE n7 IN kept1
    RETURN collect(DISTINCT n6) AS leads0_1
  }
  WITH *, [n IN reached0 WHERE n IN leads0_1] AS kept0
  CALL (kept0, kept1, kept2) {
    UNWIND kept0 + kept1 + kept2 AS part
    RETURN collect(DISTINCT part) AS w0_nodes
  }
  CALL (kept0, kept1) {
    UNWIND kept0 AS n8
    MATCH (n8)-[e9:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n9:Entity)
    WHERE n9 IN kept1
    WITH e9, count(*) AS ways ORDER BY type(e9), startNode(e9).id, endNode(e9).id LIMIT 2000
    RETURN collect(e9) AS crossed0_1
  }
  CALL (kept1, kept2) {
    UNWIND kept1 AS n10
    MATCH (n10)-[e11:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n11:Entity)
    WHERE n11 IN kept2
    WITH e11, count(*) AS ways ORDER BY type(e11), startNode(e11).id, endNode(e11).id LIMIT 2000
    RETURN collect(e11) AS crossed1_2
  }
  CALL (crossed0_1, crossed1_2) {
    UNWIND crossed0_1 + crossed1_2 AS part
    RETURN collect(DISTINCT part) AS links
  }
  WITH *, links[..2000] AS w0_links
  WITH *, CASE WHEN more1 OR more2 THEN ['COUNT'] ELSE [] END AS w0_limits
  CALL (w0_ends) {
    UNWIND w0_ends AS n12
    WITH n12
    RETURN count(n12) AS r1
  }
  CALL (w0_ends) {
    UNWIND w0_ends AS n13
    WITH n13
    WITH n13 ORDER BY n13.id LIMIT $p3
    RETURN collect([CASE WHEN n13:Country THEN 0 WHEN n13:Person THEN 1 WHEN n13:Organization THEN 2 WHEN n13:Group THEN 3 WHEN n13:Name THEN 4 WHEN n13:Label THEN 5 WHEN n13:SurfaceForm THEN 6 WHEN n13:Event THEN 7 WHEN n13:EventAccount THEN 8 WHEN n13:Agreement THEN 9 WHEN n13:Figure THEN 10 WHEN n13:Series THEN 11 WHEN n13:Place THEN 12 WHEN n13:Article THEN 13 WHEN n13:Document THEN 14 WHEN n13:Publisher THEN 15 WHEN n13:Statement THEN 16 WHEN n13:Assertion THEN 17 END, n13.id]) AS r2
  }
  CALL (w0_nodes) {
    UNWIND w0_nodes AS n14
    WITH n14
    RETURN collect([CASE WHEN n14:Country THEN 0 WHEN n14:Person THEN 1 WHEN n14:Organization THEN 2 WHEN n14:Group THEN 3 WHEN n14:Name THEN 4 WHEN n14:Label THEN 5 WHEN n14:SurfaceForm THEN 6 WHEN n14:Event THEN 7 WHEN n14:EventAccount THEN 8 WHEN n14:Agreement THEN 9 WHEN n14:Figure THEN 10 WHEN n14:Series THEN 11 WHEN n14:Place THEN 12 WHEN n14:Article THEN 13 WHEN n14:Document THEN 14 WHEN n14:Publisher THEN 15 WHEN n14:Statement THEN 16 WHEN n14:Assertion THEN 17 END, n14.id]) AS r3
  }
  CALL (w0_links) {
    UNWIND w0_links AS e15
    RETURN collect([type(e15), startNode(e15).id, endNode(e15).id, type(e15) IN ['AGREED_WITH', 'CONTRADICTS', 'DISPUTES_WITH', 'IN_CONTACT_WITH', 'NEAR', 'NEGOTIATED_WITH', 'SAME_AS']]) AS r4
  }
  RETURN collect([r1, r2, r3, r4]) AS r0
}
CALL () {
  CALL () {
    UNWIND $p4 AS id
    MATCH (n17:Entity)
    WHERE n17.id = id
    WITH DISTINCT n17 ORDER BY n17.id
    RETURN collect(n17) AS reached0
  }
  WITH *, reached0 AS w16_from
  CALL (reached0) {
    UNWIND reached0 AS n18
    MATCH (n18)-[e19:HOLDS_POST {derived: true}]-(n19:Entity)
    WITH n19, count(*) AS ways ORDER BY n19.id LIMIT $p6
    WITH collect(n19) AS found
    RETURN found[..$p5] AS reached1, size(found) = $p6 AS more1
  }
  CALL (reached0, reached1) {
    UNWIND reached0 + reached1 AS n20
    WITH DISTINCT n20
    MATCH (n20)-[e21:ISSUED|SIGNED {derived: true}]->(n21:Entity)
    WITH n21, count(*) AS ways ORDER BY n21.id LIMIT $p8
    WITH collect(n21) AS found
    RETURN found[..$p7] AS reached2, size(found) = $p8 AS more2
  }
  CALL (reached2) {
    UNWIND reached2 AS part
    RETURN collect(DISTINCT part) AS w16_ends
  }
  WITH *, reached2 AS kept2
  CALL (reached1, kept2) {
    UNWIND reached1 AS n22
    MATCH (n22)-[e23:ISSUED|SIGNED {derived: true}]->(n23:Entity)
    WHERE n23 IN kept2
    RETURN collect(DISTINCT n22) AS leads1_2
  }
  WITH *, [n IN reached1 WHERE n IN leads1_2] AS kept1
  CALL (reached0, kept1) {
    UNWIND reached0 AS n24
    MATCH (n24)-[e25:HOLDS_POST {derived: true}]-(n25:Entity)
    WHERE n25 IN kept1
    RETURN collect(DISTINCT n24) AS leads0_1
  }
  CALL (reached0, kept2) {
    UNWIND reached0 AS n26
    MATCH (n26)-[e27:ISSUED|SIGNED {derived: true}]->(n27:Entity)
    WHERE n27 IN kept2
    RETURN collect(DISTINCT n26) AS leads0_2
  }
  WITH *, [n IN reached0 WHERE n IN leads0_1 OR n IN leads0_2] AS kept0
  WITH *, [n IN kept0 | [[n], []]] AS paths0
  CALL (paths0, kept1) {
    WITH paths0 AS before
    UNWIND range(0, size(before) - 1) AS place
    WITH before[place] AS before, place, before[place][0][size(before[place][1])] AS n28
    MATCH (n28)-[e29:HOLDS_POST {derived: true}]-(n29:Entity)
    WHERE n29 IN kept1
    WITH place, head(collect(before)) AS before, n29, collect(e29) AS links
    WITH before, n29, links ORDER BY [n IN before[0] | n.id], n29.id LIMIT $p11
    CALL (links) {
      UNWIND links AS link
      WITH link ORDER BY type(link), startNode(link).id
      RETURN collect(link) AS hop
    }
    RETURN collect([before[0] + [n29], before[1] + [hop]]) AS paths1
  }
  CALL (paths0, paths1, kept2) {
    WITH paths0 + paths1 AS before
    UNWIND range(0, size(before) - 1) AS place
    WITH before[place] AS before, place, before[place][0][size(before[place][1])] AS n30
    MATCH (n30)-[e31:ISSUED|SIGNED {derived: true}]->(n31:Entity)
    WHERE n31 IN kept2
    WITH place, head(collect(before)) AS before, n31, collect(e31) AS links
    WITH before, n31, links ORDER BY [n IN before[0] | n.id], n31.id LIMIT $p11
    CALL (links) {
      UNWIND links AS link
      WITH link ORDER BY type(link), startNode(link).id
      RETURN collect(link) AS hop
    }
    RETURN collect([before[0] + [n31], before[1] + [hop]]) AS paths2
  }
  CALL (paths2) {
    UNWIND paths2 AS path
    WITH path ORDER BY [n IN path[0] | n.id] LIMIT $p11
    RETURN collect(path) AS paths
  }
  WITH *, paths[..$p10] AS w16_paths
  WITH *, CASE WHEN more1 OR more2 OR size(paths) = $p11 THEN ['COUNT'] ELSE [] END AS w16_limits
  CALL (w16_ends) {
    UNWIND w16_ends AS n32
    WITH n32
    WITH n32 ORDER BY n32.id LIMIT $p9
    RETURN collect([CASE WHEN n32:Country THEN 0 WHEN n32:Person THEN 1 WHEN n32:Organization THEN 2 WHEN n32:Group THEN 3 WHEN n32:Name THEN 4 WHEN n32:Label THEN 5 WHEN n32:SurfaceForm THEN 6 WHEN n32:Event THEN 7 WHEN n32:EventAccount THEN 8 WHEN n32:Agreement THEN 9 WHEN n32:Figure THEN 10 WHEN n32:Series THEN 11 WHEN n32:Place THEN 12 WHEN n32:Article THEN 13 WHEN n32:Document THEN 14 WHEN n32:Publisher THEN 15 WHEN n32:Statement THEN 16 WHEN n32:Assertion THEN 17 END, n32.id]) AS r6
  }
  CALL (w16_paths) {
    UNWIND w16_paths AS part33
    WITH size(part33[1]) AS w33_length, part33[0] AS w33_nodes, [i IN range(0, size(part33[1]) - 1) | [part33[0][i], part33[0][i + 1], part33[1][i]]] AS w33_hops
    CALL (w33_nodes) {
      UNWIND w33_nodes AS n34
      WITH n34
      RETURN collect([CASE WHEN n34:Country THEN 0 WHEN n34:Person THEN 1 WHEN n34:Organization THEN 2 WHEN n34:Group THEN 3 WHEN n34:Name THEN 4 WHEN n34:Label THEN 5 WHEN n34:SurfaceForm THEN 6 WHEN n34:Event THEN 7 WHEN n34:EventAccount THEN 8 WHEN n34:Agreement THEN 9 WHEN n34:Figure THEN 10 WHEN n34:Series THEN 11 WHEN n34:Place THEN 12 WHEN n34:Article THEN 13 WHEN n34:Document THEN 14 WHEN n34:Publisher THEN 15 WHEN n34:Statement THEN 16 WHEN n34:Assertion THEN 17 END, n34.id]) AS r8
    }
    RETURN collect([r8]) AS r7
  }
  RETURN collect([r6, r7]) AS r5
}
RETURN r0, r5
