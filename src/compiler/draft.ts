import type { NodeInterface, NodeType } from '../model/graph-model.js';
import type { NodesPlan, OrderKey, PlanValue } from './plan.js';
import type { Filter, Property } from './plan-filter.js';

/** The order of a list for which none is asked. */
export const BY_ID: OrderKey = { property: { of: 'node', name: 'id' }, descending: false, nullsFirst: false, nullable: false, isBoolean: false };

/** A set of nodes whose values are still being collected. */
export type Draft = Omit<NodesPlan, 'values'> & { readonly values: PlanValue[] };

export function draft(
  { label }: NodeType | NodeInterface,
  link: NodesPlan['link'],
  where: readonly Filter[],
): Draft {
  return { label, link, where, visibility: null, keys: [], order: [BY_ID], after: null, before: null, backwards: false, limit: null, values: [] };
}

type Expression = Exclude<PlanValue, { nodes: NodesPlan } | { kind: 'groups' | 'links' | 'walk' | 'rows' }>;

/** The position of a value in a row, which holds it once: nodes and edges of a page can both ask for it. */
export function positionOf(values: PlanValue[], value: Expression): number {
  const position = values.findIndex((other) => isSame(other, value));
  return position >= 0 ? position : values.push(value) - 1;
}

/** Only properties can differ: a row has one type, and one relationship that leads to it. */
function isSame(other: PlanValue, value: Expression): boolean {
  if (other.kind !== 'property' || value.kind !== 'property') return other.kind === value.kind;
  return other.of === value.of && other.names.join(' ') === value.names.join(' ');
}

export function propertyPosition(values: PlanValue[], { of, name }: Property): number {
  return positionOf(values, { kind: 'property', of, names: [name] });
}

/** Freezes plain data and what stands in maps; the types of graphql-js in it stay as they are. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) for (const part of value.values()) deepFreeze<unknown>(part);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
