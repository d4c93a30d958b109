// p0 = 3
// p1 = 20
// p2 = 20
// p3 = 20
CALL () {
  MATCH (n0:Entity)
  WHERE NOT (n0:Document) AND (n0:Agreement OR n0:Publisher)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE NOT (n1:Document) AND (n1:Agreement OR n1:Publisher)
  WITH n1 ORDER BY n1.id DESC LIMIT $p0
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
}
CALL () {
  MATCH (n2:Actor)
  WHERE n2.id IS NULL
  RETURN count(n2) AS r2
}
CALL () {
  MATCH (n3:Actor)
  WHERE n3:Agreement
  RETURN count(n3) AS r3
}
CALL () {
  MATCH (n4:Statement)
  MATCH (n4)-[:SAID_BY]->(n5:Actor)
  WHERE n5:Person
  WITH DISTINCT n4
  RETURN count(n4) AS r4
}
RETURN r0, r1, r2, r3, r4
