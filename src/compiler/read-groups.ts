import { type EdgeProperties, type Field, type NodeType, type RelationField, ends } from '../model/graph-model.js';
import { badUserInput } from './bad-user-input.js';
import type { CursorOrder } from './cursor.js';
import type { Variables } from './parameters.js';
import type { GroupKey, OrderKey } from './plan.js';
import type { Property } from './plan-filter.js';
import { planLink } from './plan-link.js';
import { JSON_TYPES, type Listed, type OrderContext, entry } from './read-order.js';

/** What groups are made by, and in which order they come. */
export interface Grouping {
  readonly by: readonly GroupKey[];
  /** For each key, whether it is the id of a node. */
  readonly areIds: readonly boolean[];
  readonly order: readonly OrderKey[];
  readonly cursor: CursorOrder;
}

interface AskedKey {
  readonly key: GroupKey;
  readonly path: string;
  readonly type: string;
  readonly isId: boolean;
  /** The first relation to many on the way; null where there is none. */
  readonly through: string | null;
}

/** What has the fields of a key; an interface has types, too. */
interface Owner {
  readonly fields: ReadonlyMap<string, Field>;
  readonly types?: readonly NodeType[];
}

/** As many letters of a date as tell its day, month or year. */
const LENGTHS: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** Reads the arguments of groups. The number of each group stands after its keys. */
export function readGrouping({ kind, edge }: Listed, { by, order }: Variables, context: OrderContext): Grouping {
  const asked = (by as readonly Variables[]).map((key) => {
    context.gauge.countCondition(context.node);
    return edge ? endKey(kind, edge, key, context) : ownKey('node', kind, key, context);
  });
  const again = asked.find(({ through }, index) => through !== null && asked.findIndex((key) => key.through === through) < index);
  if (again) throw badUserInput(context.node, 'by', `goes through ${again.through ?? ''} twice: which of its values belong together would be lost. Group by one of them, by the id to have the node itself.`);
  const keys = asked.map(({ type }, index) => orderKey(index, { isBoolean: type === 'Boolean', nullable: true }));
  const byCount = order !== 'KEYS' || asked.length === 0;
  return {
    by: asked.map(({ key }) => key),
    areIds: asked.map(({ isId }) => isId),
    order: byCount ? [orderKey(asked.length, { descending: true, nullsFirst: true }), ...keys] : keys,
    cursor: {
      signature: `${kind.name} by ${asked.map(({ path }) => path).join(' ')}${byCount ? ' #' : ''}`,
      types: [...(byCount ? (['integer'] as const) : []), ...asked.map(({ type }) => JSON_TYPES[type] ?? 'string')],
    },
  };
}

function orderKey(position: number, how: Partial<OrderKey>): OrderKey {
  return { property: { of: 'key', name: String(position) }, descending: false, nullsFirst: false, nullable: false, isBoolean: false, ...how };
}

/** By a field of the node, or of the edge: the only entry of the key says which. */
function ownKey(of: Property['of'], kind: Owner, key: Variables, context: OrderContext): AskedKey {
  const [name, value] = entry(key);
  if (name === 'typename') return { key: { kind: 'typename', types: (kind.types ?? []).map(({ label, name: type }) => ({ label, name: type })) }, path: name, type: 'String', isId: false, through: null };
  const field = kind.fields.get(name);
  if (!field) throw new TypeError(`There is no field ${name} to group by.`);
  if (field.kind === 'relation') return relatedKey(field, value as Variables, context);
  const length = LENGTHS[String(value)] ?? null;
  return {
    key: { kind: 'own', property: { of, name }, length },
    path: `${of === 'edge' ? '~' : ''}${name}${length ?? ''}`,
    type: length === null ? field.type : 'String',
    isId: of === 'node' && name === 'id',
    through: null,
  };
}

function endKey(kind: Owner, edge: EdgeProperties, key: Variables, context: OrderContext): AskedKey {
  if (key['type'] !== undefined) return { key: { kind: 'type' }, path: '~', type: 'String', isId: false, through: null };
  const { node } = key;
  return node === undefined ? ownKey('edge', edge, key['edge'] as Variables, context) : ownKey('node', kind, node as Variables, context);
}

function relatedKey(field: RelationField, key: Variables, context: OrderContext): AskedKey {
  const { model, gauge, node } = context;
  const { node: kind, edge } = ends(model, field);
  const inner = gauge.deeper((): AskedKey => {
    gauge.countRelated(node);
    return edge ? endKey(kind, edge, key, context) : ownKey('node', kind, key, context);
  });
  const through = field.many ? field.name : inner.through && `${field.name}.${inner.through}`;
  return { ...inner, through, key: { kind: 'related', link: planLink(field.link, model.undirected, {}), label: kind.label, visibility: null, value: inner.key }, path: `${field.name}.${inner.path}` };
}
