import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { GraphQLSchema, assertInterfaceType, validateSchema } from 'graphql';
import { printApi } from '../../src/model/api-schema.js';
import { packageRoot } from '../../src/package-root.js';
import { schema } from '../seeded-store.js';

test('the API of the schema files is a valid schema', () => {
  expect(validateSchema(schema.schema)).toEqual([]);
});

test('schema/generated/api.graphql is printed from the schema files as they are', () => {
  const printed = readFileSync(join(packageRoot, 'schema/generated/api.graphql'), 'utf8');
  const state = printed === printApi(schema.schema) ? 'fresh' : 'stale: run `npm run generate`';
  expect(`schema/generated/api.graphql is ${state}`).toBe('schema/generated/api.graphql is fresh');
});

test('the API has no type that nothing reaches', () => {
  const types = schema.schema.getPossibleTypes(assertInterfaceType(schema.schema.getType('Node')));
  const reached = new GraphQLSchema({ query: schema.schema.getQueryType(), types: [...types] });
  expect(Object.keys(schema.schema.getTypeMap()).sort()).toEqual(Object.keys(reached.getTypeMap()).sort());
});
