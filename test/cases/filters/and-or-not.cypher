// p0 = "Р"
// p1 = "l"
// p2 = "n"
// p3 = "x"
// p4 = ["person:putin","person:aliyev","country:russia","country:turkey"]
// p5 = 20
// p6 = 20
// p7 = 20
CALL () {
  MATCH (n0:Actor)
  WHERE (n0.nameRu STARTS WITH $p0 OR (n0.name CONTAINS $p1 AND NOT (n0.name ENDS WITH $p2))) AND NOT ((n0.note IS NOT NULL AND n0.note = $p3)) AND n0.id IN $p4
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Actor)
  WHERE (n1.nameRu STARTS WITH $p0 OR (n1.name CONTAINS $p1 AND NOT (n1.name ENDS WITH $p2))) AND NOT ((n1.note IS NOT NULL AND n1.note = $p3)) AND n1.id IN $p4
  WITH n1 ORDER BY n1.id LIMIT $p5
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END, n1.id]) AS r1
}
CALL () {
  MATCH (n2:Actor)
  WHERE n2.id IS NULL
  RETURN count(n2) AS r2
}
CALL () {
  MATCH (n3:Country)
  WHERE NOT (n3.id IS NULL)
  RETURN count(n3) AS r3
}
RETURN r0, r1, r2, r3
