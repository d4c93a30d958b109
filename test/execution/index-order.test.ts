import { beforeAll, expect, test } from '@jest/globals';
import { encodeCursor } from '../../src/compiler/cursor.js';
import { listedKinds } from '../../src/model/graph-model.js';
import type { GraphStore, Operator } from '../../src/store/graph-store.js';
import { queryOf } from '../compiler/compiled.js';
import { describeEngines } from '../engines/engines.js';
import { openSeeded, schema } from '../seeded-store.js';

const kinds = listedKinds(schema.model).map(({ name, plural }) => ({ name, list: String(plural) }));

/** Orders by fields that have an index, and whether a node can be without them. */
const indexed = [
  ...kinds.map((kind) => ({ ...kind, key: 'id', value: 'a', isNullable: false })),
  { name: 'Article', list: 'articles', key: 'publishedFrom', value: '2020-11-09', isNullable: false },
  { name: 'Statement', list: 'statements', key: 'saidFrom', value: '2020-11-09', isNullable: false },
  { name: 'Figure', list: 'figures', key: 'asOfFrom', value: '2020-11-09', isNullable: false },
  { name: 'Name', list: 'names', key: 'text', value: 'Baku', isNullable: false },
  { name: 'Assertion', list: 'assertions', key: 'type', value: 'SIGNED', isNullable: false },
  { name: 'Event', list: 'events', key: 'startFrom', value: '2020-11-09', isNullable: true },
  { name: 'EventAccount', list: 'eventAccounts', key: 'startFrom', value: '2020-11-09', isNullable: true },
  { name: 'Assertion', list: 'assertions', key: 'dateFrom', value: '2020-11-09', isNullable: true },
];

/** Ascending and descending, from the start, from the end, and from a cursor either way. */
const pages = indexed.flatMap(({ name, list, key, value, isNullable }) =>
  ([['+', 'ASC'], ...(key === 'id' ? [] : [['-', 'DESC']]), ...(isNullable ? [['+', 'ASC_NULLS_FIRST'], ['-', 'DESC_NULLS_LAST']] : [])] as const).flatMap(([sign = '', direction = '']) => {
    const signature = `${name} ${sign}${key}${direction.includes('NULLS') ? '!' : ''}${key === 'id' ? '' : ' +id'}`;
    const cursors = [[value, 'a'], ...(isNullable ? [[null, 'a']] : [])].map((keys) => encodeCursor({ signature, types: [] }, key === 'id' ? ['a'] : keys));
    const ends = ['first: 3', 'last: 3', ...cursors.flatMap((cursor) => [`first: 3, after: "${cursor}"`, `last: 3, before: "${cursor}"`])];
    return ends.map((end) => `{ ${list}(order: [{ ${key}: ${direction} }], ${end}) { nodes { id } } }`);
  }),
);

const CUTS = new Set(['Limit', 'PartialTop', 'Top', 'Sort', 'EagerAggregation']);

/** How the nodes of lists are found, each with what takes as many of them as a page holds, or all. */
function found({ operator, children }: Operator, cut = ''): string[] {
  const nearest = CUTS.has(operator) ? operator : cut;
  if (children.length === 0) return operator === 'Argument' ? [] : [`${operator.replace(/^Node(Unique)?Index.*/, 'Index')} ${nearest}`];
  return children.flatMap((child) => found(child, nearest));
}

describeEngines((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine);
  }, 300_000);

  // The embedded engine reads all nodes of a list, and does not tell how.
  const onNeo4j = engine.name === 'Neo4j' ? test : test.skip;

  async function explained(source: string): Promise<Operator> {
    const plan = await store.explain(queryOf(source, {}, schema), { deadline: 20_000 });
    if (!plan) throw new Error('The engine does not tell its plan.');
    return plan;
  }

  onNeo4j('a page in the order of an index takes no more nodes from it than it holds', async () => {
    const others: Record<string, string[]> = {};
    for (const page of pages) {
      const ways = found(await explained(page)).filter((way) => !/^Index (Limit|PartialTop)$/.test(way));
      if (ways.length > 0) others[page] = ways;
    }
    expect(others).toEqual({});
  }, 120_000);

  onNeo4j('a list is counted without looking at its nodes, beside its page, too', async () => {
    for (const { list } of kinds) {
      expect(found(await explained(`{ ${list} { totalCount } }`))).toEqual([expect.stringMatching(/^NodeCountFromCountStore/)]);
      expect(found(await explained(`{ ${list} { totalCount nodes { id } } }`)).sort()).toEqual(['Index Limit', expect.stringMatching(/^NodeCountFromCountStore/)]);
    }
  }, 120_000);
});
