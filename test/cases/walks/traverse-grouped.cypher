// p0 = ["country:armenia","country:azerbaijan"]
// p1 = 1000
// p2 = 1001
// p3 = 3
// p4 = 20
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
    UNWIND reached1 AS part
    RETURN collect(DISTINCT part) AS w0_ends
  }
  WITH *, CASE WHEN more1 THEN ['COUNT'] ELSE [] END AS w0_limits
  CALL (w0_ends) {
    UNWIND w0_ends AS n4
    WITH n4
    WHERE (n4:Country OR n4:Agreement OR n4:Person)
    RETURN count(n4) AS r1
  }
  CALL (w0_ends) {
    UNWIND w0_ends AS n5
    WITH n5
    WHERE (n5:Country OR n5:Agreement OR n5:Person)
    WITH n5 ORDER BY n5.id DESC LIMIT $p3
    RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id]) AS r2
  }
  CALL (w0_ends) {
    UNWIND w0_ends AS n6
    WITH n6
    WHERE (n6:Country OR n6:Agreement OR n6:Person)
    WITH CASE WHEN n6:Country THEN 'Country' WHEN n6:Person THEN 'Person' WHEN n6:Organization THEN 'Organization' WHEN n6:Group THEN 'Group' WHEN n6:Name THEN 'Name' WHEN n6:Label THEN 'Label' WHEN n6:SurfaceForm THEN 'SurfaceForm' WHEN n6:Event THEN 'Event' WHEN n6:EventAccount THEN 'EventAccount' WHEN n6:Agreement THEN 'Agreement' WHEN n6:Figure THEN 'Figure' WHEN n6:Series THEN 'Series' WHEN n6:Place THEN 'Place' WHEN n6:Article THEN 'Article' WHEN n6:Document THEN 'Document' WHEN n6:Publisher THEN 'Publisher' WHEN n6:Statement THEN 'Statement' WHEN n6:Assertion THEN 'Assertion' END AS k6_0, count(n6) AS k6_1
    WITH k6_0, k6_1 ORDER BY k6_1 DESC, k6_0 LIMIT $p4
    RETURN collect([k6_0, k6_1]) AS r3
  }
  RETURN collect([r1, r2, r3]) AS r0
}
RETURN r0
