// p0 = "agreement:trilateral-2020-11-09"
// p1 = 20
// p2 = 20
// p3 = 2
CALL () {
  MATCH (n0:Agreement)
  WHERE n0.id = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:PARTY_TO]-(n1:Actor)
    RETURN count(n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[e2:PARTY_TO]-(n2:Actor)
    WITH n2, e2 ORDER BY n2.id LIMIT $p2
    CALL (e2) {
      UNWIND e2.assertionIds AS i3
      MATCH (n3:Assertion {id: i3})
      RETURN count(n3) AS r3
    }
    CALL (e2) {
      UNWIND e2.assertionIds AS i4
      MATCH (n4:Assertion {id: i4})
      WITH n4 ORDER BY n4.start, n4.id LIMIT $p3
      CALL (n4) {
        MATCH (n4)-[:`IN`]->(n5:Article)
        WITH n5 ORDER BY n5.id LIMIT 1
        CALL (n5) {
          MATCH (n5)-[:PUBLISHED_BY]->(n6:Publisher)
          WITH n6 ORDER BY n6.id LIMIT 1
          RETURN collect([n6.name]) AS r6
        }
        RETURN collect([n5.id, r6]) AS r5
      }
      CALL (n4) {
        MATCH (n4)-[:CLAIMED_BY]->(n7:Actor)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 END, n7.name]) AS r7
      }
      RETURN collect([n4.quote, n4.start, n4.`end`, r5, r7]) AS r4
    }
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.id, n2.name, e2.assertionCount, e2.articleCount, e2.firstPublished, e2.lastHappened, r3, r4]) AS r2
  }
  RETURN collect([r1, r2]) AS r0
}
RETURN r0
