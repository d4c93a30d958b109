import type { GraphQLField } from 'graphql';
import { ORIGIN } from '../cypher/history.js';
import { nodeKind } from '../model/graph-model.js';
import { SOURCES, type Walkable, walkable } from '../model/walk-types.js';
import { type Bounds, type Variables, addParameter } from './parameters.js';
import { planLink } from './plan-link.js';
import type { Filter, RelatedFilter } from './plan-filter.js';
import type { Hop } from './plan-walk.js';
import { type FilterContext, readFilter } from './read-filter.js';
import { type Selected, firstNode } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

/** What a hop is read with: the field's arguments, or the part of them at a path. */
export interface HopArguments {
  readonly args: Variables;
  readonly path: readonly string[];
  /** The name of the filter of nodes among them. */
  readonly nodes: string;
}

/** What walks go over. */
export function walkableOf({ model }: SelectionPlanner): Walkable {
  const walk = walkable(model);
  if (!walk) throw new TypeError('No relations are derived from assertions.');
  return walk;
}

/** How many conditions on what is related a hop has. */
export function relatedConditions({ links, nodes }: Hop): number {
  return countRelated([...links, ...nodes]);
}

function countRelated(filters: readonly Filter[]): number {
  return filters.reduce((sum, filter) => {
    switch (filter.kind) {
      case 'related':
        return sum + 1 + countRelated(filter.where);
      case 'not':
        return sum + countRelated([filter.filter]);
      case 'all':
      case 'any':
        return sum + countRelated(filter.filters);
      default:
        return sum;
    }
  }, 0);
}

/** Reads what a walk goes over from node to node. */
export function readHop(planner: SelectionPlanner, { args, path, nodes }: HopArguments, field: GraphQLField<unknown, unknown>, selection: Selected): Hop {
  const { model, gauge, parameters } = planner;
  const walk = walkableOf(planner);
  const node = firstNode(selection);
  const context: FilterContext = { model, gauge, node, parameter: (at, bounds) => addParameter(parameters, field, node, [...path, ...at], bounds) };
  const avoided = (args['notTypes'] ?? []) as readonly string[];
  const types = ((args['types'] ?? walk.relation.types) as readonly string[]).filter((type) => !avoided.includes(type));
  const direction = args['direction'] ?? null;
  return {
    label: walk.entity.label,
    link: {
      kind: 'relationship',
      types: [...walk.types.keys()].filter((type) => types.includes(type)),
      direction: direction === 'OUT' || direction === 'IN' ? direction : 'UNDIRECTED',
      derived: types.every((type) => walk.relation.types.includes(type)),
      visibility: null,
    },
    undirected: direction === 'UNDIRECTED' ? [] : types.filter((type) => model.undirected.has(type)).sort(),
    links: readEvidence(walk, args['evidence'] as Variables | null | undefined, context),
    nodes: readFilter('node', walk.entity.fields, args[nodes], [nodes], context),
    visibility: null,
  };
}

/** The conditions on a relationship that enough assertions are left of those that prove it. */
function readEvidence({ evidence, conditions }: Walkable, given: Variables | null | undefined, context: FilterContext): Filter[] {
  if (!given) return [];
  const { fields, label } = nodeKind(context.model, evidence.target);
  const at = ['evidence'];
  const counting = Object.entries(given).flatMap(([name, value]): Filter[] => {
    if (value === null) return [];
    if (name === 'where') return readFilter('node', fields, value, [...at, name], context);
    const { where, constant } = conditions.get(name) ?? {};
    const parameter = (_: readonly string[], bounds: Bounds = {}): number => context.parameter([...at, name], constant === undefined ? bounds : { constant });
    return where ? readFilter('node', fields, where(value), at, { ...context, parameter }) : [];
  });
  const isMinimum = typeof given['minArticles'] === 'number';
  const minimum = (): number => context.parameter([...at, 'minArticles']);
  const filters: Filter[] = isMinimum ? [{ kind: 'property', property: { of: 'edge', name: SOURCES }, operator: 'gte', parameter: minimum(), nullable: false }] : [];
  if (counting.length === 0) return filters;
  context.gauge.countRelated(context.node);
  const count: RelatedFilter['count'] = isMinimum ? { operator: 'gte', parameter: minimum() } : { operator: '>', number: 0 };
  return [...filters, { kind: 'related', label, link: planLink(evidence.link, context.model.undirected, {}), visibility: null, atMostOne: false, where: counting, distinct: isMinimum ? { of: 'node', name: ORIGIN } : null, count }];
}
