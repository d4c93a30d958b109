// p0 = [["s002-03",0.786],["s002-00",0.714],["s002-05",0.712],["s002-01",0.687],["s003-05",0.687],["s001-12",0.683],["s004-05",0.683],["s002-04",0.676],["s003-04",0.676],["s003-06",0.673],["s003-07",0.671],["s000-05",0.669],["s000-01",0.662],["s004-04",0.658],["s002-09",0.654],["s000-03",0.639],["s003-01",0.621],["s002-08",0.599]]
// p1 = [[["سلام"]],[]]
// p2 = "4rkvKN_R"
// p3 = "2020-01-01T00:00:00.000Z"
// p4 = 3
// p5 = []
// p6 = [[["سلام"]],[]]
// p7 = "jhAiG5kX"
// p8 = 20
WITH $p0 AS found0, $p5 AS found5
CALL (found0) {
  UNWIND found0 AS h0
  MATCH (n0:Entity {id: h0[0]})
  WITH n0, h0[1] AS k0_0
  WHERE NOT (n0:Figure) AND n0.recordedAt >= $p3
  RETURN count(n0) AS r0
}
CALL (found0) {
  UNWIND found0 AS h1
  MATCH (n1:Entity {id: h1[0]})
  WITH n1, h1[1] AS k1_0
  WHERE NOT (n1:Figure) AND n1.recordedAt >= $p3
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id LIMIT $p4
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id, n1.gist]) AS r1
}
CALL (found5) {
  RETURN size(found5) AS r2
}
CALL (found5) {
  UNWIND found5 AS i3
  WITH {id: i3[0]} AS h3, i3[1] AS k3_0
  WITH h3, k3_0 ORDER BY k3_0 DESC, h3.id LIMIT $p8
  MATCH (n3:Entity {id: h3.id})
  WITH n3, k3_0 ORDER BY k3_0 DESC, n3.id
  RETURN collect([CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 WHEN n3:Name THEN 4 WHEN n3:Label THEN 5 WHEN n3:SurfaceForm THEN 6 WHEN n3:Event THEN 7 WHEN n3:EventAccount THEN 8 WHEN n3:Agreement THEN 9 WHEN n3:Figure THEN 10 WHEN n3:Series THEN 11 WHEN n3:Place THEN 12 WHEN n3:Article THEN 13 WHEN n3:Document THEN 14 WHEN n3:Publisher THEN 15 WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id]) AS r3
}
RETURN r0, r1, r2, r3
