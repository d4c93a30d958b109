// p0 = [["group:conflict-parties-2023",1.604],["person:pashinyan",1.601],["person:putin",1.597],["group:conflict-parties-2020",1.59],["agreement:trilateral-package-2020-2022",1.588],["person:polyansky",1.58],["group:conflict-parties-unspecified",1.576],["group:prisoners-and-detainees",1.567],["event:stepanakert-outskirts-2020-11-13",1.549],["event:amnesty-proposal-2023",0.633],["place:peacekeeper-base-camp",0.621],["org:misnomer-russian-mining-company",0.588],["event:peacekeeper-deployment-2020",0.587],["org:russian-peacekeepers-command",0.585],["org:azerbaijan-presidency",0.58],["event:pow-exchange-2020-2021",0.576],["event:evacuation-2023-09",0.573],["group:karabakh-armenian-representatives",0.565],["event:eu-summit-recognition-2023-05",0.49],["event:eu-summit-recognition-2022-10",0.483],["org:russian-peacekeepers",0.467]]
// p1 = [["p"],[]]
// p2 = "_kSozM2J"
// p3 = 2
// p4 = [["person:putin",1.597]]
// p5 = [["put"],[]]
// p6 = "_kSozM2J"
// p7 = 20
// p8 = [["country:azerbaijan",1.625]]
// p9 = [["اذر"],[]]
// p10 = "HuJYYUyc"
// p11 = 20
// p12 = [["place:nagorno-karabakh",1.708]]
// p13 = [["nag","kar"],[]]
// p14 = "5UfI0x3n"
// p15 = 20
// p16 = []
// p17 = [["qqq"],[]]
// p18 = "_kSozM2J"
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
  CALL (n1) {
    MATCH (n1)<-[:NAME_OF]-(n2:Name)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher)
    WITH n2.text AS k2_0, count(n2) AS k2_1
    RETURN collect([k2_0]) AS r2
  }
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id, n1.name, n1.nameAr, n1.nameRu, r2, n1.title]) AS r1
}
CALL (found8) {
  UNWIND found8 AS i3
  WITH {id: i3[0]} AS h3, i3[1] AS k3_0
  WITH h3, k3_0 ORDER BY k3_0 DESC, h3.id LIMIT $p11
  MATCH (n3:Entity {id: h3.id})
  WITH n3, k3_0 ORDER BY k3_0 DESC, n3.id
  CALL (n3) {
    MATCH (n3)<-[:NAME_OF]-(n4:Name)
    WHERE (n3:Country OR n3:Person OR n3:Organization OR n3:Group OR n3:Event OR n3:Agreement OR n3:Place OR n3:Document OR n3:Publisher)
    WITH n4.text AS k4_0, count(n4) AS k4_1
    RETURN collect([k4_0]) AS r4
  }
  RETURN collect([CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 WHEN n3:Name THEN 4 WHEN n3:Label THEN 5 WHEN n3:SurfaceForm THEN 6 WHEN n3:Event THEN 7 WHEN n3:EventAccount THEN 8 WHEN n3:Agreement THEN 9 WHEN n3:Figure THEN 10 WHEN n3:Series THEN 11 WHEN n3:Place THEN 12 WHEN n3:Article THEN 13 WHEN n3:Document THEN 14 WHEN n3:Publisher THEN 15 WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END, n3.id, n3.name, n3.nameAr, n3.nameRu, r4, n3.title]) AS r3
}
CALL (found12) {
  UNWIND found12 AS i5
  WITH {id: i5[0]} AS h5, i5[1] AS k5_0
  WITH h5, k5_0 ORDER BY k5_0 DESC, h5.id LIMIT $p15
  MATCH (n5:Entity {id: h5.id})
  WITH n5, k5_0 ORDER BY k5_0 DESC, n5.id
  CALL (n5) {
    MATCH (n5)<-[:NAME_OF]-(n6:Name)
    WHERE (n5:Country OR n5:Person OR n5:Organization OR n5:Group OR n5:Event OR n5:Agreement OR n5:Place OR n5:Document OR n5:Publisher)
    WITH n6.text AS k6_0, count(n6) AS k6_1
    RETURN collect([k6_0]) AS r6
  }
  RETURN collect([CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 WHEN n5:Name THEN 4 WHEN n5:Label THEN 5 WHEN n5:SurfaceForm THEN 6 WHEN n5:Event THEN 7 WHEN n5:EventAccount THEN 8 WHEN n5:Agreement THEN 9 WHEN n5:Figure THEN 10 WHEN n5:Series THEN 11 WHEN n5:Place THEN 12 WHEN n5:Article THEN 13 WHEN n5:Document THEN 14 WHEN n5:Publisher THEN 15 WHEN n5:Statement THEN 16 WHEN n5:Assertion THEN 17 END, n5.id, n5.name, n5.nameAr, n5.nameRu, r6, n5.title]) AS r5
}
CALL (found16) {
  UNWIND found16 AS i7
  WITH {id: i7[0]} AS h7, i7[1] AS k7_0
  WITH h7, k7_0 ORDER BY k7_0 DESC, h7.id LIMIT $p19
  MATCH (n7:Entity {id: h7.id})
  WITH n7, k7_0 ORDER BY k7_0 DESC, n7.id
  CALL (n7) {
    MATCH (n7)<-[:NAME_OF]-(n8:Name)
    WHERE (n7:Country OR n7:Person OR n7:Organization OR n7:Group OR n7:Event OR n7:Agreement OR n7:Place OR n7:Document OR n7:Publisher)
    WITH n8.text AS k8_0, count(n8) AS k8_1
    RETURN collect([k8_0]) AS r8
  }
  RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 WHEN n7:Name THEN 4 WHEN n7:Label THEN 5 WHEN n7:SurfaceForm THEN 6 WHEN n7:Event THEN 7 WHEN n7:EventAccount THEN 8 WHEN n7:Agreement THEN 9 WHEN n7:Figure THEN 10 WHEN n7:Series THEN 11 WHEN n7:Place THEN 12 WHEN n7:Article THEN 13 WHEN n7:Document THEN 14 WHEN n7:Publisher THEN 15 WHEN n7:Statement THEN 16 WHEN n7:Assertion THEN 17 END, n7.id, n7.name, n7.nameAr, n7.nameRu, r8, n7.title]) AS r7
}
RETURN r0, r1, r3, r5, r7
