import { type FieldNode, Kind } from 'graphql';
import { type EdgeProperties, type Field, type GraphModel, type NodeInterface, type NodeType, type PropertyField, type RelationField, ends } from '../model/graph-model.js';
import { BY_ID } from './draft.js';
import type { CursorOrder } from './cursor.js';
import type { Gauge } from './operation-size.js';
import type { Variables } from './parameters.js';
import type { OrderKey, RelatedKey } from './plan.js';
import type { Property } from './plan-filter.js';
import { planLink } from './plan-link.js';

/** What a list is ordered by, and the order that its cursors belong to. */
export interface ListOrder {
  readonly keys: readonly RelatedKey[];
  readonly order: readonly OrderKey[];
  readonly cursor: CursorOrder;
}

/** What a list holds. */
export interface Listed {
  readonly kind: NodeType | NodeInterface;
  /** What its relationships have; null at the root and where they have nothing. */
  readonly edge: EdgeProperties | null;
  /** Whether a node can stand in it several times, by relationships of several types: their ids decide ties. */
  readonly isByEdge: boolean;
  /** Whether it was looked up, and comes in the order of how well it matches. */
  readonly isByScore?: boolean;
}

/** What decides which scores a search gives. */
export const SEARCH_ARGUMENTS = ['query', 'types', 'language'];

/** The order of what was looked up: the best first. */
export const BY_SCORE: readonly OrderKey[] = [
  { ...BY_ID, property: { of: 'key', name: '0' }, descending: true, nullsFirst: true },
  BY_ID,
];

export interface OrderContext {
  readonly model: GraphModel;
  readonly gauge: Gauge;
  readonly node: FieldNode;
}

/** One key as it is asked for. */
interface AskedKey {
  readonly value: Property | RelatedKey;
  /** Where its direction stands in the argument: equal only for the same keys. */
  readonly path: string;
  readonly direction: string;
  readonly type: string;
  /** Whether a node can be without it. */
  readonly nullable: boolean;
}

/** Reads an order argument. The id comes last, so that the order is total. */
export function readOrder({ kind, edge, isByEdge, isByScore }: Listed, argument: unknown, context: OrderContext): ListOrder {
  if (isByScore) return { keys: [], order: BY_SCORE, cursor: { signature: `${kind.name} -# +id`, types: ['number', 'string'], question: SEARCH_ARGUMENTS } };
  const id: AskedKey = { value: { of: isByEdge ? 'edge' : 'node', name: 'id' }, path: isByEdge ? '~id' : 'id', direction: 'ASC', type: 'ID', nullable: false };
  const read = (key: Variables): AskedKey => (edge ? endKey(kind, edge, key, context) : ownKey('node', kind.fields, key, context));
  const all = [...(Array.isArray(argument) ? argument : []).map(read), id];
  // A key that stands twice decides nothing the second time, and nothing comes after the id.
  const asked = all.slice(0, all.findIndex(({ path }) => path === id.path) + 1).filter(({ path }, index) => all.findIndex((key) => key.path === path) === index);
  const keys: RelatedKey[] = [];
  const order = asked.map(({ value, direction, type, nullable }): OrderKey => {
    const descending = direction.startsWith('DESC');
    const nullsFirst = direction.endsWith('NULLS_FIRST') || (descending && !direction.endsWith('NULLS_LAST'));
    const property: Property = 'aggregate' in value ? { of: 'key', name: String(keys.push(value) - 1) } : value;
    return { property, descending, nullsFirst, nullable, isBoolean: type === 'Boolean' };
  });
  return { keys, order, cursor: { signature: signature(kind, asked, order), types: asked.map(({ type }) => JSON_TYPES[type] ?? 'string') } };
}

/** What the values of a scalar are in JSON, if not text. */
export const JSON_TYPES: Readonly<Record<string, CursorOrder['types'][number]>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' };

function signature({ name }: Listed['kind'], asked: readonly AskedKey[], order: readonly OrderKey[]): string {
  const signs = order.map(({ descending, nullsFirst }, index) => `${descending ? '-' : '+'}${asked[index]?.path ?? ''}${nullsFirst === descending ? '' : '!'}`);
  return `${name} ${signs.join(' ')}`;
}

/** By a property, or by what is related: the only entry of the key says which. */
function ownKey(of: 'node' | 'edge', fields: ReadonlyMap<string, Field>, key: Variables, context: OrderContext): AskedKey {
  const [name, value] = entry(key);
  const field = fields.get(name);
  if (!field) throw new TypeError(`There is no field ${name} to order by.`);
  if (field.kind === 'relation') return relatedKey(field, field.many ? (value as Variables) : { first: value }, context);
  return { value: { of, name }, path: of === 'edge' ? `~${name}` : name, direction: String(value), type: field.type, nullable: isNullable(field) };
}

/** By the node of an edge, or by the edge. */
function endKey(kind: NodeType | NodeInterface, edge: EdgeProperties, key: Variables, context: OrderContext): AskedKey {
  const [end, value] = entry(key);
  return end === 'node' ? ownKey('node', kind.fields, value as Variables, context) : ownKey('edge', edge.fields, value as Variables, context);
}

function relatedKey(field: RelationField, list: Variables, context: OrderContext): AskedKey {
  const { model, gauge, node } = context;
  const { node: kind, edge } = ends(model, field);
  const [aggregate, value] = entry(list) as [RelatedKey['aggregate'], unknown];
  const inner = gauge.deeper((): AskedKey => {
    gauge.countRelated(node);
    if (aggregate === 'count') return { value: { of: 'node', name: 'id' }, path: '', direction: String(value), type: 'Int', nullable: false };
    return edge ? endKey(kind, edge, value as Variables, context) : ownKey('node', kind.fields, value as Variables, context);
  });
  return {
    ...inner,
    value: { link: planLink(field.link, model.undirected, {}), label: kind.label, visibility: null, aggregate, value: inner.value },
    path: `${field.name}.${aggregate}.${inner.path}`,
    type: aggregate === 'avg' ? 'Float' : inner.type,
    nullable: aggregate === 'first' ? inner.nullable || isNullable(field) : aggregate !== 'count' && aggregate !== 'sum',
  };
}

/** The only entry of an input of which one field is given. */
export function entry(key: Variables): [name: string, value: unknown] {
  const [only] = Object.entries(key);
  if (!only) throw new TypeError('A key is empty.');
  return only;
}

function isNullable({ definition }: PropertyField | RelationField): boolean {
  return definition.type.kind !== Kind.NON_NULL_TYPE;
}
