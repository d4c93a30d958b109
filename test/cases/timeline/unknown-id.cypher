// p0 = ["country:armenia","country:nowhere"]
// p1 = 21
// p2 = 20
CALL () {
  UNWIND range(0, size($p0) - 1) AS i0
  MATCH (n0:Entity {id: $p0[i0]})
  RETURN collect([i0, [CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id]]) AS r0
}
CALL () {
  UNWIND $p0 AS i4
  MATCH (n4:Entity {id: i4})
  CALL (n4) {
    MATCH (n4)<-[:ACCORDING_TO]-(n1:Figure)
    RETURN n1
    UNION
    MATCH (n4)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n6:Statement)
    MATCH (n6)<-[:STATED_IN]-(n1:Figure)
    RETURN n1
    UNION
    MATCH (n4)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n1:Statement)
    RETURN n1
  }
  WITH n1, collect(i4) AS x4
  WHERE size([i IN $p0 WHERE NOT i IN x4]) = 0
  CALL (n1) {
    MATCH (n1:Figure)-[:STATED_IN]->(n2:Statement)
    WITH n2 ORDER BY n2.saidFrom, n2.saidTo, n2.id LIMIT 1
    RETURN head(collect(n2)) AS n2
  }
  WITH n1, CASE WHEN n1:Figure THEN n2.saidFrom WHEN n1:Statement THEN n1.saidFrom END AS k1_from
  WHERE NOT (k1_from IS NULL)
  RETURN count(n1) AS r1
}
CALL () {
  UNWIND $p0 AS i12
  MATCH (n12:Entity {id: i12})
  CALL (n12) {
    MATCH (n12)<-[:ACCORDING_TO]-(n9:Figure)
    RETURN n9
    UNION
    MATCH (n12)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n14:Statement)
    MATCH (n14)<-[:STATED_IN]-(n9:Figure)
    RETURN n9
    UNION
    MATCH (n12)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n9:Statement)
    RETURN n9
  }
  WITH n9, collect(i12) AS x12
  WHERE size([i IN $p0 WHERE NOT i IN x12]) = 0
  CALL (n9) {
    MATCH (n9:Figure)-[:STATED_IN]->(n10:Statement)
    WITH n10 ORDER BY n10.saidFrom, n10.saidTo, n10.id LIMIT 1
    RETURN head(collect(n10)) AS n10
  }
  WITH n9, CASE WHEN n9:Figure THEN n10.saidFrom WHEN n9:Statement THEN n9.saidFrom END AS k9_from
  WHERE k9_from IS NULL
  RETURN count(n9) AS r2
}
CALL () {
  UNWIND $p0 AS i20
  MATCH (n20:Entity {id: i20})
  CALL (n20) {
    MATCH (n20)<-[:ACCORDING_TO]-(n17:Figure)
    RETURN n17
    UNION
    MATCH (n20)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n22:Statement)
    MATCH (n22)<-[:STATED_IN]-(n17:Figure)
    RETURN n17
    UNION
    MATCH (n20)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n17:Statement)
    RETURN n17
  }
  WITH n17, collect(i20) AS x20
  WHERE size([i IN $p0 WHERE NOT i IN x20]) = 0
  CALL (n17) {
    MATCH (n17:Figure)-[:STATED_IN]->(n18:Statement)
    WITH n18 ORDER BY n18.saidFrom, n18.saidTo, n18.id LIMIT 1
    RETURN head(collect(n18)) AS n18
  }
  WITH n17, CASE WHEN n17:Figure THEN n18.saidFrom WHEN n17:Statement THEN n17.saidFrom END AS k17_from, CASE WHEN n17:Figure THEN n18.saidTo WHEN n17:Statement THEN n17.saidTo END AS k17_to
  WHERE NOT (k17_from IS NULL)
  WITH n17, k17_from, k17_to ORDER BY k17_from, k17_to, n17.id LIMIT $p1
  RETURN collect([CASE WHEN n17:Figure THEN 10 WHEN n17:Statement THEN 16 END, n17.id, k17_from, k17_to]) AS r3
}
CALL () {
  UNWIND $p0 AS i28
  MATCH (n28:Entity {id: i28})
  CALL (n28) {
    MATCH (n28)<-[:ACCORDING_TO]-(n25:Figure)
    RETURN n25
    UNION
    MATCH (n28)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n30:Statement)
    MATCH (n30)<-[:STATED_IN]-(n25:Figure)
    RETURN n25
    UNION
    MATCH (n28)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n25:Statement)
    RETURN n25
  }
  WITH n25, collect(i28) AS x28
  WHERE size([i IN $p0 WHERE NOT i IN x28]) = 0
  CALL (n25) {
    MATCH (n25:Figure)-[:STATED_IN]->(n26:Statement)
    WITH n26 ORDER BY n26.saidFrom, n26.saidTo, n26.id LIMIT 1
    RETURN head(collect(n26)) AS n26
  }
  WITH n25, CASE WHEN n25:Figure THEN n26.saidFrom WHEN n25:Statement THEN n25.saidFrom END AS k25_from, CASE WHEN n25:Figure THEN CASE WHEN n26.saidApproximate OR substring(n26.saidFrom, 0, 4) <> substring(n26.saidTo, 0, 4) THEN null ELSE substring(n26.saidFrom, 0, 4) END WHEN n25:Statement THEN CASE WHEN n25.saidApproximate OR substring(n25.saidFrom, 0, 4) <> substring(n25.saidTo, 0, 4) THEN null ELSE substring(n25.saidFrom, 0, 4) END END AS k25_year
  WHERE NOT (k25_from IS NULL) AND NOT (k25_year IS NULL)
  WITH k25_year AS k25_0, count(n25) AS k25_1, count(CASE WHEN n25:Figure THEN 1 END) AS k25_2, count(CASE WHEN n25:Statement THEN 1 END) AS k25_3
  WITH k25_0, k25_1, k25_2, k25_3 ORDER BY k25_0 LIMIT $p2
  RETURN collect([k25_0]) AS r4
}
CALL () {
  UNWIND $p0 AS i36
  MATCH (n36:Entity {id: i36})
  CALL (n36) {
    MATCH (n36)<-[:ACCORDING_TO]-(n33:Figure)
    RETURN n33
    UNION
    MATCH (n36)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n38:Statement)
    MATCH (n38)<-[:STATED_IN]-(n33:Figure)
    RETURN n33
    UNION
    MATCH (n36)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n33:Statement)
    RETURN n33
  }
  WITH n33, collect(i36) AS x36
  WHERE size([i IN $p0 WHERE NOT i IN x36]) = 0
  CALL (n33) {
    MATCH (n33:Figure)-[:STATED_IN]->(n34:Statement)
    WITH n34 ORDER BY n34.saidFrom, n34.saidTo, n34.id LIMIT 1
    RETURN head(collect(n34)) AS n34
  }
  WITH n33, CASE WHEN n33:Figure THEN n34.saidFrom WHEN n33:Statement THEN n33.saidFrom END AS k33_from, CASE WHEN n33:Figure THEN CASE WHEN n34.saidApproximate OR substring(n34.saidFrom, 0, 10) <> substring(n34.saidTo, 0, 10) THEN null ELSE substring(n34.saidFrom, 0, 10) END WHEN n33:Statement THEN CASE WHEN n33.saidApproximate OR substring(n33.saidFrom, 0, 10) <> substring(n33.saidTo, 0, 10) THEN null ELSE substring(n33.saidFrom, 0, 10) END END AS k33_day
  WHERE NOT (k33_from IS NULL) AND k33_day IS NULL
  RETURN count(n33) AS r5
}
RETURN r0, r1, r2, r3, r4, r5
