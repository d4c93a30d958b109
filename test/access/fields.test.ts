import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { startHttpServer } from '../../src/server/http-server.js';
import { coerced, parsedOperation } from '../compiler/compiled.js';
import { choices, operationFor } from '../generated/operation-arbitrary.js';
import { bounds, valuePool } from '../generated/settings.js';
import { RecordingStore } from '../recording-store.js';
import { seedStore } from '../seeded-store.js';
import { ask, post } from '../server/http-answer.js';
import { openEmbedded } from './open-embedded.js';
import { schemaWith } from './rules.js';

/** Names that no other field has, so that texts tell whether they are read; but note, which statements and assertions have, too. */
const RULES = { 'Statement.speechAct': 'INTERNAL', 'Linked.resolution': 'INTERNAL', 'Named.note': 'CONFIDENTIAL', 'Placed.position': 'INTERNAL', 'Figure.value': 'INTERNAL' };
const loaded = schemaWith(RULES);

/** What compiling says: the field that is forbidden; null where none is. */
function forbidden(source: string, variables: Record<string, unknown> = {}, level: string | null = null): unknown {
  const parsed = parsedOperation(source, loaded);
  try {
    compileOperation(loaded, parsed.document, parsed.operation, coerced(parsed, variables, loaded), level);
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'FORBIDDEN') throw error;
    return error.extensions['field'];
  }
}

const WAYS: readonly [what: string, source: string, field: string][] = [
  ['a selection', '{ statements { nodes { speechAct } } }', 'Statement.speechAct'],
  ['a selection under another name', '{ statements { nodes { said: speechAct } } }', 'Statement.speechAct'],
  ['a selection in fragments', '{ statements { nodes { ...F } } } fragment F on Statement { ... on Statement { speechAct } }', 'Statement.speechAct'],
  ['a selection of an interface', '{ claims { nodes { ... on Statement { speechAct } } } }', 'Statement.speechAct'],
  ['a field of an interface, of a type', '{ people { nodes { note } } }', 'Person.note'],
  ['a node by its id', '{ node(id: "s001-12") { ... on Statement { speechAct } } }', 'Statement.speechAct'],
  ['nodes by their ids', '{ nodes(ids: ["s001-12"]) { ... on Statement { speechAct } } }', 'Statement.speechAct'],
  ['what is related', '{ people { nodes { statements { nodes { speechAct } } } } }', 'Statement.speechAct'],
  ['a filter', '{ statements(where: { not: { or: [{ speechAct: { eq: null } }] } }) { totalCount } }', 'Statement.speechAct'],
  ['a filter through relations', '{ people(where: { statements: { none: { speechAct: { contains: "a" } } } }) { totalCount } }', 'Statement.speechAct'],
  ['a filter of edges', '{ statements { nodes { sameAs(where: { edge: { resolution: { eq: "a" } } }) { totalCount } } } }', 'Linked.resolution'],
  ['a filter of edges through relations', '{ statements(where: { contradicts: { some: { edge: { resolution: { eq: null } } } } }) { totalCount } }', 'Linked.resolution'],
  ['an order', '{ statements(order: [{ speechAct: ASC }]) { nodes { id } } }', 'Statement.speechAct'],
  ['an order by what is related', '{ people(order: [{ statements: { max: { speechAct: ASC } } }]) { nodes { id } } }', 'Statement.speechAct'],
  ['an order by edges', '{ statements { nodes { speakers(order: [{ edge: { position: ASC } }]) { nodes { id } } } } }', 'Placed.position'],
  ['a cursor alone', '{ statements(order: [{ speechAct: ASC }]) { pageInfo { endCursor } } }', 'Statement.speechAct'],
  ['an aggregate', '{ statements { aggregate { speechAct { distinct } } } }', 'Statement.speechAct'],
  ['an aggregate of edges', '{ statements { nodes { speakers { aggregate { edge { position { max } } } } } } }', 'Placed.position'],
  ['groups', '{ statements { groups(by: [{ speechAct: VALUE }]) { count } } }', 'Statement.speechAct'],
  ['groups by what is related', '{ people { groups(by: [{ statements: { speechAct: VALUE } }]) { count } } }', 'Statement.speechAct'],
  ['an aggregate of groups', '{ figures { groups(by: [{ unit: VALUE }]) { aggregate { value { sum } } } } }', 'Figure.value'],
  ['a property of edges', '{ statements { nodes { contradicts { edges { resolution } } } } }', 'Linked.resolution'],
  ['a timeline', '{ timeline(clock: SAID) { nodes { ... on Statement { speechAct } } } }', 'Statement.speechAct'],
  ['nodes of a path', '{ paths(from: "a", to: "b") { paths { nodes { ... on Named { note } } } } }', 'Country.note'],
  ['the nodes that paths go through', '{ paths(from: "a", to: "b", through: { relations: { some: { edge: { evidence: { some: { statement: { speechAct: { eq: "a" } } } } } } } }) { length } }', 'Statement.speechAct'],
  ['the evidence of hops', '{ paths(from: "a", to: "b", evidence: { where: { statement: { speechAct: { eq: "a" } } } }) { length } }', 'Statement.speechAct'],
  ['the evidence of a hop', '{ paths(from: "a", to: "b") { paths { hops { links { evidence { nodes { statement { speechAct } } } } } } } }', 'Statement.speechAct'],
  ['a step of a walk', '{ traverse(from: ["a"], steps: [{ evidence: { where: { statement: { speechAct: { eq: "a" } } } } }]) { limits } }', 'Statement.speechAct'],
  ['a neighbourhood', '{ neighborhood(id: "a") { nodes { ... on Statement { speechAct } } } }', 'Statement.speechAct'],
  ['claims that are compared', '{ compare(id: "a") { claims { nodes { ... on Statement { speechAct } } } } }', 'Statement.speechAct'],
  ['the links of claims', '{ compare(id: "a") { links { nodes { resolution } } } }', 'Linked.resolution'],
  ['a series whose changes are worked out', '{ compare(id: "a") { series { nodes { points { change } } } } }', 'Figure.value'],
  ['what an attribution is made of', '{ attribution(id: "a") { steps { role } } }', 'Placed.position'],
  ['hits of a search', '{ search(query: "a") { nodes { ... on Statement { speechAct } } } }', 'Statement.speechAct'],
  ['a filter of a search', '{ search(query: "a", where: { relations: { some: { edge: { evidence: { some: { statement: { speechAct: { eq: "a" } } } } } } } }) { totalCount } }', 'Statement.speechAct'],
];

