// p0 = 20
// p1 = 4
// p2 = "country:armenia"
// p3 = 20
// p4 = 20
CALL () {
  MATCH (n0:Entity)
  WITH CASE WHEN n0:Country THEN 'Country' WHEN n0:Person THEN 'Person' WHEN n0:Organization THEN 'Organization' WHEN n0:Group THEN 'Group' WHEN n0:Name THEN 'Name' WHEN n0:Label THEN 'Label' WHEN n0:SurfaceForm THEN 'SurfaceForm' WHEN n0:Event THEN 'Event' WHEN n0:EventAccount THEN 'EventAccount' WHEN n0:Agreement THEN 'Agreement' WHEN n0:Figure THEN 'Figure' WHEN n0:Series THEN 'Series' WHEN n0:Place THEN 'Place' WHEN n0:Article THEN 'Article' WHEN n0:Document THEN 'Document' WHEN n0:Publisher THEN 'Publisher' WHEN n0:Statement THEN 'Statement' WHEN n0:Assertion THEN 'Assertion' END AS k0_0, count(n0) AS k0_1
  WITH k0_0, k0_1 ORDER BY k0_1 DESC, k0_0 LIMIT $p1
  RETURN collect([k0_0, k0_1]) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE n1.id = $p2
  CALL (n1) {
    MATCH (n1:Country)-[e2:ACCREDITED_TO|ACCUSES|AGREED_WITH|AGREES_WITH|AIDS|ANNOUNCED_LAUNCH_OF|APPEALED_VIA|BASED_IN|CALLED_ON|CAPITAL_OF|CHANGED_CONDITIONS_OF|CHANGED_STATUS_OF|CITES|CONCERNS|CONDUCTED|CONNECTS|CONTROLS|DELIVERED_AID_TO|DEPLOYED_IN|DISCUSSES_WITH|DISPUTES_WITH|`ENDS`|ENTERED_INTO_FORCE|ESTABLISHES|FACILITATED|GUARANTEES|GUARDS|HANDED_OVER_WEAPONS|HOLDS_POST|INSTRUCTED|INTERVIEWED_BY|INVOLVES|IN_CONTACT_WITH|ISSUED|LOCATED_IN|MANDATES|MEDIATED|MEMBER_OF|NEAR|NEGOTIATED_WITH|PARTY_TO|PART_OF|PROPOSED|PUBLISHED|RECOGNISED_AS_PART_OF|REPRESENTS|REPUBLISHED|REQUIRES|SHELTERS|SIGNED|SPONSORED|SUBORDINATE_TO|SUPERVISES|SUSPENDED|TOOK_POSITIONS_OF {derived: true}]-(n2:Entity)
    WITH DISTINCT n2, e2
    WITH CASE WHEN n2:Country THEN 'Country' WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' WHEN n2:Name THEN 'Name' WHEN n2:Label THEN 'Label' WHEN n2:SurfaceForm THEN 'SurfaceForm' WHEN n2:Event THEN 'Event' WHEN n2:EventAccount THEN 'EventAccount' WHEN n2:Agreement THEN 'Agreement' WHEN n2:Figure THEN 'Figure' WHEN n2:Series THEN 'Series' WHEN n2:Place THEN 'Place' WHEN n2:Article THEN 'Article' WHEN n2:Document THEN 'Document' WHEN n2:Publisher THEN 'Publisher' WHEN n2:Statement THEN 'Statement' WHEN n2:Assertion THEN 'Assertion' END AS k2_0, count(n2) AS k2_1
    WITH k2_0, k2_1 ORDER BY k2_1 DESC, k2_0 LIMIT $p4
    RETURN collect([k2_0, k2_1]) AS r2
  }
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, r2]) AS r1
}
RETURN r0, r1
