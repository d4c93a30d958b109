// p0 = "person"
// p1 = 1
// p2 = "no such unit"
// p3 = 20
CALL () {
  MATCH (n0:Figure)
  WHERE n0.unit = $p0
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Figure)
  WHERE n1.unit = $p0
  WITH count(n1) AS k1_0, count(n1.value) AS k1_1, count(DISTINCT n1.value) AS k1_2, min(n1.value) AS k1_3, max(n1.value) AS k1_4, coalesce(sum(n1.value), 0) AS k1_5, CASE WHEN count(n1.value) = 0 THEN null ELSE toFloat(sum(n1.value)) / count(n1.value) END AS k1_6, count(DISTINCT n1.unit) AS k1_7, count(n1.comparator) AS k1_8, count(DISTINCT n1.comparator) AS k1_9, min(n1.asOfFrom) AS k1_10, max(n1.asOfFrom) AS k1_11, max(n1.recordedAt) AS k1_12, coalesce(sum(n1.start), 0) AS k1_13
  RETURN collect([k1_1, k1_2, k1_3, k1_4, k1_5, k1_6, k1_7, k1_8, k1_9, k1_10, k1_11, k1_12, k1_13]) AS r1
}
CALL () {
  MATCH (n2:Figure)
  WHERE n2.unit = $p0
  WITH n2 ORDER BY n2.id LIMIT $p1
  RETURN collect([n2.id]) AS r2
}
CALL () {
  MATCH (n3:Figure)
  WHERE n3.unit = $p2
  WITH count(n3) AS k3_0, count(n3.value) AS k3_1, count(DISTINCT n3.value) AS k3_2, min(n3.value) AS k3_3, max(n3.value) AS k3_4, coalesce(sum(n3.value), 0) AS k3_5, CASE WHEN count(n3.value) = 0 THEN null ELSE toFloat(sum(n3.value)) / count(n3.value) END AS k3_6, min(n3.unit) AS k3_7, max(n3.unit) AS k3_8
  RETURN collect([k3_1, k3_2, k3_3, k3_4, k3_5, k3_6, k3_7, k3_8]) AS r3
}
RETURN r0, r1, r2, r3
