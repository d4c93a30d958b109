import type { Bound, OrderKey } from './plan.js';
import { type RowVariables, property } from './render-row.js';

export function reversed(key: OrderKey): OrderKey {
  return { ...key, descending: !key.descending, nullsFirst: !key.nullsFirst };
}

/** Whether a node comes after a place in an order: it is past it in a key and level with it in all keys before. */
export function beyond(row: RowVariables, order: readonly OrderKey[], bound: Bound): string {
  const [first] = order;
  if (!first) throw new TypeError('An order has no key.');
  return beyondFrom(row, order, bound) ?? nothing(property(row, first.property));
}

/** The same from one of the keys on; null where nothing can be past it. */
function beyondFrom(row: RowVariables, [key, ...others]: readonly OrderKey[], [parameter = null, ...rest]: Bound): string | null {
  if (!key) return null;
  const value = property(row, key.property);
  const past = pastKey(row, key, parameter);
  const further = beyondFrom(row, others, rest);
  if (further === null) return past;
  const level = levelWith(value, parameter);
  if (past === null) return `${level} AND ${further}`;
  if (parameter === null || key.isBoolean || (key.nullable && !key.nullsFirst)) return `(${past} OR (${level} AND ${further}))`;
  // No OR: Neo4j may read each alternative from an index of its own, and sort all that it finds, instead of one range in its order.
  return `${value} ${key.descending ? '<=' : '>='} $p${parameter} AND CASE WHEN ${level} THEN ${further} ELSE true END`;
}

/** After groups without any value there is nothing. As a constant this would trip Neo4j's planner (5.26). */
function nothing(value: string): string {
  return `(${value} IS NULL AND ${value} IS NOT NULL)`;
}

function pastKey(
  row: RowVariables,
  { property: name, descending, nullsFirst, nullable, isBoolean }: OrderKey,
  parameter: number | null,
): string | null {
  const value = property(row, name);
  if (parameter === null) return nullsFirst && nullable ? `${value} IS NOT NULL` : null;
  const past = isBoolean
    ? `(${value} = ${String(!descending)} AND $p${parameter} = ${String(descending)})`
    : `${value} ${descending ? '<' : '>'} $p${parameter}`;
  return nullable && !nullsFirst ? `(${past} OR ${value} IS NULL)` : past;
}

function levelWith(value: string, parameter: number | null): string {
  return parameter === null ? `${value} IS NULL` : `${value} = $p${parameter}`;
}
