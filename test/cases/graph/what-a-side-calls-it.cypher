// p0 = "event:az-operation-2023"
// p1 = 20
// p2 = 20
// p3 = 20
CALL () {
  MATCH (n0:Event)
  WHERE n0.id = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:LABEL_OF]-(n1:Label)
    WITH n1 ORDER BY n1.id LIMIT $p2
    CALL (n1) {
      MATCH (n1)-[:USED_BY]->(n2:Actor)
      WITH n2 ORDER BY n2.id LIMIT 1
      RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.name]) AS r2
    }
    CALL (n1) {
      MATCH (n1)-[:REPORTED_IN]->(n3:Article)
      WITH n3 ORDER BY n3.id LIMIT 1
      RETURN collect([n3.id]) AS r3
    }
    RETURN collect([n1.text, r2, r3]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ACCOUNT_OF]-(n4:EventAccount)
    WITH n4 ORDER BY n4.id LIMIT $p3
    CALL (n4) {
      MATCH (n4)-[:REPORTED_IN]->(n5:Article)
      WITH n5 ORDER BY n5.id LIMIT 1
      RETURN collect([n5.id]) AS r5
    }
    RETURN collect([r5, n4.start, n4.`end`, n4.endBasis]) AS r4
  }
  RETURN collect([n0.name, r1, r4]) AS r0
}
RETURN r0
