// p0 = ["person:putin"]
// p1 = 20
// p2 = 20
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
  WITH n0, CASE WHEN n0:Figure THEN n1.saidFrom WHEN n0:Statement THEN n0.saidFrom END AS k0_from
  WHERE NOT (k0_from IS NULL)
  RETURN count(n0) AS r0
}
CALL () {
  UNWIND $p0 AS i11
  MATCH (n11:Entity {id: i11})
  CALL (n11) {
    MATCH (n11)<-[:ACCORDING_TO]-(n8:Figure)
    RETURN n8
    UNION
    MATCH (n11)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n13:Statement)
    MATCH (n13)<-[:STATED_IN]-(n8:Figure)
    RETURN n8
    UNION
    MATCH (n11)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n8:Statement)
    RETURN n8
  }
  WITH n8, collect(i11) AS x11
  WHERE size([i IN $p0 WHERE NOT i IN x11]) = 0
  CALL (n8) {
    MATCH (n8:Figure)-[:STATED_IN]->(n9:Statement)
    WITH n9 ORDER BY n9.saidFrom, n9.saidTo, n9.id LIMIT 1
    RETURN head(collect(n9)) AS n9
  }
  WITH n8, CASE WHEN n8:Figure THEN n9.saidFrom WHEN n8:Statement THEN n8.saidFrom END AS k8_from
  WHERE k8_from IS NULL
  RETURN count(n8) AS r1
}
CALL () {
  UNWIND $p0 AS i19
  MATCH (n19:Entity {id: i19})
  CALL (n19) {
    MATCH (n19)<-[:ACCORDING_TO]-(n16:Figure)
    RETURN n16
    UNION
    MATCH (n19)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n21:Statement)
    MATCH (n21)<-[:STATED_IN]-(n16:Figure)
    RETURN n16
    UNION
    MATCH (n19)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n16:Statement)
    RETURN n16
  }
  WITH n16, collect(i19) AS x19
  WHERE size([i IN $p0 WHERE NOT i IN x19]) = 0
  CALL (n16) {
    MATCH (n16:Figure)-[:STATED_IN]->(n17:Statement)
    WITH n17 ORDER BY n17.saidFrom, n17.saidTo, n17.id LIMIT 1
    RETURN head(collect(n17)) AS n17
  }
  WITH n16, CASE WHEN n16:Figure THEN n17.saidFrom WHEN n16:Statement THEN n16.saidFrom END AS k16_from, CASE WHEN n16:Figure THEN n17.saidTo WHEN n16:Statement THEN n16.saidTo END AS k16_to, CASE WHEN n16:Figure THEN n17.saidPrecision WHEN n16:Statement THEN n16.saidPrecision END AS k16_precision, CASE WHEN n16:Figure THEN coalesce(n17.saidApproximate, false) WHEN n16:Statement THEN coalesce(n16.saidApproximate, false) END AS k16_approximate, CASE WHEN n16:Figure THEN n17.said WHEN n16:Statement THEN n16.said END AS k16_date
  WHERE NOT (k16_from IS NULL)
  WITH n16, k16_from, k16_to, k16_precision, k16_approximate, k16_date ORDER BY k16_from, k16_to, n16.id LIMIT $p1
  CALL (n16) {
    MATCH (n16:Statement)-[:SAID_BY]->(n24:Actor)
    WITH n24 ORDER BY n24.id LIMIT $p2
    RETURN collect([CASE WHEN n24:Country THEN 0 WHEN n24:Person THEN 1 WHEN n24:Organization THEN 2 WHEN n24:Group THEN 3 END, n24.id]) AS r3
  }
  RETURN collect([k16_from, k16_to, k16_precision, k16_approximate, k16_date, CASE WHEN n16:Figure THEN 10 WHEN n16:Statement THEN 16 END, n16.id, n16.gist, r3]) AS r2
}
RETURN r0, r1, r2
