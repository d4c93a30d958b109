// p0 = "CONTROLS"
// p1 = 20
CALL () {
  MATCH (n0:Assertion)
  WHERE n0.type = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:SUBJECT]->(n1:Named)
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Event THEN 7 WHEN n1:Agreement THEN 9 WHEN n1:Place THEN 12 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 END, n1.name]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[:OBJECT]->(n2:Entity)
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Name THEN 4 WHEN n2:Label THEN 5 WHEN n2:SurfaceForm THEN 6 WHEN n2:Event THEN 7 WHEN n2:EventAccount THEN 8 WHEN n2:Agreement THEN 9 WHEN n2:Figure THEN 10 WHEN n2:Series THEN 11 WHEN n2:Place THEN 12 WHEN n2:Article THEN 13 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id]) AS r2
  }
  CALL (n0) {
    MATCH (n0)-[:`IN`]->(n3:Article)
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN collect([n3.id]) AS r3
  }
  CALL (n0) {
    MATCH (n0)-[:CLAIMED_BY]->(n4:Actor)
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN collect([CASE WHEN n4:Country THEN 0 WHEN n4:Person THEN 1 WHEN n4:Organization THEN 2 WHEN n4:Group THEN 3 END, n4.name]) AS r4
  }
  RETURN collect([r1, r2, n0.extent, n0.quote, n0.start, n0.`end`, r3, r4]) AS r0
}
RETURN r0
