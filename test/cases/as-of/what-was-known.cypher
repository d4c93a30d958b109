// p0 = "person:putin"
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 20
// p5 = "2021-12-31"
CALL () {
  MATCH (n0:Person)
  WHERE n0.id = $p0 AND n0.visibleAsPublished <= $p5
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:SAID_BY]-(n1:Statement)
    WHERE n1.visibleAsPublished <= $p5
    RETURN count(n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[e2:HOLDS_POST]->(n2:Actor)
    WHERE n2.visibleAsPublished <= $p5 AND (e2.visibleAsPublished IS NULL OR e2.visibleAsPublished <= $p5)
    WITH n2, e2 ORDER BY n2.id LIMIT $p3
    CALL (e2) {
      UNWIND e2.assertionIds AS i3
      MATCH (n3:Assertion {id: i3})
      WHERE n3.visibleAsPublished <= $p5
      WITH n3 ORDER BY n3.id LIMIT $p4
      RETURN collect([n3.id]) AS r3
    }
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.id, CASE WHEN e2.assertionCountAsPublished IS NULL THEN e2.assertionCount ELSE toInteger(substring(last([x IN e2.assertionCountAsPublished WHERE substring(x, 0, 10) <= $p5]), 11)) END, CASE WHEN e2.lastPublishedAsPublished IS NULL THEN e2.lastPublished ELSE substring(last([x IN e2.lastPublishedAsPublished WHERE substring(x, 0, 10) <= $p5]), 11) END, r3]) AS r2
  }
  RETURN collect([n0.name, r1, r2]) AS r0
}
RETURN r0
