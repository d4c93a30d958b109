// p0 = ["agreement:trilateral-2020-11-09"]
// p1 = 20
// p2 = 2
// p3 = 1
// p4 = 20
// p5 = 2
// p6 = 20
// p7 = 20
// p8 = 1
CALL () {
  UNWIND $p0 AS i1
  MATCH (n1:Entity {id: i1})
  CALL (n1) {
    MATCH (n0:Entity {id: n1.id})
    WHERE (n0:Event OR n0:Agreement)
    RETURN n0
    UNION
    MATCH (n1)<-[:PARTICIPANT|TOOK_PLACE_IN]-(n2:EventAccount)
    MATCH (n2)-[:ACCOUNT_OF]->(n0:Event)
    RETURN n0
    UNION
    MATCH (n1)-[e4:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n0:Entity)
    WHERE (n0:Event OR n0:Agreement)
    RETURN n0
    UNION
    MATCH (n1)<-[:DOCUMENTED_BY]-(n0:Event)
    RETURN n0
  }
  WITH n0, collect(i1) AS x1
  WHERE size([i IN $p0 WHERE NOT i IN x1]) = 0
  WITH n0, CASE WHEN n0:Event THEN n0.startFrom WHEN n0:Agreement THEN n0.signedFrom END AS k0_from, CASE WHEN n0:Event THEN coalesce(n0.endTo, n0.startTo) WHEN n0:Agreement THEN n0.signedTo END AS k0_to, CASE WHEN n0:Event THEN n0.`end` WHEN n0:Agreement THEN null END AS k0_end
  WHERE NOT (k0_from IS NULL)
  WITH n0, k0_from, k0_to, k0_end ORDER BY k0_from, k0_to, n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e6:INVOLVES|SIGNED {derived: true}]-(n6:Entity)
    WITH DISTINCT n6, e6 ORDER BY e6.id LIMIT $p2
    CALL (e6) {
      UNWIND e6.assertionIds AS i7
      MATCH (n7:Assertion {id: i7})
      WITH n7 ORDER BY n7.id LIMIT $p3
      RETURN collect([n7.quote]) AS r2
    }
    RETURN collect([type(e6), r2]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[:NAMED_IN]->(n8:Article)
    RETURN count(n8) AS r3
  }
  CALL (n0) {
    MATCH (n0:Event)<-[:ACCOUNT_OF]-(n9:EventAccount)
    WITH n9 ORDER BY n9.id LIMIT $p5
    CALL (n9) {
      MATCH (n9)-[:REPORTED_IN]->(n10:Article)
      WITH n10 ORDER BY n10.id LIMIT 1
      RETURN collect([n10.id]) AS r5
    }
    CALL (n9) {
      MATCH (n9)-[:TOOK_PLACE_IN]->(n11:Place)
      WITH n11 ORDER BY n11.id LIMIT 1
      RETURN collect([n11.id]) AS r6
    }
    RETURN collect([r5, n9.start, r6]) AS r4
  }
  CALL (n0) {
    MATCH (n0:Event)<-[:ACCOUNT_OF]-(n12:EventAccount)
    RETURN count(n12) AS r7
  }
  CALL (n0) {
    MATCH (n0:Agreement)<-[e13:SIGNED]-(n13:Actor)
    WITH n13, e13 ORDER BY n13.id LIMIT $p7
    CALL (e13) {
      UNWIND e13.assertionIds AS i14
      MATCH (n14:Assertion {id: i14})
      WITH n14 ORDER BY n14.id LIMIT $p8
      CALL (n14) {
        MATCH (n14)-[:`IN`]->(n15:Article)
        WITH n15 ORDER BY n15.id LIMIT 1
        RETURN collect([n15.id]) AS r10
      }
      RETURN collect([n14.quote, r10]) AS r9
    }
    RETURN collect([e13.assertionCount, r9, CASE WHEN n13:Country THEN 0 WHEN n13:Person THEN 1 WHEN n13:Organization THEN 2 WHEN n13:Group THEN 3 END, n13.id]) AS r8
  }
  RETURN collect([k0_from, k0_to, k0_end, CASE WHEN n0:Event THEN 7 WHEN n0:Agreement THEN 9 END, n0.id, r1, r3, r4, r7, r8]) AS r0
}
RETURN r0
