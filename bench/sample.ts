import type { GraphStore } from '../src/store/graph-store.js';
import { answerTo } from './closed-loop.js';
import { countsFor } from './graph/generate-graph.js';
import { FREQUENT_WORD, type Sample } from './operations.js';
import type { Side } from './sides/side.js';

const PAGE = 10;

/** What the operations are about, read from the graph: Isnad's own cursors, and pairs of entities that are far from each other. */
export async function readSample(nodes: number, store: GraphStore, isnad: Side): Promise<Sample> {
  const counts = countsFor(nodes);
  const pool = isnad.pool(1);
  const ask = async (query: string): Promise<unknown> => {
    const { data, errors } = JSON.parse(Buffer.from(await answerTo(pool, { path: '/graphql', body: JSON.stringify({ query }) })).toString()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(`The sample could not be read: ${JSON.stringify(errors)}`);
    return data;
  };
  // A small graph has no page 10,000: then it is the last one.
  const before = Math.min(10_000 * PAGE - PAGE, counts.Statement - PAGE);
  const [place] = await store.read({ text: 'MATCH (n:Statement) WITH n ORDER BY n.saidFrom, n.id SKIP $skip LIMIT 1 RETURN n.id, n.saidFrom', parameters: { skip: BigInt(before - 1) } }, { deadline: 60_000 });
  const [id, saidFrom] = (place ?? []) as [string, string];
  const { statements } = (await ask(`{ statements(where: { id: { eq: "${id}" } }, order: [{ saidFrom: ASC }, { id: ASC }], first: 1) { pageInfo { endCursor } } }`)) as { statements: Connection };
  let found: string | null = null;
  for (const first of [100, 100, 100, 100, 100, 100, 100, 100, 100, 80]) {
    const { search } = (await ask(`{ search(query: "${FREQUENT_WORD}", first: ${first}, after: ${JSON.stringify(found)}) { pageInfo { endCursor } } }`)) as { search: Connection };
    found = search.pageInfo.endCursor ?? found;
  }
  return { counts, page10000: { id, saidFrom, after: statements.pageInfo.endCursor ?? '', skip: before }, searchPage50: found ?? '', distant: await distantPairs(store, counts.Organization) };
}

interface Connection {
  readonly pageInfo: { readonly endCursor: string | null };
}

/** Of some hundred pairs those that are furthest from each other. */
async function distantPairs(store: GraphStore, organizations: number): Promise<Sample['distant']> {
  const text = [
    'UNWIND range(1, 200) AS i',
    "MATCH (a:Organization {id: 'organization:' + toInteger(i * $step)}), (b:Organization {id: 'organization:' + toInteger($last - i * $step / 3)})",
    'WITH a, b WHERE a <> b AND EXISTS { (a)-[{derived: true}]-() } AND EXISTS { (b)-[{derived: true}]-() }',
    'MATCH way = shortestPath((a)-[*..6]-(b)) WHERE all(r IN relationships(way) WHERE r.derived)',
    'RETURN a.id, b.id, length(way) ORDER BY length(way) DESC, a.id LIMIT 8',
  ].join('\n');
  const rows = await store.read({ text, parameters: { step: organizations / 210, last: organizations - 1 } }, { deadline: 600_000 });
  return rows.map(([from, to]) => ({ from: String(from), to: String(to) }));
}
