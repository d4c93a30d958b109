// p0 = ["country:turkey","person:lavrov","org:osce-minsk-group","group:conflict-parties-2020","place:shusha","agreement:trilateral-2020-11-09","event:shusha-capture-2020","document:mod-video-2023-09","org:sputnik","article:003","s001-12","q001-03","civilians-sheltered","r001-16","name:place:stepanakert:1"]
// p1 = 20
// p2 = 20
// p3 = 20
// p4 = 20
// p5 = 20
// p6 = 20
// p7 = 20
// p8 = 20
// p9 = 20
// p10 = 20
// p11 = 20
CALL () {
  UNWIND range(0, size($p0) - 1) AS i0
  MATCH (n0:Entity {id: $p0[i0]})
  CALL (n0) {
    MATCH (n0:Person)-[:HOLDS_POST]->(n1:Actor)
    WITH n1 ORDER BY n1.id LIMIT $p1
    RETURN collect([CASE WHEN n1:Country THEN 0 WHEN n1:Person THEN 1 WHEN n1:Organization THEN 2 WHEN n1:Group THEN 3 END, n1.id]) AS r1
  }
  CALL (n0) {
    MATCH (n0:Organization)-[:BELONGS_TO]->(n2:Actor)
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN collect([CASE WHEN n2:Country THEN 0 WHEN n2:Person THEN 1 WHEN n2:Organization THEN 2 WHEN n2:Group THEN 3 END, n2.id]) AS r2
  }
  CALL (n0) {
    MATCH (n0:Group)-[:HAS_MEMBER]->(n3:Actor)
    WITH n3 ORDER BY n3.id LIMIT $p2
    RETURN collect([CASE WHEN n3:Country THEN 0 WHEN n3:Person THEN 1 WHEN n3:Organization THEN 2 WHEN n3:Group THEN 3 END, n3.id]) AS r3
  }
  CALL (n0) {
    MATCH (n0:Name)-[:NAME_OF]->(n4:Named)
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN collect([CASE WHEN n4:Country THEN 0 WHEN n4:Person THEN 1 WHEN n4:Organization THEN 2 WHEN n4:Group THEN 3 WHEN n4:Event THEN 7 WHEN n4:Agreement THEN 9 WHEN n4:Place THEN 12 WHEN n4:Document THEN 14 WHEN n4:Publisher THEN 15 END, n4.id]) AS r4
  }
  CALL (n0) {
    MATCH (n0:Event)<-[:ACCOUNT_OF]-(n5:EventAccount)
    WITH n5 ORDER BY n5.id LIMIT $p3
    RETURN collect([n5.id, n5.start]) AS r5
  }
  CALL (n0) {
    MATCH (n0:Agreement)<-[:SIGNED]-(n6:Actor)
    RETURN count(n6) AS r6
  }
  CALL (n0) {
    MATCH (n0:Agreement)<-[:ISSUED]-(n7:Actor)
    WITH n7 ORDER BY n7.id LIMIT $p5
    RETURN collect([CASE WHEN n7:Country THEN 0 WHEN n7:Person THEN 1 WHEN n7:Organization THEN 2 WHEN n7:Group THEN 3 END, n7.name]) AS r7
  }
  CALL (n0) {
    MATCH (n0:Figure)-[:ACCORDING_TO]->(n8:Named)
    WITH n8 ORDER BY n8.id LIMIT 1
    RETURN collect([CASE WHEN n8:Country THEN 0 WHEN n8:Person THEN 1 WHEN n8:Organization THEN 2 WHEN n8:Group THEN 3 WHEN n8:Event THEN 7 WHEN n8:Agreement THEN 9 WHEN n8:Place THEN 12 WHEN n8:Document THEN 14 WHEN n8:Publisher THEN 15 END, n8.id]) AS r8
  }
  CALL (n0) {
    MATCH (n0:Series)<-[:IN_SERIES]-(n9:Figure)
    WITH n9 ORDER BY n9.asOfFrom, n9.id LIMIT $p6
    RETURN collect([n9.value, n9.asOf]) AS r9
  }
  CALL (n0) {
    MATCH (n0:Place)<-[:CONTROLS]-(n10:Actor)
    WITH n10 ORDER BY n10.id LIMIT $p7
    RETURN collect([CASE WHEN n10:Country THEN 0 WHEN n10:Person THEN 1 WHEN n10:Organization THEN 2 WHEN n10:Group THEN 3 END, n10.id]) AS r10
  }
  CALL (n0) {
    MATCH (n0:Article)-[:PUBLISHED_BY]->(n11:Publisher)
    WITH n11 ORDER BY n11.id LIMIT 1
    RETURN collect([n11.name]) AS r11
  }
  CALL (n0) {
    MATCH (n0:Article)-[:PERHAPS_PUBLISHED_BY]->(n12:Publisher)
    WITH n12 ORDER BY n12.id LIMIT 1
    RETURN collect([n12.name]) AS r12
  }
  CALL (n0) {
    MATCH (n0:Article)-[:CREDITS]->(n13:Publisher)
    WITH n13 ORDER BY n13.id LIMIT 1
    RETURN collect([n13.name]) AS r13
  }
  CALL (n0) {
    MATCH (n0:Article)-[:CITES]->(n14:Publisher)
    WITH n14 ORDER BY n14.id LIMIT 1
    RETURN collect([n14.name]) AS r14
  }
  CALL (n0) {
    MATCH (n0:Document)-[:ISSUED_BY]->(n15:Named)
    WITH n15 ORDER BY n15.id LIMIT 1
    RETURN collect([CASE WHEN n15:Country THEN 0 WHEN n15:Person THEN 1 WHEN n15:Organization THEN 2 WHEN n15:Group THEN 3 WHEN n15:Event THEN 7 WHEN n15:Agreement THEN 9 WHEN n15:Place THEN 12 WHEN n15:Document THEN 14 WHEN n15:Publisher THEN 15 END, n15.id]) AS r15
  }
  CALL (n0) {
    MATCH (n0:Publisher)<-[:PUBLISHED_BY]-(n16:Article)
    RETURN count(n16) AS r16
  }
  CALL (n0) {
    MATCH (n0:Publisher)<-[:CITES]-(n17:Article)
    WITH n17 ORDER BY n17.id LIMIT $p9
    RETURN collect([n17.id]) AS r17
  }
  CALL (n0) {
    MATCH (n0:Statement)-[:SAID_BY]->(n18:Actor)
    WITH n18 ORDER BY n18.id LIMIT $p10
    RETURN collect([CASE WHEN n18:Country THEN 0 WHEN n18:Person THEN 1 WHEN n18:Organization THEN 2 WHEN n18:Group THEN 3 END, n18.name]) AS r18
  }
  CALL (n0) {
    MATCH (n0:Statement)-[:ON_BEHALF_OF]->(n19:Actor)
    WITH n19 ORDER BY n19.id LIMIT $p11
    RETURN collect([CASE WHEN n19:Country THEN 0 WHEN n19:Person THEN 1 WHEN n19:Organization THEN 2 WHEN n19:Group THEN 3 END, n19.id]) AS r19
  }
  CALL (n0) {
    MATCH (n0:Statement)-[:IN_DOCUMENT]->(n20:Named)
    WITH n20 ORDER BY n20.id LIMIT 1
    RETURN collect([CASE WHEN n20:Country THEN 0 WHEN n20:Person THEN 1 WHEN n20:Organization THEN 2 WHEN n20:Group THEN 3 WHEN n20:Event THEN 7 WHEN n20:Agreement THEN 9 WHEN n20:Place THEN 12 WHEN n20:Document THEN 14 WHEN n20:Publisher THEN 15 END, n20.id]) AS r20
  }
  CALL (n0) {
    MATCH (n0:Assertion)-[:SUBJECT]->(n21:Named)
    WITH n21 ORDER BY n21.id LIMIT 1
    RETURN collect([CASE WHEN n21:Country THEN 0 WHEN n21:Person THEN 1 WHEN n21:Organization THEN 2 WHEN n21:Group THEN 3 WHEN n21:Event THEN 7 WHEN n21:Agreement THEN 9 WHEN n21:Place THEN 12 WHEN n21:Document THEN 14 WHEN n21:Publisher THEN 15 END, n21.id]) AS r21
  }
  CALL (n0) {
    MATCH (n0:Assertion)-[:OBJECT]->(n22:Entity)
    WITH n22 ORDER BY n22.id LIMIT 1
    RETURN collect([CASE WHEN n22:Country THEN 0 WHEN n22:Person THEN 1 WHEN n22:Organization THEN 2 WHEN n22:Group THEN 3 WHEN n22:Name THEN 4 WHEN n22:Label THEN 5 WHEN n22:SurfaceForm THEN 6 WHEN n22:Event THEN 7 WHEN n22:EventAccount THEN 8 WHEN n22:Agreement THEN 9 WHEN n22:Figure THEN 10 WHEN n22:Series THEN 11 WHEN n22:Place THEN 12 WHEN n22:Article THEN 13 WHEN n22:Document THEN 14 WHEN n22:Publisher THEN 15 WHEN n22:Statement THEN 16 WHEN n22:Assertion THEN 17 END, n22.id]) AS r22
  }
  CALL (n0) {
    MATCH (n0:Assertion)-[:CLAIMED_BY]->(n23:Actor)
    WITH n23 ORDER BY n23.id LIMIT 1
    RETURN collect([CASE WHEN n23:Country THEN 0 WHEN n23:Person THEN 1 WHEN n23:Organization THEN 2 WHEN n23:Group THEN 3 END, n23.id]) AS r23
  }
  RETURN collect([i0, [CASE WHEN n0:Country THEN 0 WHEN n0:Person THEN 1 WHEN n0:Organization THEN 2 WHEN n0:Group THEN 3 WHEN n0:Name THEN 4 WHEN n0:Label THEN 5 WHEN n0:SurfaceForm THEN 6 WHEN n0:Event THEN 7 WHEN n0:EventAccount THEN 8 WHEN n0:Agreement THEN 9 WHEN n0:Figure THEN 10 WHEN n0:Series THEN 11 WHEN n0:Place THEN 12 WHEN n0:Article THEN 13 WHEN n0:Document THEN 14 WHEN n0:Publisher THEN 15 WHEN n0:Statement THEN 16 WHEN n0:Assertion THEN 17 END, n0.id, n0.wikidata, n0.role, r1, r2, r3, n0.text, n0.language, n0.kind, r4, n0.start, n0.startFrom, n0.startTo, n0.startKnownFrom, r5, n0.signed, n0.signedFrom, n0.signedPrecision, n0.inForce, r6, r7, n0.value, n0.comparator, n0.orderOfMagnitude, n0.unit, r8, n0.name, n0.delta, r9, n0.latitude, n0.longitude, r10, n0.title, n0.published, r11, r12, r13, r14, n0.textLength, n0.bodyEnd, n0.date, r15, r16, r17, n0.joint, r18, r19, r20, n0.type, n0.extent, n0.extentAr, r21, r22, r23]]) AS r0
}
RETURN r0
