// p0 = 20
// p1 = 20
CALL () {
  MATCH (n0:Series)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[:IN_SERIES]-(n1:Figure)
    WITH n1 ORDER BY n1.asOfFrom, n1.id LIMIT $p1
    CALL (n1) {
      MATCH (n1)-[:REPORTED_IN]->(n2:Article)
      WITH n2 ORDER BY n2.id LIMIT 1
      RETURN collect([n2.id]) AS r2
    }
    RETURN collect([n1.value, n1.quote, n1.asOf, n1.asOfKnownFrom, r2]) AS r1
  }
  RETURN collect([n0.name, n0.trend, n0.delta, r1]) AS r0
}
RETURN r0
