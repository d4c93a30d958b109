// p0 = "2020-11-30"
// p1 = "2020-11-01"
// p2 = 100
CALL () {
  MATCH (n0:Entity)
  WHERE (n0:Event OR n0:Agreement OR n0:Figure)
  WITH n0, CASE WHEN n0:Event THEN n0.startFrom WHEN n0:Agreement THEN n0.signedFrom WHEN n0:Figure THEN n0.asOfFrom END AS k0_from, CASE WHEN n0:Event THEN coalesce(n0.endTo, n0.startTo) WHEN n0:Agreement THEN n0.signedTo WHEN n0:Figure THEN n0.asOfTo END AS k0_to
  WHERE NOT (k0_from IS NULL) AND k0_from <= $p0 AND k0_to >= $p1
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE (n1:Event OR n1:Agreement OR n1:Figure)
  WITH n1, CASE WHEN n1:Event THEN n1.startFrom WHEN n1:Agreement THEN n1.signedFrom WHEN n1:Figure THEN n1.asOfFrom END AS k1_from
  WHERE k1_from IS NULL
  RETURN count(n1) AS r1
}
CALL () {
  MATCH (n2:Entity)
  WHERE (n2:Event OR n2:Agreement OR n2:Figure)
  WITH n2, CASE WHEN n2:Event THEN n2.startFrom WHEN n2:Agreement THEN n2.signedFrom WHEN n2:Figure THEN n2.asOfFrom END AS k2_from, CASE WHEN n2:Event THEN coalesce(n2.endTo, n2.startTo) WHEN n2:Agreement THEN n2.signedTo WHEN n2:Figure THEN n2.asOfTo END AS k2_to, CASE WHEN n2:Event THEN n2.startPrecision WHEN n2:Agreement THEN n2.signedPrecision WHEN n2:Figure THEN n2.asOfPrecision END AS k2_precision, CASE WHEN n2:Event THEN n2.start WHEN n2:Agreement THEN n2.signed WHEN n2:Figure THEN n2.asOf END AS k2_date
  WHERE NOT (k2_from IS NULL) AND k2_from <= $p0 AND k2_to >= $p1
  WITH n2, k2_from, k2_to, k2_precision, k2_date ORDER BY k2_from, k2_to, n2.id LIMIT $p2
  RETURN collect([k2_from, k2_to, k2_precision, k2_date, CASE WHEN n2:Event THEN 7 WHEN n2:Agreement THEN 9 WHEN n2:Figure THEN 10 END, n2.id]) AS r2
}
RETURN r0, r1, r2
