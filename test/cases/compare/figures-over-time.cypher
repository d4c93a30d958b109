// p0 = "event:evacuation-2023-09"
// p1 = 21
// p2 = 101
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(w1_0:Entity)
    WITH DISTINCT w1_0
    MATCH (w1_0)-[:STATED_IN|HAS_FIGURE|ACCORDING_TO|IN_SERIES*0..1]-(w1_1:Figure)
    WITH DISTINCT w1_1
    MATCH (w1_1)-[:IN_SERIES]->(n1:Series)
    WITH DISTINCT n1 ORDER BY n1.id LIMIT $p1
    CALL (n1) {
      MATCH (n1)<-[:IN_SERIES]-(n2:Figure)
      WITH n2 ORDER BY n2.asOfFrom, n2.asOfTo, n2.id LIMIT $p2
      CALL (n2) {
        MATCH (n2)-[:SUBSET_OF]->(n3:Figure)
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN collect([n3.id, n3.value]) AS r3
      }
      CALL (n2) {
        MATCH (n2)-[:REPORTED_IN|`IN`]->(n4:Article)
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN collect([n4.id]) AS r4
      }
      CALL (n2) {
        MATCH (n2)-[:ACCORDING_TO]->(n5:Named)
        WITH n5 ORDER BY n5.id LIMIT 1
        RETURN collect([n5.id]) AS r5
      }
      CALL (n2) {
        MATCH (n2)-[:REPORTED_IN]->(n6:Article)
        WITH n6 ORDER BY n6.id LIMIT 1
        RETURN collect([n6.id]) AS r6
      }
      CALL (n2) {
        MATCH (n2)-[:ACCORDING_TO]->(n7:Named)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 WHEN n7:Event THEN 7 WHEN n7:Agreement THEN 9 WHEN n7:Place THEN 12 WHEN n7:Document THEN 14 WHEN n7:Publisher THEN 15 END, n7.name]) AS r7
      }
      RETURN collect([r3, n2.asOf, n2.asOfFrom, n2.asOfTo, n2.value, n2.comparator, r4, r5, n2.id, n2.quote, n2.start, n2.`end`, r6, r7]) AS r2
    }
    CALL (n1) {
      MATCH (n1)-[:SUBSET_OF]->(n8:Series)
      WITH n8 ORDER BY n8.id LIMIT 1
      RETURN collect([n8.id]) AS r8
    }
    RETURN collect([r2, n1.id, n1.name, n1.unit, n1.trend, r8]) AS r1
  }
  RETURN collect([r1]) AS r0
}
RETURN r0
