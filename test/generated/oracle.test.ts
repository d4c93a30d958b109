import { beforeAll, expect, test } from '@jest/globals';
import { GraphQLError, Kind, execute, getVariableValues, parse, validate } from 'graphql';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { replayResolver } from '../../src/execution/replay-resolver.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import { describeEngines } from '../engines/engines.js';
import { openSeeded, schema } from '../seeded-store.js';
import { checkProperty, propertyTimeout } from './check-property.js';
import { type GeneratedOperation, choices, operationFor } from './operation-arbitrary.js';
import { valuePool } from './settings.js';

/** Milliseconds for an operation: on a busy machine Neo4j plans the largest of them for more than the ten seconds of a request. */
const PATIENCE = 60_000;

/** Runs an operation and completes its rows twice: by the shaper and by graphql-js. */
async function completeTwice(runner: OperationRunner, { source, variables }: GeneratedOperation): Promise<{ shaper: unknown; oracle: unknown }> {
  const document = parse(source);
  expect(validate(schema.schema, document).map(({ message }) => message)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation was generated.');
  const { coerced } = getVariableValues(schema.schema, operation.variableDefinitions ?? [], variables);
  const { outcome, data } = await runner.run(document, operation, coerced ?? {});
  if (outcome.kind === 'failed' && isRefusal(outcome.error)) return { shaper: null, oracle: null };
  if (outcome.kind === 'failed') throw outcome.error;
  const oracle = await execute({ schema: schema.schema, document, variableValues: variables, contextValue: { outcome }, fieldResolver: replayResolver });
  expect(oracle.errors ?? []).toEqual([]);
  return { shaper: JSON.stringify(data), oracle: JSON.stringify(oracle.data) };
}

/** A few generated operations ask for more than is allowed, or for several numbers of what an operation has one number of. */
function isRefusal(error: Error): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { code, argument } = error.extensions;
  return code === 'OPERATION_TOO_LARGE' || (code === 'BAD_USER_INPUT' && argument === 'first');
}

describeEngines((engine) => {
  let runner: OperationRunner;

  beforeAll(async () => {
    runner = new OperationRunner(await openSeeded(engine), new OperationCache(schema), PATIENCE);
  }, 300_000);

  test('generated operations: the shaper answers as graphql-js does', async () => {
    await checkProperty(choices(2), async (roots) => {
      const { shaper, oracle } = await completeTwice(runner, operationFor(schema.schema, roots, valuePool, { searches: true }));
      expect(shaper).toBe(oracle);
    }, (roots) => operationFor(schema.schema, roots, valuePool, { searches: true }).source);
  }, propertyTimeout);
});
