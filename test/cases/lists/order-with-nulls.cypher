// p0 = 100
// p1 = 4
CALL () {
  CALL () {
    MATCH (n0:Figure)
    WHERE n0.value IS NOT NULL AND n0.id IS NOT NULL
    WITH n0 ORDER BY n0.value, n0.id LIMIT $p0
    RETURN collect(n0) AS n0_first
  }
  CALL (n0_first) {
    UNWIND CASE WHEN size(n0_first) < $p0 THEN [1] ELSE [] END AS n0_more
    CALL () {
      MATCH (n0:Figure)
      WHERE n0.id IS NOT NULL AND n0.value IS NULL
      WITH n0 ORDER BY n0.id LIMIT $p0
      RETURN n0
    }
    RETURN collect(n0) AS n0_rest
  }
  UNWIND n0_first + n0_rest AS n0
  WITH n0 ORDER BY n0.value, n0.id LIMIT $p0
  RETURN collect([n0.value]) AS r0
}
CALL () {
  CALL () {
    MATCH (n1:Figure)
    WHERE n1.id IS NOT NULL AND n1.value IS NULL
    WITH n1 ORDER BY n1.id LIMIT $p1
    RETURN collect(n1) AS n1_first
  }
  CALL (n1_first) {
    UNWIND CASE WHEN size(n1_first) < $p1 THEN [1] ELSE [] END AS n1_more
    CALL () {
      MATCH (n1:Figure)
      WHERE n1.value IS NOT NULL AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.value DESC, n1.id LIMIT $p1
      RETURN n1
    }
    RETURN collect(n1) AS n1_rest
  }
  UNWIND n1_first + n1_rest AS n1
  WITH n1 ORDER BY n1.value DESC, n1.id LIMIT $p1
  RETURN collect([n1.value]) AS r1
}
RETURN r0, r1
