// p0 = [["person:lavrov",2.629]]
// p1 = [[["سيرغ"]],[]]
// p2 = "_cOgE-P-"
// p3 = 20
// p4 = [["person:lavrov",2.629]]
// p5 = [[["سيرج"]],[]]
// p6 = "yKAAjZlP"
// p7 = 20
// p8 = [["person:lavrov",3.878]]
// p9 = [[["سيرغ"],["لافروف"]],[]]
// p10 = "mmWHX2MM"
// p11 = 20
// p12 = [["person:lavrov",3.737]]
// p13 = [[["sergei"],["lavrov"]],[]]
// p14 = "EH_KfNC7"
// p15 = 20
// p16 = [["person:lavrov",1.629]]
// p17 = [[["lavrof","lavrov"]],[]]
// p18 = "RWP4Ilq7"
// p19 = 20
// p20 = [["person:lavrov",2.375]]
// p21 = [[["серг"]],[]]
// p22 = "hPS3JaYK"
// p23 = 20
// p24 = [["country:azerbaijan",3.465]]
// p25 = [[["اذربيج"]],[]]
// p26 = "Tzl477pK"
// p27 = 20
// p28 = [["country:azerbaijan",3.465]]
// p29 = [[["اذربيج"]],[]]
// p30 = "CMRgAq8o"
// p31 = 20
WITH $p0 AS found0, $p4 AS found4, $p8 AS found8, $p12 AS found12, $p16 AS found16, $p20 AS found20, $p24 AS found24, $p28 AS found28
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
  UNWIND found12 AS i3
  WITH {id: i3[0]} AS h3, i3[1] AS k3_0
  WITH h3, k3_0 ORDER BY k3_0 DESC, h3.id LIMIT $p15
  MATCH (n3:Entity {id: h3.id})
  WITH n3, k3_0 ORDER BY k3_0 DESC, n3.id
  RETURN collect([CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 WHEN n3:Name THEN 4 WHEN n3:Label THEN 5 WHEN n3:SurfaceForm THEN 6 WHEN n3:Event THEN 7 WHEN n3:EventAccount THEN 8 WHEN n3:Agreement THEN 9 WHEN n3:Figure THEN 10 WHEN n3:Series THEN 11 WHEN n3:Place THEN 12 WHEN n3:Article THEN 13 WHEN n3:Document THEN 14 WHEN n3:Publisher THEN 15 WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id]) AS r3
}
CALL (found16) {
  UNWIND found16 AS i4
  WITH {id: i4[0]} AS h4, i4[1] AS k4_0
  WITH h4, k4_0 ORDER BY k4_0 DESC, h4.id LIMIT $p19
  MATCH (n4:Entity {id: h4.id})
  WITH n4, k4_0 ORDER BY k4_0 DESC, n4.id
  RETURN collect([CASE WHEN n4:Country THEN 0 WHEN n4:Person THEN 1 WHEN n4:Organization THEN 2 WHEN n4:Group THEN 3 WHEN n4:Name THEN 4 WHEN n4:Label THEN 5 WHEN n4:SurfaceForm THEN 6 WHEN n4:Event THEN 7 WHEN n4:EventAccount THEN 8 WHEN n4:Agreement THEN 9 WHEN n4:Figure THEN 10 WHEN n4:Series THEN 11 WHEN n4:Place THEN 12 WHEN n4:Article THEN 13 WHEN n4:Document THEN 14 WHEN n4:Publisher THEN 15 WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.id]) AS r4
}
CALL (found20) {
  UNWIND found20 AS i5
  WITH {id: i5[0]} AS h5, i5[1] AS k5_0
  WITH h5, k5_0 ORDER BY k5_0 DESC, h5.id LIMIT $p23
  MATCH (n5:Entity {id: h5.id})
  WITH n5, k5_0 ORDER BY k5_0 DESC, n5.id
  RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id]) AS r5
}
CALL (found24) {
  UNWIND found24 AS i6
  WITH {id: i6[0]} AS h6, i6[1] AS k6_0
  WITH h6, k6_0 ORDER BY k6_0 DESC, h6.id LIMIT $p27
  MATCH (n6:Entity {id: h6.id})
  WITH n6, k6_0 ORDER BY k6_0 DESC, n6.id
  RETURN collect([CASE WHEN n6:Country THEN 0 WHEN n6:Person THEN 1 WHEN n6:Organization THEN 2 WHEN n6:Group THEN 3 WHEN n6:Name THEN 4 WHEN n6:Label THEN 5 WHEN n6:SurfaceForm THEN 6 WHEN n6:Event THEN 7 WHEN n6:EventAccount THEN 8 WHEN n6:Agreement THEN 9 WHEN n6:Figure THEN 10 WHEN n6:Series THEN 11 WHEN n6:Place THEN 12 WHEN n6:Article THEN 13 WHEN n6:Document THEN 14 WHEN n6:Publisher THEN 15 WHEN n6:Statement THEN 16 WHEN n6:Assertion THEN 17 END, n6.id]) AS r6
}
CALL (found28) {
  UNWIND found28 AS i7
  WITH {id: i7[0]} AS h7, i7[1] AS k7_0
  WITH h7, k7_0 ORDER BY k7_0 DESC, h7.id LIMIT $p31
  MATCH (n7:Entity {id: h7.id})
  WITH n7, k7_0 ORDER BY k7_0 DESC, n7.id
  RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 WHEN n7:Name THEN 4 WHEN n7:Label THEN 5 WHEN n7:SurfaceForm THEN 6 WHEN n7:Event THEN 7 WHEN n7:EventAccount THEN 8 WHEN n7:Agreement THEN 9 WHEN n7:Figure THEN 10 WHEN n7:Series THEN 11 WHEN n7:Place THEN 12 WHEN n7:Article THEN 13 WHEN n7:Document THEN 14 WHEN n7:Publisher THEN 15 WHEN n7:Statement THEN 16 WHEN n7:Assertion THEN 17 END, n7.id]) AS r7
}
RETURN r0, r1, r2, r3, r4, r5, r6, r7
