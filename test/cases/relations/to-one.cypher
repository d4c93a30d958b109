// p0 = 3
CALL () {
  CALL () {
    MATCH (n0:Figure)
    WHERE n0.id IS NOT NULL AND n0.value IS NULL
    WITH n0 ORDER BY n0.id LIMIT $p0
    RETURN collect(n0) AS n0_first
  }
  CALL (n0_first) {
    UNWIND CASE WHEN size(n0_first) < $p0 THEN [1] ELSE [] END AS n0_more
    CALL () {
      MATCH (n0:Figure)
      WHERE n0.value IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.value DESC, n0.id LIMIT $p0
      RETURN n0
    }
    RETURN collect(n0) AS n0_rest
  }
  UNWIND n0_first + n0_rest AS n0
  WITH n0 ORDER BY n0.value DESC, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)-[:STATED_IN]->(n1:Statement)
    WITH n1 ORDER BY n1.id LIMIT 1
    CALL (n1) {
      MATCH (n1)-[:REPORTED_IN]->(n2:Article)
      WITH n2 ORDER BY n2.id LIMIT 1
      CALL (n2) {
        MATCH (n2)-[:PUBLISHED_BY]->(n3:Publisher)
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN collect([n3.name]) AS r3
      }
      RETURN collect([r3]) AS r2
    }
    RETURN collect([n1.id, n1.gist, r2]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[:IN_SERIES]->(n4:Series)
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN collect([n4.id]) AS r4
  }
  RETURN collect([n0.value, n0.quote, r1, r4]) AS r0
}
RETURN r0
