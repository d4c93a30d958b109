import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ParameterValue } from '../../src/cypher/cypher-query.js';
import { QueryRefused } from '../../src/errors.js';
import type { GraphStore, Row } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';

const deadline = 10_000;

type Parameters = Readonly<Record<string, ParameterValue>>;

function read(store: GraphStore, text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  return store.read({ text, parameters }, { deadline });
}

function write(store: GraphStore, text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  return store.write((run) => run({ text, parameters }), { deadline });
}

describeEngines((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
  });
  beforeEach(async () => {
    await write(store, 'MATCH (n) DETACH DELETE n');
  });

  describe('values', () => {
    const cases: readonly (readonly [string, string, unknown])[] = [
      ['an integer', '7', 7],
      ['2^53', '9007199254740992', 9007199254740992],
      ['-2^53', '-9007199254740992', -9007199254740992],
      ['an integer past 2^53', '9007199254740993', 9007199254740993n],
      ['an integer past -2^53', '-9007199254740993', -9007199254740993n],
      ['the greatest integer', '9223372036854775807', 9223372036854775807n],
      ['a float', '1.5', 1.5],
      ['a whole float', '2.0', 2],
      ['a boolean', 'true', true],
      ['null', 'null', null],
      ['a date', "date('2020-11-09')", '2020-11-09'],
      ['a date and time', "datetime('2020-11-09T18:00:00Z')", '2020-11-09T18:00:00Z'],
      ['a date and time with offset', "datetime('2020-11-09T18:00:00.120+03:00')", '2020-11-09T18:00:00.12+03:00'],
      ['a local date and time', "localdatetime('2020-11-09T18:00:00')", '2020-11-09T18:00:00'],
      ['a local date and time with a fraction', "localdatetime('2020-11-09T18:00:00.25')", '2020-11-09T18:00:00.25'],
      ['a time', "time('18:00:00Z')", '18:00:00Z'],
      ['a list', '[1, 2.5, null, [9007199254740993]]', [1, 2.5, null, [9007199254740993n]]],
      ['an empty list', '[]', []],
      ['a map', "{a: 1, b: {c: [date('2020-11-09')]}}", { a: 1, b: { c: ['2020-11-09'] } }],
    ];

    test.each(cases)('%s', async (_, text, expected) => {
      expect(await read(store, `RETURN ${text} AS value`)).toEqual([[expected]]);
    });

    test('a missing property is null', async () => {
      await write(store, "CREATE (:Person {id: 'person:a'})");
      expect(await read(store, 'MATCH (p:Person) RETURN p.id, p.born')).toEqual([['person:a', null]]);
    });

    test('a row has the values in the order of RETURN', async () => {
      expect(await read(store, 'UNWIND [1, 2] AS x RETURN x AS z, x + 1 AS a, x + 2 AS m ORDER BY z')).toEqual([
        [1, 2, 3],
        [2, 3, 4],
      ]);
    });

    test.each([
      ['a node', 'n'],
      ['a node in a list', '[n]'],
      ['a relationship', 'r'],
      ['a path', 'p'],
    ])('%s is refused', async (_, text) => {
      await write(store, 'CREATE (:A {id: 1})-[:R]->(:B)');
      const refused = read(store, `MATCH p = (n:A)-[r:R]->() RETURN ${text} AS value`);
      await expect(refused).rejects.toBeInstanceOf(QueryRefused);
      await expect(refused).rejects.toThrow(/Return its properties/);
    });
  });

  describe('parameters', () => {
    const arabic = 'قال «بوتين»\u00a0إنّ ناغورنو كاراباخ گ پ چ ی ک \u200f2020';
    const kept: readonly (readonly [string, ParameterValue, unknown])[] = [
      ['Arabic with a no-break space, Persian letters and marks', arabic, arabic],
      ['quotes, braces and line ends', "'\"`}{\\ \r\n\t\u2028 // /*", "'\"`}{\\ \r\n\t\u2028 // /*"],
      ['an integer past 2^53', 9007199254740993n, 9007199254740993n],
      ['a float', 2.5, 2.5],
      ['null', null, null],
      ['a list', [1n, 2n], [1, 2]],
    ];

    test.each(kept)('%s comes back from a property', async (_, value, expected) => {
      const rows = await write(store, 'CREATE (n:Kept) SET n.value = $value RETURN n.value AS value', { value });
      expect(rows).toEqual([[expected]]);
      expect(await read(store, 'MATCH (n:Kept) RETURN n.value AS value')).toEqual([[expected]]);
    });

    test('a bigint is an integer, in lists and maps too', async () => {
      const halves = 'RETURN $x / 2 AS a, $list[0] / 2 AS b, $map.x / 2 AS c';
      expect(await read(store, halves, { x: 3n, list: [3n], map: { x: 3n } })).toEqual([[1, 1, 1]]);
      expect(await read(store, 'UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT $n', { n: 2n })).toEqual([[1], [2]]);
    });

    test('a number is a float, in lists and maps too', async () => {
      const halves = 'RETURN $x / 2 AS a, $list[0] / 2 AS b, $map.x / 2 AS c';
      expect(await read(store, halves, { x: 3.5, list: [3.5], map: { x: 3.5 } })).toEqual([[1.75, 1.75, 1.75]]);
    });
  });
});
