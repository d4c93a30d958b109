// p0 = 4
CALL () {
  CALL () {
    MATCH (n0:Figure)
    WHERE n0.id IS NOT NULL AND n0.value IS NULL
    WITH n0 ORDER BY n0.id LIMIT $p0
    RETURN collect(n0) AS n0_first
  }
  CALL (n0_first) {
    UNWIND CASE WHEN size(n0_first) < $p0 THEN [1] ELSE [] END AS n0_more
    CALL () {
      MATCH (n0:Figure)
      WHERE n0.value IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.value, n0.id LIMIT $p0
      RETURN n0
    }
    RETURN collect(n0) AS n0_rest
  }
  UNWIND n0_first + n0_rest AS n0
  WITH n0 ORDER BY n0.value IS NULL DESC, n0.value, n0.id LIMIT $p0
  RETURN collect([n0.value, n0.id]) AS r0
}
RETURN r0
