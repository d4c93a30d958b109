import { createHash } from 'node:crypto';

/** The value of an order's key: of a property that is a scalar or an enum. */
export type KeyValue = string | number | boolean | null;

/** What a cursor belongs to: a list in an order. */
export interface CursorOrder {
  /** The list's type and its order, in a text that is equal only for the same ones. */
  readonly signature: string;
  /** For each key, the id last, what its values are in JSON. */
  readonly types: readonly ('string' | 'integer' | 'number' | 'boolean')[];
  /** The arguments whose values it belongs to, too. */
  readonly question?: readonly string[];
}

/** The order that cursors of a request belong to, with the values of the arguments that it asks with. */
export function ofRequest(order: CursorOrder, values: Readonly<Record<string, unknown>>): CursorOrder {
  return order.question ? withQuestion(order, questionDigest(order.question, values)) : order;
}

export function withQuestion(order: CursorOrder, digest: string): CursorOrder {
  return { ...order, signature: `${order.signature} ${digest}` };
}

/** The values of arguments in short. */
export function questionDigest(question: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(JSON.stringify(question.map((name) => values[name] ?? null))).digest('base64url').slice(0, 8);
}

/** Raised with every change of the form, so that a cursor of an earlier one is refused and not misread. */
const VERSION = 1;

const SHAPE = /^[01]+(?=\.)/;

const TAKE_ANOTHER = 'Take one from an edge, a group or pageInfo, as it is.';

/**
 * A cursor: where a node stands in an order. It holds the values of the order's keys and the order that they belong to.
 * Clients do not look into it; it begins with a digit for each key, 1 where the key is null, because that decides the
 * Cypher text (see variablesShape).
 */
export function encodeCursor({ signature }: CursorOrder, keys: readonly KeyValue[]): string {
  return `${nullness(keys)}.${Buffer.from(JSON.stringify([VERSION, signature, ...keys])).toString('base64url')}`;
}

/** The values of the keys in a cursor of this order, or what is wrong with the cursor and what to do. */
export function decodeCursor(cursor: string, { signature, types }: CursorOrder): readonly KeyValue[] | string {
  const [nulls = '', payload = ''] = cursor.split('.', 2);
  const [version, ofOrder, ...keys] = parsed(payload);
  if (version === undefined) return `is no cursor. ${TAKE_ANOTHER}`;
  if (version !== VERSION) return 'is a cursor from another version of the server. Begin with the first page.';
  if (ofOrder !== signature)
    return 'is a cursor of another list or another order. Use it with the arguments that it came with, or begin with the first page.';
  const values = keys.filter((key, index): key is KeyValue => isOfType(key, types[index]));
  if (keys.length !== types.length || values.length !== keys.length || nullness(values) !== nulls)
    return `is a cursor that has been changed. ${TAKE_ANOTHER}`;
  return values;
}

/** Which keys of a cursor are null; null where the text is no cursor. */
export function cursorShape(text: string): string | null {
  return SHAPE.exec(text)?.[0] ?? null;
}

function nullness(keys: readonly KeyValue[]): string {
  return keys.map((key) => (key === null ? '1' : '0')).join('');
}

function parsed(payload: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isOfType(value: unknown, type: CursorOrder['types'][number] | undefined): boolean {
  if (value === null) return true;
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;
}
