import { type FieldNode, type GraphQLField, Kind, getArgumentValues } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import type { Link, NodeInterface, NodeType } from '../model/graph-model.js';
import { badUserInput } from './bad-user-input.js';
import type { CursorOrder } from './cursor.js';
import { type Bounds, type ParameterSource, type Variables, addParameter, cursorKeys } from './parameters.js';
import type { Bound, Condition, Filter, OrderKey, PlanLink, Property } from './plan.js';
import { planLink } from './plan-link.js';
import { type FilterContext, readFilter } from './read-filter.js';

/** The order of a list for which none is asked. */
export const BY_ID: OrderKey = byId('node');

/** What the arguments of a list ask for: which nodes, in which order, and which page of them. */
export interface ListArguments {
  /** The way to the nodes; null at the root. */
  readonly link: PlanLink | null;
  readonly where: readonly Filter[];
  /** The id comes last, so that the order is total. */
  readonly order: readonly OrderKey[];
  readonly cursor: CursorOrder;
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

/** A list: of what, and how it is reached; no link at the root. */
export interface List {
  readonly kind: NodeType | NodeInterface;
  readonly link: Link | null;
}

/**
 * Reads the arguments of a list and notes the parameters that they become.
 * @param peek whether one node more than the page is read, to know whether there is another page
 * @throws GraphQLError BAD_USER_INPUT for a cursor of another list, or for first beside last.
 */
export function readListArguments(
  { kind, link }: List,
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
  const where = readFilter('node', kind.fields, args['where'], ['where'], { ...context, node, parameter });
  if (args['with'] !== null && args['with'] !== undefined) where.push(withId(parameter(['with'])));
  const order = link?.kind === 'anyRelationship' ? [byId('edge')] : orderKeys(kind, args['order']);
  const cursor = cursorOrder(kind, order);
  const bound = (argument: 'after' | 'before'): Bound | null => {
    if (args[argument] === null || args[argument] === undefined) return null;
    return cursorKeys(node, argument, args[argument], cursor).map((key, index) =>
      key === null ? null : parameter([argument], { cursor: { ...cursor, key: index } }),
    );
  };
  const backwards = args['last'] !== null && args['last'] !== undefined;
  if (backwards && args['first'] !== null && args['first'] !== undefined)
    throw badUserInput(node, 'last', 'stands beside first. Ask for the first or for the last nodes.');
  const add = peek ? { add: 1 } : {};
  const limit = backwards
    ? parameter(['last'], { max: MAX_PAGE, ...add })
    : parameter(['first'], { default: DEFAULT_PAGE, max: MAX_PAGE, ...add });
  return { link: link && planLink(link, context.model.undirected, args), where, order, cursor, after: bound('after'), before: bound('before'), backwards, limit };
}

function orderKeys(kind: NodeType | NodeInterface, order: unknown): OrderKey[] {
  const keys = (Array.isArray(order) ? order : []).flatMap((key: Record<string, string>) =>
    Object.entries(key).map(([name, direction]): OrderKey => {
      const descending = direction.startsWith('DESC');
      const nullsFirst = direction.endsWith('NULLS_FIRST') || (descending && !direction.endsWith('NULLS_LAST'));
      return { property: { of: 'node', name }, descending, nullsFirst, nullable: isNullable(kind, name), isBoolean: jsonType(kind, { of: 'node', name }) === 'boolean' };
    }),
  );
  // A key that stands twice decides nothing the second time, and nothing comes after the id.
  const first = keys.filter(({ property }, index) => keys.findIndex((key) => key.property.name === property.name) === index);
  const id = first.findIndex(({ property }) => property.name === 'id');
  if (id >= 0) return first.slice(0, id + 1);
  return [...first, BY_ID];
}

function byId(of: Property['of']): OrderKey {
  return { property: { of, name: 'id' }, descending: false, nullsFirst: false, nullable: false, isBoolean: false };
}

function isNullable(kind: NodeType | NodeInterface, property: string): boolean {
  return kind.fields.get(property)?.definition.type.kind !== Kind.NON_NULL_TYPE;
}

function cursorOrder(kind: NodeType | NodeInterface, order: readonly OrderKey[]): CursorOrder {
  const keys = order.map(
    ({ property: { of, name }, descending, nullsFirst }) =>
      `${of === 'edge' ? '~' : ''}${descending ? '-' : '+'}${name}${nullsFirst === descending ? '' : '!'}`,
  );
  return { signature: `${kind.name} ${keys.join(' ')}`, types: order.map(({ property }) => jsonType(kind, property)) };
}

function jsonType(kind: NodeType | NodeInterface, { of, name }: Property): CursorOrder['types'][number] {
  const field = of === 'node' ? kind.fields.get(name) : undefined;
  const type = field?.kind === 'property' ? field.type : 'String';
  return type === 'Int' ? 'integer' : type === 'Float' ? 'number' : type === 'Boolean' ? 'boolean' : 'string';
}
