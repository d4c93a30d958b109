// p0 = 3
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 3
// p5 = 3
CALL () {
  MATCH (n0:Person)
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n1:Statement)
    RETURN max(n1.saidFrom) AS k0_0
  }
  WITH n0, k0_0 ORDER BY k0_0 IS NULL, k0_0 DESC, n0.id LIMIT $p0
  RETURN collect([n0.id]) AS r0
}
CALL () {
  MATCH (n2:Series)
  CALL (n2) {
    MATCH (n2)<-[:IN_SERIES]-(n3:Figure)
    RETURN CASE WHEN count(n3.value) = 0 THEN null ELSE toFloat(sum(n3.value)) / count(n3.value) END AS k2_0
  }
  CALL (n2) {
    MATCH (n2)<-[:IN_SERIES]-(n4:Figure)
    RETURN min(n4.value) AS k2_1
  }
  WITH n2, k2_0, k2_1 ORDER BY k2_0 DESC, k2_1, n2.id LIMIT $p1
  CALL (n2) {
    MATCH (n2)<-[:IN_SERIES]-(n5:Figure)
    WITH n5 ORDER BY n5.id LIMIT $p2
    RETURN collect([n5.value]) AS r2
  }
  RETURN collect([n2.id, r2]) AS r1
}
CALL () {
  MATCH (n6:Country)
  CALL (n6) {
    MATCH (n6)-[e7:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n7:Entity)
    WITH DISTINCT n7, e7
    RETURN coalesce(sum(e7.assertionCount), 0) AS k6_0
  }
  WITH n6, k6_0 ORDER BY k6_0 DESC, n6.id LIMIT $p3
  RETURN collect([n6.id]) AS r3
}
CALL () {
  MATCH (n8:Agreement)
  CALL (n8) {
    MATCH (n8)<-[e9:SIGNED]-(n9:Actor)
    CALL (e9) {
      UNWIND e9.assertionIds AS i10
      MATCH (n10:Assertion {id: i10})
      RETURN count(n10) AS k9
    }
    RETURN max(k9) AS k8_0
  }
  WITH n8, k8_0 ORDER BY k8_0 IS NULL, k8_0 DESC, n8.id LIMIT $p4
  RETURN collect([n8.id]) AS r4
}
CALL () {
  MATCH (n11:Statement)
  CALL (n11) {
    MATCH (n11)-[:SAID_BY]->(n12:Actor)
    CALL (n12) {
      MATCH (n12)<-[:SAID_BY]-(n13:Statement)
      RETURN count(n13) AS k12
    }
    RETURN max(k12) AS k11_0
  }
  WITH n11, k11_0 ORDER BY k11_0 DESC, n11.id LIMIT $p5
  RETURN collect([n11.id]) AS r5
}
RETURN r0, r1, r3, r4, r5
