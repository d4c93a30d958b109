import type { Bound, OrderKey } from './plan.js';
import { type RowVariables, property } from './render-row.js';

export function reversed(key: OrderKey): OrderKey {
  return { ...key, descending: !key.descending, nullsFirst: !key.nullsFirst };
}

/**
 * Whether a node comes after a place in an order: it is past it in one key and level with it in all keys before. An
 * index serves the first key where it stands alone in a condition, so that is said first.
 */
export function beyond(row: RowVariables, order: readonly OrderKey[], bound: Bound): string {
  const cases = order.flatMap((key, index) => {
    const past = pastKey(row, key, bound[index] ?? null);
    if (past === null) return [];
    const level = order
      .slice(0, index)
      .map(({ property: name }, before) => levelWith(property(row, name), bound[before] ?? null));
    return [[...level, past].join(' AND ')];
  });
  const [first] = order;
  if (!first) throw new TypeError('An order has no key.');
  if (cases.length === 0) return nothing(property(row, first.property));
  if (cases.length === 1) return cases.join('');
  const any = `(${cases.map((alternative) => `(${alternative})`).join(' OR ')})`;
  const [start] = bound;
  if (start === null || start === undefined || first.isBoolean || (first.nullable && !first.nullsFirst)) return any;
  return `${property(row, first.property)} ${first.descending ? '<=' : '>='} $p${start} AND ${any}`;
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
