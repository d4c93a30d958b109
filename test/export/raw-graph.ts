import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphStore, Value } from '../../src/store/graph-store.js';

type Values = Readonly<Record<string, Value>>;

/** A node as the engine has it, but for what the model does not declare. */
export interface RawNode {
  readonly id: string;
  readonly type: string;
  readonly has: Values;
}

export interface RawLink {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly isDerived: boolean;
  readonly has: Values;
}

export interface RawGraph {
  readonly nodes: readonly RawNode[];
  readonly links: readonly RawLink[];
}

const DEADLINE = { deadline: 60_000 };

/** Everything that the engine has, by queries that share nothing with the export; properties are those of the API. */
export async function rawGraph(store: GraphStore, model: GraphModel): Promise<RawGraph> {
  const nodes = await store.read({ text: 'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS has', parameters: {} }, DEADLINE);
  const links = await store.read({ text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS has', parameters: {} }, DEADLINE);
  const edges = (isDerived: boolean): ReadonlySet<string> =>
    new Set([...model.edges.values()].filter(({ fields }) => isDerived === [...fields.values()].some(({ kind }) => kind === 'relation')).flatMap(({ fields }) => [...fields.keys()]));
  return {
    nodes: nodes.map(([id, labels, has]) => {
      const type = [...model.types.values()].find(({ label }) => Array.isArray(labels) && labels.includes(label));
      const declared = new Set([...(type?.fields.values() ?? [])].filter(({ kind }) => kind === 'property').map(({ name }) => name));
      return { id: String(id), type: type?.name ?? '', has: only(has as Values, (name) => name !== 'id' && declared.has(name)) };
    }),
    links: links.map(([source, type, target, has]) => {
      const isDerived = (has as Values)['derived'] === true;
      return { source: String(source), type: String(type), target: String(target), isDerived, has: only(has as Values, (name) => edges(isDerived).has(name)) };
    }),
  };
}

/** All nodes with all labels and properties and all relationships, but for the record of the scripts that were loaded: in order. */
export async function wholeDatabase(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.read({ text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS has', parameters: {} }, DEADLINE);
  const links = await store.read({ text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS has', parameters: {} }, DEADLINE);
  return [
    ...nodes.filter(([labels]) => !(labels as readonly string[]).includes('SeedScript')).map(([labels, has]) => JSON.stringify([[...(labels as readonly string[])].sort(), inOrder(has as Values)])),
    ...links.map(([a, type, b, has]) => JSON.stringify([a, type, b, inOrder(has as Values)])),
  ].sort();
}

const only = (values: Values, keep: (name: string) => boolean): Values => Object.fromEntries(Object.entries(values).filter(([name, value]) => keep(name) && value !== null));

const inOrder = (values: Values): readonly (readonly [string, Value])[] => Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));

/** How the items of two collections differ, in whatever order they are: the first few, so that a failure can be read. */
export function differences(found: readonly unknown[], expected: readonly unknown[]): { readonly missing: readonly string[]; readonly unexpected: readonly string[] } {
  const counts = new Map<string, number>();
  const count = (items: readonly unknown[], step: number): void => {
    for (const item of items) {
      const text = typeof item === 'string' ? item : JSON.stringify(item);
      counts.set(text, (counts.get(text) ?? 0) + step);
    }
  };
  count(found, 1);
  count(expected, -1);
  const of = (sign: number): readonly string[] => [...counts].filter(([, number]) => Math.sign(number) === sign).slice(0, 5).map(([text]) => text);
  return { missing: of(-1), unexpected: of(1) };
}

export const NONE = { missing: [], unexpected: [] };
