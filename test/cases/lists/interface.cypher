// p0 = 6
CALL () {
  MATCH (n0:Actor)
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Actor)
  WHERE n1.name IS NOT NULL AND n1.id IS NOT NULL
  WITH n1 ORDER BY n1.name, n1.id LIMIT $p0
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END, n1.name, n1.wikidata, n1.role]) AS r1
}
RETURN r0, r1
