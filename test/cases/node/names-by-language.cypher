// p0 = ["person:putin","place:shusha"]
// p1 = 20
CALL () {
  MATCH (n0:Named)
  WHERE n0.id IN $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Event THEN 7 WHEN n0:Agreement THEN 9 WHEN n0:Place THEN 12 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 END, n0.name, coalesce(n0.nameRu, n0.name), coalesce(n0.nameAr, n0.name), n0.nameAr]) AS r0
}
RETURN r0
