import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validateSchema } from 'graphql';
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

test('every type of the API is reached from Query', () => {
  const reached = new Set(['Query']);
  const fields = Object.values(schema.schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const mentioned = (name: string): boolean => fields.some((type) => type.name !== name && type.astNode !== undefined && new RegExp(`\\b${name}\\b`).test(JSON.stringify(type.astNode)));
  for (const type of fields) if (mentioned(type.name)) reached.add(type.name);
  expect(fields.map((type) => type.name).filter((name) => !reached.has(name))).toEqual([]);
});
