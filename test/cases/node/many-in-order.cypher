// p0 = ["place:baku","nothing","country:russia","place:baku"]
CALL () {
  UNWIND range(0, size($p0) - 1) AS i0
  MATCH (n0:Entity {id: $p0[i0]})
  RETURN collect([i0, [CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id, n0.name]]) AS r0
}
RETURN r0
