// p0 = [["place:nagorno-karabakh",3.676],["article:000",1.455],["r000-10",0.735],["r000-11",0.735],["r000-14",0.712],["r000-21",0.704],["s000-04",0.694],["s000-06",0.69],["s000-08",0.676],["s000-05",0.669],["s000-01",0.662],["s000-09",0.656]]
// p1 = [[["كاراباخ"]],[]]
// p2 = "4nystbCY"
// p3 = 4
WITH $p0 AS found0
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
  RETURN collect([k1_0, n1.id, CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.name, n1.nameAr, n1.nameRu, r2, r3, r4, n1.quote, n1.what, n1.title, n1.titleSuggested, n1.gist]) AS r1
}
RETURN r0, size(found0), r1
