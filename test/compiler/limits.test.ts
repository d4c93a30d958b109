import { describe, expect, test } from '@jest/globals';
import { MAX_LEVELS, MAX_SETS } from '../../src/compiler/plan-operation.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { schema } from '../seeded-store.js';

/** Relations that stand in each other, the innermost with as many more beside it as are asked for. */
function chain(levels: number, beside: number): string {
  let inner = Array.from({ length: beside }, (_, index) => `a${index}: discussedIn { totalCount }`).join(' ');
  for (let level = 1; level < levels; level++) inner = `names(first: 1) { nodes { names { ... on Named { ${inner} } } } }`;
  return inner;
}

describeEngines((engine) => {
  const ask = async (query: string) => {
    const store = new RecordingStore(await engine.open());
    const { body } = await createApolloServer(schema, store, 30_000).executeOperation({ query }, { contextValue: {} });
    return { result: body.kind === 'single' ? body.singleResult : null, queries: store.queries.length };
  };
  const roots = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: people { totalCount }`).join(' ');

  describe('the size of an operation', () => {
    test('as many lists as are allowed are answered', async () => {
      const { result, queries } = await ask(`{ ${roots(MAX_SETS)} }`);
      expect(result?.errors).toBeUndefined();
      expect(queries).toBe(1);
    }, 60_000);

    test('one more is refused before any Cypher runs, with the limit', async () => {
      const { result, queries } = await ask(`{ ${roots(MAX_SETS + 1)} }`);
      expect(result?.errors).toMatchObject([{ message: expect.stringContaining(`more than ${MAX_SETS} lists`), extensions: { code: 'OPERATION_TOO_LARGE' } }]);
      expect(queries).toBe(0);
    });

    test('the deepest and the widest that is allowed together is answered', async () => {
      const levels = MAX_LEVELS / 2;
      const { result } = await ask(`{ places(first: 1) { nodes { ${chain(levels, MAX_SETS - 2 * levels + 1)} } } }`);
      expect(result?.errors).toBeUndefined();
    }, 60_000);

    test('deeper is refused', async () => {
      const { result, queries } = await ask(`{ places(first: 1) { nodes { ${chain(MAX_LEVELS, 1)} } } }`);
      expect(result?.errors).toMatchObject([{ message: expect.stringContaining(`deeper than ${MAX_LEVELS}`), extensions: { code: 'OPERATION_TOO_LARGE' } }]);
      expect(queries).toBe(0);
    });

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
