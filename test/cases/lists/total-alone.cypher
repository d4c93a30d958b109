// p0 = 20
CALL () {
  MATCH (n0:Statement)
  RETURN count(n0) AS r0
}
RETURN r0
