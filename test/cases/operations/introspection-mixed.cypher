// p0 = 20
CALL () {
  MATCH (n0:Person)
  RETURN count(n0) AS r0
}
RETURN r0
