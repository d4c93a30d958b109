import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/compiler/operation-size.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { schema } from '../seeded-store.js';

const MAX_SETS = LIMITS.sets.max;
const MAX_LEVELS = LIMITS.levels.max;
const MAX_ROOTS = LIMITS.roots.max;

/** Relations that stand in each other, the innermost with as many more beside it as are asked for. */
function chain(levels: number, beside: number): string {
  let inner = Array.from({ length: beside }, (_, index) => `a${index}: discussedIn { totalCount }`).join(' ');
  for (let level = 1; level < levels; level++) inner = `names(first: 1) { nodes { names { ... on Named { ${inner} } } } }`;
  return inner;
}

describeEngines((engine) => {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const store = new RecordingStore(await engine.open());
    const { body } = await createApolloServer(schema, store, 30_000).executeOperation({ query, variables }, { contextValue: {} });
    return { result: body.kind === 'single' ? body.singleResult : null, queries: store.queries.length + store.lookUps.length };
  };
  const repeated = (count: number, selection: string): string => Array.from({ length: count }, (_, index) => `a${index}: ${selection}`).join(' ');

  describe('the size of an operation', () => {
    test('as many root fields and lists as are allowed are answered', async () => {
      const each = 'people(first: 1) { totalCount nodes { statements { totalCount } } }';
      const { result, queries } = await ask(`{ ${repeated(MAX_ROOTS, each)} }`);
      expect(result?.errors).toBeUndefined();
      expect(queries).toBe(1);
      expect(MAX_ROOTS * 3).toBe(MAX_SETS);
    }, 60_000);

    test.each([
      ['root fields', `kind: __typename ${repeated(MAX_ROOTS + 1, 'people { totalCount }')}`, { limit: 'roots', size: MAX_ROOTS + 2, max: MAX_ROOTS }, `it asks for ${MAX_ROOTS + 2} root fields, at most ${MAX_ROOTS} are allowed. Ask in several operations.`],
      ['lists', `people { nodes { ${repeated(MAX_SETS, 'statements { totalCount }')} } }`, { limit: 'sets', size: MAX_SETS + 1, max: MAX_SETS }, `it asks for at least ${MAX_SETS + 1} lists, counts and relations, at most ${MAX_SETS} are allowed.`],
      ['relations in each other', `places(first: 1) { nodes { ${chain(MAX_LEVELS, 1)} } }`, { limit: 'levels', size: MAX_LEVELS + 1, max: MAX_LEVELS }, `it asks for at least ${MAX_LEVELS + 1} relations and conditions in each other, at most ${MAX_LEVELS} are allowed.`],
      ['nodes', 'people(first: 100) { nodes { statements(first: 100) { pageInfo { hasNextPage } nodes { about(first: 30) { edges { cursor } } } } } }', { limit: 'nodes', size: 310_100, max: 200_000 }, 'it asks for 310,100 nodes (page sizes multiply), at most 200,000 are allowed. Ask for smaller pages, or in several operations.'],
      ['searches', repeated(LIMITS.searches.max + 1, 'people(where: { matches: "x" }) { totalCount }'), { limit: 'searches', size: 11, max: 10 }, 'it asks for at least 11 searches, suggestions and conditions that search, at most 10 are allowed.'],
      ['ways of timelines', repeated(8, 'timeline(clock: PUBLISHED, about: ["x"]) { totalCount }'), { limit: 'sets', size: MAX_SETS + 1, max: MAX_SETS }, `it asks for at least ${MAX_SETS + 1} lists, counts and relations, at most ${MAX_SETS} are allowed.`],
      ['nodes behind a search', 'search(query: "x", first: 100) { nodes { ... on Person { statements(first: 100) { nodes { about(first: 30) { nodes { id } } } } } } }', { limit: 'nodes', size: 310_100, max: 200_000 }, 'it asks for 310,100 nodes (page sizes multiply)'],
    ])('more %s are refused before any Cypher runs, with the figure and the limit', async (_, selection, figures, message) => {
      const { result, queries } = await ask(`{ ${selection} }`);
      expect(result?.errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'OPERATION_TOO_LARGE', ...figures } }]);
      expect(queries).toBe(0);
    });

    test('evidence of edges and sizes in variables count, too', async () => {
      const query = `query ($size: Int!) { entities(first: $size) { nodes { relations(first: $size) { edges { evidence(first: $size) { nodes { id } } } } } } }`;
      const { result } = await ask(query, { size: 60 });
      expect(result?.errors).toMatchObject([{ extensions: { size: 60 + 60 ** 2 + 60 ** 3 } }]);
      expect((await ask(query, { size: 50 })).result?.errors).toBeUndefined();
    });

    test('filters count: what they look at, how deep, and how many conditions', async () => {
      const query = 'query ($where: StatementWhere) { statements(where: $where) { totalCount } }';
      const refused = async (where: unknown): Promise<unknown> => {
        const { result, queries } = await ask(query, { where });
        expect(queries).toBe(0);
        return result?.errors?.[0]?.extensions;
      };
      const nested = (levels: number): unknown => (levels === 0 ? {} : { not: nested(levels - 1) });
      // Way after way would be looked at, were it not for where they end.
      const chained = (levels: number): unknown => (levels === 0 ? {} : { mentions: { some: { mentionedIn: { some: chained(levels - 2) } } } });
      const either = (count: number): unknown => ({ or: Array.from({ length: count }, (_, index) => ({ gist: { eq: String(index) } })) });
      expect(await refused(nested(MAX_LEVELS))).toMatchObject({ limit: 'levels', size: MAX_LEVELS + 1 });
      expect(await refused(either(LIMITS.conditions.max))).toMatchObject({ limit: 'conditions', size: LIMITS.conditions.max + 1 });
      expect(await refused({ or: Array.from({ length: LIMITS.related.max + 1 }, () => ({ about: { some: {} } })) })).toMatchObject({ limit: 'related', size: LIMITS.related.max + 1 });
      for (const where of [nested(MAX_LEVELS - 1), either(LIMITS.conditions.max - 1), { and: Array.from({ length: LIMITS.related.max }, () => ({ mentions: { some: { id: { contains: 'a' } } } })) }, chained(10)]) expect((await ask(query, { where })).result?.errors).toBeUndefined();
      for (const levels of [101, 5_000]) expect(await refused(nested(levels))).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit: 'nesting' });
    }, 60_000);

    test('four lists of the default size in each other are answered', async () => {
      const { result } = await ask('{ people { nodes { statements { nodes { about { nodes { namedIn { nodes { id } } } } } } } } }');
      expect(result?.errors).toBeUndefined();
    });

    test('the deepest and the widest that is allowed together is answered', async () => {
      const levels = MAX_LEVELS / 2;
      const { result } = await ask(`{ places(first: 1) { nodes { ${chain(levels, MAX_SETS - 2 * levels + 1)} } } }`);
      expect(result?.errors).toBeUndefined();
    }, 60_000);

    test('fragments that double with every level are refused quickly', async () => {
      const fragments = Array.from({ length: 18 }, (_, level) => `fragment F${level} on Person {
        a: disputesWith(first: 1) { nodes { ... on Person { ${level ? `...F${level - 1}` : 'id'} } } }
        b: disputesWith(first: 1) { nodes { ... on Person { ${level ? `...F${level - 1}` : 'id'} } } }
      }`);
      const start = performance.now();
      const { result } = await ask(`{ people(first: 1) { nodes { ...F17 } } } ${fragments.join(' ')}`);
      expect(result?.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
      expect(performance.now() - start).toBeLessThan(5_000);
    });

    test('interfaces in interfaces cost no more for each level', async () => {
      const start = performance.now();
      let inner = 'id';
      for (let level = 0; level < (MAX_LEVELS - 2) / 2; level++) inner = `subject { objectOf(first: 1) { nodes { ${inner} } } }`;
      const { result } = await ask(`{ assertions(first: 1) { nodes { ${inner} } } }`);
      expect(result?.errors).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(5_000);
    }, 30_000);
  });
});