describe('a value that a client may not see cannot be asked for in', () => {
  test.each(WAYS)('%s', (_what, source, field) => {
    expect([forbidden(source), forbidden(source, {}, 'CONFIDENTIAL')]).toEqual([field, null]);
  });
});

test.each([
  '{ statements { nodes { gist note sameAs { edges { what confidence } } speakers { nodes { id } } } } }',
  '{ assertions { nodes { note } } figures(order: [{ unit: ASC }]) { nodes { what } } }',
  '{ people { nodes { name statements { totalCount } } } paths(from: "a", to: "b", evidence: { minArticles: 2 }) { length } neighborhood(id: "a") { nodes { id } links { assertionCount } } }',
])('what it may see, it gets: %s', (source) => {
  expect(forbidden(source)).toBeNull();
});

test('with a level, what needs it and no more', () => {
  expect(forbidden('{ statements { nodes { speechAct } } }', {}, 'INTERNAL')).toBeNull();
  expect(forbidden('{ people { nodes { note } } }', {}, 'INTERNAL')).toBe('Person.note');
});

test('what a variable leaves out is not asked for, and in a variable it is', () => {
  const skipped = 'query ($yes: Boolean!) { statements { nodes { id speechAct @include(if: $yes) } } }';
  expect([forbidden(skipped, { yes: false }), forbidden(skipped, { yes: true })]).toEqual([null, 'Statement.speechAct']);
  const filter = 'query ($where: StatementWhere) { statements(where: $where) { totalCount } }';
  expect([forbidden(filter, { where: { gist: { eq: 'a' } } }), forbidden(filter, { where: { speechAct: { eq: 'a' } } })]).toEqual([null, 'Statement.speechAct']);
});

test('no generated operation reads a hidden value: whatever its text would read is forbidden, and nothing else', () => {
  const hidden = /\b(?:n|e|w)\d+(?:_\d+)?\.(?:speechAct|resolution|position)\b/;
  const unique = schemaWith({ 'Statement.speechAct': 'INTERNAL', 'Linked.resolution': 'INTERNAL', 'Placed.position': 'INTERNAL' });
  const text = (source: string, variables: Record<string, unknown>, level: string | null): string | null => {
    const parsed = parsedOperation(source, unique);
    try {
      return compileOperation(unique, parsed.document, parsed.operation, coerced(parsed, variables, unique), level).text ?? '';
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return error.extensions['code'] === 'FORBIDDEN' ? null : '';
    }
  };
  let count = 0;
  fc.assert(
    fc.property(choices(3), (roots) => {
      const { source, variables } = operationFor(unique.schema, roots, valuePool, { searches: true });
      const isRead = hidden.test(text(source, variables, 'INTERNAL') ?? '');
      if (isRead) count++;
      expect([source, text(source, variables, null) === null]).toEqual([source, isRead]);
    }),
    { seed: bounds.seed, numRuns: 600 },
  );
  expect(count).toBeGreaterThan(30);
});

describe('a client without the level', () => {
  const open: (() => Promise<unknown>)[] = [];
  let store: RecordingStore;

  beforeAll(async () => {
    store = new RecordingStore(await openEmbedded(open));
    await seedStore(store);
    store.queries.length = 0;
  }, 60_000);
  afterAll(async () => {
    for (const close of open.reverse()) await close();
  });

  test('it is HTTP 403 with the field, its level and what to do, before any Cypher runs', async () => {
    const http = await startHttpServer({ schema: loaded, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '' });
    try {
      for (let time = 0; time < 3; time++) {
        const { status, body } = await ask(http.url, post({ query: '{ statements { nodes { speechAct } } }' }));
        const { errors } = JSON.parse(body) as { errors: readonly { message: string; extensions: object }[] };
        expect({ status, errors }).toEqual({ status: 403, errors: [{ message: expect.stringMatching(/^The operation reads Statement\.speechAct, which needs the access level INTERNAL\. Leave it out/), path: ['statements'], locations: [{ line: 1, column: 3 }], extensions: { code: 'FORBIDDEN', field: 'Statement.speechAct', level: 'INTERNAL' } }] });
      }
      expect(store.queries).toEqual([]);
    } finally {
      await http.close();
    }
  });

  test('a rule for a field hides no nodes: the graph is read as it is', async () => {
    const server = createApolloServer(loaded, store, 10_000);
    const { body } = await server.executeOperation({ query: '{ statements { totalCount } }' }, { contextValue: {} });
    expect(body).toMatchObject({ singleResult: { data: { statements: { totalCount: 46 } } } });
    expect(store.queries.at(-1)?.text).not.toContain('visibleAs');
  });
});
