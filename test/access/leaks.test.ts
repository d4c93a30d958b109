import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RequestContext } from '../../src/execution/outcome.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { startHttpServer } from '../../src/server/http-server.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { seedStore } from '../seeded-store.js';
import { ask, post } from '../server/http-answer.js';
import { writtenQuestions } from '../written-questions.js';
import { hiddenNodes } from './hidden-nodes.js';
import { openEmbedded } from './open-embedded.js';
import { schemaWith } from './rules.js';

const loaded = schemaWith({ Person: 'INTERNAL', Figure: 'CONFIDENTIAL' }, { isSubgraph: true });

/** Whom a client without a level does not see, and who is not there. */
const HIDDEN = 'person:lavrov';
const ABSENT = 'person:nobody';

/** Operations about one node, in every way in which one can be named. */
const ABOUT_ONE = {
  node: 'query ($id: ID!) { node(id: $id) { id ... on Named { name } } }',
  nodes: 'query ($id: ID!) { nodes(ids: ["country:armenia", $id]) { id __typename } }',
  entities: 'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }, { __typename: "Country", id: "country:armenia" }]) { ... on Person { name } ... on Country { name } } }',
  'paths from': 'query ($id: ID!) { paths(from: $id, to: "country:armenia") { from { id } to { id } length limits paths { nodes { id } } } }',
  'paths to': 'query ($id: ID!) { paths(from: "country:armenia", to: $id) { from { id } to { id } length limits paths { nodes { id } } } }',
  'paths via': 'query ($id: ID!) { paths(from: "country:armenia", to: "country:russia", via: $id) { from { id } to { id } length limits } }',
  traverse: 'query ($id: ID!) { traverse(from: ["country:russia", $id], steps: [{ direction: IN }]) { from { id } nodes(first: 100) { totalCount nodes { id } } limits } }',
  neighborhood: 'query ($id: ID!) { neighborhood(id: $id) { center { id } nodes { id } links { type } leftOut { count } limits } }',
  timeline: 'query ($id: ID!) { timeline(clock: SAID, about: ["country:russia", $id]) { about { id } totalCount undated nodes { id } } }',
  compare: 'query ($id: ID!) { compare(id: $id) { entity { id } claims { totalCount } namings { nodes { words { text } } } } }',
  attribution: 'query ($id: ID!) { attribution(id: $id) { entity { id } steps { depth } alsoIn { totalCount } } }',
  'relations with': 'query ($id: ID!) { countries(first: 3) { nodes { relations(with: $id) { totalCount edges { type } } } } }',
  'a filter': 'query ($id: ID!) { people(where: { id: { eq: $id } }) { totalCount nodes { name } } statements(where: { speakers: { some: { node: { id: { eq: $id } } } } }) { totalCount } }',
  'a filter of evidence': 'query ($id: ID!) { paths(from: "country:russia", to: "country:armenia", evidence: { claimants: [$id] }) { length limits paths { nodes { id } } } }',
};

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly isnad: Readonly<Record<string, unknown>> };
}

