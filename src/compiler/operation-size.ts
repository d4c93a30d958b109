import { type FieldNode, GraphQLError } from 'graphql';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { ParameterSource } from './parameters.js';
import type { Plan, PlanValue } from './plan.js';

/**
 * How large one operation may be. The embedded engine takes no more than 128 levels in the plan of a query, and Neo4j
 * plans long for a new one of this size; 200,000 nodes are four lists of the default size in each other.
 */
export const LIMITS = {
  roots: { max: 25, unit: 'root fields' },
  sets: { max: 75, unit: 'lists, counts and relations' },
  levels: { max: 12, unit: 'relations and conditions in each other' },
  related: { max: 20, unit: 'conditions on what is related' },
  hops: { max: 64, unit: 'hops of walks, with the conditions on what is related of each' },
  conditions: { max: 250, unit: 'conditions' },
  searches: { max: 10, unit: 'searches, suggestions and conditions that search' },
  nodes: { max: 200_000, unit: 'nodes (page sizes multiply)' },
} as const;

/**
 * The error for an operation that is larger than it may be. HTTP 400, before any Cypher runs.
 * @param size as far as it was counted
 */
export function tooLarge(limit: keyof typeof LIMITS, size: number, isExact: boolean, node?: FieldNode): GraphQLError {
  const { max, unit } = LIMITS[limit];
  const figure = `${isExact ? '' : 'at least '}${grouped(size)}`;
  const remedy = limit === 'nodes' ? 'Ask for smaller pages, or in several operations' : 'Ask in several operations';
  return new GraphQLError(`The operation is too large: it asks for ${figure} ${unit}, at most ${grouped(max)} are allowed. ${remedy}.`, {
    nodes: node ?? null,
    extensions: { code: 'OPERATION_TOO_LARGE', limit, size, max, http: { status: 400 } },
  });
}

/** Counts the sets of nodes that an operation reads or filters by, how deep they stand in each other, and conditions. */
export class Gauge {
  #sets = 0;
  #level = 0;
  #related = 0;
  #hops = 0;
  #conditions = 0;
  #searches = 0;

  /** @throws GraphQLError OPERATION_TOO_LARGE where it is one too many, or too deep. */
  count(node: FieldNode): void {
    if (++this.#sets > LIMITS.sets.max) throw tooLarge('sets', this.#sets, false, node);
    this.checkLevel(node);
  }

  /** @throws GraphQLError OPERATION_TOO_LARGE where this stands too deep. */
  checkLevel(node: FieldNode): void {
    if (this.#level >= LIMITS.levels.max) throw tooLarge('levels', this.#level + 1, false, node);
  }

  /** @throws GraphQLError OPERATION_TOO_LARGE where it is one too many, or too deep. */
  countRelated(node: FieldNode): void {
    if (++this.#related > LIMITS.related.max) throw tooLarge('related', this.#related, false, node);
    this.count(node);
  }

  /**
   * @param related how many conditions on what is related each hop has: they stand in the text of each
   * @throws GraphQLError OPERATION_TOO_LARGE where they are too many.
   */
  countHops(node: FieldNode, hops: number, related: number): void {
    this.#hops += hops * (1 + related);
    if (this.#hops > LIMITS.hops.max) throw tooLarge('hops', this.#hops, false, node);
  }

  /** @throws GraphQLError OPERATION_TOO_LARGE where it is one too many. */
  countCondition(node: FieldNode): void {
    if (++this.#conditions > LIMITS.conditions.max) throw tooLarge('conditions', this.#conditions, false, node);
  }

  /** @throws GraphQLError OPERATION_TOO_LARGE where it is one too many. */
  countSearch(node: FieldNode): void {
    if (++this.#searches > LIMITS.searches.max) throw tooLarge('searches', this.#searches, false, node);
  }

  /** Does what stands a level deeper. */
  deeper<T>(work: () => T): T {
    this.#level++;
    const result = work();
    this.#level--;
    return result;
  }
}

/** @throws GraphQLError OPERATION_TOO_LARGE where the pages that one request asks for multiply to too many nodes. */
export function checkNodes(plan: Plan, sources: readonly ParameterSource[], parameters: ParameterValues): void {
  const nodes = countNodes(plan, sources, parameters);
  if (nodes > LIMITS.nodes.max) throw tooLarge('nodes', nodes, true);
}

/** How many nodes the operation reads at most, with the sizes of the pages that one request asks for. */
export function countNodes({ values }: Plan, sources: readonly ParameterSource[], parameters: ParameterValues): number {
  const size = (parameter: number): number => {
    const value = parameters[`p${parameter}`];
    return Array.isArray(value) ? value.length : Number(value) - (sources[parameter]?.bounds.add ?? 0);
  };
  return nodesIn(values, size);
}

function nodesIn(values: readonly PlanValue[], size: (parameter: number) => number): number {
  let sum = 0;
  for (const value of values) {
    if (value.kind === 'groups') sum += (value.groups.limit === null ? 1 : size(value.groups.limit)) * (1 + nodesIn(value.groups.values, size));
    if (value.kind === 'walk') sum += 1 + nodesIn(value.values, size);
    if (value.kind === 'rows') sum += ('number' in value.most ? value.most.number : size(value.most.parameter)) * nodesIn(value.values, size);
    if (value.kind === 'links') sum += size(value.links.limit) * (1 + nodesIn(value.links.from.values, size) + nodesIn(value.links.to.values, size));
    if (!('nodes' in value) || value.kind === 'count') continue;
    const { link, limit } = value.nodes;
    const parameter = value.kind === 'each' ? value.ids : limit;
    const number = link?.kind === 'listed' ? link.most : value.kind === 'one' || parameter === null ? 1 : size(parameter);
    sum += number * (1 + nodesIn(value.nodes.values, size));
  }
  return sum;
}

function grouped(size: number): string {
  return size.toLocaleString('en');
}
