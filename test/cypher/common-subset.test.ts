import { describe, expect, test } from '@jest/globals';
import { type Finding, findUncommon } from '../../src/cypher/common-subset.js';
import { splitScript } from '../../src/cypher/script.js';

const findingsIn = (text: string): readonly Finding[] => findUncommon(splitScript(text));

/** For each construct: texts that have it, and near misses that must pass. */
const CASES: Readonly<Record<string, { readonly refused: readonly string[]; readonly passes: readonly string[] }>> = {
  'a map projection': {
    refused: [
      'MATCH (z) RETURN z{.x} AS a',
      'MATCH (z) RETURN z {.*} AS a',
      'MATCH (z) RETURN z{x: 1} AS a',
      'MATCH (z) RETURN collect(z{x: z.y}) AS a',
      'MATCH (z) RETURN `z`{.x} AS a',
    ],
    passes: [
      'MATCH (z {x: 1})-[r {y: 2}]->(:A {z: 3})-[:R*1..2 {a: 1}]->() RETURN {x: z.x} AS a',
      'UNWIND [{x: 1}, {y: {z: 2}}] AS row CREATE (n) SET n += {a: 1} RETURN CASE WHEN true THEN {a: 1} ELSE {b: 1} END AS a',
    ],
  },
  'an aggregate without a name': {
    refused: ['MATCH (n) RETURN count(n)', 'MATCH (n) RETURN n.x, 1 + count(*) ORDER BY n.x', 'MATCH (n) WITH DISTINCT collect(n.x)[0] RETURN 1'],
    passes: [
      'MATCH (n) RETURN count(n) AS count, n.x ORDER BY count(n)',
      'MATCH (n) RETURN n.count, COUNT { (n)-->() }',
      "MATCH (n) WHERE n.x STARTS WITH 'count(n)' RETURN n.x",
      'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN n.x, c',
    ],
  },
  'an aggregate inside a map': {
    refused: ['MATCH (n) RETURN {a: count(n)} AS x', 'MATCH (n) RETURN {a: [size(collect(n.x))]} AS x'],
    passes: ['MATCH (n) RETURN collect({a: n.x}) AS x', 'MATCH (n) RETURN {count: n.count, a: COUNT { (n)-->() }} AS x'],
  },
  'sum()': {
    refused: ['MATCH (n) RETURN sum(n.x) AS x'],
    passes: ['MATCH (n) RETURN coalesce(sum(n.x), 0) AS x', 'MATCH (sum) RETURN sum.sum AS sum'],
  },
  'SET that copies': {
    refused: [
      'MATCH (a:A), (b:B) SET a = b',
      'MATCH (a:A)-[r:R]->() SET a += r',
      'MATCH (a:A)-->(b) WITH a, b AS c MERGE (a)-[:R]->(c) ON CREATE SET a.x = 1, a = c',
    ],
    passes: [
      'MATCH (a:A), (b:B) SET a = properties(b)',
      'UNWIND $rows AS row MATCH (a:A) SET a = row, a += row.has, a = $map, a.x = row',
      'MATCH (a:A), (b:B) SET a.set = b.x',
    ],
  },
  'two labels in one node pattern': {
    refused: ['MATCH (n:A:B) RETURN n.x', 'MATCH ()-->(:A:B {x: 1}) RETURN 1 AS a', 'MATCH (n) WHERE EXISTS { (n)-->(:A:B) } RETURN n.x'],
    passes: ['CREATE (n:A:B)', 'MERGE (n:A:B {id: 1}) SET n:C:D', 'MATCH (n:A {x: 1})-[:B]->(:C) WHERE n:B RETURN {a: n.x} AS b'],
  },
  'a chain of ^': {
    refused: ['RETURN 2 ^ 3 ^ 2 AS x', 'MATCH (n) RETURN n.x ^ -toInteger(n.y) ^ 2 AS x'],
    passes: ['RETURN (2 ^ 3) ^ 2 AS x, 2 ^ 3 AS y, [2 ^ 2, 2 ^ 2] AS z', 'RETURN 2 ^ 2 + 2 ^ 2 AS x'],
  },
  'a slice with a negative bound': {
    refused: ['RETURN $list[-2..] AS x', 'RETURN $list[..-1] AS x', 'RETURN [1, 2][0 .. -1] AS x'],
    passes: ['RETURN $list[-1] AS x, $list[1..2] AS y', 'MATCH (a)-[:R*..3]->(b) RETURN a.x - 1 AS x'],
  },
  'any(), all(), none()': {
    refused: ['RETURN any(x IN $list WHERE x = 1) AS a', 'RETURN NONE (x IN $list WHERE x) AS a'],
    passes: ['RETURN size([x IN $list WHERE x = 1]) > 0 AS any', 'MATCH (n:All {single: 1}) RETURN n.any AS a UNION ALL RETURN 1 AS a'],
  },
  'toString() of a float': { refused: ['RETURN toString(1.0) AS x'], passes: ['RETURN toString(1) AS x, toString($y) AS y'] },
  'a shortestPath with a filter': {
    refused: [
      'MATCH p = shortestPath((a)-[:R*..3]->(b)) WHERE length(p) > 1 RETURN 1 AS x',
      'MATCH p = allShortestPaths((a)-[:R*..3 {x: 1}]->(b)) RETURN 1 AS x',
    ],
    passes: [
      'MATCH (a:A {id: 1}), (b:A) WHERE b.x = 1 MATCH p = shortestPath((a)-[:R*..3]->(b)) WITH p WHERE length(p) > 1 RETURN 1 AS x',
    ],
  },
  'EXISTS { } or COUNT { } inside': {
    refused: ['MATCH (a) WHERE EXISTS { MATCH (a)-->(b) WHERE EXISTS { (b)-->() } } RETURN a.x', 'MATCH (a) WHERE EXISTS { (a)-->(b) WHERE COUNT { (b)-->() } > 1 } RETURN a.x'],
    passes: ['MATCH (a) WHERE EXISTS { (a)-->() } AND NOT EXISTS { (a)<--() } RETURN COUNT { (a)-->() } AS x'],
  },
  'a date or time that is not full': {
    refused: [
      "RETURN date('2020-11') AS x",
      "RETURN datetime('2020-11-09T13:00[Europe/Moscow]') AS x",
      "RETURN datetime({year: 2020, timezone: 'Europe/Moscow'}) AS x",
      "RETURN date('garbage') AS x",
    ],
    passes: [
      "RETURN date('2020-11-09') AS x, datetime('2020-11-09T13:00:00.5+04:00') AS y, time('13:00Z') AS z, date($d) AS d",
      "RETURN {date: '2020-11', timezone: $zone} AS x, datetime({year: 2020, timezone: '+04:00'}) AS y",
    ],
  },
  'MERGE by a property that is null': {
    refused: ['MERGE (n:A {id: null})', 'MERGE (a)-[:R {x: NULL}]->(b)'],
    passes: ['CREATE (n:A {id: null})', 'MERGE (n:A {id: 1}) ON CREATE SET n += {x: null}', "MERGE (n:A {null: 'null'})"],
  },
  'a label expression': {
    refused: ['MATCH (n:A|B) RETURN 1 AS x', 'MATCH (n:A&B) RETURN 1 AS x', 'MATCH (n:!A) RETURN 1 AS x', 'MATCH (n) WHERE n:A|B RETURN 1 AS x', 'MATCH (n:%) RETURN 1 AS x', 'MATCH (n:(A)) RETURN 1 AS x'],
    passes: [
      'MATCH (n)-[:A|B]->()-[:C|:D]->() RETURN [x IN $list WHERE n:A | x] AS x',
      'FOREACH (x IN [1] | CREATE (:A)) RETURN reduce(t = 0, x IN [1] | t + x) AS x',
      "MATCH (n:`A|B`) RETURN 'a!&|' AS x",
    ],
  },
  'a dynamic label': {
    refused: ['MATCH (n:$($label)) RETURN 1 AS x', 'MATCH (n) SET n:$label', "MATCH (n) SET n['x'] = 1"],
    passes: ['MATCH (n:A {x: $x}) SET n.x = $y, n.y = {a: $z}', "MATCH (n) SET n.x = n['y']"],
  },
  'COLLECT { }': {
    refused: ['MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m.x } AS x'],
    passes: ['MATCH (n) RETURN collect(n.x) AS x', 'RETURN {collect: {a: 1}} AS x'],
  },
  'EXISTS { } or COUNT { } with RETURN': {
    refused: ['MATCH (n) WHERE EXISTS { MATCH (n)-->(m) RETURN m } RETURN 1 AS x'],
    passes: ['MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE m.return = 1 } RETURN 1 AS x'],
  },
  'a quantified path pattern': {
    refused: ['MATCH ((a)-[:R]->(b)){1,3} RETURN 1 AS x', 'MATCH (x) ((a)-->(b))+ (y) RETURN 1 AS x', 'MATCH (a)-[:R]->+(b) RETURN 1 AS x', 'MATCH (a)-[:R]-{2}(b) RETURN 1 AS x'],
    passes: ['MATCH (a)-[:R*1..3]->(b)-[*]->(c) RETURN ((a.x) + (b.x)) * (c.x) + count(*) AS x'],
  },
  SHORTEST: {
    refused: ['MATCH p = SHORTEST 1 (a)-[:R]->(b) RETURN 1 AS x', 'MATCH p = ANY SHORTEST (a)-[:R]->(b) RETURN 1 AS x'],
    passes: ['MATCH (shortest:Shortest) RETURN shortest.shortest AS x'],
  },
  'OFFSET, or a SKIP or LIMIT': {
    refused: ['RETURN 1 AS x LIMIT 1 + 1', "RETURN 1 AS x SKIP toInteger('1') LIMIT 2", 'RETURN 1 AS x OFFSET 1'],
    passes: ['RETURN 1 AS x ORDER BY x SKIP 1 LIMIT $limit', 'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN m.limit AS x LIMIT 3 } RETURN x + 1 AS y'],
  },
  'an index or constraint other': {
    refused: [
      'CREATE FULLTEXT INDEX x IF NOT EXISTS FOR (n:A) ON EACH [n.x]',
      'CREATE CONSTRAINT x IF NOT EXISTS FOR (n:A) REQUIRE n.x IS NOT NULL',
      'CREATE INDEX x IF NOT EXISTS FOR ()-[r:R]-() ON (r.x)',
    ],
    passes: ['CREATE CONSTRAINT x IF NOT EXISTS FOR (n:A) REQUIRE n.x IS UNIQUE', 'CREATE INDEX x IF NOT EXISTS FOR (n:Fulltext) ON (n.x)', 'DROP INDEX x IF EXISTS'],
  },
  'a procedure call': {
    refused: ["CALL db.index.fulltext.queryNodes('a', 'b') YIELD node RETURN 1 AS x", 'CALL apoc.load.json($url)'],
    passes: ['CALL { RETURN 1 AS x } RETURN x', 'MATCH (n:Call {call: 1}) CALL (n) { RETURN n.call AS call } RETURN call'],
  },
  'a function of a library': {
    refused: ["RETURN apoc.text.join(['a'], ',') AS x", "RETURN date.truncate('month', $d) AS x"],
    passes: ['MATCH (apoc) RETURN apoc.text AS x, (apoc.x) AS y', 'RETURN toUpper($x) AS x'],
  },
  'point()': { refused: ['RETURN point({x: 1, y: 2}) AS x'], passes: ['MATCH (point:Point {point: 1}) RETURN point.point AS point'] },
  'LOAD CSV': { refused: ["LOAD CSV FROM 'file:///x' AS line RETURN 1 AS x"], passes: ['MATCH (n:Load) RETURN n.load AS csv // LOAD CSV'] },
  USE: { refused: ['USE other MATCH (n) RETURN 1 AS x'], passes: ['MATCH (n) RETURN n.use AS use'] },
  'a transaction of its own': {
    refused: ['MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 10 ROWS', 'USING PERIODIC COMMIT 5 CREATE (n)'],
    passes: ["MATCH (n {transactions: 1}) WHERE n.x IN ['IN TRANSACTIONS'] RETURN 1 AS x"],
  },
};

