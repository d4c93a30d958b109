CALL db.index.fulltext.queryNodes('Entity_searchWords', '+(' + $term + ')', {limit: 1000}) YIELD node AS n
WITH n, split(n.searchWords, ' ') AS words
WITH n, words, toFloat(size([w IN words WHERE w = $term])) AS found
WITH n, round(1000.0 * (CASE WHEN n.searchWords CONTAINS '  ' + $term + '  ' THEN 1.0 WHEN n.searchWords CONTAINS '  ' + $term + ' ' THEN 0.5 ELSE 0.0 END
  + found / (found + 0.3 + size(words) / 200.0)) * CASE WHEN n.suggestWords IS NULL THEN 1.0 ELSE 2.0 END) / 1000.0 AS score
ORDER BY score DESC, n.id
WITH collect(n) AS hits
RETURN {search: {totalCount: size(hits),
  nodes: [n IN hits[$skip..$skip + 20] | n {__typename: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Named', 'Actor', 'Passage', 'Claim']]), .id}]}} AS data
