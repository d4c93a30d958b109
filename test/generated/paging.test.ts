import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, Kind, parse } from 'graphql';
import { OperationCache } from '../../src/execution/operation-cache.js';
import { OperationRunner } from '../../src/execution/run-operation.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { checkProperty, propertyTimeout } from './check-property.js';
import { type GeneratedGraph, graphs, store } from './graph-arbitrary.js';
import { ReferenceGraph } from './reference-graph.js';
import { type Order, ReferenceOrder } from './reference-order.js';
import { smallSchema } from './small-schema.js';

const document = parse(`query ($order: [SizedOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  sized(order: $order, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`);

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly type?: string; readonly direction?: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

/** Keys of every sort: the node's own, of what is related, of edges, and made from several. */
const keys: readonly ((direction: string) => Order[number])[] = [
  ...['text', 'size', 'solid', 'id'].map((name) => (direction: string) => ({ [name]: direction })),
  (direction) => ({ near: { count: direction } }),
  (direction) => ({ near: { max: { node: { size: direction } } } }),
  (direction) => ({ near: { avg: { edge: { strength: direction } } } }),
  (direction) => ({ links: { min: { node: { text: direction } } } }),
  (direction) => ({ links: { sum: { edge: { strength: direction } } } }),
  (direction) => ({ ties: { count: direction } }),
  (direction) => ({ ties: { max: { edge: { proofs: { count: direction } } } } }),
];

const orders: fc.Arbitrary<Order> = fc.array(
  fc.tuple(fc.constantFrom(...keys), fc.constantFrom('ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_LAST')).map(([key, direction]) => key(direction)),
  { maxLength: 3 },
);

const cases = fc.record({ graph: graphs, order: orders, size: fc.integer({ min: 1, max: 4 }), from: fc.nat(7), to: fc.nat(7) });

function inOrder(generated: GeneratedGraph, order: Order): string[] {
  const graph = new ReferenceGraph(generated);
  return new ReferenceOrder(graph).sorted(graph.listed('Sized'), order, false, false).map(({ node }) => String(node.properties['id']));
}

const ties = parse(`query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $id) { ... on Entity { ties(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor type direction node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } } }
}`);

const grouped = parse(`query ($by: [SizedGroupBy!]!, $order: GroupsOrder, $first: Int, $after: String) {
  sized { groups(by: $by, order: $order, first: $first, after: $after) { keys { value } count cursor } }
}`);

interface Group {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
  readonly cursor: string;
}

const groupings = fc.uniqueArray(
  fc.constantFrom({ solid: 'VALUE' }, { size: 'VALUE' }, { text: 'VALUE' }, { near: { node: { id: 'VALUE' } } }, { ties: { type: 'VALUE' } }, { links: { edge: { strength: 'VALUE' } } }),
  { minLength: 1, maxLength: 3, selector: (key) => JSON.stringify(key) },
);