describeEngines((engine) => {
  let store: RecordingStore;
  let server: ApolloServer<RequestContext>;
  /** The ids of all that a client without a level does not see. */
  let hidden: ReadonlySet<string>;

  beforeAll(async () => {
    store = new RecordingStore(await engine.open());
    await seedStore(store, loaded);
    hidden = await hiddenNodes(store, ['Person', 'Figure']);
    server = createApolloServer(loaded, store, 60_000);
  }, 300_000);

  beforeEach(() => {
    store.queries.length = store.lookUps.length = 0;
  });

  async function asked(query: string, variables: Record<string, unknown> = {}, access: string | null = null): Promise<Answer> {
    const headers = new HeaderMap([['isnad-explain', 'cost']]);
    const { body } = await server.executeOperation({ query, variables, http: { method: 'POST', headers, search: '', body: null } }, { contextValue: { access } });
    return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null)) as Answer;
  }

  const data = async (query: string, access: string | null = null): Promise<unknown> => {
    const { data: found, errors } = await asked(query, {}, access);
    expect(errors).toBeUndefined();
    return found;
  };

  test('what is hidden is there for who may see it', async () => {
    expect(await data(`{ node(id: "${HIDDEN}") { id } people { totalCount } figures { totalCount } }`)).toEqual({ node: null, people: { totalCount: 0 }, figures: { totalCount: 0 } });
    expect(await data(`{ node(id: "${HIDDEN}") { id } people { totalCount } figures { totalCount } }`, 'INTERNAL')).toEqual({ node: { id: HIDDEN }, people: { totalCount: 6 }, figures: { totalCount: 0 } });
    expect(await data('{ figures { totalCount } }', 'CONFIDENTIAL')).toEqual({ figures: { totalCount: 23 } });
    // A level that the schema does not know is none.
    expect(await data(`{ node(id: "${HIDDEN}") { id } }`, 'ROOT')).toEqual({ node: null });
  });

  describe('not found: hidden and absent have the same answer, text and number of queries and look-ups', () => {
    test.each(Object.entries(ABOUT_ONE))('%s', async (_name, query) => {
      const told = async (id: string) => {
        store.queries.length = store.lookUps.length = 0;
        const { data: found, errors, extensions } = await asked(query, { id });
        const { engineMilliseconds, serverMilliseconds, cached, ...cost } = extensions?.isnad ?? {};
        expect([engineMilliseconds, serverMilliseconds, cached]).toEqual([expect.any(Number), expect.any(Number), expect.any(Boolean)]);
        return JSON.parse(JSON.stringify({ found, errors, cost, texts: store.queries.map(({ text }) => text) }).replaceAll(id, 'ID')) as unknown;
      };
      const wanted = await told(ABSENT);
      expect(await told(HIDDEN)).toEqual(wanted);
      // Nor does a client see it that asks as of a day.
      const asOf = query.replace('($id: ID!)', '($id: ID!) @asOf(published: "2023-12-31")');
      const of = async (id: string) => JSON.parse(JSON.stringify((await asked(asOf, { id })).data).replaceAll(id, 'ID')) as unknown;
      expect(await of(HIDDEN)).toEqual(await of(ABSENT));
    });
  });

  test('not found: hidden takes as long as absent', async () => {
    const times = { [HIDDEN]: [] as number[], [ABSENT]: [] as number[] };
    const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;
    for (let round = 0; round < 150; round++)
      for (const id of [HIDDEN, ABSENT] as const) {
        const begun = performance.now();
        await asked(ABOUT_ONE.node, { id });
        if (round >= 30) times[id].push(performance.now() - begun);
      }
    const ratio = median(times[HIDDEN]) / median(times[ABSENT]);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.7);
  }, 120_000);

  test('counts: of the type, of its interfaces, of relations and of groups', async () => {
    const seen = async (label: string): Promise<number> => {
      const [[ids = []] = []] = await store.read({ text: `MATCH (n:${label}) RETURN collect(n.id) AS ids`, parameters: {} }, { deadline: 10_000 });
      return (ids as readonly string[]).filter((id) => !hidden.has(id)).length;
    };
    const [actors, entities, statements] = [await seen('Actor'), await seen('Entity'), await seen('Statement')];
    expect(statements).toBeLessThan(46);
    expect(await data('{ people { totalCount } actors { totalCount } entities { totalCount } statements { totalCount aggregate { said { count: distinct } } groups(by: [{ joint: VALUE }]) { count } } }')).toMatchObject({
      people: { totalCount: 0 }, actors: { totalCount: actors }, entities: { totalCount: entities }, statements: { totalCount: statements },
    });
    const { statements: { groups } } = (await data('{ statements { groups(by: [{ joint: VALUE }]) { count } } }')) as { statements: { groups: { count: number }[] } };
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(statements);
  });

  test('aggregates and groups are made of what is left', async () => {
    const query = '{ statements { groups(by: [{ speakers: { node: { id: VALUE } } }], first: 100) { keys { value node { id } } count } } entities { groups(by: [{ typename: VALUE }], first: 100) { keys { value } } aggregate { id { distinct } } } }';
    const { statements, entities } = (await data(query)) as { statements: { groups: { keys: { value: string }[] }[] }; entities: { groups: { keys: { value: string }[] }[]; aggregate: { id: { distinct: number } } } };
    expect(statements.groups.flatMap(({ keys }) => keys).filter(({ value }) => hidden.has(value))).toEqual([]);
    expect(entities.groups.flatMap(({ keys }) => keys.map(({ value }) => value))).toEqual(expect.not.arrayContaining(['Person', 'Figure']));
    expect(entities.aggregate.id.distinct).toBe(((await data('{ entities { totalCount } }')) as { entities: { totalCount: number } }).entities.totalCount);
  });

  test('errors: over HTTP hidden and absent are answered byte for byte alike, mistakes, too', async () => {
    const http = await startHttpServer({ schema: loaded, store, host: '127.0.0.1', port: 0, deadline: 60_000, example: '' });
    try {
      const mistaken = ['query ($id: ID!) { timeline(clock: SAID, about: [$id], during: "long ago") { totalCount } }', 'query ($id: ID!) { people(first: 101, where: { id: { eq: $id } }) { totalCount nodes { id } } }'];
      for (const query of [...Object.values(ABOUT_ONE), ...mistaken]) {
        const [one, other] = [await ask(http.url, post({ query, variables: { id: HIDDEN } })), await ask(http.url, post({ query, variables: { id: ABSENT } }))];
        expect({ ...one, headers: { ...one.headers, 'content-length': '' } }).toEqual({ ...other, headers: { ...other.headers, 'content-length': '' } });
        expect(one.body.replaceAll(HIDDEN, ABSENT)).toBe(other.body);
      }
    } finally {
      await http.close();
    }
  });

  test('cursors: those of a privileged client lead on to what is left, and show nothing in between', async () => {
    interface Page { readonly actors: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]; readonly pageInfo: object } }
    const page = async (access: string | null, rest: string): Promise<Page['actors']> => ((await data(`{ actors(order: [{ name: ASC }], ${rest}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, access)) as Page).actors;
    const all = (await page('CONFIDENTIAL', 'first: 100')).edges;
    const left = (await page(null, 'first: 100')).edges;
    expect(left).toEqual(all.filter(({ node }) => !hidden.has(node.id)));
    expect(left.length).toBeLessThan(all.length);
    for (const [index, { cursor }] of all.entries()) {
      const next = all.slice(index + 1).filter(({ node }) => !hidden.has(node.id)).slice(0, 2);
      const found = await page(null, `first: 2, after: ${JSON.stringify(cursor)}`);
      expect(found.edges).toEqual(next);
      expect(found.pageInfo).toMatchObject({ hasPreviousPage: true, endCursor: next.at(-1)?.cursor ?? null });
    }
  }, 120_000);

  test('paths: none goes over what is hidden, and hops tell only of what is left', async () => {
    const query = `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, first: 100, maxLength: 4) { length limits paths { nodes { id } hops { links { assertionCount articleCount sourceCount assertionIds evidence { totalCount nodes { id } } } } } }
      neighborhood(id: $from, depth: 2) { nodes { id } links { source target assertionIds } leftOut { count } }
    }`;
    for (const [from, to] of [['country:russia', 'org:un'], ['country:turkey', 'country:armenia'], ['country:france', 'country:azerbaijan']]) {
      const text = JSON.stringify(await asked(query, { from, to }));
      expect([...hidden].filter((id) => text.includes(`"${id}"`))).toEqual([]);
      const links = [...text.matchAll(/"assertionCount":(\d+),"articleCount":\d+,"sourceCount":\d+,"assertionIds":\[([^\]]*)\],"evidence":\{"totalCount":(\d+)/g)];
      for (const [, count, ids = '', evidence] of links) expect([count, evidence]).toEqual([String(ids.split(',').length), String(ids.split(',').length)]);
    }
  }, 120_000);

  test('search: neither hits, nor matches, nor suggestions, nor corrections tell of what is hidden', async () => {
    const query = (words: string): string => `{ search(query: "${words}", first: 100) { totalCount isTotalExact isCorrected edges { score matches { text } node { id } } } suggest(prefix: "${words}", first: 100) { node { id } match { text } } statements(where: { matches: "${words}" }) { totalCount } }`;
    const nothing = { search: { totalCount: 0, isTotalExact: true, isCorrected: false, edges: [] }, suggest: [], statements: { totalCount: 0 } };
    // A name that hidden nodes alone have, and one that is near it alone.
    for (const words of ['Sergey Lavrov', 'Lavrof', 'Qwxyz']) {
      expect(await data(query(words))).toEqual(nothing);
      const { lookUps } = (await asked(query(words))).extensions?.isnad ?? {};
      expect([words, lookUps]).toEqual([words, (await asked(query('Qwxyz'))).extensions?.isnad['lookUps']]);
    }
    expect(await data(query('Lavrof'), 'INTERNAL')).toMatchObject({ search: { isCorrected: true } });
    for (const words of ['بوتين', 'روسيا', 'Россия', 'peace']) {
      const text = JSON.stringify(await data(query(words)));
      expect([...hidden].filter((id) => text.includes(`"${id}"`))).toEqual([]);
    }
  });

  test('isnad-explain: cost counts the rows of what is left', async () => {
    const cost = async (query: string): Promise<unknown> => (await asked(query)).extensions?.isnad['rows'];
    const { actors } = (await data('{ actors { totalCount } }')) as { actors: { totalCount: number } };
    expect(await cost('{ people(first: 100) { nodes { id } } }')).toBe(await cost('{ people(first: 100, where: { id: { eq: "nobody" } }) { nodes { id } } }'));
    expect(await cost('{ actors(first: 100) { nodes { id } } }')).toBe(actors.totalCount);
  });

  test('no answer to the examples and the golden cases has the id of a hidden node', async () => {
    const every = engine.name === 'Neo4j' ? 30 : 1;
    for (const { name, source, variables, operationName } of (await writtenQuestions()).filter((_, index) => index % every === 0)) {
      const { body } = await server.executeOperation({ query: source, variables, ...(operationName === undefined ? {} : { operationName }) }, { contextValue: {} });
      const text = JSON.stringify(body.kind === 'single' ? body.singleResult.data : null);
      expect([name, ...[...hidden].filter((id) => text.includes(`"${id}"`))]).toEqual([name]);
    }
  }, 300_000);
}, { isLong: true });

test('in a graph that was loaded without the rules, who may not see all sees nothing', async () => {
  const open: (() => Promise<unknown>)[] = [];
  const store = await openEmbedded(open);
  await seedStore(store);
  const { body } = await createApolloServer(loaded, store, 60_000).executeOperation({ query: '{ entities { totalCount } node(id: "country:armenia") { id } search(query: "Armenia") { totalCount } }' }, { contextValue: {} });
  expect(body).toMatchObject({ singleResult: { data: { entities: { totalCount: 0 }, node: null, search: { totalCount: 0 } } } });
  for (const close of open.reverse()) await close();
}, 60_000);
