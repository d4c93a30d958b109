// p0 = 20
// p1 = "2020-11"
// p2 = 2
CALL () {
  MATCH (n0:Entity)
  WHERE (n0:Event OR n0:Agreement OR n0:Figure OR n0:Statement)
  CALL (n0) {
    CALL (n0) {
      MATCH (n0:Event)<-[:ACCOUNT_OF]-(n2:EventAccount)
      MATCH (n2)-[:REPORTED_IN]->(n1:Article)
      RETURN n1
      UNION ALL
      MATCH (n0)-[:NAMED_IN]->(n1:Article)
      WHERE (n0:Event OR n0:Agreement)
      RETURN n1
      UNION ALL
      MATCH (n0)-[:REPORTED_IN]->(n1:Article)
      WHERE (n0:Figure OR n0:Statement)
      RETURN n1
    }
    WITH n1 ORDER BY n1.publishedFrom, n1.publishedTo, n1.id LIMIT 1
    RETURN head(collect(n1)) AS n1
  }
  WITH n0, n1.publishedFrom AS k0_from, CASE WHEN n1.publishedApproximate OR substring(n1.publishedFrom, 0, 7) <> substring(n1.publishedTo, 0, 7) THEN null ELSE substring(n1.publishedFrom, 0, 7) END AS k0_month
  WHERE NOT (k0_from IS NULL) AND NOT (k0_month IS NULL)
  WITH k0_month AS k0_0, count(n0) AS k0_1, count(CASE WHEN n0:Event THEN 1 END) AS k0_2, count(CASE WHEN n0:Agreement THEN 1 END) AS k0_3, count(CASE WHEN n0:Figure THEN 1 END) AS k0_4, count(CASE WHEN n0:Statement THEN 1 END) AS k0_5
  WHERE k0_0 > $p1
  WITH k0_0, k0_1, k0_2, k0_3, k0_4, k0_5 ORDER BY k0_0 LIMIT $p2
  RETURN collect([k0_0, k0_1]) AS r0
}
RETURN r0
