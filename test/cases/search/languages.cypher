// p0 = [["person:lavrov",3.878]]
// p1 = [[["سيرغ"],["لافروف"]],[]]
// p2 = "rAfaEw8o"
// p3 = 20
// p4 = [["person:lavrov",3.629]]
// p5 = [[["lavrov"]],[]]
// p6 = "1aL_qNyh"
// p7 = 20
// p8 = [["person:lavrov",1.375]]
// p9 = [[["лавр"]],[]]
// p10 = "4-wj9k0N"
// p11 = 20
// p12 = []
// p13 = [[],[]]
// p14 = "H39bZ4WY"
// p15 = 20
// p16 = [["person:lavrov",3.629]]
// p17 = [[["lavrov"]],[]]
// p18 = "7vAXWqxD"
// p19 = 20
CALL () {
  UNWIND $p0 AS h0
  MATCH (n0:Entity {id: h0[0]})
  WITH n0, h0[1] AS k0_0
  WITH n0, k0_0 ORDER BY k0_0 DESC, n0.id LIMIT $p3
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id]) AS r0
}
CALL () {
  UNWIND $p4 AS h1
  MATCH (n1:Entity {id: h1[0]})
  WITH n1, h1[1] AS k1_0
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id LIMIT $p7
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
}
CALL () {
  UNWIND $p8 AS h2
  MATCH (n2:Entity {id: h2[0]})
  WITH n2, h2[1] AS k2_0
  WITH n2, k2_0 ORDER BY k2_0 DESC, n2.id LIMIT $p11
  RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Name THEN 4 WHEN n2:Label THEN 5 WHEN n2:SurfaceForm THEN 6 WHEN n2:Event THEN 7 WHEN n2:EventAccount THEN 8 WHEN n2:Agreement THEN 9 WHEN n2:Figure THEN 10 WHEN n2:Series THEN 11 WHEN n2:Place THEN 12 WHEN n2:Article THEN 13 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id]) AS r2
}
CALL () {
  UNWIND $p12 AS h3
  MATCH (n3:Entity {id: h3[0]})
  WITH n3, h3[1] AS k3_0
  RETURN count(n3) AS r3
}
CALL () {
  UNWIND $p16 AS h4
  MATCH (n4:Entity {id: h4[0]})
  WITH n4, h4[1] AS k4_0
  RETURN count(n4) AS r4
}
RETURN r0, r1, r2, r3, r4
