import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse } from 'graphql';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { schemaWith } from '../access/rules.js';
import { coerced, parsedOperation, printed } from '../compiler/compiled.js';
import { decidingSource, decidingVariables } from '../compiler/deciding-variables.js';
import { bounds } from '../generated/settings.js';
import { smallSchema } from '../generated/small-schema.js';

test('an operation is compiled once for each shape of its variables', () => {
  const parsed = parsedOperation('query ($where: BoxWhere) { boxes(where: $where) { totalCount } }');
  const cache = new OperationCache(smallSchema);
  const get = (where: unknown) => cache.get(parsed.document, parsed.operation, coerced(parsed, { where }));
  const first = get({ size: { eq: 1 } });
  expect(get({ size: { eq: 2 } })).toBe(first);
  expect(get({ size: { eq: null } })).not.toBe(first);
  expect(get({ text: { eq: '1' } })).not.toBe(first);
  expect(get({ size: { eq: 3 } })).toBe(first);
});

test('operations of one document are kept apart', () => {
  const document = parse('query A { boxes { totalCount } } query B { notes { totalCount } }');
  const cache = new OperationCache(smallSchema);
  const texts = document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? cache.get(document, definition, {}).text : null));
  expect(texts).toEqual([expect.stringContaining(':Box)'), expect.stringContaining(':Note)')]);
});

test('clients that may see the same share what is compiled, and others do not', () => {
  const loaded = schemaWith({ Person: 'CONFIDENTIAL' });
  const { document, operation } = parsedOperation('{ people { totalCount } }', loaded);
  const cache = new OperationCache(loaded);
  const open = cache.get(document, operation, {});
  expect(cache.get(document, operation, {}, 'INTERNAL')).toBe(open);
  expect(cache.get(document, operation, {}, 'CONFIDENTIAL').text).not.toBe(open.text);
  expect(cache.get(document, operation, {}, 'unknown')).toBe(open);
});

test('what the cache gives is what would be compiled', () => {
  const { document, operation } = parsedOperation(decidingSource);
  const cache = new OperationCache(smallSchema);
  const check = (raw: Record<string, unknown>): void => {
    const variables = coerced({ document, operation }, raw);
    expect(printed(cache.get(document, operation, variables))).toBe(printed(compileOperation(smallSchema, document, operation, variables)));
  };
  fc.assert(fc.property(decidingVariables, check), { seed: bounds.seed, numRuns: 500 });
});

test('a stranger who sends many shapes makes the cache forget, not grow', () => {
  const parsed = parsedOperation('query ($order: [SizedOrder!]) { sized(order: $order) { nodes { id } } }');
  const cache = new OperationCache(smallSchema);
  const get = (length: number) => cache.get(parsed.document, parsed.operation, coerced(parsed, { order: Array<object>(length).fill({ size: 'ASC' }) }));
  const first = get(0);
  for (let length = 1; length <= 40; length++) get(length);
  expect(get(0)).toBe(first);
  for (let length = 1; length <= 60; length++) get(length);
  expect(get(0)).not.toBe(first);
});
