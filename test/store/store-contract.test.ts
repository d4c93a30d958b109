import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DeadlineExceeded, EngineUnavailable, QueryRefused, WriteRefused } from '../../src/errors.js';
import type { FullTextQuery, GraphStore, Row } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';

const deadline = 10_000;
const runaway = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*) AS c';

function read(store: GraphStore, text: string): Promise<readonly Row[]> {
  return store.read({ text, parameters: {} }, { deadline });
}

function write(store: GraphStore, text: string): Promise<readonly Row[]> {
  return store.write((run) => run({ text, parameters: {} }), { deadline });
}

describeEngines((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
  });
  beforeEach(async () => {
    await write(store, 'MATCH (n) DETACH DELETE n');
  });

  const count = async (label: string) => (await read(store, `MATCH (n:${label}) RETURN count(n) AS c`))[0]?.[0];

  test('names itself with its version', () => {
    expect(store.engine).toMatch(/^(Neo4j|Grafeo) \d+\.\d+\.\d+/);
  });

  describe('what is refused', () => {
    test.each([
      ['a syntax error', 'RETRUN 1 AS x'],
      ['an unknown function', 'RETURN nonsense(1) AS x'],
      ['a missing parameter', 'RETURN $missing AS x'],
    ])('%s, with the message of the engine as cause', async (_, text) => {
      const error: unknown = await read(store, text).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(QueryRefused);
      expect((error as QueryRefused).cause).toBeInstanceOf(Error);
      expect(((error as QueryRefused).cause as Error).message).not.toBe('');
    });

    test.each([
      ['CREATE', 'CREATE (:New)'],
      ['SET', 'MATCH (n:Old) SET n.id = 2'],
      ['REMOVE', 'MATCH (n:Old) REMOVE n.id'],
      ['DELETE', 'MATCH (n:Old) DELETE n'],
      ['MERGE', 'MERGE (n:New {id: 1})'],
      ['a label', 'MATCH (n:Old) SET n:New'],
      ['a write in CALL', 'CALL () { CREATE (:New) } RETURN 1 AS x'],
      ['a relationship', 'MATCH (n:Old) CREATE (n)-[:R]->(n)'],
      ['CREATE INDEX', 'CREATE INDEX new_index IF NOT EXISTS FOR (n:New) ON (n.id)'],
      ['CREATE CONSTRAINT after a comment', '/* x */ // y\n create\tconstraint c IF NOT EXISTS FOR (n:New) REQUIRE n.id IS UNIQUE'],
      ['DROP INDEX', 'DROP INDEX old_index'],
    ])('%s in a read, which changes nothing', async (_, text) => {
      const state = async () => [
        await read(store, 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS labels, n.id AS id, count(r) AS relations'),
        await indexes(store),
      ];
      await write(store, 'CREATE INDEX old_index IF NOT EXISTS FOR (n:Old) ON (n.id)');
      await write(store, 'CREATE (:Old {id: 1})');
      const before = await state();
      await expect(read(store, text)).rejects.toBeInstanceOf(WriteRefused);
      expect(await state()).toEqual(before);
    });
  });

  describe('look-ups', () => {
    const index = { label: 'Text', property: 'words' };
    const lookUp = (words: string[][], more: Partial<FullTextQuery> = {}) => store.lookUp({ index, words, text: '', phrases: [], labels: null, preferred: null, limit: 10, asOf: null, ...more }, { deadline });
    const ids = async (...query: Parameters<typeof lookUp>): Promise<string[]> => (await lookUp(...query)).map(([id]) => id);

    beforeEach(async () => {
      await store.ensureFullText(index, { deadline });
      await write(store, "UNWIND [['t1', ' a b  c d '], ['t2', ' a a a '], ['t3', ' c b '], ['t4', ' قره باغ the of x ']] AS row CREATE (:Text {id: row[0], words: row[1]})");
      await write(store, "CREATE (:Text:Named {id: 't5', words: ' a long text with one b a c d e f g ', names: 'b'})");
    });

    test('find nodes with all of the words, each in one of its forms, the best first', async () => {
      expect(await ids([['a']])).toEqual(['t2', 't5', 't1']);
      expect(await ids([['a'], ['b']])).toEqual(['t5', 't1']);
      expect(await ids([['b', 'x']])).toEqual(['t3', 't1', 't4', 't5']);
      expect(await ids([['باغ'], ['the']])).toEqual(['t4']);
      expect(await ids([['nothing']])).toEqual([]);
    });

    test('phrases stand as such, labels and a limit hold, what is preferred counts twice', async () => {
      expect(await ids([], { phrases: ['b c'] })).toEqual([]);
      expect(await ids([], { phrases: ['a b'] })).toEqual(['t1']);
      expect(await ids([['c']], { phrases: ['a b'] })).toEqual(['t1']);
      expect(await ids([['a']], { labels: ['Named'] })).toEqual(['t5']);
      expect(await ids([['a']], { labels: [] })).toEqual([]);
      expect(await ids([['a']], { limit: 1 })).toHaveLength(1);
      expect(await ids([['a']], { preferred: 'names' })).toEqual(['t5', 't2', 't1']);
      expect(await ids([['a']], { text: 'a b' })).toEqual(['t2', 't5', 't1']);
      await write(store, "MATCH (t:Text {id: 't1'}) SET t.words = '  a b  c d  '");
      expect(await ids([['a']], { text: 'a b' })).toEqual(['t1', 't2', 't5']);
    });

    test('in a view only what is not hidden is found, by words that are not, and preferred for those', async () => {
      const asOf = { clock: 'recorded', view: 'SECRET', time: '2026-01-01T00:00:00.000Z' } as const;
      const now = '2025-01-01T00:00:00.000Z';
      const never = '9999-99-99T99:99:99.999Z';
      await write(store, `MATCH (t:Text) SET t.visibleAsRecordedBelowSECRET = CASE WHEN t.id = 't3' THEN '${never}' ELSE '${now}' END`);
      await write(store, `MATCH (t:Text {id: 't1'}) SET t.wordsAsRecordedBelowSECRET = ['${now}  b  ', '${never} a  c d  ']`);
      expect(await ids([['b']], { asOf })).toEqual(['t1', 't5']);
      expect(await ids([['a']], { asOf })).toEqual(['t2', 't5']);
      expect(await ids([['a']], { asOf, preferred: 'names' })).toEqual(['t5', 't2']);
      await write(store, `MATCH (t:Text {id: 't5'}) SET t.namesAsRecordedBelowSECRET = ['${never} b ']`);
      expect(await ids([['a']], { asOf, preferred: 'names' })).toEqual(['t2', 't5']);
    });

    test('what is not kept is not found, what is deleted is found no more', async () => {
      await expect(store.write(async (run) => {
        await run({ text: "CREATE (:Text {id: 't6', words: ' z '})", parameters: {} });
        throw new RangeError('of the work');
      }, { deadline })).rejects.toThrow(RangeError);
      expect(await ids([['z']])).toEqual([]);
      await write(store, "MATCH (t:Text {id: 't2'}) DELETE t");
      await write(store, "MATCH (t:Text {id: 't1'}) SET t.words = ' z '");
      expect(await ids([['a']])).toEqual(['t5']);
      expect(await ids([['z']])).toEqual(['t1']);
    });
  });

  describe('explain', () => {
    const query = { text: 'MATCH (n:Old) WHERE n.id = $id RETURN n.id AS id', parameters: { id: 'secret' } };
    const explain = (text: string) => store.explain({ ...query, text }, { deadline });

    test('is the tree of operators where the engine tells it, without the values of parameters', async () => {
      const plan = await explain(query.text);
      expect(JSON.stringify(plan)).not.toContain('secret');
      expect(plan).toEqual(engine.name !== 'Neo4j' ? null : { operator: 'ProduceResults', details: 'id', estimatedRows: expect.any(Number), children: [expect.objectContaining({ operator: 'Projection' })] });
    });

    test('runs nothing', async () => {
      await explain('CREATE (:New) RETURN 1 AS x').catch(() => null);
      expect(await count('New')).toBe(0);
    });

    test('of what is no query is refused where the engine is asked', async () => {
      const explained = explain('RETRUN 1 AS x');
      await (engine.name === 'Neo4j' ? expect(explained).rejects.toBeInstanceOf(QueryRefused) : expect(explained).resolves.toBeNull());
    });
  });

  describe('write', () => {
    test('keeps what several queries did, and gives what the work returned', async () => {
      const result = await store.write(
        async (run) => {
          await run({ text: 'CREATE (:Kept {id: 1})', parameters: {} });
          return await run({ text: 'MATCH (n:Kept) RETURN n.id AS id', parameters: {} });
        },
        { deadline },
      );
      expect(result).toEqual([[1]]);
      expect(await count('Kept')).toBe(1);
    });

    test('keeps nothing when the work throws', async () => {
      const work = store.write(
        async (run) => {
          await run({ text: 'CREATE (:Lost)', parameters: {} });
          throw new RangeError('of the work');
        },
        { deadline },
      );
      await expect(work).rejects.toThrow(new RangeError('of the work'));
      expect(await count('Lost')).toBe(0);
    });

    test('keeps nothing when a constraint is broken, even if the work goes on', async () => {
      await write(store, 'CREATE CONSTRAINT only_once IF NOT EXISTS FOR (n:Once) REQUIRE n.id IS UNIQUE');
      await write(store, "CREATE (:Once {id: 'once:1'})");
      const work = store.write(
        async (run) => {
          await run({ text: 'CREATE (:Lost)', parameters: {} });
          await run({ text: "CREATE (:Once {id: 'once:1'})", parameters: {} }).catch(() => undefined);
        },
        { deadline },
      );
      await expect(work).rejects.toBeInstanceOf(QueryRefused);
      expect(await count('Lost')).toBe(0);
      expect(await count('Once')).toBe(1);
    });

    test('undoes constraints and indexes too', async () => {
      const before = await indexes(store);
      const work = store.write(
        async (run) => {
          await run({ text: 'CREATE CONSTRAINT undone IF NOT EXISTS FOR (n:Undone) REQUIRE n.id IS UNIQUE', parameters: {} });
          await run({ text: 'CREATE INDEX undone_too IF NOT EXISTS FOR (n:Undone) ON (n.name)', parameters: {} });
          throw new RangeError('of the work');
        },
        { deadline },
      );
      await expect(work).rejects.toBeInstanceOf(RangeError);
      expect(await indexes(store)).toEqual(before);
    });

    test('is not seen before it is kept, and is seen at once afterwards', async () => {
      await store.write(
        async (run) => {
          await run({ text: 'CREATE (:Seen)', parameters: {} });
          expect(await count('Seen')).toBe(0);
        },
        { deadline },
      );
      expect(await count('Seen')).toBe(1);
    });

    test('several at once on one node are all kept', async () => {
      await write(store, 'CREATE (:Counter {n: 0})');
      const add = () => write(store, 'MATCH (c:Counter) SET c.n = c.n + 1');
      await Promise.all(Array.from({ length: 10 }, add));
      expect(await read(store, 'MATCH (c:Counter) RETURN c.n AS n')).toEqual([[10]]);
    });
  });

  describe('the deadline', () => {
    test('ends a query that runs away; others go on', async () => {
      await write(store, 'CREATE (:Kept)');
      const started = performance.now();
      const given = store.read({ text: runaway, parameters: {} }, { deadline: 500 });
      const beside = read(store, 'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b RETURN count(*) AS c');
      await expect(given).rejects.toBeInstanceOf(DeadlineExceeded);
      expect(performance.now() - started).toBeLessThan(1500);
      expect(await beside).toEqual([[4_000_000]]);
      expect(await count('Kept')).toBe(1);
    });

    test('ends a write, of which nothing is kept', async () => {
      const given = store.write(
        async (run) => {
          await run({ text: 'CREATE (:Lost)', parameters: {} });
          await run({ text: runaway, parameters: {} });
        },
        { deadline: 500 },
      );
      await expect(given).rejects.toBeInstanceOf(DeadlineExceeded);
      await write(store, 'CREATE (:Kept)');
      expect(await count('Lost')).toBe(0);
      expect(await count('Kept')).toBe(1);
    });

    test('ends a write whose work never comes to an end', async () => {
      const given = store.write(() => new Promise(() => undefined), { deadline: 300 });
      await expect(given).rejects.toBeInstanceOf(DeadlineExceeded);
      await write(store, 'CREATE (:Kept)');
      expect(await count('Kept')).toBe(1);
    });
  });

  describe('an engine that goes and comes back', () => {
    test('keeps what was written, loses an open transaction, and answers again', async () => {
      const { store: fragile, engine: line } = await engine.openBreakable();
      await write(fragile, "CREATE (:Kept {id: 'kept:1'})");
      const open = fragile.write(
        async (run) => {
          await run({ text: 'CREATE (:Lost)', parameters: {} });
          line.cut();
          await run({ text: 'CREATE (:Lost)', parameters: {} });
        },
        { deadline },
      );
      await expect(open).rejects.toBeInstanceOf(EngineUnavailable);
      line.restore();
      expect(await read(fragile, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([['kept:1']]);
      expect(await read(fragile, 'MATCH (n:Lost) RETURN count(n) AS c')).toEqual([[0]]);

      line.cut();
      line.restore();
      await write(fragile, "CREATE (:Kept {id: 'kept:2'})");
      expect(await read(fragile, 'MATCH (n:Kept) RETURN n.id AS id ORDER BY id')).toEqual([['kept:1'], ['kept:2']]);
    });
  });

  describe('close', () => {
    let closed: GraphStore;
    beforeAll(async () => {
      ({ store: closed } = await engine.openBreakable());
      await Promise.all([closed.close(), closed.close()]);
    });
    afterAll(() => closed.close());

    test('twice is fine, and afterwards nothing runs', async () => {
      await closed.close();
      await expect(read(closed, 'RETURN 1 AS x')).rejects.toBeInstanceOf(EngineUnavailable);
      await expect(write(closed, 'RETURN 1 AS x')).rejects.toBeInstanceOf(EngineUnavailable);
    });
  });
});

/** The names of the indexes, those of constraints among them. */
async function indexes(store: GraphStore): Promise<readonly unknown[]> {
  const neo4j = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  const rows = await read(store, store.engine.startsWith('Neo4j') ? neo4j : 'SHOW INDEXES');
  return rows.map(([name]) => name).sort();
}
