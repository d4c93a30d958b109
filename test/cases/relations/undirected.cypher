// p0 = ["country:armenia","country:azerbaijan"]
// p1 = 20
// p2 = 20
// p3 = ["s000-10","s003-01","r003-07"]
// p4 = 20
CALL () {
  MATCH (n0:Country)
  WHERE n0.id IN $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:DISPUTES_WITH]-(n1:Actor)
    RETURN count(DISTINCT n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[:DISPUTES_WITH]-(n2:Actor)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT $p2
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.name]) AS r2
  }
  RETURN collect([n0.name, r1, r2]) AS r0
}
CALL () {
  UNWIND range(0, size($p3) - 1) AS i3
  MATCH (n3:Entity {id: $p3[i3]})
  CALL (n3) {
    MATCH (n3)-[:CONTRADICTS]-(n4:Claim)
    WHERE (n3:Statement OR n3:Assertion)
    RETURN count(DISTINCT n4) AS r4
  }
  CALL (n3) {
    MATCH (n3)-[:CONTRADICTS]-(n5:Claim)
    WHERE (n3:Statement OR n3:Assertion)
    WITH DISTINCT n5 ORDER BY n5.id LIMIT $p4
    RETURN collect([CASE WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id, n5.quote]) AS r5
  }
  RETURN collect([i3, [CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 WHEN n3:Name THEN 4 WHEN n3:Label THEN 5 WHEN n3:SurfaceForm THEN 6 WHEN n3:Event THEN 7 WHEN n3:EventAccount THEN 8 WHEN n3:Agreement THEN 9 WHEN n3:Figure THEN 10 WHEN n3:Series THEN 11 WHEN n3:Place THEN 12 WHEN n3:Article THEN 13 WHEN n3:Document THEN 14 WHEN n3:Publisher THEN 15 WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id, r4, r5]]) AS r3
}
RETURN r0, r3
