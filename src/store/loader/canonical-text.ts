import type { ParameterValue } from '../../cypher/cypher-query.js';
import type { Value } from '../graph-store.js';

/** A text that is equal for equal values, whatever the order of keys and whether an integer is a number or a bigint. */
export function canonicalText(value: Value | ParameterValue): string {
  return JSON.stringify(value, (_, part: Value) => {
    if (typeof part === 'bigint') return Number.isSafeInteger(Number(part)) ? Number(part) : `${String(part)}n`;
    const isMap = typeof part === 'object' && part !== null && !Array.isArray(part);
    return isMap ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part;
  });
}
