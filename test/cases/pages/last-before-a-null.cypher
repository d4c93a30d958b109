// p0 = 3
// p1 = "q001-07"
CALL () {
  CALL () {
    MATCH (n0:Figure)
    WHERE n0.value IS NULL AND n0.id < $p1
    WITH n0 ORDER BY n0.id DESC LIMIT $p0
    RETURN collect(n0) AS n0_first
  }
  CALL (n0_first) {
    UNWIND CASE WHEN size(n0_first) < $p0 THEN [1] ELSE [] END AS n0_more
    CALL () {
      MATCH (n0:Figure)
      WHERE n0.value IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.value DESC, n0.id DESC LIMIT $p0
      RETURN n0
    }
    RETURN collect(n0) AS n0_rest
  }
  UNWIND n0_first + n0_rest AS n0
  WITH n0 ORDER BY n0.value DESC, n0.id DESC LIMIT $p0
  RETURN collect([n0.id, n0.value]) AS r0
}
RETURN r0
