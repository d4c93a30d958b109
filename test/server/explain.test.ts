import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Costs } from '../../src/execution/operation-cost.js';
import type { RequestContext } from '../../src/execution/outcome.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import type { GraphStore, Operator } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { schema } from '../seeded-store.js';
import { ask, get, post } from './http-answer.js';

/** Two people with two statements, of which one is said by both; the third country lacks the name that it must have. */
const GRAPH = `
CREATE (:Country:Actor:Named:Entity {id: 'country:a', name: 'A', nameAr: 'أ'})
CREATE (:Country:Actor:Named:Entity {id: 'country:b', name: 'B', nameAr: 'ب'})
CREATE (:Country:Actor:Named:Entity {id: 'country:no-name'})
CREATE (p1:Person:Actor:Named:Entity {id: 'person:1', name: 'P', nameAr: 'ب'})
CREATE (p2:Person:Actor:Named:Entity {id: 'person:2', name: 'Q', nameAr: 'ق'})
CREATE (s1:Statement:Claim:Passage:Entity {id: 's:1', gist: 'g', kind: 'DIRECT', saidFrom: '2020-11-09'})
CREATE (s2:Statement:Claim:Passage:Entity {id: 's:2', gist: 'h', kind: 'DIRECT', saidFrom: '2020-11-10'})
CREATE (s1)-[:SAID_BY]->(p1)
CREATE (s2)-[:SAID_BY]->(p1)
CREATE (s2)-[:SAID_BY]->(p2)`;

const two = '{ countries(first: 2) { nodes { id name } } }';
const milliseconds: unknown = expect.any(Number);

/** What an operation costs that sends one query, of which nothing else is known. */
const oneQuery = { cypherQueries: 1, lookUps: 0, engineMilliseconds: milliseconds, serverMilliseconds: milliseconds, cached: false };
const noQuery = { ...oneQuery, cypherQueries: 0, rows: 0 };

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

async function run(server: ApolloServer<RequestContext>, request: GraphQLRequest, explain?: string): Promise<Answer> {
  const headers = new HeaderMap(explain === undefined ? [] : [['isnad-explain', explain]]);
  const { body } = await server.executeOperation({ ...request, http: { method: 'POST', headers, search: '', body: null } }, { contextValue: {} });
  return body.kind === 'single' ? body.singleResult : {};
}

/** The operators of a plan, from its result downwards. */
function flat(operator: Operator): Operator[] {
  return [operator, ...operator.children.flatMap(flat)];
}

