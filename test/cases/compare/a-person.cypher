// p0 = "person:lavrov"
// p1 = 20
// p2 = 21
// p3 = 101
// p4 = 101
// p5 = 101
// p6 = 101
// p7 = 20
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n1:Claim)
    RETURN count(DISTINCT n1) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n2:Claim)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT $p1
    RETURN collect([CASE WHEN n2:Statement THEN 16 WHEN n2:Assertion THEN 17 END, n2.id, n2.quote]) AS r2
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT|MENTIONS|SUBJECT|OBJECT|OVER|WHOLE|UNDER|IN_EVENT|IN_DOCUMENT|REPORTED_IN|`IN`*0..1]-(n3:Claim)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT $p2
    CALL (n3) {
      MATCH (n3)-[:REPORTED_IN|`IN`]->(n4:Article)
      WITH n4 ORDER BY n4.id LIMIT 1
      RETURN collect([n4.id]) AS r4
    }
    CALL (n3) {
      MATCH (n3)-[:SAID_BY|CLAIMED_BY]->(n5:Actor)
      WITH n5 ORDER BY n5.id
      RETURN collect([n5.id, CASE WHEN n5:Country THEN 0 WHEN n5:Person THEN 1 WHEN n5:Organization THEN 2 WHEN n5:Group THEN 3 END]) AS r5
    }
    RETURN collect([n3.id, r4, r5, CASE WHEN n3:Statement THEN 16 WHEN n3:Assertion THEN 17 END]) AS r3
  }
  CALL (n0) {
    MATCH (n0)<-[:NAME_OF]-(n6:Name)
    MATCH (n6)-[:USED_BY]->(n7:Actor)
    WITH DISTINCT n6
    WITH n6 ORDER BY n6.id LIMIT $p3
    CALL (n6) {
      MATCH (n6)-[:USED_BY]->(n8:Actor)
      WITH n8 ORDER BY n8.id LIMIT 1
      RETURN collect([n8.id, CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 END]) AS r7
    }
    CALL (n6) {
      MATCH (n6)<-[:WRITES]-(n9:SurfaceForm)
      WITH n9 ORDER BY n9.id LIMIT $p4
      CALL (n9) {
        MATCH (n9)-[:REPORTED_IN|`IN`]->(n10:Article)
        WITH n10 ORDER BY n10.id LIMIT 1
        RETURN collect([n10.id]) AS r9
      }
      RETURN collect([r9, n9.text, n9.offsets]) AS r8
    }
    RETURN collect([r7, n6.text, n6.kind, r8]) AS r6
  }
  CALL (n0) {
    MATCH (n0)<-[:LABEL_OF]-(n11:Label)
    WITH n11 ORDER BY n11.id LIMIT $p5
    CALL (n11) {
      MATCH (n11)-[:USED_BY]->(n12:Actor)
      WITH n12 ORDER BY n12.id LIMIT 1
      RETURN collect([n12.id, CASE WHEN n12:Country THEN 0 WHEN n12:Person THEN 1 WHEN n12:Organization THEN 2 WHEN n12:Group THEN 3 END]) AS r11
    }
    CALL (n11) {
      MATCH (n11)-[:REPORTED_IN|`IN`]->(n13:Article)
      WITH n13 ORDER BY n13.id LIMIT 1
      RETURN collect([n13.id]) AS r12
    }
    RETURN collect([r11, r12, n11.text]) AS r10
  }
  CALL (n0) {
    MATCH (n0)<-[:REFERS_TO]-(n14:SurfaceForm)
    WITH n14 ORDER BY n14.id LIMIT $p6
    CALL (n14) {
      MATCH (n14)-[:REPORTED_IN|`IN`]->(n15:Article)
      WITH n15 ORDER BY n15.id LIMIT 1
      RETURN collect([n15.id]) AS r14
    }
    CALL (n14) {
      MATCH (n14)-[:WRITES]->(n16:Name)
      WITH n16 ORDER BY n16.id LIMIT 1
      RETURN collect([n16.id, n16.kind]) AS r15
    }
    RETURN collect([r14, r15, n14.text, n14.offsets]) AS r13
  }
  CALL (n0) {
    MATCH (n0)-[e17:HOLDS_POST {derived: true}]-(n17:Entity)
    WHERE e17.articleCount = 1
    WITH DISTINCT n17, e17 ORDER BY e17.id LIMIT $p7
    RETURN collect([type(e17), CASE WHEN n17:Country THEN 0 WHEN n17:Person THEN 1 WHEN n17:Organization THEN 2 WHEN n17:Group THEN 3 WHEN n17:Name THEN 4 WHEN n17:Label THEN 5 WHEN n17:SurfaceForm THEN 6 WHEN n17:Event THEN 7 WHEN n17:EventAccount THEN 8 WHEN n17:Agreement THEN 9 WHEN n17:Figure THEN 10 WHEN n17:Series THEN 11 WHEN n17:Place THEN 12 WHEN n17:Article THEN 13 WHEN n17:Document THEN 14 WHEN n17:Publisher THEN 15 WHEN n17:Statement THEN 16 WHEN n17:Assertion THEN 17 END, n17.id]) AS r16
  }
  RETURN collect([r1, r2, r3, r6, r10, r13, r16]) AS r0
}
RETURN r0
