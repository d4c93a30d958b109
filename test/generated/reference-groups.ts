import { type Found, type ReferenceEdge, type ReferenceGraph, ReferenceNode, fieldsOf, plain } from './reference-graph.js';
import { compare } from './reference-order.js';

export interface GroupsArguments {
  readonly by: readonly Readonly<Record<string, unknown>>[];
  readonly order: string;
  readonly first?: number | null;
}

/** What is made from all items of a list, as the descriptions of the API say. */
export class ReferenceGroups {
  readonly #graph: ReferenceGraph;
  readonly #items: readonly Found[];
  readonly #hasEnds: boolean;

  /** @param hasEnds whether aggregates and keys tell the node from the edge */
  constructor(graph: ReferenceGraph, items: readonly Found[], hasEnds: boolean) {
    this.#graph = graph;
    this.#items = items;
    this.#hasEnds = hasEnds;
  }

  groups({ by, order, first }: GroupsArguments): unknown[] {
    const groups = new Map<string, { values: unknown[]; items: Found[] }>();
    for (const item of this.#items)
      for (const values of combined(by.map((key) => this.#values(item, key, this.#hasEnds)))) {
        const name = JSON.stringify(values);
        const group = groups.get(name) ?? { values, items: [] };
        groups.set(name, group);
        group.items.push(item);
      }
    // Without keys there is one group of all, even of none.
    if (by.length === 0 && groups.size === 0) groups.set('', { values: [], items: [] });
    return [...groups.values()]
      .sort((a, b) => (order === 'KEYS' ? 0 : b.items.length - a.items.length) || comparedEach(a.values, b.values))
      .slice(0, first ?? 20)
      .map(({ values, items }) => ({
        keys: values.map((value, index) => ({ value, node: isId(by[index]) && typeof value === 'string' ? this.#graph.byId(value) : null })),
        count: items.length,
        aggregate: () => this.aggregate(items),
      }));
  }

  /** Reads what graphql-js asks for: of each end, or of the nodes alone. */
  aggregate(items: readonly Found[]): unknown {
    const ofNodes = aggregates(items.map(({ node }) => node));
    return this.#hasEnds ? { node: ofNodes, edge: aggregates(items.flatMap(({ edge }) => edge ?? [])) } : ofNodes;
  }

  /** The different values of a key; null where there is none. */
  #values(item: Found, key: unknown, hasEnds: boolean): unknown[] {
    const found = this.#found(item, key, hasEnds);
    return found.length === 0 ? [null] : found;
  }

  #found(item: Found, key: unknown, hasEnds: boolean): unknown[] {
    if (!hasEnds) return this.#own(item.node, key);
    const [end, value] = only(key);
    if (end === 'type') return [item.edge?.relationship.type];
    const of = end === 'node' ? item.node : item.edge;
    return of ? this.#own(of, value) : [];
  }

  #own(of: ReferenceNode | ReferenceEdge, key: unknown): unknown[] {
    const [name, value] = only(key);
    if (name === 'typename') return of instanceof ReferenceNode ? [of.__typename] : [];
    const field = fieldsOf(of).get(name);
    if (field?.kind === 'relation') {
      const found = this.#graph.related(of, field).flatMap((item) => this.#found(item, value, field.edge !== null));
      return [...new Set(found)];
    }
    const own = plain(of.properties[name]);
    const length = { DAY: 10, MONTH: 7, YEAR: 4 }[String(value)];
    return own === null ? [] : [length === undefined ? own : String(own).slice(0, length)];
  }
}

/** What is made from each property, by its name. */
function aggregates(items: readonly (ReferenceNode | ReferenceEdge)[]): unknown {
  return new Proxy({}, {
    get: (_, name) => {
      const values = items.map((item) => plain(item.properties[String(name)])).filter((value) => value !== null);
      const sorted = [...values].sort(compare);
      const sum = (values as number[]).reduce((total, value) => total + value, 0);
      return { count: values.length, distinct: new Set(values).size, min: sorted[0] ?? null, max: sorted.at(-1) ?? null, sum, avg: values.length === 0 ? null : sum / values.length };
    },
  });
}

function combined(parts: readonly (readonly unknown[])[]): unknown[][] {
  return parts.reduce<unknown[][]>((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);
}

function comparedEach(a: readonly unknown[], b: readonly unknown[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return different < 0 ? 0 : compare(a[different], b[different]);
}

/** Whether a key ends with the id of a node. */
function isId(key: unknown): boolean {
  const [name, value] = only(key);
  return typeof value === 'string' ? name === 'id' : isId(value);
}

function only(key: unknown): [name: string, value: unknown] {
  return Object.entries(key as object)[0] as [string, unknown];
}
