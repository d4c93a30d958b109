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
WITH $p0 AS found0, $p4 AS found4, $p8 AS found8, $p12 AS found12, $p16 AS found16
CALL (found0) {
  UNWIND found0 AS i0
  WITH {id: i0[0]} AS h0, i0[1] AS k0_0
  WITH h0, k0_0 ORDER BY k0_0 DESC, h0.id LIMIT $p3
  MATCH (n0:Entity {id: h0.id})
  WITH n0, k0_0 ORDER BY k0_0 DESC, n0.id
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id]) AS r0
}
CALL (found4) {
  UNWIND found4 AS i1
  WITH {id: i1[0]} AS h1, i1[1] AS k1_0
  WITH h1, k1_0 ORDER BY k1_0 DESC, h1.id LIMIT $p7
  MATCH (n1:Entity {id: h1.id})
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
}
CALL (found8) {
  UNWIND found8 AS i2
  WITH {id: i2[0]} AS h2, i2[1] AS k2_0
  WITH h2, k2_0 ORDER BY k2_0 DESC, h2.id LIMIT $p11
  MATCH (n2:Entity {id: h2.id})
  WITH n2, k2_0 ORDER BY k2_0 DESC, n2.id
  RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Name THEN 4 WHEN n2:Label THEN 5 WHEN n2:SurfaceForm THEN 6 WHEN n2:Event THEN 7 WHEN n2:EventAccount THEN 8 WHEN n2:Agreement THEN 9 WHEN n2:Figure THEN 10 WHEN n2:Series THEN 11 WHEN n2:Place THEN 12 WHEN n2:Article THEN 13 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id]) AS r2
}
CALL (found12) {
  RETURN size(found12) AS r3
}
CALL (found16) {
  RETURN size(found16) AS r4
}
RETURN r0, r1, r2, r3, r4
