import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { describeEngines } from '../engines/engines.js';
import { openSeeded, schema } from '../seeded-store.js';
import { type HttpRequest, ask, get, post } from './http-answer.js';
import { startPlainApollo } from './plain-apollo.js';

const two = '{ countries(first: 2) { totalCount nodes { id name } } }';
const byId = 'query ById($id: ID!) { node(id: $id) { __typename id ... on Person { name role posts { nodes { id __typename } } } } }';
const byName = 'query ($where: CountryWhere, $first: Int = 1) { countries(where: $where, first: $first) { totalCount nodes { id } } }';
const several = `query First { countries(first: 1) { nodes { id } } } query Second { people(first: 1) { nodes { id } } }`;
const article = 'query ($id: ID!, $with: Boolean!) { node(id: $id) { ...Said } } fragment Said on Statement { gist article { id published @include(if: $with) } }';

/** Each request, with the status that both servers have to give it. */
const requests: readonly [name: string, status: number, request: HttpRequest][] = [
  ['a query', 200, post({ query: two })],
  ['an interface and a variable', 200, post({ query: byId, variables: { id: 'person:putin' } })],
  ['an id that is a number', 200, post({ query: byId, variables: { id: 7 } })],
  ['nulls for unknown ids', 200, post({ query: '{ node(id: "no") { id } nodes(ids: ["no", "country:russia"]) { id } }' })],
  ['a fragment with a relation and @include', 200, post({ query: article, variables: { id: 's001-12', with: false } })],
  ['the same key twice', 200, post({ query: '{ a: countries(first: 1) { nodes { id } } a: countries(first: 1) { nodes { name } totalCount } }' })],
  ['a default of a variable', 200, post({ query: byName })],
  ['a variable in place of its default', 200, post({ query: byName, variables: { first: 2 } })],
  ['an input object as variable', 200, post({ query: byName, variables: { where: { id: { eq: 'country:russia' } } } })],
  ['a variable that the operation does not have', 200, post({ query: two, variables: { other: 1 } })],
  ['introspection alone', 200, post({ query: '{ __schema { queryType { fields { name type { kind name } } } } }' })],
  ['introspection with data', 200, post({ query: `{ __type(name: "Person") { name interfaces { name } } __typename ${two.slice(1)}` })],
  ['__typename alone', 200, post({ query: '{ __typename kind: __typename }' })],
  ['one of several operations', 200, post({ query: several, operationName: 'Second' })],

  ['a variable of the wrong type', 400, post({ query: byName, variables: { first: 'many' } })],
  ['a missing variable', 400, post({ query: byId })],
  ['null for a variable that must not be null', 400, post({ query: byId, variables: { id: null } })],
  ['an unknown enum value in a variable', 400, post({ query: 'query ($order: [CountryOrder!]) { countries(order: $order) { totalCount } }', variables: { order: [{ id: 'UP' }] } })],
  ['an unknown field of an input object', 400, post({ query: byName, variables: { where: { colour: { eq: 'red' } } } })],
  ['two fields of a oneOf input', 400, post({ query: 'query ($order: [CountryOrder!]) { countries(order: $order) { totalCount } }', variables: { order: [{ id: 'ASC', name: 'ASC' }] } })],
  ['several variables that are wrong', 400, post({ query: byName, variables: { where: 3, first: [] } })],
  ['an unknown operation name', 400, post({ query: several, operationName: 'Third' })],
  ['several operations without a name', 400, post({ query: several })],
  ['only fragments', 400, post({ query: 'fragment A on Country { id }' })],
  ['a syntax error', 400, post({ query: '{ countries { ' })],
  ['an unknown field', 400, post({ query: '{ countries { colour } }' })],
  ['an unknown directive', 400, post({ query: '{ countries @defer { totalCount } }' })],
  ['an unknown enum value in the document', 400, post({ query: '{ countries(order: [{ id: UP }]) { totalCount } }' })],
  ['an empty query', 400, post({ query: '' })],
  ['no query', 400, post({ variables: {} })],
  ['an empty object', 400, post({})],
  ['a query that is no string', 400, post({ query: 7 })],
  ['variables as a string', 400, post({ query: two, variables: '{}' })],
  ['broken JSON', 400, post('{"query":')],
  ['a batch', 400, post([{ query: two }, { query: two }])],
  ['null for a variable with a default, where null is not allowed', 200, post({ query: 'query ($id: ID = "x") { node(id: $id) { id } }', variables: { id: null } })],
  ['a mutation', 200, post({ query: 'mutation { remove }' })],
  ['a subscription', 200, post({ query: 'subscription { countries { totalCount } }' })],
  ['a body over 1 MB', 413, post({ query: two, variables: { pad: 'x'.repeat(1024 * 1024) } })],

  ['GET', 200, get({ query: byId, variables: '{"id":"person:putin"}', operationName: 'ById' })],
  ['GET with a bad variable', 400, get({ query: byId, variables: '{"id":{}}' })],
  ['GET with variables that are no JSON', 400, get({ query: byId, variables: '{' })],
  ['GET of a mutation', 405, get({ query: 'mutation { remove }' })],
  ['GET without a query', 400, get({})],
  ['PUT', 404, { init: { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } } }],
  ['OPTIONS', 405, { init: { method: 'OPTIONS', headers: { 'apollo-require-preflight': 'true' } } }],
  ['GET from a form of another site', 400, get({ query: two }, { 'sec-fetch-site': 'cross-site' })],
  ['GET from another site of the same owner', 400, get({ query: two }, { 'sec-fetch-site': 'same-site' })],
  ['GET from a script of another site in an old browser', 400, get({ query: two }, { origin: 'https://other.example' })],
  ['POST from a form of another site', 400, post(JSON.stringify({ query: two }), { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' })],

  ['graphql-response+json', 200, post({ query: two }, { accept: 'application/graphql-response+json' })],
  ['graphql-response+json with an error', 400, post({ query: byId }, { accept: 'application/graphql-response+json' })],
  ['graphql-response+json preferred', 200, post({ query: two }, { accept: 'application/json;q=0.5, application/graphql-response+json' })],
  ['a media type that nobody has', 406, post({ query: two }, { accept: 'image/png' })],
];

describeEngines((engine) => {
  let ours: RunningServer;
  let plain: RunningServer;

  beforeAll(async () => {
    const store = await openSeeded(engine);
    ours = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: two });
    plain = await startPlainApollo(store);
  }, 300_000);
  afterAll(async () => {
    await ours.close();
    await plain.close();
  });

  describe('status, headers and body are those of a plain Apollo Server', () => {
    test.each(requests)('%s', async (_name, status, request) => {
      const expected = await ask(plain.url, request);
      expect(expected.status).toBe(status);
      // What has been answered once is answered another way when it comes again.
      for (let time = 1; time <= 3; time++) expect(await ask(ours.url, request)).toEqual(expected);
    });
  });

  const byName = 'query ($id: ID!, $of: PersonWhere) { node(id: $id) { id } people(where: $of) { totalCount } }';
  const good = { query: byName, variables: { id: 'person:putin' } };

  test.each([
    ['another id', post({ query: byName, variables: { id: 'country:armenia' } })],
    ['an unknown id', post({ query: byName, variables: { id: 'no' } })],
    ['a bad variable', post({ query: byName, variables: { id: {} } })],
    ['no variables', post({ query: byName })],
    ['null for the variables', post({ query: byName, variables: null })],
    ['variables in a list', post({ query: byName, variables: ['person:putin'] })],
    ['an unknown operation name', post({ ...good, operationName: 'Other' })],
    ['an operation name that is no text', post({ ...good, operationName: 7 })],
    ['no operation name', post({ ...good, operationName: null })],
    ['an empty operation name', post({ ...good, operationName: '' })],
    ['extensions', post({ ...good, extensions: { some: 1 } })],
    ['an empty hash', post({ ...good, extensions: { persistedQuery: { version: 1, sha256Hash: '' } } })],
    ['a persisted query that is another one', post({ ...good, extensions: { persistedQuery: { version: 1, sha256Hash: 'no' } } })],
    ['a field that GraphQL over HTTP does not know', post({ ...good, other: 1 })],
    ['another media type', post(good, { accept: 'application/graphql-response+json' })],
    ['a media type that nobody has', post(good, { accept: 'image/png' })],
    ['another content type', post(good, { 'content-type': 'application/json; charset=utf-8' })],
    ['a content type that forms send', post(JSON.stringify(good), { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' })],
    ['a batch', post([good])],
  ])('after a request that was answered, one with %s is answered as by a plain Apollo Server', async (_name, request) => {
    for (let time = 1; time <= 2; time++) await ask(ours.url, post(good));
    const expected = await ask(plain.url, request);
    for (let time = 1; time <= 2; time++) expect(await ask(ours.url, request)).toEqual(expected);
  });

  test('after a request that was answered, one with variables that are nested deep is refused', async () => {
    let of: object = {};
    for (let level = 0; level < 200; level++) of = { not: of };
    for (let time = 1; time <= 2; time++) await ask(ours.url, post(good));
    const { status, body } = await ask(ours.url, post({ query: byName, variables: { id: 'person:putin', of } }));
    expect([status, body]).toEqual([400, expect.stringContaining('OPERATION_TOO_LARGE')]);
  });

  test('a megabyte of variables that are all wrong is refused at once', async () => {
    const request = post({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array<object>(300_000).fill({}) } });
    const started = performance.now();
    const answer = await ask(ours.url, request);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(answer).toEqual(await ask(plain.url, request));
    expect(answer.status).toBe(400);
  });

  test('no answer may be kept by a cache on the way', async () => {
    const [good, bad] = [await ask(ours.url, post({ query: two })), await ask(ours.url, post({ query: byId }))];
    expect([good.headers['cache-control'], bad.headers['cache-control']]).toEqual(['no-store', 'no-store']);
  });

  test.each([{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])('a plain GET that no other site can have caused is answered: %j', async (headers) => {
    expect((await ask(ours.url, get({ query: two }, headers))).status).toBe(200);
    expect((await ask(plain.url, get({ query: two }, headers))).status).toBe(400);
  });

  test('a browser gets the landing page', async () => {
    const page = await ask(ours.url, { init: { method: 'GET', headers: { accept: 'text/html' } } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html']);
  });

  test('more than a page allows is the mistake of the client', async () => {
    const { status, body } = await ask(ours.url, post({ query: '{ countries(first: 101) { nodes { id } } }' }));
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({
      errors: [{
        message: 'countries(first:) is 101, which is out of bounds. Ask for 0 to 100 at a time.',
        locations: [{ line: 1, column: 3 }],
        path: ['countries'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      }],
      data: null,
    });
  });
});
