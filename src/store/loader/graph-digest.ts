import { createHash } from 'node:crypto';
import type { GraphStore, Row, RunOptions, Value } from '../graph-store.js';
import { canonicalText } from './canonical-text.js';

/** The whole graph in short: what every node and relationship is, each under what it is told apart by. */
export interface GraphDigest {
  readonly nodes: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, string>;
}

export interface Changes {
  readonly created: number;
  /** How many have other labels or properties than before. */
  readonly changed: number;
  readonly deleted: number;
}

/** Few enough that a page fits into memory beside the digest. */
const PAGE = 10_000;

const NODES = `
MATCH (n:Entity) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id LIMIT $page`;
const RELATIONSHIPS = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id >= $first AND a.id <= $last
RETURN a.id AS start, type(r) AS type, b.id AS target, properties(r) AS properties`;

/**
 * Reads every :Entity and every relationship between two of them.
 * Engines count a write of an equal value as a change, so what a load has really changed shows only in two digests.
 */
export async function readDigest(store: GraphStore, options: RunOptions): Promise<GraphDigest> {
  const nodes = new Map<string, string>();
  const relationships = new Map<string, string>();
  let after = '';
  for (;;) {
    const page = await store.read({ text: NODES, parameters: { after, page: BigInt(PAGE) } }, options);
    for (const [id = null, labels = null, properties = null] of page)
      nodes.set(String(id), hash([sorted(labels), properties]));
    const [first, last] = [page[0]?.[0], page.at(-1)?.[0]];
    if (typeof first !== 'string' || typeof last !== 'string') return { nodes, relationships };
    addRelationships(relationships, await store.read({ text: RELATIONSHIPS, parameters: { first, last } }, options));
    after = last;
  }
}

/** What has become of the entries of one digest in a later one. */
export function compareDigests(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const kept = [...after].filter(([key]) => before.has(key));
  return {
    created: after.size - kept.length,
    changed: kept.filter(([key, digest]) => before.get(key) !== digest).length,
    deleted: before.size - kept.length,
  };
}

/** Relationships of one type between the same nodes are told apart by their number, in an order that their properties give. */
function addRelationships(digest: Map<string, string>, rows: readonly Row[]): void {
  const parallel = new Map<string, string[]>();
  for (const [start = null, type = null, end = null, properties = null] of rows) {
    const key = canonicalText([start, type, end]);
    const digests = parallel.get(key) ?? [];
    digests.push(hash(properties));
    parallel.set(key, digests);
  }
  for (const [key, digests] of parallel) {
    for (const [number, value] of digests.sort().entries()) digest.set(`${key} ${String(number)}`, value);
  }
}

const hash = (value: Value): string => createHash('sha256').update(canonicalText(value)).digest('base64');

const sorted = (labels: Value): Value => (Array.isArray(labels) ? labels.map(String).sort() : labels);
