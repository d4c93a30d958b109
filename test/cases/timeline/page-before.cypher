// p0 = ["person:putin"]
// p1 = 4
// p2 = "2020-11-09"
// p3 = "2020-11-09"
// p4 = "s001-12"
CALL () {
  UNWIND $p0 AS i3
  MATCH (n3:Entity {id: i3})
  CALL (n3) {
    MATCH (n3)<-[:ACCORDING_TO]-(n0:Figure)
    RETURN n0
    UNION
    MATCH (n3)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n5:Statement)
    MATCH (n5)<-[:STATED_IN]-(n0:Figure)
    RETURN n0
    UNION
    MATCH (n3)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n0:Statement)
    RETURN n0
  }
  WITH n0, collect(i3) AS x3
  WHERE size([i IN $p0 WHERE NOT i IN x3]) = 0
  CALL (n0) {
    MATCH (n0:Figure)-[:STATED_IN]->(n1:Statement)
    WITH n1 ORDER BY n1.saidFrom, n1.saidTo, n1.id LIMIT 1
    RETURN head(collect(n1)) AS n1
  }
  WITH n0, CASE WHEN n0:Figure THEN n1.saidFrom WHEN n0:Statement THEN n0.saidFrom END AS k0_from, CASE WHEN n0:Figure THEN n1.saidTo WHEN n0:Statement THEN n0.saidTo END AS k0_to
  WHERE NOT (k0_from IS NULL) AND k0_from >= $p2 AND CASE WHEN k0_from = $p2 THEN k0_to >= $p3 AND CASE WHEN k0_to = $p3 THEN n0.id < $p4 ELSE true END ELSE true END
  WITH n0, k0_from, k0_to ORDER BY k0_from, k0_to, n0.id DESC LIMIT $p1
  RETURN collect([k0_from, CASE WHEN n0:Figure THEN 10 WHEN n0:Statement THEN 16 END, n0.id, k0_to]) AS r0
}
RETURN r0
