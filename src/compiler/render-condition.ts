import type { Condition } from './plan-filter.js';

/** The operators that compare with a parameter. */
export const COMPARISONS: Readonly<Record<Exclude<Condition['operator'], 'isNull' | 'isNotNull' | 'isFalse' | 'isOne' | 'matches'>, string>> = {
  eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=', contains: 'CONTAINS', startsWith: 'STARTS WITH', endsWith: 'ENDS WITH',
};

/**
 * A condition on a value.
 * @param isTurned whether a NOT stands before it: then a missing value has to make it false, and not null
 */
export function condition({ operator, parameter, nullable }: Condition, value: string, isTurned: boolean): string {
  if (operator === 'isNull') return `${value} IS NULL`;
  if (operator === 'isNotNull') return `${value} IS NOT NULL`;
  if (operator === 'matches') return `(${value} IS NOT NULL AND all(f IN $p${parameter ?? ''} WHERE any(w IN f WHERE ${value} CONTAINS w)))`;
  if (operator === 'isOne') return `${value} = 1`;
  const text = operator === 'isFalse' ? `${value} = false` : `${value} ${COMPARISONS[operator]} $p${parameter ?? ''}`;
  return isTurned && nullable ? `(${value} IS NOT NULL AND ${text})` : text;
}
