// p0 = 20
// p1 = 20
// p2 = 20
// p3 = ["country:azerbaijan"]
// p4 = 20
// p5 = 4
CALL () {
  MATCH (n0:Entity)
  WHERE (n0:Event OR n0:Agreement OR n0:Figure)
  WITH n0, CASE WHEN n0:Event THEN n0.startFrom WHEN n0:Agreement THEN n0.signedFrom WHEN n0:Figure THEN n0.asOfFrom END AS k0_from
  WHERE NOT (k0_from IS NULL)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE (n1:Event OR n1:Agreement OR n1:Figure)
  WITH n1, CASE WHEN n1:Event THEN n1.startFrom WHEN n1:Agreement THEN n1.signedFrom WHEN n1:Figure THEN n1.asOfFrom END AS k1_from, CASE WHEN n1:Event THEN CASE WHEN n1.startApproximate OR substring(n1.startFrom, 0, 4) <> substring(n1.startTo, 0, 4) THEN null ELSE substring(n1.startFrom, 0, 4) END WHEN n1:Agreement THEN CASE WHEN n1.signedApproximate OR substring(n1.signedFrom, 0, 4) <> substring(n1.signedTo, 0, 4) THEN null ELSE substring(n1.signedFrom, 0, 4) END WHEN n1:Figure THEN CASE WHEN n1.asOfApproximate OR substring(n1.asOfFrom, 0, 4) <> substring(n1.asOfTo, 0, 4) THEN null ELSE substring(n1.asOfFrom, 0, 4) END END AS k1_year
  WHERE NOT (k1_from IS NULL) AND NOT (k1_year IS NULL)
  WITH k1_year AS k1_0, count(n1) AS k1_1, count(CASE WHEN n1:Event THEN 1 END) AS k1_2, count(CASE WHEN n1:Agreement THEN 1 END) AS k1_3, count(CASE WHEN n1:Figure THEN 1 END) AS k1_4
  WITH k1_0, k1_1, k1_2, k1_3, k1_4 ORDER BY k1_0 LIMIT $p1
  RETURN collect([k1_0, k1_1, k1_2, k1_3, k1_4]) AS r1
}
CALL () {
  MATCH (n2:Entity)
  WHERE (n2:Event OR n2:Agreement OR n2:Figure)
  WITH n2, CASE WHEN n2:Event THEN n2.startFrom WHEN n2:Agreement THEN n2.signedFrom WHEN n2:Figure THEN n2.asOfFrom END AS k2_from, CASE WHEN n2:Event THEN CASE WHEN n2.startApproximate OR substring(n2.startFrom, 0, 4) <> substring(n2.startTo, 0, 4) THEN null ELSE substring(n2.startFrom, 0, 4) END WHEN n2:Agreement THEN CASE WHEN n2.signedApproximate OR substring(n2.signedFrom, 0, 4) <> substring(n2.signedTo, 0, 4) THEN null ELSE substring(n2.signedFrom, 0, 4) END WHEN n2:Figure THEN CASE WHEN n2.asOfApproximate OR substring(n2.asOfFrom, 0, 4) <> substring(n2.asOfTo, 0, 4) THEN null ELSE substring(n2.asOfFrom, 0, 4) END END AS k2_year
  WHERE NOT (k2_from IS NULL) AND k2_year IS NULL
  RETURN count(n2) AS r2
}
CALL () {
  MATCH (n3:Entity)
  WHERE (n3:Event OR n3:Agreement OR n3:Figure)
  WITH n3, CASE WHEN n3:Event THEN n3.startFrom WHEN n3:Agreement THEN n3.signedFrom WHEN n3:Figure THEN n3.asOfFrom END AS k3_from, CASE WHEN n3:Event THEN CASE WHEN n3.startApproximate OR substring(n3.startFrom, 0, 7) <> substring(n3.startTo, 0, 7) THEN null ELSE substring(n3.startFrom, 0, 7) END WHEN n3:Agreement THEN CASE WHEN n3.signedApproximate OR substring(n3.signedFrom, 0, 7) <> substring(n3.signedTo, 0, 7) THEN null ELSE substring(n3.signedFrom, 0, 7) END WHEN n3:Figure THEN CASE WHEN n3.asOfApproximate OR substring(n3.asOfFrom, 0, 7) <> substring(n3.asOfTo, 0, 7) THEN null ELSE substring(n3.asOfFrom, 0, 7) END END AS k3_month
  WHERE NOT (k3_from IS NULL) AND NOT (k3_month IS NULL)
  WITH k3_month AS k3_0, count(n3) AS k3_1, count(CASE WHEN n3:Event THEN 1 END) AS k3_2, count(CASE WHEN n3:Agreement THEN 1 END) AS k3_3, count(CASE WHEN n3:Figure THEN 1 END) AS k3_4
  WITH k3_0, k3_1, k3_2, k3_3, k3_4 ORDER BY k3_0 LIMIT $p2
  RETURN collect([k3_0, k3_1]) AS r3
}
CALL () {
  MATCH (n4:Entity)
  WHERE (n4:Event OR n4:Agreement OR n4:Figure)
  WITH n4, CASE WHEN n4:Event THEN n4.startFrom WHEN n4:Agreement THEN n4.signedFrom WHEN n4:Figure THEN n4.asOfFrom END AS k4_from, CASE WHEN n4:Event THEN CASE WHEN n4.startApproximate OR substring(n4.startFrom, 0, 7) <> substring(n4.startTo, 0, 7) THEN null ELSE substring(n4.startFrom, 0, 7) END WHEN n4:Agreement THEN CASE WHEN n4.signedApproximate OR substring(n4.signedFrom, 0, 7) <> substring(n4.signedTo, 0, 7) THEN null ELSE substring(n4.signedFrom, 0, 7) END WHEN n4:Figure THEN CASE WHEN n4.asOfApproximate OR substring(n4.asOfFrom, 0, 7) <> substring(n4.asOfTo, 0, 7) THEN null ELSE substring(n4.asOfFrom, 0, 7) END END AS k4_month
  WHERE NOT (k4_from IS NULL) AND k4_month IS NULL
  RETURN count(n4) AS r4
}
CALL () {
  MATCH (n5:Entity)
  WHERE (n5:Event OR n5:Agreement OR n5:Figure)
  WITH n5, CASE WHEN n5:Event THEN n5.startFrom WHEN n5:Agreement THEN n5.signedFrom WHEN n5:Figure THEN n5.asOfFrom END AS k5_from, CASE WHEN n5:Event THEN CASE WHEN n5.startApproximate OR substring(n5.startFrom, 0, 10) <> substring(n5.startTo, 0, 10) THEN null ELSE substring(n5.startFrom, 0, 10) END WHEN n5:Agreement THEN CASE WHEN n5.signedApproximate OR substring(n5.signedFrom, 0, 10) <> substring(n5.signedTo, 0, 10) THEN null ELSE substring(n5.signedFrom, 0, 10) END WHEN n5:Figure THEN CASE WHEN n5.asOfApproximate OR substring(n5.asOfFrom, 0, 10) <> substring(n5.asOfTo, 0, 10) THEN null ELSE substring(n5.asOfFrom, 0, 10) END END AS k5_day
  WHERE NOT (k5_from IS NULL) AND k5_day IS NULL
  RETURN count(n5) AS r5
}
CALL () {
  UNWIND $p3 AS i7
  MATCH (n7:Entity {id: i7})
  CALL (n7) {
    MATCH (n7)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n6:Statement)
    RETURN n6
  }
  WITH n6, collect(i7) AS x7
  WHERE size([i IN $p3 WHERE NOT i IN x7]) = 0
  WITH n6, n6.saidFrom AS k6_from
  WHERE NOT (k6_from IS NULL)
  RETURN count(n6) AS r6
}
CALL () {
  UNWIND $p3 AS i10
  MATCH (n10:Entity {id: i10})
  CALL (n10) {
    MATCH (n10)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n9:Statement)
    RETURN n9
  }
  WITH n9, collect(i10) AS x10
  WHERE size([i IN $p3 WHERE NOT i IN x10]) = 0
  WITH n9, n9.saidFrom AS k9_from, CASE WHEN n9.saidApproximate OR substring(n9.saidFrom, 0, 10) <> substring(n9.saidTo, 0, 10) THEN null ELSE substring(n9.saidFrom, 0, 10) END AS k9_day
  WHERE NOT (k9_from IS NULL) AND NOT (k9_day IS NULL)
  WITH k9_day AS k9_0, count(n9) AS k9_1, count(CASE WHEN n9:Statement THEN 1 END) AS k9_2
  WITH k9_0, k9_1, k9_2 ORDER BY k9_0 DESC LIMIT $p5
  RETURN collect([k9_0, k9_1, k9_2]) AS r7
}
CALL () {
  UNWIND $p3 AS i13
  MATCH (n13:Entity {id: i13})
  CALL (n13) {
    MATCH (n13)<-[:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|IN_DOCUMENT]-(n12:Statement)
    RETURN n12
  }
  WITH n12, collect(i13) AS x13
  WHERE size([i IN $p3 WHERE NOT i IN x13]) = 0
  WITH n12, n12.saidFrom AS k12_from, CASE WHEN n12.saidApproximate OR substring(n12.saidFrom, 0, 10) <> substring(n12.saidTo, 0, 10) THEN null ELSE substring(n12.saidFrom, 0, 10) END AS k12_day
  WHERE NOT (k12_from IS NULL) AND k12_day IS NULL
  RETURN count(n12) AS r8
}
RETURN r0, r1, r2, r3, r4, r5, r6, r7, r8
