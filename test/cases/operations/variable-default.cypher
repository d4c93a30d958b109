// p0 = 2
// p1 = "country:turkey"
CALL () {
  MATCH (n0:Person)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.name]) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE n1.id = $p1
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
}
RETURN r0, r1
