import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Variables } from '../../src/compiler/parameters.js';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { variablesShape } from '../../src/compiler/variables-shape.js';
import { bounds } from '../generated/settings.js';
import { smallSchema } from '../generated/small-schema.js';
import { coerced, parsedOperation, printed } from './compiled.js';
import { decidingSource, decidingVariables } from './deciding-variables.js';

const parsed = parsedOperation(decidingSource);
const least = { yes: true, direction: 'ASC', ids: [] };

function shape(variables: Variables): string {
  return variablesShape(smallSchema.schema, parsed.operation, coerced(parsed, { ...least, ...variables }));
}

describe('the shape of variables', () => {
  test.each<[string, Variables, Variables]>([
    ['numbers', { first: 1, size: 2 }, { first: 3, size: 4 }],
    ['values of filters', { where: { text: { eq: 'a' }, size: { in: [1] } } }, { where: { size: { in: [2, 3] }, text: { eq: 'b' } } }],
    ['lengths of lists', { ids: [], sizes: [1] }, { ids: ['a', 'b'], sizes: [1, 2] }],
    ['a default and the same variable', {}, { size: 7 }],
    ['one object in place of a list of one', { order: { size: 'ASC' } }, { order: [{ size: 'ASC' }] }],
  ])('is the same for other %s', (_, a, b) => {
    expect(shape(a)).toBe(shape(b));
  });

  test.each<[string, Variables, Variables]>([
    ['null and absent', { sizes: null }, {}],
    ['null and a value', { size: null }, { size: 1 }],
    ['null and a value in a filter', { where: { text: { eq: null } } }, { where: { text: { eq: '' } } }],
    ['the keys of a filter', { where: { text: { eq: 'a' } } }, { where: { size: { eq: 1 } } }],
    ['the operators of a filter', { where: { size: { in: [] } } }, { where: { size: { eq: 1 } } }],
    ['enum values', { colour: 'RED' }, { colour: 'GREEN' }],
    ['directions', { direction: 'ASC' }, { direction: 'DESC' }],
    ['booleans', { yes: true }, { yes: false }],
    ['orders', { order: [{ size: 'ASC' }, { text: 'ASC' }] }, { order: [{ text: 'ASC' }, { size: 'ASC' }] }],
  ])('differs with %s', (_, a, b) => {
    expect(shape(a)).not.toBe(shape(b));
  });
});

test('variables of one shape are compiled to the same', () => {
  const byShape = new Map<string, string>();
  let met = 0;
  const check = (raw: Variables): void => {
    const variables = coerced(parsed, raw);
    const operation = printed(compileOperation(smallSchema, parsed.document, parsed.operation, variables));
    const key = variablesShape(smallSchema.schema, parsed.operation, variables);
    const known = byShape.get(key);
    byShape.set(key, operation);
    if (known === undefined) return;
    met++;
    expect(operation).toBe(known);
  };
  fc.assert(fc.property(decidingVariables, check), { seed: bounds.seed, numRuns: 3_000 });
  expect(met).toBeGreaterThan(200);
  expect(byShape.size).toBeGreaterThan(200);
});
