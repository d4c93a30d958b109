// p0 = ["person:putin","person:rudenko","nobody"]
// p1 = 1000
// p2 = 1001
// p3 = 1000
// p4 = 1001
// p5 = 1000
// p6 = 1001
// p7 = 21
// p8 = 3
// p9 = 4
// p10 = 20
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n1:Entity)
    WHERE n1.id = id
    WITH DISTINCT n1 ORDER BY n1.id
    RETURN collect(n1) AS reached0
  }
  WITH *, reached0 AS w0_from
  CALL (reached0) {
    UNWIND reached0 AS n2
    MATCH (n2)<-[e3:SAID_BY]-(n3:Entity)
    WHERE n3:Statement
    WITH n3, count(*) AS ways ORDER BY n3.id LIMIT $p2
    WITH collect(n3) AS found
    RETURN found[..$p1] AS reached1, size(found) = $p2 AS more1
  }
  CALL (reached1) {
    UNWIND reached1 AS n4
    MATCH (n4)-[e5:REPORTED_IN]->(n5:Entity)
    WITH n5, count(*) AS ways ORDER BY n5.id LIMIT $p4
    WITH collect(n5) AS found
    RETURN found[..$p3] AS reached2, size(found) = $p4 AS more2
  }
  CALL (reached2) {
    UNWIND reached2 AS n6
    MATCH (n6)-[e7:PUBLISHED_BY|PERHAPS_PUBLISHED_BY]->(n7:Entity)
    WITH n7, count(*) AS ways ORDER BY n7.id LIMIT $p6
    WITH collect(n7) AS found
    RETURN found[..$p5] AS reached3, size(found) = $p6 AS more3
  }
  CALL (reached3) {
    UNWIND reached3 AS part
    RETURN collect(DISTINCT part) AS w0_ends
  }
  WITH *, reached3 AS kept3
  CALL (reached2, kept3) {
    UNWIND reached2 AS n8
    MATCH (n8)-[e9:PUBLISHED_BY|PERHAPS_PUBLISHED_BY]->(n9:Entity)
    WHERE n9 IN kept3
    RETURN collect(DISTINCT n8) AS leads2_3
  }
  WITH *, [n IN reached2 WHERE n IN leads2_3] AS kept2
  CALL (reached1, kept2) {
    UNWIND reached1 AS n10
    MATCH (n10)-[e11:REPORTED_IN]->(n11:Entity)
    WHERE n11 IN kept2
    RETURN collect(DISTINCT n10) AS leads1_2
  }
  WITH *, [n IN reached1 WHERE n IN leads1_2] AS kept1
  CALL (reached0, kept1) {
    UNWIND reached0 AS n12
    MATCH (n12)<-[e13:SAID_BY]-(n13:Entity)
    WHERE n13 IN kept1
    RETURN collect(DISTINCT n12) AS leads0_1
  }
  WITH *, [n IN reached0 WHERE n IN leads0_1] AS kept0
  WITH *, [n IN kept0 | [[n], []]] AS paths0
  CALL (paths0, kept1) {
    WITH paths0 AS before
    UNWIND range(0, size(before) - 1) AS place
    WITH before[place] AS before, place, before[place][0][size(before[place][1])] AS n14
    MATCH (n14)<-[e15:SAID_BY]-(n15:Entity)
    WHERE n15 IN kept1
    WITH place, head(collect(before)) AS before, n15, collect(e15) AS links
    WITH before, n15, links ORDER BY [n IN before[0] | n.id], n15.id LIMIT $p9
    CALL (links) {
      UNWIND links AS link
      WITH link ORDER BY type(link), startNode(link).id
      RETURN collect(link) AS hop
    }
    RETURN collect([before[0] + [n15], before[1] + [hop]]) AS paths1
  }
  CALL (paths1, kept2) {
    WITH paths1 AS before
    UNWIND range(0, size(before) - 1) AS place
    WITH before[place] AS before, place, before[place][0][size(before[place][1])] AS n16
    MATCH (n16)-[e17:REPORTED_IN]->(n17:Entity)
    WHERE n17 IN kept2
    WITH place, head(collect(before)) AS before, n17, collect(e17) AS links
    WITH before, n17, links ORDER BY [n IN before[0] | n.id], n17.id LIMIT $p9
    CALL (links) {
      UNWIND links AS link
      WITH link ORDER BY type(link), startNode(link).id
      RETURN collect(link) AS hop
    }
    RETURN collect([before[0] + [n17], before[1] + [hop]]) AS paths2
  }
  CALL (paths2, kept3) {
    WITH paths2 AS before
    UNWIND range(0, size(before) - 1) AS place
    WITH before[place] AS before, place, before[place][0][size(before[place][1])] AS n18
    MATCH (n18)-[e19:PUBLISHED_BY|PERHAPS_PUBLISHED_BY]->(n19:Entity)
    WHERE n19 IN kept3
    WITH place, head(collect(before)) AS before, n19, collect(e19) AS links
    WITH before, n19, links ORDER BY [n IN before[0] | n.id], n19.id LIMIT $p9
    CALL (links) {
      UNWIND links AS link
      WITH link ORDER BY type(link), startNode(link).id
      RETURN collect(link) AS hop
    }
    RETURN collect([before[0] + [n19], before[1] + [hop]]) AS paths3
  }
  CALL (paths3) {
    UNWIND paths3 AS path
    WITH path ORDER BY [n IN path[0] | n.id] LIMIT $p9
    RETURN collect(path) AS paths
  }
  WITH *, paths[..$p8] AS w0_paths
  WITH *, CASE WHEN more1 OR more2 OR more3 OR size(paths) = $p9 THEN ['COUNT'] ELSE [] END AS w0_limits
  CALL (w0_from) {
    UNWIND w0_from AS n20
    WITH n20
    RETURN collect([CASE WHEN n20:Country THEN 0 WHEN n20:Person THEN 1 WHEN n20:Organization THEN 2 WHEN n20:Group THEN 3 WHEN n20:Name THEN 4 WHEN n20:Label THEN 5 WHEN n20:SurfaceForm THEN 6 WHEN n20:Event THEN 7 WHEN n20:EventAccount THEN 8 WHEN n20:Agreement THEN 9 WHEN n20:Figure THEN 10 WHEN n20:Series THEN 11 WHEN n20:Place THEN 12 WHEN n20:Article THEN 13 WHEN n20:Document THEN 14 WHEN n20:Publisher THEN 15 WHEN n20:Statement THEN 16 WHEN n20:Assertion THEN 17 END, n20.id]) AS r1
  }
  CALL (w0_ends) {
    UNWIND w0_ends AS n21
    WITH n21
    RETURN count(n21) AS r2
  }
  CALL (w0_ends) {
    UNWIND w0_ends AS n22
    WITH n22
    WITH n22 ORDER BY n22.id DESC LIMIT $p7
    RETURN collect([CASE WHEN n22:Country THEN 0 WHEN n22:Person THEN 1 WHEN n22:Organization THEN 2 WHEN n22:Group THEN 3 WHEN n22:Name THEN 4 WHEN n22:Label THEN 5 WHEN n22:SurfaceForm THEN 6 WHEN n22:Event THEN 7 WHEN n22:EventAccount THEN 8 WHEN n22:Agreement THEN 9 WHEN n22:Figure THEN 10 WHEN n22:Series THEN 11 WHEN n22:Place THEN 12 WHEN n22:Article THEN 13 WHEN n22:Document THEN 14 WHEN n22:Publisher THEN 15 WHEN n22:Statement THEN 16 WHEN n22:Assertion THEN 17 END, n22.id, n22.name]) AS r3
  }
  CALL (w0_paths) {
    UNWIND w0_paths AS part23
    WITH size(part23[1]) AS w23_length, part23[0] AS w23_nodes, [i IN range(0, size(part23[1]) - 1) | [part23[0][i], part23[0][i + 1], part23[1][i]]] AS w23_hops
    CALL (w23_nodes) {
      UNWIND w23_nodes AS n24
      WITH n24
      RETURN collect([CASE WHEN n24:Country THEN 0 WHEN n24:Person THEN 1 WHEN n24:Organization THEN 2 WHEN n24:Group THEN 3 WHEN n24:Name THEN 4 WHEN n24:Label THEN 5 WHEN n24:SurfaceForm THEN 6 WHEN n24:Event THEN 7 WHEN n24:EventAccount THEN 8 WHEN n24:Agreement THEN 9 WHEN n24:Figure THEN 10 WHEN n24:Series THEN 11 WHEN n24:Place THEN 12 WHEN n24:Article THEN 13 WHEN n24:Document THEN 14 WHEN n24:Publisher THEN 15 WHEN n24:Statement THEN 16 WHEN n24:Assertion THEN 17 END, n24.id]) AS r5
    }
    CALL (w23_hops) {
      UNWIND w23_hops AS part25
      WITH [part25[0]] AS w25_from, [part25[1]] AS w25_to, part25[2] AS w25_links
      CALL (w25_from) {
        UNWIND w25_from AS n26
        WITH n26
        RETURN collect([CASE WHEN n26:Country THEN 0 WHEN n26:Person THEN 1 WHEN n26:Organization THEN 2 WHEN n26:Group THEN 3 WHEN n26:Name THEN 4 WHEN n26:Label THEN 5 WHEN n26:SurfaceForm THEN 6 WHEN n26:Event THEN 7 WHEN n26:EventAccount THEN 8 WHEN n26:Agreement THEN 9 WHEN n26:Figure THEN 10 WHEN n26:Series THEN 11 WHEN n26:Place THEN 12 WHEN n26:Article THEN 13 WHEN n26:Document THEN 14 WHEN n26:Publisher THEN 15 WHEN n26:Statement THEN 16 WHEN n26:Assertion THEN 17 END, n26.id]) AS r7
      }
      CALL (w25_to) {
        UNWIND w25_to AS n27
        WITH n27
        RETURN collect([CASE WHEN n27:Country THEN 0 WHEN n27:Person THEN 1 WHEN n27:Organization THEN 2 WHEN n27:Group THEN 3 WHEN n27:Name THEN 4 WHEN n27:Label THEN 5 WHEN n27:SurfaceForm THEN 6 WHEN n27:Event THEN 7 WHEN n27:EventAccount THEN 8 WHEN n27:Agreement THEN 9 WHEN n27:Figure THEN 10 WHEN n27:Series THEN 11 WHEN n27:Place THEN 12 WHEN n27:Article THEN 13 WHEN n27:Document THEN 14 WHEN n27:Publisher THEN 15 WHEN n27:Statement THEN 16 WHEN n27:Assertion THEN 17 END, n27.id]) AS r8
      }
      CALL (w25_links) {
        UNWIND w25_links AS e28
        CALL (e28) {
          UNWIND e28.assertionIds AS i29
          MATCH (n29:Assertion {id: i29})
          RETURN count(n29) AS r10
        }
        RETURN collect([type(e28), startNode(e28).id, endNode(e28).id, e28.articleCount, e28.assertionIds, r10]) AS r9
      }
      RETURN collect([r7, r8, r9]) AS r6
    }
    RETURN collect([w23_length, r5, r6]) AS r4
  }
  RETURN collect([r1, r2, r3, r4, w0_limits]) AS r0
}
RETURN r0
