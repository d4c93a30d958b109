import { type Found, type ReferenceEdge, type ReferenceGraph, ReferenceNode, fieldsOf, plain } from './reference-graph.js';

export type Order = readonly Readonly<Record<string, unknown>>[];

/** In which order lists come, as the descriptions of the API say. */
export class ReferenceOrder {
  readonly #graph: ReferenceGraph;

  constructor(graph: ReferenceGraph) {
    this.#graph = graph;
  }

  /**
   * @param hasEnds whether a key says whether it is of the node or of the edge
   * @param isByEdge whether the ids of the relationships decide ties
   */
  sorted(items: readonly Found[], order: Order, hasEnds: boolean, isByEdge: boolean): Found[] {
    return [...items].sort((a, b) => {
      for (const key of order) {
        const [one, other] = [a, b].map((item) => this.#key(item, key, hasEnds));
        const compared = compareBy(one?.direction ?? '', one?.value, other?.value);
        if (compared !== 0) return compared;
      }
      const [one, other] = [a, b].map(({ node, edge }) => (isByEdge ? edge : node)?.properties['id']);
      return compare(one, other);
    });
  }

  #key(item: Found, key: unknown, hasEnds: boolean): { value: unknown; direction: string } {
    const [end, value] = only(key);
    if (!hasEnds) return this.#own(item.node, key);
    if (end === 'node') return this.#own(item.node, value);
    if (!item.edge) throw new Error('There is no edge.');
    return this.#own(item.edge, value);
  }

  #own(of: ReferenceNode | ReferenceEdge, key: unknown): { value: unknown; direction: string } {
    const [name, value] = only(key);
    const field = of instanceof ReferenceNode && !fieldsOf(of).has(name) ? undefined : fieldsOf(of).get(name);
    if (field?.kind !== 'relation') return { value: plain(of.properties[name]), direction: String(value) };
    const found = this.#graph.related(of, field);
    if (!field.many) {
      const [first] = this.sorted(found, [], false, false);
      const inner = first ? this.#own(first.node, value) : null;
      return { value: inner?.value ?? null, direction: inner?.direction ?? directionIn(value) };
    }
    const [aggregate, inner] = only(value);
    if (aggregate === 'count') return { value: found.length, direction: String(inner) };
    const values = found.map((item) => this.#key(item, inner, field.edge !== null).value).filter((part) => part !== null);
    return { value: aggregated(aggregate, values), direction: directionIn(inner) };
  }
}

function aggregated(aggregate: string, values: readonly unknown[]): unknown {
  const sum = (values as number[]).reduce((total, value) => total + value, 0);
  const ascending = [...values].sort(compare);
  return { min: ascending[0] ?? null, max: ascending.at(-1) ?? null, sum, avg: values.length === 0 ? null : sum / values.length }[aggregate];
}

/** The direction that stands innermost. */
function directionIn(key: unknown): string {
  return typeof key === 'string' ? key : directionIn(only(key)[1]);
}

function only(key: unknown): [name: string, value: unknown] {
  return Object.entries(key as object)[0] as [string, unknown];
}

function compareBy(direction: string, a: unknown, b: unknown): number {
  if (a === null || b === null) {
    const nullsFirst = direction === 'DESC' || direction === 'ASC_NULLS_FIRST';
    return compare(a, b) * (nullsFirst ? -1 : 1);
  }
  return compare(a, b) * (direction.startsWith('DESC') ? -1 : 1);
}

/** Ascending, nulls last. */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}
