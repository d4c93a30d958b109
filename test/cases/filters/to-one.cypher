// p0 = 20
// p1 = 20
// p2 = ["Al Mayadeen"]
// p3 = 20
// p4 = "2023-12-31"
// p5 = "2023-01-01"
// p6 = "org:russian-mfa"
// p7 = 2
CALL () {
  MATCH (n0:Article)
  CALL (n0) {
    MATCH (n0)-[:PUBLISHED_BY]->(n1:Publisher)
    RETURN count(n1) AS f1
  }
  WITH n0, f1
  WHERE f1 = 0
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.id]) AS r0
}
CALL () {
  MATCH (n2:Article)
  MATCH (n2)-[:PUBLISHED_BY]->(n3:Publisher)
  WITH DISTINCT n2
  WITH n2 ORDER BY n2.id LIMIT $p1
  RETURN collect([n2.id]) AS r1
}
CALL () {
  MATCH (n4:Article)
  MATCH (n4)-[:PUBLISHED_BY]->(n5:Publisher)
  WHERE n5.name IN $p2
  WITH DISTINCT n4
  WITH n4 ORDER BY n4.id LIMIT $p3
  RETURN collect([n4.id]) AS r2
}
CALL () {
  MATCH (n6:Assertion)
  MATCH (n6)-[:`IN`]->(n7:Article)
  WHERE n7.publishedFrom <= $p4 AND n7.publishedTo >= $p5
  MATCH (n6)-[:CLAIMED_BY]->(n8:Actor)
  WHERE n8.id = $p6
  WITH DISTINCT n6
  RETURN count(n6) AS r3
}
CALL () {
  MATCH (n9:Assertion)
  MATCH (n9)-[:`IN`]->(n10:Article)
  WHERE n10.publishedFrom <= $p4 AND n10.publishedTo >= $p5
  MATCH (n9)-[:CLAIMED_BY]->(n11:Actor)
  WHERE n11.id = $p6
  WITH DISTINCT n9
  WITH n9 ORDER BY n9.id LIMIT $p7
  RETURN collect([n9.id]) AS r4
}
RETURN r0, r1, r2, r3, r4
