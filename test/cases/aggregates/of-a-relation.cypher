// p0 = 20
// p1 = 20
// p2 = 20
// p3 = 20
CALL () {
  MATCH (n0:Country)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[:ON_BEHALF_OF]-(n1:Statement)
    WITH count(n1) AS k1_0, min(n1.saidFrom) AS k1_1, max(n1.saidFrom) AS k1_2, count(DISTINCT n1.saidFrom) AS k1_3
    RETURN collect([k1_1, k1_2, k1_3]) AS r1
  }
  CALL (n0) {
    MATCH (n0)-[e2:DISPUTES_WITH|PARTY_TO|SIGNED {derived: true}]-(n2:Entity)
    RETURN count(DISTINCT e2) AS r2
  }
  CALL (n0) {
    MATCH (n0)-[e3:DISPUTES_WITH|PARTY_TO|SIGNED {derived: true}]-(n3:Entity)
    WITH DISTINCT n3, e3
    WITH count(n3) AS k3_0, count(DISTINCT n3.id) AS k3_1, coalesce(sum(e3.assertionCount), 0) AS k3_2, max(e3.assertionCount) AS k3_3, min(e3.firstPublished) AS k3_4
    RETURN collect([k3_1, k3_2, k3_3, k3_4]) AS r3
  }
  CALL (n0) {
    MATCH (n0)-[e4:DISPUTES_WITH]-(n4:Actor)
    WITH DISTINCT n4, e4
    WITH count(n4) AS k4_0, coalesce(sum(e4.articleCount), 0) AS k4_1, min(n4.name) AS k4_2
    RETURN collect([k4_1, k4_2]) AS r4
  }
  RETURN collect([n0.id, r1, r2, r3, r4]) AS r0
}
RETURN r0
