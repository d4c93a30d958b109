import { type GraphQLLeafType, type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { type KeyValue, encodeCursor, withQuestion } from '../compiler/cursor.js';
import type { CursorShape, FieldShape, ObjectShape, RowShape } from '../compiler/row-shape.js';
import type { ParameterValue, ParameterValues } from '../cypher/cypher-query.js';
import type { Row, Value } from '../store/graph-store.js';
import { makeRows } from './make-rows.js';
import { hasMore, pageOf, rowsAt } from './page-rows.js';
import { matchRows } from './search-matches.js';

/** The answer's data for the one row of an operation and the query's parameters. */
export type ShapeRow = (row: Row, parameters: ParameterValues) => Record<string, unknown>;

/**
 * The rows hold what GraphQL's rules for nulls and leaf values do not allow in this place, or ask for introspection:
 * graphql-js has to complete the answer, with its errors and paths.
 */
export class NotShapeable extends Error {}

type Read = (row: Row, parameters: ParameterValues) => unknown;

/** Compiles the shape of an operation's row into a function. */
export function compileShaper(shape: ObjectShape): ShapeRow {
  return objectReader(shape);
}

function objectReader({ fields }: ObjectShape): ShapeRow {
  const readers = fields.map((field): [string, Read] => [field.key, nonNull(field.type, fieldReader(field))]);
  // An alias may be any name, even __proto__, which only an object without a prototype takes as a plain key.
  const empty = readers.some(([key]) => key === '__proto__')
    ? (): Record<string, unknown> => Object.create(null) as Record<string, unknown>
    : () => ({});
  return (row, parameters) => {
    const object: Record<string, unknown> = empty();
    for (const [key, read] of readers) object[key] = read(row, parameters);
    return object;
  };
}

/** Types of an interface share the shapes of their relations; without this each level would be compiled once per type. */
const rowReaders = new WeakMap<RowShape, Read>();

function rowReader(shape: RowShape): Read {
  let reader = rowReaders.get(shape);
  if (!reader) rowReaders.set(shape, (reader = compileRow(shape)));
  return reader;
}

function compileRow({ tag, types }: RowShape): Read {
  const readers = new Map([...types].map(([type, object]) => [type, objectReader(object)]));
  const [only] = readers.values();
  if (tag === null && only) return only;
  return (row, parameters) => {
    const read = readers.get(typeTag(row, tag));
    if (!read) throw new NotShapeable('a node has no concrete type of this interface');
    return read(row, parameters);
  };
}

function fieldReader(field: FieldShape): Read {
  switch (field.kind) {
    case 'typename':
      return () => field.typename;
    case 'introspection':
      return () => {
        throw new NotShapeable('introspection');
      };
    case 'inline':
      return objectReader(field.object);
    case 'objects': {
      const readers = field.objects.map(objectReader);
      return (row, parameters) => readers.map((read) => read(row, parameters));
    }
    case 'leaf': {
      const read = leafReader(field.type);
      return (row) => read(row[field.position] ?? null);
    }
    case 'one': {
      const read = rowReader(field.row);
      return (row, parameters) => {
        const [only] = rowsAt(row, field.position);
        return only === undefined ? null : read(only, parameters);
      };
    }
    case 'many': {
      const read = rowReader(field.row);
      return (row, parameters) => pageOf(row, parameters, field.page).map((item) => read(item, parameters));
    }
    case 'self':
      return rowReader(field.row);
    case 'cursor':
      return (row, parameters) => cursorOf(row, parameters, field.cursor);
    case 'pageCursor':
      return (row, parameters) => pageCursor(row, parameters, field);
    case 'isBelow':
      return (row) => isBelow(row, field);
    case 'isCorrected':
      return (_row, parameters) => isCorrected(parameters, field);
    case 'matches': {
      const read = rowReader(field.row);
      return (row, parameters) => matchRows(row, parameters, field.match).map((match) => read(match, parameters));
    }
    case 'bestMatch': {
      const read = rowReader(field.row);
      return (row, parameters) => {
        const [match] = matchRows(row, parameters, field.match);
        return match ? read(match, parameters) : null;
      };
    }
    case 'rows': {
      const read = rowReader(field.row);
      return (row, parameters) => rowsAt(row, field.position).map((item) => read(item, parameters));
    }
    case 'made': {
      const read = rowReader(field.row);
      return (row, parameters) => {
        const rows = makeRows(row, parameters, field.made);
        if (field.isList) return rows?.map((item) => read(item, parameters)) ?? null;
        return rows?.[0] ? read(rows[0], parameters) : null;
      };
    }
    case 'hasMore':
      return (row, parameters) => hasMore(row, parameters, field.page);
    case 'constant':
      return () => field.value;
    case 'each': {
      const read = rowReader(field.row);
      return (row, parameters) =>
        placed(row, field.position, parameters[`p${field.ids}`]).map((item) => (item ? read(item, parameters) : null));
    }
  }
}

export function isBelow(row: Row, { position, max }: FieldShape & { readonly kind: 'isBelow' }): boolean {
  return Number(row[position]) < max;
}

export function isCorrected(parameters: ParameterValues, { terms }: FieldShape & { readonly kind: 'isCorrected' }): boolean {
  const [words] = parameters[`p${terms}`] as [string[][], string[][]];
  return words.some((forms) => forms.length > 1);
}

/** The cursor of the first or last row of a page; null where the page is empty. */
export function pageCursor(row: Row, parameters: ParameterValues, field: FieldShape & { readonly kind: 'pageCursor' }): string | null {
  const item = pageOf(row, parameters, field.page).at(field.end === 'first' ? 0 : -1);
  return item ? cursorOf(item, parameters, field.cursor) : null;
}

export function cursorOf(row: Row, parameters: ParameterValues, { order, positions, question }: CursorShape): string {
  return encodeCursor(
    question === null ? order : withQuestion(order, String(parameters[`p${question}`])),
    positions.map((position) => (row[position] ?? null) as KeyValue),
  );
}

/** The tag of a row's concrete type; NaN where the node has none of the types. */
export function typeTag(row: Row, position: number | null): number {
  return Number(row[position ?? 0] ?? NaN);
}

/** The row of each id, in the order of the ids; null where there is none. */
export function placed(row: Row, position: number, ids: ParameterValue | undefined): (Row | null)[] {
  const slots = new Array<Row | null>(Array.isArray(ids) ? ids.length : 0).fill(null);
  for (const [index, item] of rowsAt(row, position)) slots[Number(index)] = item as unknown as Row;
  return slots;
}

function leafReader(type: GraphQLOutputType): (value: Value) => unknown {
  if (isNonNullType(type)) return leafReader(type.ofType);
  if (isListType(type)) {
    const read = leafReader(type.ofType);
    const required = isNonNullType(type.ofType);
    return (value) => {
      if (value === null) return null;
      if (!Array.isArray(value)) throw new NotShapeable('not a list');
      return value.map((item: Value) => {
        if (item === null && required) throw new NotShapeable('null in a list of non-nulls');
        return read(item);
      });
    };
  }
  const leaf = type as GraphQLLeafType;
  return (value) => {
    if (value === null) return null;
    try {
      return leaf.serialize(value);
    } catch (cause) {
      throw new NotShapeable('a value is not of its type', { cause });
    }
  };
}

function nonNull(type: GraphQLOutputType, read: Read): Read {
  if (!isNonNullType(type)) return read;
  return (row, parameters) => {
    const value = read(row, parameters);
    if (value === null || value === undefined) throw new NotShapeable('null in a non-null field');
    return value;
  };
}
