import type { Bound, NodesPlan, OrderKey } from './plan.js';
import type { Condition } from './plan-filter.js';

/**
 * A list in parts, one after the other, that an index on the first key of its order can give in that order: the nodes with a value
 * of the key, and those without one. Indexes hold values only, so a condition says that there is one. A part outside the places that
 * bound the list is left out. Other lists are one part as they are: with a filter, an index of the order can cost more than it saves.
 */
export function inIndexOrder(nodes: NodesPlan): readonly NodesPlan[] {
  const { link, where, visibility, keys, order: [first], limit } = nodes;
  const isPlain = link === null && where.length === 0 && visibility === null && keys.length === 0 && limit !== null;
  if (!isPlain || first?.property.of !== 'node' || first.isBoolean) return [nodes];
  if (!first.nullable) return [{ ...nodes, where: present(nodes) }];
  const parts = [part(nodes, first, first.nullsFirst), part(nodes, first, !first.nullsFirst)].filter((some) => some !== null);
  // Nothing is after a place that comes later than the one that it has to be before.
  if (parts.length === 0) return [nodes];
  return nodes.backwards ? parts.reverse() : parts;
}

/** The nodes with or without a value of the first key; null where they are outside the bounds. */
function part(nodes: NodesPlan, first: OrderKey, isWithout: boolean): NodesPlan | null {
  const isIn = (bound: Bound | null): boolean => bound !== null && (bound[0] === null) === isWithout;
  const { after, before } = nodes;
  const comesFirst = first.nullsFirst === isWithout;
  if (comesFirst ? after && !isIn(after) : before && !isIn(before)) return null;
  const within = { ...nodes, after: isIn(after) ? after : null, before: isIn(before) ? before : null };
  return isWithout ? withoutValue(within, first) : withValue(within, first);
}

function withValue(nodes: NodesPlan, first: OrderKey): NodesPlan {
  const valued = { ...nodes, order: [{ ...first, nullable: false }, ...nodes.order.slice(1)] };
  return { ...valued, where: present(valued) };
}

/** They are level in the first key, so the others decide. */
function withoutValue(nodes: NodesPlan, first: OrderKey): NodesPlan {
  const { order, after, before } = nodes;
  const level = { ...nodes, order: order.slice(1), after: after?.slice(1) ?? null, before: before?.slice(1) ?? null };
  return { ...level, where: [...present(level), has(first, 'isNull')] };
}

/** That there is a value of the first key, for an index, which a bound says itself, and of the next one, for an index on both. */
function present({ order: [first, next], after, before }: NodesPlan): readonly Condition[] {
  const isValued = (key: OrderKey | undefined): key is OrderKey => key?.property.of === 'node' && !key.nullable;
  return [...(isValued(first) && !after && !before ? [has(first, 'isNotNull')] : []), ...(isValued(next) ? [has(next, 'isNotNull')] : [])];
}

function has({ property }: OrderKey, operator: 'isNull' | 'isNotNull'): Condition {
  return { kind: 'property', property, operator, parameter: null, nullable: true };
}
