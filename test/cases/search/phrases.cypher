// p0 = [["s002-00",1.382],["s002-05",1.381],["s004-05",1.366],["s002-04",1.362],["s000-05",1.358],["s000-01",1.355],["s002-09",0.883],["s002-03",0.88],["s002-01",0.868],["s003-05",0.868],["s003-04",0.862],["s003-07",0.86],["s004-04",0.852]]
// p1 = [[],[["قو","حفظ","سلام"]]]
// p2 = "F9XjSbZG"
// p3 = 2
// p4 = [["s002-09",0.883],["s002-00",0.882],["s002-05",0.881],["s002-03",0.88],["s002-01",0.868],["s003-05",0.868],["s004-05",0.866],["s002-04",0.862],["s003-04",0.862],["s003-07",0.86],["s000-05",0.858],["s000-01",0.855],["s004-04",0.852]]
// p5 = [[["سلام"],["حفظ"],["قو"]],[]]
// p6 = "Hw4rHksk"
// p7 = 20
// p8 = []
// p9 = [[],[["سلام","حفظ","قو"]]]
// p10 = "F70DxYWO"
// p11 = 20
WITH $p0 AS found0, $p4 AS found4, $p8 AS found8
CALL (found0) {
  RETURN size(found0) AS r0
}
CALL (found0) {
  UNWIND found0 AS i1
  WITH {id: i1[0]} AS h1, i1[1] AS k1_0
  WITH h1, k1_0 ORDER BY k1_0 DESC, h1.id LIMIT $p3
  MATCH (n1:Entity {id: h1.id})
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id
  CALL (n1) {
    MATCH (n1)<-[:NAME_OF]-(n2:Name)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher)
    WITH n2.text AS k2_0, count(n2) AS k2_1
    RETURN collect([k2_0]) AS r2
  }
  CALL (n1) {
    MATCH (n1)<-[:LABEL_OF]-(n3:Label)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher)
    WITH n3.text AS k3_0, count(n3) AS k3_1
    RETURN collect([k3_0]) AS r3
  }
  CALL (n1) {
    MATCH (n1)<-[:REFERS_TO]-(n4:SurfaceForm)
    WHERE (n1:Country OR n1:Person OR n1:Organization OR n1:Group OR n1:Event OR n1:Agreement OR n1:Place OR n1:Document OR n1:Publisher)
    WITH n4.text AS k4_0, count(n4) AS k4_1
    RETURN collect([k4_0]) AS r4
  }
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id, n1.name, n1.nameAr, n1.nameRu, r2, r3, r4, n1.quote, n1.what, n1.title, n1.titleSuggested, n1.gist]) AS r1
}
CALL (found4) {
  RETURN size(found4) AS r5
}
CALL (found8) {
  RETURN size(found8) AS r6
}
RETURN r0, r1, r5, r6
