import type { GraphStore } from '../../src/store/graph-store.js';

/** Relationships out of a node with a label, or into it: written as SAID_BY> and <IN_SERIES. */
type Ways = Readonly<Record<string, readonly string[]>>;

/** What a node cannot be without: it is hidden with any of these. */
const NEEDS: Ways = {
  Statement: ['REPORTED_IN>', 'SAID_BY>'],
  Assertion: ['IN>', 'SUBJECT>', 'OBJECT>', 'CLAIMED_BY>', 'WITHIN>'],
  Figure: ['REPORTED_IN>', 'ACCORDING_TO>'],
  Label: ['LABEL_OF>', 'USED_BY>', 'REPORTED_IN>'],
  Name: ['NAME_OF>', 'USED_BY>'],
  SurfaceForm: ['REFERS_TO>', 'REPORTED_IN>'],
  EventAccount: ['ACCOUNT_OF>', 'REPORTED_IN>'],
  Event: ['CLAIMED_BY>'],
};

/** What a node rests on: where it has any of these, it is hidden with the last of them. */
const RESTS: Ways = {
  Named: ['NAMED_IN>', 'IMPLIED_IN>'],
  Publisher: ['<PUBLISHED_BY', '<PERHAPS_PUBLISHED_BY', '<CREDITS', '<CITES', '<VIA'],
  Series: ['<IN_SERIES'],
  Name: ['<WRITES'],
};

interface Node {
  readonly id: string;
  readonly labels: readonly string[];
  /** The ids at the other ends, by way. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/**
 * The ids of the nodes of the seeded graph that are hidden when those with some labels are, by a definition that shares nothing with
 * the loader's.
 */
export async function hiddenNodes(store: GraphStore, labels: readonly string[]): Promise<ReadonlySet<string>> {
  const nodes = await readNodes(store);
  const hidden = new Set(nodes.filter((node) => labels.some((label) => node.labels.includes(label))).map(({ id }) => id));
  for (let size = -1; size < hidden.size; ) {
    size = hidden.size;
    for (const node of nodes) {
      const rests = reached(node, RESTS);
      if (reached(node, NEEDS).some((id) => hidden.has(id)) || (rests.length > 0 && rests.every((id) => hidden.has(id)))) hidden.add(node.id);
    }
  }
  return hidden;
}

function reached({ labels, others }: Node, ways: Ways): readonly string[] {
  return labels.flatMap((label) => ways[label] ?? []).flatMap((way) => others.get(way) ?? []);
}

/** Without the relationships that the loader derives. */
async function readNodes(store: GraphStore): Promise<readonly Node[]> {
  const read = (text: string) => store.read({ text, parameters: {} }, { deadline: 60_000 });
  const others = new Map<string, Map<string, string[]>>();
  const add = (id: string, way: string, other: string): void => {
    const ways = others.get(id) ?? new Map<string, string[]>();
    others.set(id, ways.set(way, [...(ways.get(way) ?? []), other]));
  };
  for (const [start, type, end] of await read('MATCH (a:Entity)-[r]->(b:Entity) WHERE r.derived IS NULL RETURN a.id AS start, type(r) AS type, b.id AS target')) {
    add(String(start), `${String(type)}>`, String(end));
    add(String(end), `<${String(type)}`, String(start));
  }
  const nodes = await read('MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels');
  return nodes.map(([id, labels]) => ({ id: String(id), labels: (labels as readonly string[]).map(String), others: others.get(String(id)) ?? new Map() }));
}
