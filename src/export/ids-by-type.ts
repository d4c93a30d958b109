import { escapeName } from '../cypher/escape-name.js';
import { type GraphModel, type NodeType, nodeKind } from '../model/graph-model.js';
import type { Row } from '../store/graph-store.js';

/** Few enough for the parameter of one query. */
const IDS = 20_000;

/** Ids by the types of their nodes, those of each type once and in order. Ids that nothing has are left out. */
export async function idsByType(
  read: (text: string, parameters: { readonly ids: readonly string[] }) => Promise<readonly Row[]>,
  model: GraphModel,
  ids: readonly string[],
): Promise<ReadonlyMap<NodeType, readonly string[]>> {
  const types = new Map([...model.types.values()].map((type): [string, NodeType] => [type.label, type]));
  const found = new Map<NodeType, string[]>();
  const different = [...new Set(ids)].sort();
  const text = `UNWIND $ids AS id MATCH (n:${escapeName(nodeKind(model, 'Node').label)} {id: id}) RETURN n.id AS id, labels(n) AS labels`;
  for (let start = 0; start < different.length; start += IDS)
    for (const [id, labels] of await read(text, { ids: different.slice(start, start + IDS) })) {
      const type = (Array.isArray(labels) ? labels : []).flatMap((label) => types.get(String(label)) ?? [])[0];
      if (!type) continue;
      const ofType = found.get(type);
      if (ofType) ofType.push(String(id));
      else found.set(type, [String(id)]);
    }
  return new Map([...found].map(([type, ofType]) => [type, ofType.sort()]));
}
