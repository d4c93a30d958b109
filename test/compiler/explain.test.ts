import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import type { Variables } from '../../src/compiler/parameters.js';
import { queryInput } from '../../src/compiler/compile-operation.js';
import { LookUps } from '../../src/execution/look-ups.js';
import { FULL_TEXT_INDEXES } from '../../src/search/full-text-indexes.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { choices, operationFor } from '../generated/operation-arbitrary.js';
import { bounds, valuePool } from '../generated/settings.js';
import { schema } from '../seeded-store.js';
import { coerced, compiled, parsedOperation } from './compiled.js';

/** Whether an operation reads something from the graph, and no more than it may. */
function isReading(source: string, variables: Variables): boolean {
  try {
    return compiled(source, variables, schema).text !== null;
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'OPERATION_TOO_LARGE') return false;
    throw error;
  }
}

/** Generated operations that read something from the graph. */
const operations = choices(2)
  .map((roots) => operationFor(schema.schema, roots, valuePool, { searches: true }))
  .filter(({ source, variables }) => isReading(source, variables));

const DEADLINE = { deadline: 20_000 };

describeEngines((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
    for (const index of FULL_TEXT_INDEXES) await store.ensureFullText(index, DEADLINE);
  });

  test('generated operations become Cypher that the engine can plan', async () => {
    const property = fc.asyncProperty(operations, async ({ source, variables }) => {
      const operation = compiled(source, variables, schema);
      const values = coerced(parsedOperation(source, schema), variables, schema);
      const lookedUp = await new LookUps((question) => store.lookUp(question, DEADLINE)).resolve(operation.parameters, values).catch(() => null);
      if (!lookedUp) return; // A search without words is refused before there is a query.
      const { parameters } = queryInput(operation, values, lookedUp);
      await expect(store.read({ text: `EXPLAIN ${operation.text ?? 'RETURN 1 AS nothing'}`, parameters }, { deadline: 20_000 })).resolves.toBeDefined();
    });
    await fc.assert(property, { seed: bounds.seed, numRuns: 30 });
  }, 120_000);

  test('what is no Cypher is not planned', async () => {
    await expect(store.read({ text: 'EXPLAIN CALL () { MATCH (n RETURN n } RETURN n', parameters: {} }, { deadline: 10_000 })).rejects.toThrow();
  });
});
