// p0 = [["place:nagorno-karabakh",3.676],["article:000",1.455],["r000-10",0.735],["r000-11",0.735],["r000-14",0.712],["r000-21",0.704],["s000-04",0.694],["s000-06",0.69],["s000-08",0.676],["s000-05",0.669],["s000-01",0.662],["s000-09",0.656]]
// p1 = [[["كاراباخ"]],[]]
// p2 = "4nystbCY"
// p3 = 3
// p4 = 3.676
// p5 = "place:nagorno-karabakh"
WITH $p0 AS found0
CALL (found0) {
  RETURN size(found0) AS r0
}
CALL (found0) {
  UNWIND found0 AS i1
  WITH {id: i1[0]} AS h1, i1[1] AS k1_0
  WHERE k1_0 <= $p4 AND CASE WHEN k1_0 = $p4 THEN h1.id > $p5 ELSE true END
  WITH h1, k1_0 ORDER BY k1_0 DESC, h1.id LIMIT $p3
  MATCH (n1:Entity {id: h1.id})
  WITH n1, k1_0 ORDER BY k1_0 DESC, n1.id
  RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 WHEN n1:Name THEN 4 WHEN n1:Label THEN 5 WHEN n1:SurfaceForm THEN 6 WHEN n1:Event THEN 7 WHEN n1:EventAccount THEN 8 WHEN n1:Agreement THEN 9 WHEN n1:Figure THEN 10 WHEN n1:Series THEN 11 WHEN n1:Place THEN 12 WHEN n1:Article THEN 13 WHEN n1:Document THEN 14 WHEN n1:Publisher THEN 15 WHEN n1:Statement THEN 16 WHEN n1:Assertion THEN 17 END, n1.id]) AS r1
}
RETURN r0, r1
