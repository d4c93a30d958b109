import { escapeName } from './escape-name.js';

/** A value that a script can hold. */
export type LiteralValue = string | number | bigint | boolean | null | readonly LiteralValue[] | { readonly [key: string]: LiteralValue };

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as it stands in Cypher. */
export function textLiteral(text: string): string {
  return `'${text.replace(/[\\'\n\r\t]/g, (found) => ESCAPES[found] ?? found)}'`;
}

/** A float as it stands in Cypher: with a point or an exponent, otherwise it would be an integer. */
export function floatLiteral(value: number): string {
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** A value as it stands in Cypher; a number without a fraction is an integer. */
export function literal(value: LiteralValue): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : floatLiteral(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly LiteralValue[]).map(literal).join(', ')}]`;
  return `{${Object.entries(value).map(([key, item]) => `${escapeName(key)}: ${literal(item)}`).join(', ')}}`;
}
