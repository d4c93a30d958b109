// p0 = "org:azerbaijan-armed-forces"
// p1 = 20
// p2 = 20
// p3 = []
// p4 = [[],[["جيش","اذربيجان"]]]
// p5 = "JTiSUP5H"
// p6 = 20
// p7 = []
// p8 = [["الجيش"],[]]
// p9 = "_kSozM2J"
// p10 = 20
// p11 = "2021-12-31"
WITH $p3 AS found3, $p7 AS found7
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0 AND n0.visibleAsPublished <= $p11
  CALL (n0) {
    MATCH (n0:Organization)<-[:NAME_OF]-(n1:Name)
    WHERE n1.visibleAsPublished <= $p11
    WITH n1 ORDER BY n1.id LIMIT $p1
    RETURN collect([n1.text]) AS r1
  }
  CALL (n0) {
    MATCH (n0:Organization)<-[:REFERS_TO]-(n2:SurfaceForm)
    WHERE n2.visibleAsPublished <= $p11
    WITH n2 ORDER BY n2.id LIMIT $p2
    RETURN collect([n2.text]) AS r2
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.nameAr, r1, r2]) AS r0
}
CALL (found3) {
  UNWIND found3 AS h3
  MATCH (n3:Entity {id: h3[0]})
  WITH n3, h3[1] AS k3_0
  WHERE n3.visibleAsPublished <= $p11
  RETURN count(n3) AS r3
}
CALL (found3) {
  UNWIND found3 AS h4
  MATCH (n4:Entity {id: h4[0]})
  WITH n4, h4[1] AS k4_0
  WHERE n4.visibleAsPublished <= $p11
  WITH n4, k4_0 ORDER BY k4_0 DESC, n4.id LIMIT $p6
  RETURN collect([CASE WHEN n4:Country THEN 0 WHEN n4:Person THEN 1 WHEN n4:Organization THEN 2 WHEN n4:Group THEN 3 WHEN n4:Name THEN 4 WHEN n4:Label THEN 5 WHEN n4:SurfaceForm THEN 6 WHEN n4:Event THEN 7 WHEN n4:EventAccount THEN 8 WHEN n4:Agreement THEN 9 WHEN n4:Figure THEN 10 WHEN n4:Series THEN 11 WHEN n4:Place THEN 12 WHEN n4:Article THEN 13 WHEN n4:Document THEN 14 WHEN n4:Publisher THEN 15 WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.id]) AS r4
}
CALL (found7) {
  UNWIND found7 AS h5
  MATCH (n5:Entity {id: h5[0]})
  WITH n5, h5[1] AS k5_0
  WHERE n5.visibleAsPublished <= $p11
  WITH n5, k5_0 ORDER BY k5_0 DESC, n5.id LIMIT $p10
  CALL (n5) {
    MATCH (n5)<-[:NAME_OF]-(n6:Name)
    WHERE (n5:Country OR n5:Person OR n5:Organization OR n5:Group OR n5:Event OR n5:Agreement OR n5:Place OR n5:Document OR n5:Publisher) AND n6.visibleAsPublished <= $p11
    WITH n6.text AS k6_0, count(n6) AS k6_1
    RETURN collect([k6_0]) AS r6
  }
  RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id, n5.name, n5.nameAr, n5.nameRu, r6, n5.title]) AS r5
}
RETURN r0, r3, size(found3), r4, r5
