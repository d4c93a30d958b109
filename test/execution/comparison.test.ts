import { beforeAll, expect, test } from '@jest/globals';
import { Kind, execute, getVariableValues, parse } from 'graphql';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { replayResolver } from '../../src/execution/replay-resolver.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { openSeeded, schema } from '../seeded-store.js';

const COMPARE = parse(`query ($id: ID!) { compare(id: $id) {
  claims(first: 100) { nodes { id } }
  voices(first: 100) { nodes { article { id } speaker { id } claims { id } } }
  sameClaims { nodes { claims { id } differences { to { id } words { kind from { start } to { end } } } } hasMore }
  links(first: 100) { nodes { type from { id } to { id } words { kind } } }
  singleSource(first: 100) { nodes { statement { id } } }
} }`);

type Pair = readonly [string, string];
interface Links { readonly type: string; readonly from: string; readonly to: string }

/** The graph as plain lists: what claims are about, where they stand, who says them, and how they are linked. */
interface Plain {
  readonly about: readonly Pair[];
  readonly articles: ReadonlyMap<string, string>;
  readonly speakers: readonly Pair[];
  readonly links: readonly Links[];
  readonly publishers: ReadonlyMap<string, string>;
}

async function plain(store: GraphStore): Promise<Plain> {
  const rows = async (text: string): Promise<string[][]> => (await store.read({ text, parameters: {} }, { deadline: 10_000 })).map((row) => row.map(String));
  const about = await rows("MATCH (c:Claim)-[r]->(x:Entity) WHERE type(r) IN ['ABOUT', 'MENTIONS', 'SUBJECT', 'OBJECT', 'OVER', 'WHOLE', 'UNDER', 'IN_EVENT', 'IN_DOCUMENT', 'REPORTED_IN', 'IN'] RETURN c.id AS c, x.id AS x");
  const claims = await rows('MATCH (c:Claim) RETURN c.id AS a, c.id AS b');
  const articles = await rows("MATCH (c:Claim)-[r]->(x:Article) WHERE type(r) IN ['REPORTED_IN', 'IN'] RETURN c.id AS c, x.id AS x");
  const speakers = await rows("MATCH (c:Claim)-[r]->(x:Actor) WHERE type(r) IN ['SAID_BY', 'CLAIMED_BY'] RETURN c.id AS c, x.id AS x");
  const links = await rows('MATCH (a:Claim)-[r]->(b:Claim) WHERE r.what IS NOT NULL RETURN type(r) AS t, a.id AS a, b.id AS b');
  const publishers = await rows('MATCH (a:Article)-[:PUBLISHED_BY]->(p:Publisher) RETURN a.id AS a, p.id AS p');
  return {
    about: [...about, ...claims] as unknown as Pair[], articles: new Map(articles as unknown as Pair[]), speakers: speakers as unknown as Pair[],
    links: links.map(([type = '', from = '', to = '']) => ({ type, from, to })), publishers: new Map(publishers as unknown as Pair[]),
  };
}

/** What a comparison has to answer, by the plain lists alone. */
function expected({ about, articles, speakers, links, publishers }: Plain, id: string) {
  const claims = [...new Set(about.filter(([, entity]) => entity === id).map(([claim]) => claim))].sort();
  const voices = claims.flatMap((claim) => {
    const all = speakers.filter(([said]) => said === claim).map(([, speaker]) => speaker);
    return (all.length > 0 ? all : ['']).map((speaker) => ({ key: `${articles.get(claim) ?? ''} ${speaker}`.trim(), claim }));
  });
  const keys = [...new Set(voices.map(({ key }) => key))].sort();
  const same = links.filter(({ type }) => type === 'SAME_AS');
  const closure = (members: readonly string[]): string[] => {
    const more = [...new Set([...members, ...same.flatMap(({ from, to }) => (members.includes(from) || members.includes(to) ? [from, to] : []))])];
    return more.length === members.length ? more.sort() : closure(more);
  };
  const groups = [...new Set(claims.map((claim) => closure([claim])).filter(({ length }) => length > 1).map((group) => group.join(' ')))].sort();
  const told = (claim: string): string[] => links.filter(({ type }) => ['SAME_AS', 'SUMMARISES', 'REFINES'].includes(type)).flatMap(({ from, to }) => (from === claim ? [to] : to === claim ? [from] : []));
  const single = claims.filter((claim) => claim.startsWith('s')).filter((claim) => {
    const all = [...new Set([claim, ...told(claim)].map((one) => articles.get(one)))];
    const [publisher, ...others] = new Set(all.map((article) => publishers.get(article ?? '')));
    return all.length === 1 || (publisher !== undefined && others.length === 0);
  });
  return {
    claims,
    voices: keys.map((key) => `${key}: ${voices.filter((voice) => voice.key === key).map(({ claim }) => claim).join(' ')}`),
    groups,
    links: links.filter(({ from, to }) => claims.includes(from) || claims.includes(to)).map(({ type, from, to }) => `${from} ${to} ${type}`).sort(),
    single,
  };
}

