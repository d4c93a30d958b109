// p0 = 3
// p1 = "2023-09-20"
// p2 = "s003-05"
CALL () {
  MATCH (n0:Statement)
  WHERE n0.id IS NOT NULL AND n0.saidFrom <= $p1 AND CASE WHEN n0.saidFrom = $p1 THEN n0.id > $p2 ELSE true END
  WITH n0 ORDER BY n0.saidFrom DESC, n0.id LIMIT $p0
  RETURN collect([n0.saidFrom, n0.id]) AS r0
}
RETURN r0
