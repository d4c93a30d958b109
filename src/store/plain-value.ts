import { QueryRefused } from '../errors.js';
import type { Row, Value } from './graph-store.js';

/** What is an engine's own about the values that it returns. */
export interface EngineValues {
  /** The ISO text of a date, a time or a duration; undefined for anything else. */
  isoText(value: object): string | undefined;
  /** Whether this is a node, a relationship or a path: a query must return their properties instead. */
  isGraphElement(value: object): boolean;
}

const EXACT = 2n ** 53n;

/**
 * The rows of an engine as the port promises them. They are changed in place, as all lists in them: an answer of half a
 * megabyte would otherwise be copied.
 * @throws QueryRefused for a node, a relationship, a path or a value that the port does not know (a point, bytes).
 */
export function plainRows(rows: readonly unknown[][], engine: EngineValues): Row[] {
  return rows.map((row) => plainList(row, engine));
}

/**
 * One value of an engine as the port promises it: integers are numbers up to 2^53 on either side and bigints beyond,
 * dates and times are ISO strings without trailing zeros in the fraction of a second, missing is null.
 * @throws QueryRefused as plainRows does.
 */
function plainValue(value: unknown, engine: EngineValues): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return value >= -EXACT && value <= EXACT ? Number(value) : value;
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : plainObject(value, engine);
    default:
      throw new QueryRefused(`The query returns a ${typeof value}, which is no value of a row.`);
  }
}

function plainObject(value: object, engine: EngineValues): Value {
  if (Array.isArray(value)) return plainList(value, engine);
  const text = engine.isoText(value);
  if (text !== undefined) return withoutTrailingZeros(text);
  if (engine.isGraphElement(value)) {
    throw new QueryRefused('The query returns a node, a relationship or a path. Return its properties instead.');
  }
  if (!isMap(value)) {
    throw new QueryRefused(`The query returns a ${value.constructor.name}, which is no value of a row.`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item, engine)]));
}

function plainList(list: unknown[], engine: EngineValues): Value[] {
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value !== 'string' && value !== null) list[index] = plainValue(value, engine);
  }
  return list as Value[];
}

function isMap(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** One engine writes 05.120000000 where the other writes 05.12. */
function withoutTrailingZeros(iso: string): string {
  return iso.replace(/(\.\d*?)0+(?!\d)/, (_, kept: string) => (kept === '.' ? '' : kept));
}
