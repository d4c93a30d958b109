import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, GraphQLError, Kind, getVariableValues, parse, validate } from 'graphql';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import { describeEngines } from '../engines/engines.js';
import { checkProperty, propertyTimeout } from './check-property.js';
import { type GeneratedGraph, graphs, storeWithWords } from './graph-arbitrary.js';
import { type Choice, type GeneratedOperation, choices, operationFor } from './operation-arbitrary.js';
import { executeByDefinition } from './reference-executor.js';
import { smallPool, smallSchema } from './small-schema.js';

const { schema } = smallSchema;
const cache = new OperationCache(smallSchema);

function parsed({ source }: GeneratedOperation): DocumentNode {
  const document = parse(source);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  return document;
}

/** A few generated operations ask for more than is allowed, or group twice through one relation. */
const REFUSED = Symbol('refused');
const REFUSALS = ['OPERATION_TOO_LARGE', 'BAD_USER_INPUT'];

async function answer(runner: OperationRunner, document: DocumentNode, variables: Record<string, unknown>): Promise<unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation was generated.');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const { outcome, data } = await runner.run(document, operation, coerced ?? {});
  if (outcome.kind === 'failed' && outcome.error instanceof GraphQLError && REFUSALS.includes(String(outcome.error.extensions['code']))) return REFUSED;
  if (outcome.kind === 'failed') throw (outcome.error as { originalError?: Error }).originalError ?? outcome.error;
  return data;
}

/** A graph and operations on it. */
const cases = fc.record({ graph: graphs, operations: fc.array(choices(2), { minLength: 1, maxLength: 3 }) });

function show({ graph, operations }: { graph: GeneratedGraph; operations: readonly (readonly Choice[])[] }): string {
  const written = operations.map((roots) => operationFor(schema, roots, smallPool, { searches: false }));
  return [
    ...graph.nodes.map(({ label, properties }) => `(:${label} ${JSON.stringify(properties, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))})`),
    ...graph.relationships.map(({ type, from, to }) => `(${from})-[:${type}]->(${to})`),
    ...written.map(({ source, variables }) => `${source}\nvariables: ${JSON.stringify(variables)}`),
  ].join('\n');
}

describeEngines((engine) => {
  test('generated graphs and operations: the engine answers as the definition says', async () => {
    const opened = await engine.open();
    const runner = new OperationRunner(opened, cache, 10_000);
    await checkProperty(cases, async ({ graph, operations }) => {
      await storeWithWords(opened, graph);
      for (const roots of operations) {
        const operation = operationFor(schema, roots, smallPool, { searches: false });
        const document = parsed(operation);
        const reference = executeByDefinition(graph, document, operation.variables);
        expect(reference.errors ?? []).toEqual([]);
        const answered = await answer(runner, document, operation.variables);
        if (answered !== REFUSED) expect(answered).toEqual(JSON.parse(JSON.stringify(reference.data)));
      }
    }, show);
  }, propertyTimeout);
});
