// p0 = 20
// p1 = 20
// p2 = 21
// p3 = "country:russia"
// p4 = ["country:russia"]
// p5 = []
// p6 = [[["روسيا"]],[]]
// p7 = "NBFdHaDh"
// p8 = 20
// p9 = []
// p10 = [["r"],[]]
// p11 = "_kSozM2J"
// p12 = 20
// p13 = "2020-11-12"
WITH $p5 AS found5, $p9 AS found9
CALL () {
  MATCH (n0:Entity)
  WHERE n0.visibleAsPublished <= $p13
  RETURN count(n0) AS r0
}
CALL () {
  MATCH (n1:Entity)
  WHERE n1.visibleAsPublished <= $p13
  WITH count(n1) AS k1_0, count(n1.recordedAt) AS k1_1, min(n1.recordedAt) AS k1_2
  RETURN collect([k1_1, k1_2]) AS r1
}
CALL () {
  MATCH (n2:Entity)
  WHERE n2.visibleAsPublished <= $p13
  WITH CASE WHEN n2:Country THEN 'Country' WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' WHEN n2:Name THEN 'Name' WHEN n2:Label THEN 'Label' WHEN n2:SurfaceForm THEN 'SurfaceForm' WHEN n2:Event THEN 'Event' WHEN n2:EventAccount THEN 'EventAccount' WHEN n2:Agreement THEN 'Agreement' WHEN n2:Figure THEN 'Figure' WHEN n2:Series THEN 'Series' WHEN n2:Place THEN 'Place' WHEN n2:Article THEN 'Article' WHEN n2:Document THEN 'Document' WHEN n2:Publisher THEN 'Publisher' WHEN n2:Statement THEN 'Statement' WHEN n2:Assertion THEN 'Assertion' END AS k2_0, count(n2) AS k2_1
  WITH k2_0, k2_1 ORDER BY k2_1 DESC, k2_0 LIMIT $p1
  RETURN collect([k2_1]) AS r2
}
CALL () {
  MATCH (n3:Person)
  WHERE n3.visibleAsPublished <= $p13
  RETURN count(n3) AS r3
}
CALL () {
  MATCH (n4:Person)
  WHERE n4.visibleAsPublished <= $p13
  WITH n4 ORDER BY n4.id LIMIT $p2
  RETURN collect([n4.id]) AS r4
}
CALL () {
  MATCH (n5:Entity)
  WHERE n5.id = $p3 AND n5.visibleAsPublished <= $p13
  RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id]) AS r5
}
CALL () {
  UNWIND range(0, size($p4) - 1) AS i6
  MATCH (n6:Entity {id: $p4[i6]})
  WHERE n6.visibleAsPublished <= $p13
  RETURN collect([i6, [CASE WHEN n6:Country THEN 0 WHEN n6:Person THEN 1 WHEN n6:Organization THEN 2 WHEN n6:Group THEN 3 WHEN n6:Name THEN 4 WHEN n6:Label THEN 5 WHEN n6:SurfaceForm THEN 6 WHEN n6:Event THEN 7 WHEN n6:EventAccount THEN 8 WHEN n6:Agreement THEN 9 WHEN n6:Figure THEN 10 WHEN n6:Series THEN 11 WHEN n6:Place THEN 12 WHEN n6:Article THEN 13 WHEN n6:Document THEN 14 WHEN n6:Publisher THEN 15 WHEN n6:Statement THEN 16 WHEN n6:Assertion THEN 17 END, n6.id]]) AS r6
}
CALL (found5) {
  UNWIND found5 AS h7
  MATCH (n7:Entity {id: h7[0]})
  WITH n7, h7[1] AS k7_0
  WHERE n7.visibleAsPublished <= $p13
  RETURN count(n7) AS r7
}
CALL (found5) {
  UNWIND found5 AS h8
  MATCH (n8:Entity {id: h8[0]})
  WITH n8, h8[1] AS k8_0
  WHERE n8.visibleAsPublished <= $p13
  WITH n8, k8_0 ORDER BY k8_0 DESC, n8.id LIMIT $p8
  RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Name THEN 4 WHEN n8:Label THEN 5 WHEN n8:SurfaceForm THEN 6 WHEN n8:Event THEN 7 WHEN n8:EventAccount THEN 8 WHEN n8:Agreement THEN 9 WHEN n8:Figure THEN 10 WHEN n8:Series THEN 11 WHEN n8:Place THEN 12 WHEN n8:Article THEN 13 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 WHEN n8:Statement THEN 16 WHEN n8:Assertion THEN 17 END, n8.id]) AS r8
}
CALL (found9) {
  UNWIND found9 AS h9
  MATCH (n9:Entity {id: h9[0]})
  WITH n9, h9[1] AS k9_0
  WHERE n9.visibleAsPublished <= $p13
  WITH n9, k9_0 ORDER BY k9_0 DESC, n9.id LIMIT $p12
  RETURN collect([CASE WHEN n9:Country THEN 0 WHEN n9:Person THEN 1 WHEN n9:Organization THEN 2 WHEN n9:Group THEN 3 WHEN n9:Name THEN 4 WHEN n9:Label THEN 5 WHEN n9:SurfaceForm THEN 6 WHEN n9:Event THEN 7 WHEN n9:EventAccount THEN 8 WHEN n9:Agreement THEN 9 WHEN n9:Figure THEN 10 WHEN n9:Series THEN 11 WHEN n9:Place THEN 12 WHEN n9:Article THEN 13 WHEN n9:Document THEN 14 WHEN n9:Publisher THEN 15 WHEN n9:Statement THEN 16 WHEN n9:Assertion THEN 17 END, n9.id]) AS r9
}
RETURN r0, r1, r2, r3, r4, r5, r6, r7, size(found5), r8, r9
