// p0 = 20
// p1 = 4
// p2 = 20
// p3 = 2
CALL () {
  MATCH (n0:Statement)
  CALL (n0) {
    MATCH (n0)-[:SAID_BY]->(n1:Actor)
    RETURN collect(DISTINCT n1.id) AS l0_0
  }
  UNWIND CASE WHEN size(l0_0) = 0 THEN [null] ELSE l0_0 END AS k0_0
  WITH k0_0, count(n0) AS k0_1, min(n0.saidFrom) AS k0_2, max(n0.saidFrom) AS k0_3
  WITH k0_0, k0_1, k0_2, k0_3 ORDER BY k0_1 DESC, k0_0 LIMIT $p1
  CALL (k0_0) {
    MATCH (n2:Entity {id: k0_0})
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Name THEN 4 WHEN n2:Label THEN 5 WHEN n2:SurfaceForm THEN 6 WHEN n2:Event THEN 7 WHEN n2:EventAccount THEN 8 WHEN n2:Agreement THEN 9 WHEN n2:Figure THEN 10 WHEN n2:Series THEN 11 WHEN n2:Place THEN 12 WHEN n2:Article THEN 13 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id, n2.name]) AS r1
  }
  RETURN collect([k0_0, r1, k0_1, k0_2, k0_3]) AS r0
}
CALL () {
  MATCH (n3:Statement)
  CALL (n3) {
    MATCH (n3)-[:REPORTED_IN]->(n4:Article)
    CALL (n4) {
      MATCH (n4)-[:PUBLISHED_BY]->(n5:Publisher)
      RETURN collect(DISTINCT n5.name) AS l4
    }
    UNWIND l4 AS v4
    RETURN collect(DISTINCT v4) AS l3_0
  }
  UNWIND CASE WHEN size(l3_0) = 0 THEN [null] ELSE l3_0 END AS k3_0
  WITH k3_0, count(n3) AS k3_1
  WITH k3_0, k3_1 ORDER BY k3_1 DESC, k3_0 LIMIT $p2
  RETURN collect([k3_0, k3_1]) AS r2
}
CALL () {
  MATCH (n6:Statement)
  CALL (n6) {
    MATCH (n6)-[:IN_DOCUMENT]->(n7:Named)
    RETURN collect(DISTINCT n7.id) AS l6_0
  }
  UNWIND CASE WHEN size(l6_0) = 0 THEN [null] ELSE l6_0 END AS k6_0
  WITH k6_0, count(n6) AS k6_1
  WITH k6_0, k6_1 ORDER BY k6_1 DESC, k6_0 LIMIT $p3
  RETURN collect([k6_0, k6_1]) AS r3
}
RETURN r0, r2, r3