interface Ref { readonly id: string }
interface Answer {
  readonly compare: {
    readonly claims: { readonly nodes: readonly Ref[] };
    readonly voices: { readonly nodes: readonly { readonly article: Ref; readonly speaker: Ref | null; readonly claims: readonly Ref[] }[] };
    readonly sameClaims: { readonly nodes: readonly { readonly claims: readonly Ref[] }[] };
    readonly links: { readonly nodes: readonly { readonly type: string; readonly from: Ref; readonly to: Ref }[] };
    readonly singleSource: { readonly nodes: readonly { readonly statement: Ref }[] };
  };
}

const ids = (all: readonly Ref[]): string[] => all.map(({ id }) => id);

describeEngines((engine) => {
  let store: GraphStore;
  let runner: OperationRunner;
  let graph: Plain;

  beforeAll(async () => {
    store = await openSeeded(engine);
    runner = new OperationRunner(store, new OperationCache(schema), 10_000);
    graph = await plain(store);
  }, 300_000);

  /** The answer as the shaper makes it, after graphql-js has made the same. */
  async function answer(document: ReturnType<typeof parse>, variables: Record<string, unknown>): Promise<unknown> {
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('There is no operation.');
    const { coerced } = getVariableValues(schema.schema, operation.variableDefinitions ?? [], variables);
    const { outcome, data } = await runner.run(document, operation, coerced ?? {});
    if (outcome.kind === 'failed') throw outcome.error;
    const oracle = await execute({ schema: schema.schema, document, variableValues: variables, contextValue: { outcome }, fieldResolver: replayResolver });
    expect(oracle.errors ?? []).toEqual([]);
    expect(JSON.stringify(data)).toBe(JSON.stringify(oracle.data));
    return data;
  }

  test('every entity, article and claim is compared as plain lists of the graph have it', async () => {
    const all = [...new Set(graph.about.map(([, entity]) => entity))].sort();
    expect(all.length).toBeGreaterThan(200);
    for (const id of all) {
      const { compare } = (await answer(COMPARE, { id })) as Answer;
      expect({
        claims: ids(compare.claims.nodes),
        voices: compare.voices.nodes.map(({ article, speaker, claims }) => `${[article.id, speaker?.id ?? []].flat().join(' ')}: ${ids(claims).join(' ')}`),
        groups: compare.sameClaims.nodes.map(({ claims }) => ids(claims).join(' ')),
        links: compare.links.nodes.map(({ type, from, to }) => `${from.id} ${to.id} ${type}`),
        single: compare.singleSource.nodes.map(({ statement }) => statement.id),
      }).toEqual(expected(graph, id));
    }
  }, 120_000);

  test('pages of links are all links, each once', async () => {
    const page = parse('query ($after: String) { compare(id: "place:nagorno-karabakh") { links(first: 4, after: $after) { nodes { type from { id } to { id } } pageInfo { hasNextPage endCursor } } } }');
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { compare } = (await answer(page, { after })) as { compare: { links: Answer['compare']['links'] & { pageInfo: { hasNextPage: boolean; endCursor: string | null } } } };
      found.push(...compare.links.nodes.map(({ type, from, to }) => `${from.id} ${to.id} ${type}`));
      after = compare.links.pageInfo.hasNextPage ? compare.links.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(expected(graph, 'place:nagorno-karabakh').links);
  });

  test('every statement, assertion and figure comes from one article, by steps that hang on earlier ones', async () => {
    const chain = parse('query ($id: ID!) { attribution(id: $id) { steps { position parent depth role node { id } hasMore } alsoIn { nodes { id } } } }');
    for (const [id, article] of graph.articles) {
      const { attribution } = (await answer(chain, { id })) as { attribution: { steps: { position: number; parent: number | null; depth: number; role: string; node: Ref; hasMore: boolean }[] } };
      const { steps } = attribution;
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index));
      for (const { position, parent, depth } of steps) {
        expect(parent ?? -1).toBeLessThan(position);
        expect(depth).toBe(parent === null ? 0 : (steps[parent]?.depth ?? NaN) + 1);
      }
      expect(steps.filter(({ role }) => role === 'ARTICLE').map(({ node }) => node.id)).toEqual([article]);
      expect(steps.some(({ hasMore }) => hasMore)).toBe(false);
      // Whoever says or claims it stands in the chain.
      expect(ids(steps.map(({ node }) => node))).toEqual(expect.arrayContaining(graph.speakers.filter(([claim]) => claim === id).map(([, speaker]) => speaker)));
    }
  }, 120_000);
});
