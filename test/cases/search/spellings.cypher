// p0 = [["place:nagorno-karabakh",3.676]]
// p1 = [[["كاراباخ"]],[]]
// p2 = "VchyL8Nn"
// p3 = "place:nagorno-karabakh"
// p4 = 20
// p5 = [["place:nagorno-karabakh",3.908],["place:armenia-karabakh-corridor",1.677],["place:stepanakert",1.663]]
// p6 = [[["قر"],["باغ"]],[]]
// p7 = "OAwUsPTv"
// p8 = "place:nagorno-karabakh"
// p9 = 20
// p10 = [["place:nagorno-karabakh",3.908]]
// p11 = [[["قر"],["باج"]],[]]
// p12 = "iEPpnwZ2"
// p13 = "place:nagorno-karabakh"
// p14 = 20
// p15 = [["place:nagorno-karabakh",2.55],["place:stepanakert",1.423]]
// p16 = [[["ناغورن"]],[]]
// p17 = "y3fQy-Kr"
// p18 = "place:nagorno-karabakh"
// p19 = 20
// p20 = [["place:nagorno-karabakh",2.55]]
// p21 = [[["ناجورنو"]],[]]
// p22 = "SykCRXq9"
// p23 = "place:nagorno-karabakh"
// p24 = 20
// p25 = [["place:nagorno-karabakh",3.676]]
// p26 = [[["كاراباخ"]],[]]
// p27 = "uDsq-MC7"
// p28 = "place:nagorno-karabakh"
// p29 = 20
// p30 = [["place:nagorno-karabakh",3.676]]
// p31 = [[["كاراباخ"]],[]]
// p32 = "v17faQc4"
// p33 = "place:nagorno-karabakh"
// p34 = 20
// p35 = [["place:nagorno-karabakh",3.676]]
// p36 = [[["nagorno"],["karabakh"]],[]]
// p37 = "YF-o7I2v"
// p38 = "place:nagorno-karabakh"
// p39 = 20
// p40 = [["place:nagorno-karabakh",3.676]]
// p41 = [[["nagorno"],["karabakh"]],[]]
// p42 = "13m5Z6OF"
// p43 = "place:nagorno-karabakh"
// p44 = 20
// p45 = [["place:nagorno-karabakh",1.676]]
// p46 = [[["كارباخ","كاراباخ"]],[]]
// p47 = "Yxt5WDtx"
// p48 = "place:nagorno-karabakh"
// p49 = 20
WITH $p0 AS found0, $p5 AS found5, $p10 AS found10, $p15 AS found15, $p20 AS found20, $p25 AS found25, $p30 AS found30, $p35 AS found35, $p40 AS found40, $p45 AS found45
CALL (found0) {
  UNWIND found0 AS h0
  MATCH (n0:Entity {id: h0[0]})
  WITH n0, h0[1] AS k0_0
  WHERE n0.id = $p3
  WITH n0, k0_0 ORDER BY k0_0 DESC, n0.id LIMIT $p4
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id]) AS r0
}
CALL (found5) {
  UNWIND found5 AS h1
  MATCH (n1:Entity {id: h1[0]})
  WITH n1, h1[1] AS k1_0
  WHERE n1.id = $p8
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id LIMIT $p9
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
}
CALL (found10) {
  UNWIND found10 AS h2
  MATCH (n2:Entity {id: h2[0]})
  WITH n2, h2[1] AS k2_0
  WHERE n2.id = $p13
  WITH n2, k2_0 ORDER BY k2_0 DESC, n2.id LIMIT $p14
  RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 WHEN n2:Name THEN 4 WHEN n2:Label THEN 5 WHEN n2:SurfaceForm THEN 6 WHEN n2:Event THEN 7 WHEN n2:EventAccount THEN 8 WHEN n2:Agreement THEN 9 WHEN n2:Figure THEN 10 WHEN n2:Series THEN 11 WHEN n2:Place THEN 12 WHEN n2:Article THEN 13 WHEN n2:Document THEN 14 WHEN n2:Publisher THEN 15 WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id]) AS r2
}
CALL (found15) {
  UNWIND found15 AS h3
  MATCH (n3:Entity {id: h3[0]})
  WITH n3, h3[1] AS k3_0
  WHERE n3.id = $p18
  WITH n3, k3_0 ORDER BY k3_0 DESC, n3.id LIMIT $p19
  RETURN collect([CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 WHEN n3:Name THEN 4 WHEN n3:Label THEN 5 WHEN n3:SurfaceForm THEN 6 WHEN n3:Event THEN 7 WHEN n3:EventAccount THEN 8 WHEN n3:Agreement THEN 9 WHEN n3:Figure THEN 10 WHEN n3:Series THEN 11 WHEN n3:Place THEN 12 WHEN n3:Article THEN 13 WHEN n3:Document THEN 14 WHEN n3:Publisher THEN 15 WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id]) AS r3
}
CALL (found20) {
  UNWIND found20 AS h4
  MATCH (n4:Entity {id: h4[0]})
  WITH n4, h4[1] AS k4_0
  WHERE n4.id = $p23
  WITH n4, k4_0 ORDER BY k4_0 DESC, n4.id LIMIT $p24
  RETURN collect([CASE WHEN n4:Country THEN 0 WHEN n4:Person THEN 1 WHEN n4:Organization THEN 2 WHEN n4:Group THEN 3 WHEN n4:Name THEN 4 WHEN n4:Label THEN 5 WHEN n4:SurfaceForm THEN 6 WHEN n4:Event THEN 7 WHEN n4:EventAccount THEN 8 WHEN n4:Agreement THEN 9 WHEN n4:Figure THEN 10 WHEN n4:Series THEN 11 WHEN n4:Place THEN 12 WHEN n4:Article THEN 13 WHEN n4:Document THEN 14 WHEN n4:Publisher THEN 15 WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.id]) AS r4
}
CALL (found25) {
  UNWIND found25 AS h5
  MATCH (n5:Entity {id: h5[0]})
  WITH n5, h5[1] AS k5_0
  WHERE n5.id = $p28
  WITH n5, k5_0 ORDER BY k5_0 DESC, n5.id LIMIT $p29
  RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id]) AS r5
}
CALL (found30) {
  UNWIND found30 AS h6
  MATCH (n6:Entity {id: h6[0]})
  WITH n6, h6[1] AS k6_0
  WHERE n6.id = $p33
  WITH n6, k6_0 ORDER BY k6_0 DESC, n6.id LIMIT $p34
  RETURN collect([CASE WHEN n6:Country THEN 0 WHEN n6:Person THEN 1 WHEN n6:Organization THEN 2 WHEN n6:Group THEN 3 WHEN n6:Name THEN 4 WHEN n6:Label THEN 5 WHEN n6:SurfaceForm THEN 6 WHEN n6:Event THEN 7 WHEN n6:EventAccount THEN 8 WHEN n6:Agreement THEN 9 WHEN n6:Figure THEN 10 WHEN n6:Series THEN 11 WHEN n6:Place THEN 12 WHEN n6:Article THEN 13 WHEN n6:Document THEN 14 WHEN n6:Publisher THEN 15 WHEN n6:Statement THEN 16 WHEN n6:Assertion THEN 17 END, n6.id]) AS r6
}
CALL (found35) {
  UNWIND found35 AS h7
  MATCH (n7:Entity {id: h7[0]})
  WITH n7, h7[1] AS k7_0
  WHERE n7.id = $p38
  WITH n7, k7_0 ORDER BY k7_0 DESC, n7.id LIMIT $p39
  RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 WHEN n7:Name THEN 4 WHEN n7:Label THEN 5 WHEN n7:SurfaceForm THEN 6 WHEN n7:Event THEN 7 WHEN n7:EventAccount THEN 8 WHEN n7:Agreement THEN 9 WHEN n7:Figure THEN 10 WHEN n7:Series THEN 11 WHEN n7:Place THEN 12 WHEN n7:Article THEN 13 WHEN n7:Document THEN 14 WHEN n7:Publisher THEN 15 WHEN n7:Statement THEN 16 WHEN n7:Assertion THEN 17 END, n7.id]) AS r7
}
CALL (found40) {
  UNWIND found40 AS h8
  MATCH (n8:Entity {id: h8[0]})
  WITH n8, h8[1] AS k8_0
  WHERE n8.id = $p43
  WITH n8, k8_0 ORDER BY k8_0 DESC, n8.id LIMIT $p44
  RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Name THEN 4 WHEN n8:Label THEN 5 WHEN n8:SurfaceForm THEN 6 WHEN n8:Event THEN 7 WHEN n8:EventAccount THEN 8 WHEN n8:Agreement THEN 9 WHEN n8:Figure THEN 10 WHEN n8:Series THEN 11 WHEN n8:Place THEN 12 WHEN n8:Article THEN 13 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 WHEN n8:Statement THEN 16 WHEN n8:Assertion THEN 17 END, n8.id]) AS r8
}
CALL (found45) {
  UNWIND found45 AS h9
  MATCH (n9:Entity {id: h9[0]})
  WITH n9, h9[1] AS k9_0
  WHERE n9.id = $p48
  WITH n9, k9_0 ORDER BY k9_0 DESC, n9.id LIMIT $p49
  RETURN collect([CASE WHEN n9:Country THEN 0 WHEN n9:Person THEN 1 WHEN n9:Organization THEN 2 WHEN n9:Group THEN 3 WHEN n9:Name THEN 4 WHEN n9:Label THEN 5 WHEN n9:SurfaceForm THEN 6 WHEN n9:Event THEN 7 WHEN n9:EventAccount THEN 8 WHEN n9:Agreement THEN 9 WHEN n9:Figure THEN 10 WHEN n9:Series THEN 11 WHEN n9:Place THEN 12 WHEN n9:Article THEN 13 WHEN n9:Document THEN 14 WHEN n9:Publisher THEN 15 WHEN n9:Statement THEN 16 WHEN n9:Assertion THEN 17 END, n9.id]) AS r9
}
RETURN r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
