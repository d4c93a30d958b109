// p0 = 5
CALL () {
  MATCH (n0:Statement)
  CALL (n0) {
    MATCH (n0)-[:IN_DOCUMENT]->(n1:Named)
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN head(collect(n1.name)) AS k0_0
  }
  WITH n0, k0_0 ORDER BY k0_0, n0.saidFrom DESC, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)-[:IN_DOCUMENT]->(n2:Named)
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Event THEN 7 WHEN n2:Agreement THEN 9 WHEN n2:Place THEN 12 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 END, n2.name]) AS r1
  }
  RETURN collect([n0.id, n0.saidFrom, r1, k0_0]) AS r0
}
RETURN r0