describe.each(Object.entries(CASES))('%s', (construct, { refused, passes }) => {
  test.each(refused)('is refused in %s', (text) => {
    expect(findingsIn(text).map((finding) => finding.construct)).toContainEqual(expect.stringContaining(construct));
  });

  test.each(passes)('is not in %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

test('finds everything in a script at once, with the lines', () => {
  const script = 'RETURN 1 AS a;\nMATCH (n:A|B)\nRETURN count(n)\nLIMIT 1 + 1;\n\nCALL db.labels();';
  expect(findingsIn(script).map(({ line, construct }) => [line, construct])).toEqual([
    [2, expect.stringContaining('label expression')],
    [3, expect.stringContaining('aggregate')],
    [4, expect.stringContaining('LIMIT')],
    [6, expect.stringContaining('procedure')],
  ]);
  expect(findingsIn(script)[0]?.alternative).toContain('WHERE n:Person OR n:Country');
});

test('takes words of the language as names of labels, properties and keys', () => {
  const script = "MATCH (n:Load:`Set` {call: 1})-[:USE|RETURN]->() WHERE n.set = 'LOAD CSV' SET n.limit = {match: 1} RETURN n.with AS call";
  expect(findingsIn(script).map(({ construct }) => construct)).toEqual(['two labels in one node pattern']);
});
