// p0 = 20
CALL () {
  MATCH (n0:Article)
  WHERE n0.title IS NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.id, n0.title, n0.titleSuggested]) AS r0
}
RETURN r0
