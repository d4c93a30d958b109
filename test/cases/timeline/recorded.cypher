// p0 = 6
// p1 = 20
CALL () {
  MATCH (n0:Entity)
  WHERE (n0:Event OR n0:Agreement)
  WITH n0, substring(n0.recordedAt, 0, 10) AS k0_from
  WHERE NOT (k0_from IS NULL)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE (n1:Event OR n1:Agreement)
  WITH n1, substring(n1.recordedAt, 0, 10) AS k1_from
  WHERE k1_from IS NULL
  RETURN count(n1) AS r1
}
CALL () {
  MATCH (n2:Entity)
  WHERE (n2:Event OR n2:Agreement)
  WITH n2, substring(n2.recordedAt, 0, 10) AS k2_from, substring(n2.recordedAt, 0, 10) AS k2_to, n2.recordedAt AS k2_at, null AS k2_precision, false AS k2_approximate, null AS k2_date, null AS k2_end
  WHERE NOT (k2_from IS NULL)
  WITH n2, k2_from, k2_to, k2_at, k2_precision, k2_approximate, k2_date, k2_end ORDER BY k2_at, n2.id LIMIT $p0
  RETURN collect([k2_from, k2_to, k2_precision, k2_approximate, k2_date, k2_end, k2_at, CASE WHEN n2:Event THEN 7 WHEN n2:Agreement THEN 9 END, n2.id, n2.recordedAt]) AS r2
}
CALL () {
  MATCH (n3:Entity)
  WHERE (n3:Event OR n3:Agreement)
  WITH n3, substring(n3.recordedAt, 0, 10) AS k3_from, substring(n3.recordedAt, 0, 10) AS k3_day
  WHERE NOT (k3_from IS NULL) AND NOT (k3_day IS NULL)
  WITH k3_day AS k3_0, count(n3) AS k3_1, count(CASE WHEN n3:Event THEN 1 END) AS k3_2, count(CASE WHEN n3:Agreement THEN 1 END) AS k3_3
  WITH k3_0, k3_1, k3_2, k3_3 ORDER BY k3_0 LIMIT $p1
  RETURN collect([k3_0, k3_1, k3_2, k3_3]) AS r3
}
CALL () {
  MATCH (n4:Entity)
  WHERE (n4:Event OR n4:Agreement)
  WITH n4, substring(n4.recordedAt, 0, 10) AS k4_from, substring(n4.recordedAt, 0, 10) AS k4_day
  WHERE NOT (k4_from IS NULL) AND k4_day IS NULL
  RETURN count(n4) AS r4
}
RETURN r0, r1, r2, r3, r4
