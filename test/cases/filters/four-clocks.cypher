// p0 = "2020-11-30"
// p1 = "2020-11-01"
// p2 = 20
// p3 = "2020-11-01"
// p4 = "2020-11-30"
// p5 = 20
// p6 = true
// p7 = 20
// p8 = "2023-09-20"
// p9 = "2023-09-21"
// p10 = 20
// p11 = "2023-09-21"
// p12 = "2023-09-20"
// p13 = 20
// p14 = "2021-12-31"
// p15 = "2021-01-01"
// p16 = 20
// p17 = "2026-01-31T12:00:00.000Z"
// p18 = 20
// p19 = "2026-01-31T12:00:00.000Z"
// p20 = 20
// p21 = ["2026-01-31T12:00:00.000Z"]
// p22 = 20
// p23 = 20
CALL () {
  MATCH (n0:Event)
  WHERE n0.startFrom <= $p0 AND n0.startTo >= $p1
  WITH n0 ORDER BY n0.startFrom, n0.id LIMIT $p2
  RETURN collect([n0.id, n0.start]) AS r0
}
CALL () {
  MATCH (n1:Event)
  WHERE n1.startFrom >= $p3 AND n1.startTo <= $p4 AND n1.startApproximate = false
  WITH n1 ORDER BY n1.startFrom, n1.id LIMIT $p5
  RETURN collect([n1.id, n1.start]) AS r1
}
CALL () {
  MATCH (n2:Event)
  WHERE n2.startApproximate = $p6
  WITH n2 ORDER BY n2.id LIMIT $p7
  RETURN collect([n2.id, n2.start]) AS r2
}
CALL () {
  MATCH (n3:Statement)
  WHERE n3.saidFrom >= $p8 AND n3.saidTo <= $p9 AND n3.saidApproximate = false
  RETURN count(n3) AS r3
}
CALL () {
  MATCH (n4:Statement)
  WHERE n4.saidFrom <= $p11 AND n4.saidTo >= $p12
  RETURN count(n4) AS r4
}
CALL () {
  MATCH (n5:Article)
  WHERE n5.publishedFrom <= $p14 AND n5.publishedTo >= $p15
  WITH n5 ORDER BY n5.id LIMIT $p16
  RETURN collect([n5.id, n5.published]) AS r5
}
CALL () {
  MATCH (n6:Entity)
  WHERE n6.recordedAt >= $p17
  RETURN count(n6) AS r6
}
CALL () {
  MATCH (n7:Entity)
  WHERE n7.recordedAt > $p19
  RETURN count(n7) AS r7
}
CALL () {
  MATCH (n8:Country)
  MATCH (n8)-[e9:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n9:Entity)
  WHERE e9.firstRecorded IN $p21
  WITH DISTINCT n8
  RETURN count(n8) AS r8
}
CALL () {
  MATCH (n10:Assertion)
  WHERE n10.date IS NULL
  RETURN count(n10) AS r9
}
RETURN r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