describeEngines((engine) => {
  let store: RecordingStore;
  let gone: GraphStore;
  let server: ApolloServer<RequestContext>;
  const told = async (query: string, explain = 'cost'): Promise<unknown> => (await run(server, { query }, explain)).extensions?.['isnad'];

  beforeAll(async () => {
    gone = await engine.open();
    await gone.close();
    store = new RecordingStore(await engine.open());
    await store.write((query) => query({ text: GRAPH, parameters: {} }), { deadline: 10_000 });
  }, 30_000);
  beforeEach(() => {
    store.queries.length = 0;
    server = createApolloServer(schema, store, 10_000, { showsPlans: true });
  });

  describe('cost', () => {
    test('is what the operation took, beside its answer', async () => {
      const { data, errors, extensions } = await run(server, { query: two }, 'cost');
      expect([data, errors]).toEqual([{ countries: { nodes: [{ id: 'country:a', name: 'A' }, { id: 'country:b', name: 'B' }] } }, undefined]);
      expect(extensions).toEqual({ isnad: { engine: store.engine, ...oneQuery, rows: 2 } });
      expect(store.queries).toHaveLength(1);
      const { engineMilliseconds, serverMilliseconds } = extensions?.['isnad'] as Costs;
      expect(Math.min(engineMilliseconds, serverMilliseconds)).toBeGreaterThanOrEqual(0);
    });

    test('of the second operation of a shape is that of one that is compiled', async () => {
      const ask = async (first: number) => (await run(server, { query: 'query ($first: Int) { countries(first: $first) { nodes { id } } }', variables: { first } }, 'cost')).extensions;
      expect(await ask(1)).toMatchObject({ isnad: { cached: false, rows: 1 } });
      expect(await ask(2)).toMatchObject({ isnad: { cached: true, rows: 2 } });
    });

    test.each<[string, number, string]>([
      ['none for a count', 0, '{ people { totalCount } }'],
      ['one for each node of a page', 1, '{ people(first: 1) { totalCount nodes { id } edges { cursor } } }'],
      ['one for the node beyond a page', 2, '{ people(first: 1) { nodes { id } pageInfo { hasNextPage } } }'],
      ['one for each node of a relation, as often as it comes back', 5, '{ people { nodes { id statements { totalCount nodes { id } } } } }'],
      ['those of each level', 10, '{ people { nodes { statements { nodes { speakers { nodes { id } } } } } } }'],
      ['those that an interface has', 5, '{ actors { nodes { id ... on Person { name } } } }'],
      ['those of relations that some types have', 8, '{ actors { nodes { ... on Person { statements { nodes { id } } } } } }'],
      ['those of each root field', 3, '{ node(id: "person:1") { id } no: node(id: "no") { id } nodes(ids: ["country:a", "no", "s:1"]) { id } }'],
      ['those below nodes by their ids', 4, '{ nodes(ids: ["no", "s:2", "s:2"]) { ... on Statement { speakers(first: 1) { nodes { id } } } } }'],
      ['one for each group and its node', 4, '{ statements { groups(by: [{ speakers: { node: { id: VALUE } } }]) { count keys { value node { id } } } } }'],
      ['one for an aggregate', 1, '{ statements { aggregate { saidFrom { min max } } } }'],
    ])('has %s: %d rows', async (_, rows, query) => {
      expect(await told(query)).toEqual({ engine: store.engine, ...oneQuery, rows });
    });

    test('of an operation that reads nothing has no query', async () => {
      expect(await told('{ __typename __type(name: "Country") { name } }')).toEqual({ engine: store.engine, ...noQuery });
      expect(store.queries).toEqual([]);
    });

    test('is told where graphql-js completes the answer', async () => {
      const mixed = await run(server, { query: `{ __type(name: "Country") { name } ${two.slice(1)}` }, 'cost');
      expect(mixed).toMatchObject({ data: { __type: { name: 'Country' } }, extensions: { isnad: { ...oneQuery, rows: 2 } } });
      const bubbling = await run(server, { query: '{ countries { nodes { name } } }' }, 'cost');
      expect(bubbling).toMatchObject({ data: null, extensions: { isnad: { ...oneQuery, rows: 3 } } });
      expect(bubbling.errors).toHaveLength(1);
    });

    test.each<[string, GraphQLRequest]>([
      ['is no GraphQL', { query: '{' }],
      ['asks for a field that is not there', { query: '{ colour }' }],
      ['has a bad variable', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: {} } }],
      ['has no such name', { query: 'query A { __typename }', operationName: 'B' }],
      ['asks for too much', { query: '{ countries(first: 101) { nodes { id } } }' }],
    ])('of an operation that %s has no query', async (_, request) => {
      const { errors, extensions } = await run(server, request, 'cost');
      expect(errors).toHaveLength(1);
      expect(extensions).toEqual({ isnad: { engine: store.engine, ...noQuery } });
    });

    test('of an operation whose engine is gone has the query that failed', async () => {
      const answer = await run(createApolloServer(schema, gone, 10_000, { showsPlans: true }), { query: two }, 'plan');
      expect(answer.errors?.map(({ message }) => message)).toEqual(['The database cannot be reached at the moment. Try again in a few seconds.']);
      expect(answer.extensions).toMatchObject({ isnad: { ...oneQuery, rows: 0, cypher: expect.stringContaining('MATCH (n0:Country)'), operators: null } });
    });
  });

  describe('plan', () => {
    const secret = 'person:1';
    const page = { query: 'query ($where: PersonWhere, $after: String) { people(where: $where, after: $after, first: 1) { nodes { name } pageInfo { endCursor } } }', variables: { where: { and: [{ id: { eq: secret } }] } } };

    test('is the query, its parameters without their values, and the plan, beside the cost', async () => {
      const { data, extensions } = await run(server, page, 'plan');
      expect(data).toMatchObject({ people: { nodes: [{ name: 'P' }] } });
      expect(extensions?.['isnad']).toEqual({
        engine: store.engine,
        ...oneQuery,
        rows: 1,
        cypher: store.queries[0]?.text,
        parameters: [
          { name: 'p0', argument: 'people(where.and.0.id.eq:)', type: 'ID', part: null },
          { name: 'p1', argument: 'people(first:)', type: 'Int', part: '1 more, to know whether there is a next page' },
        ],
        plan: { values: [expect.objectContaining({ kind: 'many', nodes: expect.objectContaining({ label: 'Person', limit: 1 }) as unknown })] },
        operators: engine.name === 'Neo4j' ? expect.objectContaining({ operator: 'ProduceResults' }) : null,
        explainQueries: engine.name === 'Neo4j' ? 1 : 0,
      });
      expect(JSON.stringify(extensions)).not.toContain(secret);
      expect(store.queries).toHaveLength(1);
    });

    test('has the operators of the engine as a tree, with the rows that it expects', async () => {
      const { operators } = await told('{ people(where: { name: { eq: "secret" } }) { nodes { statements { totalCount } } } }', 'plan') as { operators: Operator | null };
      expect(operators !== null).toBe(engine.name === 'Neo4j');
      if (!operators) return;
      const all = flat(operators);
      expect(all.map(({ operator }) => operator)).toEqual(expect.arrayContaining(['NodeByLabelScan', 'Filter']));
      expect(all.every(({ estimatedRows }) => typeof estimatedRows === 'number' && estimatedRows >= 0)).toBe(true);
      expect(all.find(({ operator }) => operator === 'NodeByLabelScan')?.details).toContain(':Person');
      expect(JSON.stringify(operators)).not.toContain('secret');
    });

    test('tells which part of a cursor or a period a parameter is', async () => {
      const { data } = await run(server, page);
      const after = (data as { people: { pageInfo: { endCursor: string } } }).people.pageInfo.endCursor;
      const next = await run(server, { ...page, variables: { after } }, 'plan');
      expect(next.extensions).toMatchObject({ isnad: { parameters: [{ argument: 'people(first:)' }, { name: 'p1', argument: 'people(after:)', type: 'String', part: 'value 1 of 1 in the cursor' }] } });
      expect(await told('{ statements(where: { said: { within: "2020-11" } }) { totalCount } }', 'plan')).toMatchObject({
        parameters: expect.arrayContaining([expect.objectContaining({ argument: 'statements(where.said.within:)', part: 'first day' })]) as unknown,
      });
    });

    test('of an operation that reads nothing, or that cannot be planned, is empty', async () => {
      const nothing = { cypher: null, parameters: [], operators: null, explainQueries: 0 };
      expect(await told('{ __typename }', 'plan')).toEqual({ engine: store.engine, ...noQuery, ...nothing, plan: { values: [] } });
      expect(await told('{ colour }', 'plan')).toEqual({ engine: store.engine, ...noQuery, ...nothing, plan: null });
    });

    test('is there without operators where an argument is out of bounds', async () => {
      expect(await told('{ countries(first: 101) { nodes { id } } }', 'plan')).toMatchObject({ ...noQuery, cypher: expect.stringContaining('LIMIT $p0'), operators: null, explainQueries: 0 });
    });

    test('is not shown in production, which says so beside the cost', async () => {
      server = createApolloServer(schema, store, 10_000);
      expect(await told(two, 'plan')).toEqual({ engine: store.engine, ...oneQuery, rows: 2, hint: expect.stringContaining('in development only') });
    });
  });

  test.each(['everything', '', 'cost, plan', 'x'.repeat(5_000)])('a value that is not known does not disturb the answer, which says what is: %.20s', async (value) => {
    const { data, errors, extensions } = await run(server, { query: two }, value);
    expect([data, errors]).toEqual([(await run(server, { query: two })).data, undefined]);
    expect(extensions).toEqual({ isnad: { hint: 'isnad-explain has a value that is not known. Send isnad-explain: cost to see what the operation cost, or isnad-explain: plan to see also how it was answered.' } });
  });

  test.each(['COST', ' cost '])('case and blanks do not matter: "%s"', async (value) => {
    expect(await told(two, value)).toMatchObject(oneQuery);
  });

  test.each<[string, GraphQLRequest]>([
    ['went well', { query: two }],
    ['graphql-js completes', { query: `{ __typename __type(name: "Country") { name } ${two.slice(1)}` }],
    ['fails', { query: '{ colour }' }],
  ])('without the header an answer that %s has no extensions', async (_, request) => {
    expect(Object.keys(await run(server, request))).not.toContain('extensions');
  });

  describe('over HTTP', () => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '', exposure: { showsPlans: true } });
    });
    afterAll(() => running.close());
    const body = async (request: ReturnType<typeof post>): Promise<unknown> => JSON.parse((await ask(running.url, request)).body);

    test('the plan is JSON', async () => {
      expect(await body(post({ query: two }, { 'isnad-explain': 'plan' }))).toMatchObject({ extensions: { isnad: { ...oneQuery, rows: 2, plan: { values: [{ kind: 'many' }] } } } });
    });

    test('GET and an operation that is refused are told, too', async () => {
      expect(await body(get({ query: two }, { 'isnad-explain': 'cost' }))).toMatchObject({ extensions: { isnad: { cypherQueries: 1 } } });
      expect(await ask(running.url, post({ query: '{ colour }' }, { 'isnad-explain': 'cost' }))).toMatchObject({ status: 400, body: expect.stringContaining('"isnad"') });
    });

    test('without the header the answer is what it would be without any of this', async () => {
      expect(await body(post({ query: two }))).toEqual({ data: { countries: { nodes: [{ id: 'country:a', name: 'A' }, { id: 'country:b', name: 'B' }] } } });
    });
  });
});
