// p0 = 8
CALL () {
  MATCH (n0:Statement)
  WHERE n0.kind IS NOT NULL AND n0.saidFrom IS NOT NULL
  WITH n0 ORDER BY n0.kind, n0.saidFrom DESC, n0.id LIMIT $p0
  RETURN collect([n0.kind, n0.saidFrom, n0.id]) AS r0
}
RETURN r0
