import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { serveGraph } from '../clients/served-graph.js';
import { ListedOperations } from '../../src/server/listed-operations.js';
import { schema } from '../seeded-store.js';
import { type HttpAnswer, ask, get, post } from './http-answer.js';

const LISTED = 'query Find($id: ID!) {\n  node(id: $id) {\n    id\n  }\n}';
const ID = createHash('sha256').update(LISTED).digest('hex');
const variables = { id: 'person:putin' };
const found = [200, { data: { node: { id: 'person:putin' } } }];
const answered = ({ status, body }: HttpAnswer): unknown => [status, JSON.parse(body)];
const refused = ({ status, body }: HttpAnswer): unknown => [status, (JSON.parse(body) as { errors: [{ extensions: unknown }] }).errors[0].extensions];

describe('a server that takes only listed operations', () => {
  const graph = serveGraph({ exposure: { operations: new Map([[ID, LISTED], ['short', 'query Name { __typename }']]) } });
  const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

  test('takes one by its id, as the clients of Apollo send it, or by its text', async () => {
    for (let time = 1; time <= 3; time++) {
      expect(answered(await ask(graph.url, post({ variables, extensions: persisted(ID) })))).toEqual(found);
      expect(answered(await ask(graph.url, get({ variables: JSON.stringify(variables), extensions: JSON.stringify(persisted(ID)) })))).toEqual(found);
      expect(answered(await ask(graph.url, post({ query: LISTED, variables })))).toEqual(found);
      expect(answered(await ask(graph.url, post({ query: LISTED, variables, extensions: persisted(ID) })))).toEqual(found);
      expect(answered(await ask(graph.url, post({ extensions: persisted('short') })))).toEqual([200, { data: { __typename: 'Query' } }]);
    }
  });

  test.each([
    ['another one', { query: '{ __typename }' }],
    ['a listed one with a blank more', { query: `${LISTED} `, variables }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['one with its own hash', { query: '{ __typename }', extensions: persisted(createHash('sha256').update('{ __typename }').digest('hex')) }],
    ['one with the hash of a listed one', { query: '{ __typename }', extensions: persisted(ID) }],
    ['what cannot be read', { query: '{' }],
  ])('refuses %s', async (_, body) => {
    for (let time = 1; time <= 2; time++) expect(refused(await ask(graph.url, post(body)))).toEqual([403, { code: 'OPERATION_NOT_LISTED' }]);
  });

  test('does not know others by their hash, also after they were sent', async () => {
    const other = '{ people { totalCount } }';
    const hash = createHash('sha256').update(other).digest('hex');
    await ask(graph.url, post({ query: other, extensions: persisted(hash) }));
    expect((await ask(graph.url, post({ extensions: persisted(hash) }))).body).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('operations that the API has not got are told at start, all of them', () => {
  const texts = new Map([['a', '{ peopel { totalCount } }'], ['b', '{'], ['c', '{ __typename }']]);
  expect(() => new ListedOperations(texts, schema.schema)).toThrow(/^ISNAD_OPERATIONS lists operations that this API cannot answer: a: Cannot query field "peopel".*; b: Syntax Error/);
});
