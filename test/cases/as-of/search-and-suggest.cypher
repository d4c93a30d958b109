// p0 = [["country:russia",1.487]]
// p1 = [[["لروسيا","روسيا"]],[]]
// p2 = "UPzMfGmC"
// p3 = 20
// p4 = [["org:russian-mfa",3.808]]
// p5 = [[],[["خارج","روس"]]]
// p6 = "2eKaPH14"
// p7 = 20
// p8 = []
// p9 = [[["polyanski"]],[]]
// p10 = "kcbd7Xwc"
// p11 = 20
// p12 = [[" مدن "]]
// p13 = 20
// p14 = [["org:russian-peacekeepers",1.655],["org:russian-mfa",1.651]]
// p15 = [["russian","fo"],[]]
// p16 = "_kSozM2J"
// p17 = 2
// p18 = []
// p19 = [["polyans"],[]]
// p20 = "_kSozM2J"
// p21 = 20
// p22 = "2021-12-31"
WITH $p0 AS found0, $p4 AS found4, $p8 AS found8, $p14 AS found14, $p18 AS found18
CALL (found0) {
  UNWIND found0 AS h0
  MATCH (n0:Entity {id: h0[0]})
  WITH n0, h0[1] AS k0_0
  WHERE n0.visibleAsPublished <= $p22
  RETURN count(n0) AS r0
}
CALL (found0) {
  UNWIND found0 AS h1
  MATCH (n1:Entity {id: h1[0]})
  WITH n1, h1[1] AS k1_0
  WHERE n1.visibleAsPublished <= $p22
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id LIMIT $p3
  CALL (n1) {
    MATCH (n1)<-[:NAME_OF]-(n2:Name)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher) AND n2.visibleAsPublished <= $p22
    WITH n2.text AS k2_0, count(n2) AS k2_1
    RETURN collect([k2_0]) AS r2
  }
  CALL (n1) {
    MATCH (n1)<-[:LABEL_OF]-(n3:Label)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher) AND n3.visibleAsPublished <= $p22
    WITH n3.text AS k3_0, count(n3) AS k3_1
    RETURN collect([k3_0]) AS r3
  }
  CALL (n1) {
    MATCH (n1)<-[:REFERS_TO]-(n4:SurfaceForm)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher) AND n4.visibleAsPublished <= $p22
    WITH n4.text AS k4_0, count(n4) AS k4_1
    RETURN collect([k4_0]) AS r4
  }
  RETURN collect([k1_0, CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id, n1.name, n1.nameAr, n1.nameRu, r2, r3, r4, n1.quote, n1.what, n1.title, n1.titleSuggested, n1.gist]) AS r1
}
CALL (found4) {
  UNWIND found4 AS h5
  MATCH (n5:Entity {id: h5[0]})
  WITH n5, h5[1] AS k5_0
  WHERE n5.visibleAsPublished <= $p22
  RETURN count(n5) AS r5
}
CALL (found4) {
  UNWIND found4 AS h6
  MATCH (n6:Entity {id: h6[0]})
  WITH n6, h6[1] AS k6_0
  WHERE n6.visibleAsPublished <= $p22
  WITH n6, k6_0 ORDER BY k6_0 DESC, n6.id LIMIT $p7
  CALL (n6) {
    MATCH (n6)<-[:NAME_OF]-(n7:Name)
    WHERE (n6:Country OR n6:Person OR n6:Organization OR n6:Group OR n6:Event OR n6:Agreement OR n6:Place OR n6:Document OR n6:Publisher) AND n7.visibleAsPublished <= $p22
    WITH n7.text AS k7_0, count(n7) AS k7_1
    RETURN collect([k7_0]) AS r7
  }
  CALL (n6) {
    MATCH (n6)<-[:LABEL_OF]-(n8:Label)
    WHERE (n6:Country OR n6:Person OR n6:Organization OR n6:Group OR n6:Event OR n6:Agreement OR n6:Place OR n6:Document OR n6:Publisher) AND n8.visibleAsPublished <= $p22
    WITH n8.text AS k8_0, count(n8) AS k8_1
    RETURN collect([k8_0]) AS r8
  }
  CALL (n6) {
    MATCH (n6)<-[:REFERS_TO]-(n9:SurfaceForm)
    WHERE (n6:Country OR n6:Person OR n6:Organization OR n6:Group OR n6:Event OR n6:Agreement OR n6:Place OR n6:Document OR n6:Publisher) AND n9.visibleAsPublished <= $p22
    WITH n9.text AS k9_0, count(n9) AS k9_1
    RETURN collect([k9_0]) AS r9
  }
  RETURN collect([CASE WHEN n6:Country THEN 0 WHEN n6:Person THEN 1 WHEN n6:Organization THEN 2 WHEN n6:Group THEN 3 WHEN n6:Name THEN 4 WHEN n6:Label THEN 5 WHEN n6:SurfaceForm THEN 6 WHEN n6:Event THEN 7 WHEN n6:EventAccount THEN 8 WHEN n6:Agreement THEN 9 WHEN n6:Figure THEN 10 WHEN n6:Series THEN 11 WHEN n6:Place THEN 12 WHEN n6:Article THEN 13 WHEN n6:Document THEN 14 WHEN n6:Publisher THEN 15 WHEN n6:Statement THEN 16 WHEN n6:Assertion THEN 17 END, n6.id, n6.name, n6.nameAr, n6.nameRu, r7, r8, r9, n6.quote, n6.what, n6.title, n6.titleSuggested, n6.gist]) AS r6
}
CALL (found8) {
  UNWIND found8 AS h10
  MATCH (n10:Entity {id: h10[0]})
  WITH n10, h10[1] AS k10_0
  WHERE n10.visibleAsPublished <= $p22
  RETURN count(n10) AS r10
}
CALL () {
  MATCH (n11:Statement)
  WHERE (CASE WHEN n11.searchWordsAsPublished IS NULL THEN n11.searchWords ELSE reduce(words = '  ', x IN [x IN n11.searchWordsAsPublished WHERE substring(x, 0, 10) <= $p22] | words + substring(x, 11)) END IS NOT NULL AND all(f IN $p12 WHERE any(w IN f WHERE CASE WHEN n11.searchWordsAsPublished IS NULL THEN n11.searchWords ELSE reduce(words = '  ', x IN [x IN n11.searchWordsAsPublished WHERE substring(x, 0, 10) <= $p22] | words + substring(x, 11)) END CONTAINS w))) AND n11.visibleAsPublished <= $p22
  RETURN count(n11) AS r11
}
CALL () {
  MATCH (n12:Statement)
  WHERE (CASE WHEN n12.searchWordsAsPublished IS NULL THEN n12.searchWords ELSE reduce(words = '  ', x IN [x IN n12.searchWordsAsPublished WHERE substring(x, 0, 10) <= $p22] | words + substring(x, 11)) END IS NOT NULL AND all(f IN $p12 WHERE any(w IN f WHERE CASE WHEN n12.searchWordsAsPublished IS NULL THEN n12.searchWords ELSE reduce(words = '  ', x IN [x IN n12.searchWordsAsPublished WHERE substring(x, 0, 10) <= $p22] | words + substring(x, 11)) END CONTAINS w))) AND n12.visibleAsPublished <= $p22
  WITH n12 ORDER BY n12.id LIMIT $p13
  RETURN collect([n12.id]) AS r12
}
CALL (found14) {
  UNWIND found14 AS h13
  MATCH (n13:Entity {id: h13[0]})
  WITH n13, h13[1] AS k13_0
  WHERE n13.visibleAsPublished <= $p22
  WITH n13, k13_0 ORDER BY k13_0 DESC, n13.id LIMIT $p17
  CALL (n13) {
    MATCH (n13)<-[:NAME_OF]-(n14:Name)
    WHERE (n13:Country OR n13:Person OR n13:Organization OR n13:Group OR n13:Event OR n13:Agreement OR n13:Place OR n13:Document OR n13:Publisher) AND n14.visibleAsPublished <= $p22
    WITH n14.text AS k14_0, count(n14) AS k14_1
    RETURN collect([k14_0]) AS r14
  }
  RETURN collect([CASE WHEN n13:Country THEN 0 WHEN n13:Person THEN 1 WHEN n13:Organization THEN 2 WHEN n13:Group THEN 3 WHEN n13:Name THEN 4 WHEN n13:Label THEN 5 WHEN n13:SurfaceForm THEN 6 WHEN n13:Event THEN 7 WHEN n13:EventAccount THEN 8 WHEN n13:Agreement THEN 9 WHEN n13:Figure THEN 10 WHEN n13:Series THEN 11 WHEN n13:Place THEN 12 WHEN n13:Article THEN 13 WHEN n13:Document THEN 14 WHEN n13:Publisher THEN 15 WHEN n13:Statement THEN 16 WHEN n13:Assertion THEN 17 END, n13.id, n13.name, n13.nameAr, n13.nameRu, r14, n13.title]) AS r13
}
CALL (found18) {
  UNWIND found18 AS h15
  MATCH (n15:Entity {id: h15[0]})
  WITH n15, h15[1] AS k15_0
  WHERE n15.visibleAsPublished <= $p22
  WITH n15, k15_0 ORDER BY k15_0 DESC, n15.id LIMIT $p21
  RETURN collect([CASE WHEN n15:Country THEN 0 WHEN n15:Person THEN 1 WHEN n15:Organization THEN 2 WHEN n15:Group THEN 3 WHEN n15:Name THEN 4 WHEN n15:Label THEN 5 WHEN n15:SurfaceForm THEN 6 WHEN n15:Event THEN 7 WHEN n15:EventAccount THEN 8 WHEN n15:Agreement THEN 9 WHEN n15:Figure THEN 10 WHEN n15:Series THEN 11 WHEN n15:Place THEN 12 WHEN n15:Article THEN 13 WHEN n15:Document THEN 14 WHEN n15:Publisher THEN 15 WHEN n15:Statement THEN 16 WHEN n15:Assertion THEN 17 END, n15.id]) AS r15
}
RETURN r0, size(found0), r1, r5, r6, r10, r11, r12, r13, r15
