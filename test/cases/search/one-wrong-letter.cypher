// p0 = [["place:nagorno-karabakh",3.908],["article:004",0.842],["r004-01",0.832],["r004-14",0.83],["s004-01",0.82],["s004-07",0.82],["r004-05",0.816],["r004-06",0.816],["s004-02",0.8],["s004-03",0.784],["s004-06",0.768]]
// p1 = [[["قر"],["باج"]],[]]
// p2 = "kt0EqbpZ"
// p3 = 1
// p4 = [["person:lavrov",1.833]]
// p5 = [[["لافرف","لافروف"]],[]]
// p6 = "T6UU1aZK"
// p7 = 20
// p8 = [["person:pashinyan",1.66]]
// p9 = [[["pashinian","pashinyan"]],[]]
// p10 = "IsUSr12b"
// p11 = 1
// p12 = []
// p13 = [[["zzzzzz"]],[]]
// p14 = "4NCaEh9q"
// p15 = 21
WITH $p0 AS found0, $p4 AS found4, $p8 AS found8, $p12 AS found12
CALL (found0) {
  UNWIND found0 AS i0
  WITH {id: i0[0]} AS h0, i0[1] AS k0_0
  WITH h0, k0_0 ORDER BY k0_0 DESC, h0.id LIMIT $p3
  MATCH (n0:Entity {id: h0.id})
  WITH n0, k0_0 ORDER BY k0_0 DESC, n0.id
  CALL (n0) {
    MATCH (n0)<-[:NAME_OF]-(n1:Name)
    WHERE (n0:Country OR n0:Person OR n0:Organization OR n0:Group OR n0:Event OR n0:Agreement OR n0:Place OR n0:Document OR n0:Publisher)
    WITH n1.text AS k1_0, count(n1) AS k1_1
    RETURN collect([k1_0]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:LABEL_OF]-(n2:Label)
    WHERE (n0:Country OR n0:Person OR n0:Organization OR n0:Group OR n0:Event OR n0:Agreement OR n0:Place OR n0:Document OR n0:Publisher)
    WITH n2.text AS k2_0, count(n2) AS k2_1
    RETURN collect([k2_0]) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:REFERS_TO]-(n3:SurfaceForm)
    WHERE (n0:Country OR n0:Person OR n0:Organization OR n0:Group OR n0:Event OR n0:Agreement OR n0:Place OR n0:Document OR n0:Publisher)
    WITH n3.text AS k3_0, count(n3) AS k3_1
    RETURN collect([k3_0]) AS r3
  }
  RETURN collect([CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id, n0.name, n0.nameAr, n0.nameRu, r1, r2, r3, n0.quote, n0.what, n0.title, n0.titleSuggested, n0.gist]) AS r0
}
CALL (found4) {
  UNWIND found4 AS i4
  WITH {id: i4[0]} AS h4, i4[1] AS k4_0
  WITH h4, k4_0 ORDER BY k4_0 DESC, h4.id LIMIT $p7
  MATCH (n4:Entity {id: h4.id})
  WITH n4, k4_0 ORDER BY k4_0 DESC, n4.id
  RETURN collect([CASE WHEN n4:Country THEN 0 WHEN n4:Person THEN 1 WHEN n4:Organization THEN 2 WHEN n4:Group THEN 3 WHEN n4:Name THEN 4 WHEN n4:Label THEN 5 WHEN n4:SurfaceForm THEN 6 WHEN n4:Event THEN 7 WHEN n4:EventAccount THEN 8 WHEN n4:Agreement THEN 9 WHEN n4:Figure THEN 10 WHEN n4:Series THEN 11 WHEN n4:Place THEN 12 WHEN n4:Article THEN 13 WHEN n4:Document THEN 14 WHEN n4:Publisher THEN 15 WHEN n4:Statement THEN 16 WHEN n4:Assertion THEN 17 END, n4.id]) AS r4
}
CALL (found8) {
  UNWIND found8 AS i5
  WITH {id: i5[0]} AS h5, i5[1] AS k5_0
  WITH h5, k5_0 ORDER BY k5_0 DESC, h5.id LIMIT $p11
  MATCH (n5:Entity {id: h5.id})
  WITH n5, k5_0 ORDER BY k5_0 DESC, n5.id
  RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id]) AS r5
}
CALL (found12) {
  RETURN size(found12) AS r6
}
CALL (found12) {
  UNWIND found12 AS i7
  WITH {id: i7[0]} AS h7, i7[1] AS k7_0
  WITH h7, k7_0 ORDER BY k7_0 DESC, h7.id LIMIT $p15
  MATCH (n7:Entity {id: h7.id})
  WITH n7, k7_0 ORDER BY k7_0 DESC, n7.id
  RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 WHEN n7:Name THEN 4 WHEN n7:Label THEN 5 WHEN n7:SurfaceForm THEN 6 WHEN n7:Event THEN 7 WHEN n7:EventAccount THEN 8 WHEN n7:Agreement THEN 9 WHEN n7:Figure THEN 10 WHEN n7:Series THEN 11 WHEN n7:Place THEN 12 WHEN n7:Article THEN 13 WHEN n7:Document THEN 14 WHEN n7:Publisher THEN 15 WHEN n7:Statement THEN 16 WHEN n7:Assertion THEN 17 END, n7.id, k7_0]) AS r7
}
RETURN r0, r4, r5, r6, size(found12), r7