describeEngines((engine) => {
  test('the relations of any type can be walked both ways, page by page', async () => {
    const opened = await engine.open();
    const page = reader(opened, ties, (data) => (data as { node: { ties: Page } }).node.ties);
    const shown = ({ edges }: Pick<Page, 'edges'>): string[] => edges.map(({ type, direction, node }) => `${String(type)} ${String(direction)} ${node.id}`);

    await checkProperty(fc.record({ graph: graphs, size: fc.integer({ min: 1, max: 3 }) }), async ({ graph, size }) => {
      await store(opened, graph);
      for (const { properties: { id } } of graph.nodes) {
        const expected = shown(await page({ id, first: 100 }));
        expect(new Set(expected).size).toBe(expected.length);
        for (const isBackwards of [false, true]) expect(shown({ edges: await walked(page, { id }, size, isBackwards) })).toEqual(expected);
      }
    }, ({ graph }) => JSON.stringify(graph.relationships.map(({ properties }) => properties['id'])));
  }, propertyTimeout);

  test('every order can be walked both ways, page by page, and cut between any two cursors', async () => {
    const opened = await engine.open();
    const page = reader(opened, document, (data) => (data as { sized: Page }).sized);
    const ids = ({ edges }: Pick<Page, 'edges'>): string[] => edges.map(({ node }) => node.id);

    await checkProperty(cases, async ({ graph, order, size, from, to }) => {
      await store(opened, graph);
      const expected = inOrder(graph, order);
      const whole = await page({ order, first: 100 });
      expect(ids(whole)).toEqual(expected);

      for (const isBackwards of [false, true]) expect(ids({ edges: await walked(page, { order }, size, isBackwards) })).toEqual(expected);

      const [after, before] = [whole.edges[from], whole.edges[to]];
      if (!after || !before) return;
      const between = expected.slice(from + 1, Math.max(to, from + 1));
      expect(ids(await page({ order, first: size, after: after.cursor, before: before.cursor }))).toEqual(between.slice(0, size));
      expect(ids(await page({ order, last: size, after: after.cursor, before: before.cursor }))).toEqual(between.slice(-size));
    }, ({ graph, ...rest }) => JSON.stringify({ ...rest, nodes: graph.nodes.map(({ label, properties }) => [label, properties['id'], properties['text'], Number(properties['size'])]) }));
  }, propertyTimeout);

  test('groups can be walked page by page, in either order', async () => {
    const opened = await engine.open();
    const page = reader(opened, grouped, (data) => (data as { sized: { groups: readonly Group[] } }).sized.groups);

    await checkProperty(fc.record({ graph: graphs, by: groupings, order: fc.constantFrom('COUNT', 'KEYS'), size: fc.integer({ min: 1, max: 3 }) }), async ({ graph, by, order, size }) => {
      await store(opened, graph);
      const expected = await page({ by, order, first: 100 });
      const walked: Group[] = [];
      for (let part = await page({ by, order, first: size }); part.length > 0; part = await page({ by, order, first: size, after: part.at(-1)?.cursor })) walked.push(...part);
      expect(walked).toEqual(expected);
    }, (example) => JSON.stringify({ ...example, graph: example.graph.nodes.length }));
  }, propertyTimeout);

  test('a walk is stable while other nodes come and go: it meets each node that stays once, in order', async () => {
    const opened = await engine.open();
    const page = reader(opened, document, (data) => (data as { sized: Page }).sized);

    await checkProperty(fc.record({ graph: graphs, order: orders, size: fc.integer({ min: 1, max: 3 }), passing, isBackwards: fc.boolean() }), async ({ graph, order, size, passing, isBackwards }) => {
      await store(opened, graph);
      const expected = inOrder(graph, order);
      let step = 0;
      const pageAfterChange = async (variables: Record<string, unknown>): Promise<Page> => {
        await passBy(opened, passing, step++);
        return page(variables);
      };
      const edges = await walked(pageAfterChange, { order }, size, isBackwards);
      const seen = edges.map(({ node }) => node.id).filter((id) => !id.startsWith('passing'));
      expect(seen).toEqual(expected);
    }, ({ graph, ...rest }) => JSON.stringify({ ...rest, nodes: graph.nodes.map(({ properties }) => properties['id']) }));
  }, propertyTimeout);
});

/** Reads what variables ask for, with one operation. */
function reader<T>(engine: GraphStore, document: DocumentNode, part: (data: unknown) => T): (variables: Record<string, unknown>) => Promise<T> {
  const runner = new OperationRunner(engine, new OperationCache(smallSchema), 10_000);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return async (variables) => {
    const { data, outcome } = await runner.run(document, operation, variables);
    if (outcome.kind === 'failed') throw outcome.error;
    return part(data);
  };
}

/** Reads all pages of a list, one after the other, and their items in the order of the list. */
async function walked(page: (variables: Record<string, unknown>) => Promise<Page>, variables: Record<string, unknown>, size: number, isBackwards: boolean): Promise<Page['edges']> {
  const edges: Page['edges'][number][] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const part = await page({ ...variables, ...(isBackwards ? { last: size, before: cursor } : { first: size, after: cursor }) });
    const { pageInfo } = part;
    expect(isBackwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    if (isBackwards) edges.unshift(...part.edges);
    else edges.push(...part.edges);
    [cursor, more] = isBackwards ? [pageInfo.startCursor, pageInfo.hasPreviousPage] : [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return edges;
}

/** A node that is there before some pages of a walk and not before others, each time with another place in the order. */
const passing = fc.array(
  fc.record({ isThere: fc.boolean(), text: fc.constantFrom('', 'a', 'b', 'ب', null), size: fc.constantFrom(0, 1, 2, null), strength: fc.constantFrom(0, 1, 2, null) }),
  { minLength: 1, maxLength: 5 },
);

async function passBy(engine: GraphStore, steps: readonly { isThere: boolean; text: string | null; size: number | null; strength: number | null }[], step: number): Promise<void> {
  const { isThere, ...properties } = steps[step % steps.length] ?? { isThere: false };
  await engine.write(async (run) => {
    await run({ text: "MATCH (n:Entity) WHERE n.id STARTS WITH 'passing' DETACH DELETE n", parameters: {} });
    if (!isThere || step > 20) return;
    const { text = null, size = null, strength = null } = properties as { text?: string | null; size?: number | null; strength?: number | null };
    await run({
      text: "CREATE (n:Ball {id: 'passing ' + $step}) SET n:Sized:Entity, n.text = $text, n.size = $size CREATE (n)-[:NEAR {id: 'NEAR passing', strength: $strength, derived: true, proof: []}]->(n)",
      parameters: { step: String(step), text, size: size === null ? null : BigInt(size), strength: strength === null ? null : BigInt(strength) },
    });
  }, { deadline: 10_000 });
}
