// p0 = "country:russia"
// p1 = 3
// p2 = 20
// p3 = "person:putin"
// p4 = 20
CALL () {
  MATCH (n0:Statement)
  MATCH (n0)-[:SAID_BY]->(n1:Actor)
  WITH DISTINCT n0, n1
  MATCH (n1)-[e2:HOLDS_POST {derived: true}]->(n2:Entity)
  WHERE n2.id = $p0
  WITH DISTINCT n0
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n3:Statement)
  MATCH (n3)-[:SAID_BY]->(n4:Actor)
  WITH DISTINCT n3, n4
  MATCH (n4)-[e5:HOLDS_POST {derived: true}]->(n5:Entity)
  WHERE n5.id = $p0
  WITH DISTINCT n3
  WITH n3 ORDER BY n3.id LIMIT $p1
  CALL (n3) {
    MATCH (n3)-[:SAID_BY]->(n6:Actor)
    WITH n6 ORDER BY n6.id LIMIT $p2
    RETURN collect([CASE WHEN n6:Country THEN 0 WHEN n6:Person THEN 1 WHEN n6:Organization THEN 2 WHEN n6:Group THEN 3 END, n6.name]) AS r2
  }
  RETURN collect([n3.id, r2]) AS r1
}
CALL () {
  MATCH (n7:Agreement)
  MATCH (n7)<-[:SIGNED]-(n8:Actor)
  WITH DISTINCT n7, n8
  MATCH (n8)<-[:ON_BEHALF_OF]-(n9:Statement)
  WITH DISTINCT n7, n9
  MATCH (n9)-[:SAID_BY]->(n10:Actor)
  WHERE n10.id = $p3
  WITH DISTINCT n7
  WITH n7 ORDER BY n7.id LIMIT $p4
  RETURN collect([n7.id]) AS r3
}
RETURN r0, r1, r3
