// p0 = 20
// p1 = "person:putin"
// p2 = 20
// p3 = 20
// p4 = 20
// p5 = [["country:russia",3.476]]
// p6 = [[["لروسيا"]],[]]
// p7 = "UPzMfGmC"
// p8 = 20
// p9 = "2026-01-31T12:00:00.000Z"
WITH $p5 AS found5
CALL () {
  MATCH (n0:Entity)
  WHERE n0.visibleAsRecorded <= $p9
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Person)
  WHERE n1.id = $p1 AND n1.visibleAsRecorded <= $p9
  WITH n1 ORDER BY n1.id LIMIT $p2
  CALL (n1) {
    MATCH (n1)-[e2:HOLDS_POST]->(n2:Actor)
    WHERE n2.visibleAsRecorded <= $p9 AND (e2.visibleAsRecorded IS NULL OR e2.visibleAsRecorded <= $p9)
    WITH n2, e2 ORDER BY n2.id LIMIT $p3
    CALL (e2) {
      UNWIND e2.assertionIds AS i3
      MATCH (n3:Assertion {id: i3})
      WHERE n3.visibleAsRecorded <= $p9
      RETURN count(n3) AS r3
    }
    RETURN collect([CASE WHEN e2.assertionCountAsRecorded IS NULL THEN e2.assertionCount ELSE toInteger(substring(last([x IN e2.assertionCountAsRecorded WHERE substring(x, 0, 24) <= $p9]), 25)) END, CASE WHEN e2.firstRecordedAsRecorded IS NULL THEN e2.firstRecorded ELSE substring(last([x IN e2.firstRecordedAsRecorded WHERE substring(x, 0, 24) <= $p9]), 25) END, r3]) AS r2
  }
  RETURN collect([r2]) AS r1
}
CALL (found5) {
  UNWIND found5 AS h4
  MATCH (n4:Entity {id: h4[0]})
  WITH n4, h4[1] AS k4_0
  WHERE n4.visibleAsRecorded <= $p9
  RETURN count(n4) AS r4
}
RETURN r0, r1, r4
