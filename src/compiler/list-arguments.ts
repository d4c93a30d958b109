import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import type { EdgeProperties, Link, NodeInterface, NodeType } from '../model/graph-model.js';
import { badUserInput } from './bad-user-input.js';
import { type CursorOrder, ofRequest } from './cursor.js';
import { type Bounds, type ParameterSource, type Variables, addParameter, cursorKeys } from './parameters.js';
import type { Bound, Way } from './plan.js';
import type { Condition, Filter, PlanLink, Property } from './plan-filter.js';
import { planLink } from './plan-link.js';
import { type FilterContext, readEdgeFilter, readFilter } from './read-filter.js';
import { type ListOrder, readOrder } from './read-order.js';
import type { FieldShape } from './row-shape.js';
import type { Selected } from './selected-field.js';

/** What the arguments of a list ask for: which nodes, in which order, and which page of them. */
export interface ListArguments extends ListOrder {
  /** The way to the nodes; null at the root. */
  readonly link: PlanLink | Way | null;
  readonly where: readonly Filter[];
  readonly after: Bound | null;
  readonly before: Bound | null;
  /** Whether the page is the last nodes and not the first ones. */
  readonly backwards: boolean;
  /** The parameter with the size of the page, or with one more. */
  readonly limit: number;
}

/** The condition that a node has the id of a parameter. */
export function withId(parameter: number): Condition {
  return { kind: 'property', property: { of: 'node', name: 'id' }, operator: 'eq', parameter, nullable: false };
}

/** A list: of what, how it is reached, and what its edges have; no link at the root, but to what was looked up or walked to. */
export interface List {
  readonly kind: NodeType | NodeInterface;
  readonly link: Link | Extract<PlanLink, { kind: 'hits' | 'listed' | 'dated' }> | Way | null;
  readonly edge: EdgeProperties | null;
  /** What all of it are like, whatever the arguments ask for. */
  readonly only?: readonly Filter[];
  /** What it has of its own; absent for lists that are filtered and ordered by their arguments. */
  readonly own?: OwnList;
}

/** A list with an order, conditions and fields of its own. */
export interface OwnList {
  readonly order: ListOrder;
  readonly where: readonly Filter[];
  /** The shape of a field of its connection; null for a field that every connection has. */
  readonly field: (name: string, selection: Selected, field: GraphQLField<unknown, unknown>) => FieldShape | null;
  /** The property that a field of its edges is; null for a field that every edge has. */
  readonly edgeProperty: (name: string) => Property | null;
}

/**
 * Reads the arguments of a list and notes the parameters that they become.
 * @param peek whether one node more than the page is read, to know whether there is another page
 * @throws GraphQLError BAD_USER_INPUT for a cursor of another list, or for first beside last.
 */
export function readListArguments(
  { kind, link, edge, only = [], own }: List,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  parameters: ParameterSource[],
  context: Pick<FilterContext, 'model' | 'gauge'>,
  peek: boolean,
): ListArguments {
  const args = getArgumentValues(field, node, variables);
  const parameter = (path: readonly string[], bounds: Bounds = {}): number =>
    addParameter(parameters, field, node, path, bounds);
  const filter = { ...context, node, parameter };
  const where = own ? [...own.where] : [...only, ...(edge ? readEdgeFilter(kind, edge, args['where'], ['where'], filter) : readFilter('node', kind.fields, args['where'], ['where'], filter))];
  if (args['with'] !== null && args['with'] !== undefined) where.push(withId(parameter(['with'])));
  const { keys, order, cursor } = own?.order ?? readOrder({ kind, edge, isByEdge: link?.kind === 'anyRelationship', isByScore: link?.kind === 'hits' }, args['order'], { ...context, node });
  const bound = (argument: 'after' | 'before'): Bound | null => readBound(argument, args, cursor, { node, parameter });
  const backwards = args['last'] !== null && args['last'] !== undefined;
  if (backwards && args['first'] !== null && args['first'] !== undefined)
    throw badUserInput(node, 'last', 'stands beside first. Ask for the first or for the last nodes.');
  const add = peek ? { add: 1 } : {};
  const limit = backwards
    ? parameter(['last'], { max: MAX_PAGE, ...add })
    : parameter(['first'], { default: DEFAULT_PAGE, max: MAX_PAGE, ...add });
  return { link: link?.kind === 'hits' || link?.kind === 'listed' || link?.kind === 'way' || link?.kind === 'dated' ? link : link && planLink(link, context.model.undirected, args), where, keys, order, cursor, after: bound('after'), before: bound('before'), backwards, limit };
}

/** The place that a cursor stands for; null where there is none. */
export function readBound(
  argument: 'after' | 'before', args: Variables, cursor: CursorOrder, { node, parameter }: Pick<FilterContext, 'node' | 'parameter'>,
): Bound | null {
  if (args[argument] === null || args[argument] === undefined) return null;
  return cursorKeys(node, argument, args[argument], ofRequest(cursor, args)).map((key, index) =>
    key === null ? null : parameter([argument], { cursor: { ...cursor, key: index } }),
  );
}
