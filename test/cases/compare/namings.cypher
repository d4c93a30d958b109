// p0 = "event:az-operation-2023"
// p1 = 101
// p2 = 101
// p3 = 101
// p4 = 101
// p5 = "group:karabakh-armed-formations"
// p6 = 101
// p7 = 101
// p8 = 101
// p9 = 101
CALL () {
  MATCH (n0:Entity)
  WHERE n0.id = $p0
  CALL (n0) {
    MATCH (n0)<-[:NAME_OF]-(n1:Name)
    MATCH (n1)-[:USED_BY]->(n2:Actor)
    WITH DISTINCT n1
    WITH n1 ORDER BY n1.id LIMIT $p1
    CALL (n1) {
      MATCH (n1)-[:USED_BY]->(n3:Actor)
      WITH n3 ORDER BY n3.id LIMIT 1
      RETURN collect([n3.id, CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 END, n3.name]) AS r2
    }
    CALL (n1) {
      MATCH (n1)<-[:WRITES]-(n4:SurfaceForm)
      WITH n4 ORDER BY n4.id LIMIT $p2
      CALL (n4) {
        MATCH (n4)-[:REPORTED_IN|`IN`]->(n5:Article)
        WITH n5 ORDER BY n5.id LIMIT 1
        RETURN collect([n5.id]) AS r4
      }
      RETURN collect([r4, n4.text, n4.offsets]) AS r3
    }
    RETURN collect([r2, n1.text, n1.kind, r3]) AS r1
  }
  CALL (n0) {
    MATCH (n0)<-[:LABEL_OF]-(n6:Label)
    WITH n6 ORDER BY n6.id LIMIT $p3
    CALL (n6) {
      MATCH (n6)-[:USED_BY]->(n7:Actor)
      WITH n7 ORDER BY n7.id LIMIT 1
      RETURN collect([n7.id, CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 END, n7.name]) AS r6
    }
    CALL (n6) {
      MATCH (n6)-[:REPORTED_IN|`IN`]->(n8:Article)
      WITH n8 ORDER BY n8.id LIMIT 1
      RETURN collect([n8.id]) AS r7
    }
    RETURN collect([r6, r7, n6.text]) AS r5
  }
  CALL (n0) {
    MATCH (n0)<-[:REFERS_TO]-(n9:SurfaceForm)
    WITH n9 ORDER BY n9.id LIMIT $p4
    CALL (n9) {
      MATCH (n9)-[:REPORTED_IN|`IN`]->(n10:Article)
      WITH n10 ORDER BY n10.id LIMIT 1
      RETURN collect([n10.id]) AS r9
    }
    CALL (n9) {
      MATCH (n9)-[:WRITES]->(n11:Name)
      WITH n11 ORDER BY n11.id LIMIT 1
      RETURN collect([n11.id, n11.kind]) AS r10
    }
    RETURN collect([r9, r10, n9.text, n9.offsets]) AS r8
  }
  RETURN collect([r1, r5, r8]) AS r0
}
CALL () {
  MATCH (n12:Entity)
  WHERE n12.id = $p5
  CALL (n12) {
    MATCH (n12)<-[:NAME_OF]-(n13:Name)
    MATCH (n13)-[:USED_BY]->(n14:Actor)
    WITH DISTINCT n13
    WITH n13 ORDER BY n13.id LIMIT $p6
    CALL (n13) {
      MATCH (n13)-[:USED_BY]->(n15:Actor)
      WITH n15 ORDER BY n15.id LIMIT 1
      RETURN collect([n15.id, CASE WHEN n15:Country THEN 0 WHEN n15:Person THEN 1 WHEN n15:Organization THEN 2 WHEN n15:Group THEN 3 END, n15.name]) AS r13
    }
    CALL (n13) {
      MATCH (n13)<-[:WRITES]-(n16:SurfaceForm)
      WITH n16 ORDER BY n16.id LIMIT $p7
      CALL (n16) {
        MATCH (n16)-[:REPORTED_IN|`IN`]->(n17:Article)
        WITH n17 ORDER BY n17.id LIMIT 1
        RETURN collect([n17.id]) AS r15
      }
      RETURN collect([r15, n16.text, n16.offsets]) AS r14
    }
    RETURN collect([r13, n13.text, n13.kind, r14]) AS r12
  }
  CALL (n12) {
    MATCH (n12)<-[:LABEL_OF]-(n18:Label)
    WITH n18 ORDER BY n18.id LIMIT $p8
    CALL (n18) {
      MATCH (n18)-[:USED_BY]->(n19:Actor)
      WITH n19 ORDER BY n19.id LIMIT 1
      RETURN collect([n19.id, CASE WHEN n19:Country THEN 0 WHEN n19:Person THEN 1 WHEN n19:Organization THEN 2 WHEN n19:Group THEN 3 END, n19.name]) AS r17
    }
    CALL (n18) {
      MATCH (n18)-[:REPORTED_IN|`IN`]->(n20:Article)
      WITH n20 ORDER BY n20.id LIMIT 1
      RETURN collect([n20.id]) AS r18
    }
    RETURN collect([r17, r18, n18.text]) AS r16
  }
  CALL (n12) {
    MATCH (n12)<-[:REFERS_TO]-(n21:SurfaceForm)
    WITH n21 ORDER BY n21.id LIMIT $p9
    CALL (n21) {
      MATCH (n21)-[:REPORTED_IN|`IN`]->(n22:Article)
      WITH n22 ORDER BY n22.id LIMIT 1
      RETURN collect([n22.id]) AS r20
    }
    CALL (n21) {
      MATCH (n21)-[:WRITES]->(n23:Name)
      WITH n23 ORDER BY n23.id LIMIT 1
      RETURN collect([n23.id, n23.kind]) AS r21
    }
    RETURN collect([r20, r21, n21.text, n21.offsets]) AS r19
  }
  RETURN collect([r12, r16, r19]) AS r11
}
RETURN r0, r11
