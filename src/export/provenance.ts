import { escapeName } from '../cypher/escape-name.js';
import { relationshipPattern } from '../cypher/relationship-pattern.js';
import { PREFIXES } from '../model/read-vocabulary.js';
import { type Direction, type GraphModel, type NodeType, type RelationField, nodeKind } from '../model/graph-model.js';
import type { GraphStore, RunOptions } from '../store/graph-store.js';
import { idsByType } from './ids-by-type.js';
import { linkProperties } from './link-properties.js';

/** Few enough that a query with them, and what they lead to, fits into memory. */
const PAGE = 1_000;

/**
 * The nodes with these ids and all that they rest on, so that a part of the graph stands on its own: the assertions that prove
 * the relations among them; and then, of everything, what its fields to one node lead to, what it cannot be visible without,
 * and whom or what PROV-O names as its source. So a claim comes with its article, its publisher, its claimant, its
 * statement and its speakers. Ids that nothing has are left out; the others are in order.
 * @throws DeadlineExceeded, EngineUnavailable.
 */
export async function withProvenance(store: GraphStore, model: GraphModel, ids: readonly string[], options: RunOptions): Promise<readonly string[]> {
  const read = async (text: string, parameters: { readonly ids: readonly string[] }) => store.read({ text, parameters }, options);
  const known = new Set<string>();
  let open = [...new Set([...ids, ...(await evidence(read, model, new Set(ids)))])].sort();
  while (open.length > 0) {
    const reached = new Set<string>();
    for (const page of pages(open))
      for (const [type, ofType] of await idsByType(read, model, page)) {
        for (const id of ofType) known.add(id);
        for (const id of await restsOn(read, model, type, ofType)) reached.add(id);
      }
    open = [...reached].filter((id) => !known.has(id)).sort();
  }
  return [...known].sort();
}

type Read = (text: string, parameters: { readonly ids: readonly string[] }) => ReturnType<GraphStore['read']>;

/** The assertions of the derived relationships that have both ends among these. */
async function evidence(read: Read, model: GraphModel, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const lists = linkProperties(model).evidence.map((name) => `r.${escapeName(name)}`);
  if (lists.length === 0) return [];
  const label = entityLabel(model);
  const text = `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]->(m:${label}) WHERE r.derived = true RETURN m.id AS target, ${lists.join(' + ')} AS evidence`;
  const found = new Set<string>();
  // A hub has tens of thousands of relationships.
  for (const page of pages([...ids], 50))
    for (const [target, assertions] of await read(text, { ids: page }))
      if (ids.has(String(target)) && Array.isArray(assertions)) for (const id of assertions) found.add(String(id));
  return [...found];
}

/** What nodes of a type rest on. */
async function restsOn(read: Read, model: GraphModel, type: NodeType, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [direction, types] of ways(model, type)) {
    const pattern = relationshipPattern({ types: [...types], direction }, 'r');
    const text = `UNWIND $ids AS id MATCH (n:${escapeName(type.label)} {id: id})${pattern}(m:${entityLabel(model)}) WHERE r.derived IS NULL RETURN DISTINCT m.id AS id`;
    for (const [id] of await read(text, { ids })) found.push(String(id));
  }
  return found;
}

/** The types of relationships that lead to what nodes of a type rest on, by their direction. */
function ways(model: GraphModel, type: NodeType): ReadonlyMap<Direction, ReadonlySet<string>> {
  const needed = model.visibility.get(type.name)?.with ?? [];
  const found = new Map<Direction, Set<string>>();
  for (const field of type.fields.values()) {
    if (field.kind !== 'relation' || field.link.kind !== 'relationship') continue;
    if (field.many && !needed.includes(field) && !isProvenance(field)) continue;
    const { type: relationship, direction } = field.link;
    found.set(direction, (found.get(direction) ?? new Set()).add(relationship));
  }
  return found;
}

const isProvenance = ({ vocabulary }: RelationField): boolean => vocabulary.linkedData.some((iri) => iri.startsWith(PREFIXES.prov));

const entityLabel = (model: GraphModel): string => escapeName(nodeKind(model, 'Node').label);

function* pages(ids: readonly string[], size = PAGE): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}
