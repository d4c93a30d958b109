// p0 = 20
// p1 = 5
// p2 = "2020"
// p3 = "INDIRECT"
// p4 = 3
CALL () {
  MATCH (n0:Statement)
  WITH substring(n0.saidFrom, 0, 4) AS k0_0, n0.kind AS k0_1, count(n0) AS k0_2
  WHERE k0_2 <= $p1 AND CASE WHEN k0_2 = $p1 THEN ((k0_0 > $p2 OR k0_0 IS NULL) OR (k0_0 = $p2 AND (k0_1 > $p3 OR k0_1 IS NULL))) ELSE true END
  WITH k0_0, k0_1, k0_2 ORDER BY k0_2 DESC, k0_0, k0_1 LIMIT $p4
  RETURN collect([k0_0, k0_1, k0_2]) AS r0
}
RETURN r0
