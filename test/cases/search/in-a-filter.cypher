// p0 = [[" مدن "]]
// p1 = 2
// p2 = [[" مدن "]]
// p3 = 20
// p4 = [[" حفظ سلام "]]
// p5 = 20
// p6 = [[" لافرف "," لافروف "]]
// p7 = 20
CALL () {
  MATCH (n0:Statement)
  WHERE (n0.searchWords IS NOT NULL AND all(f IN $p0 WHERE any(w IN f WHERE n0.searchWords CONTAINS w)))
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Statement)
  WHERE (n1.searchWords IS NOT NULL AND all(f IN $p0 WHERE any(w IN f WHERE n1.searchWords CONTAINS w)))
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN collect([n1.id, n1.quote]) AS r1
}
CALL () {
  MATCH (n2:Statement)
  WHERE NOT ((n2.searchWords IS NOT NULL AND all(f IN $p2 WHERE any(w IN f WHERE n2.searchWords CONTAINS w))))
  RETURN count(n2) AS r2
}
CALL () {
  MATCH (n3:Person)
  MATCH (n3)<-[:SAID_BY]-(n4:Statement)
  WHERE (n4.searchWords IS NOT NULL AND all(f IN $p4 WHERE any(w IN f WHERE n4.searchWords CONTAINS w)))
  WITH DISTINCT n3
  WITH n3 ORDER BY n3.id LIMIT $p5
  RETURN collect([n3.id]) AS r3
}
CALL () {
  MATCH (n5:Person)
  WHERE (n5.searchWords IS NOT NULL AND all(f IN $p6 WHERE any(w IN f WHERE n5.searchWords CONTAINS w)))
  WITH n5 ORDER BY n5.id LIMIT $p7
  RETURN collect([n5.id]) AS r4
}
RETURN r0, r1, r2, r3, r4
