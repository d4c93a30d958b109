import { type GraphQLFieldResolver, type GraphQLResolveInfo, isNonNullType } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { FieldShape, ObjectShape, RowShape } from '../compiler/row-shape.js';
import type { Row } from '../store/graph-store.js';
import type { Answered, RequestContext } from './outcome.js';
import { makeRows } from './make-rows.js';
import { hasMore, pageOf, rowsAt } from './page-rows.js';
import { matchRows } from './search-matches.js';
import { cursorOf, isBelow, isCorrected, pageCursor, placed, typeTag } from './shape-row.js';

/** An object of the answer, for graphql-js: its values stand in a row. */
class RowObject {
  /** What graphql-js resolves interfaces by. */
  readonly __typename: string;
  readonly #fields: ReadonlyMap<string, FieldShape>;
  readonly #row: Row;
  readonly #answered: Answered;

  constructor(shape: ObjectShape, row: Row, answered: Answered) {
    this.__typename = shape.typename;
    this.#fields = new Map(shape.fields.map((field) => [field.key, field]));
    this.#row = row;
    this.#answered = answered;
  }

  value(key: string): unknown {
    const field = this.#fields.get(key);
    if (!field) throw new Error(`The plan has no value for ${key}.`);
    const row = this.#row;
    const { parameters } = this.#answered;
    switch (field.kind) {
      case 'leaf':
        return row[field.position];
      case 'inline':
        return new RowObject(field.object, row, this.#answered);
      case 'objects':
        return field.objects.map((object) => new RowObject(object, row, this.#answered));
      case 'one':
        return this.#object(field.row, rowsAt(row, field.position)[0] ?? null);
      case 'many':
        return pageOf(row, parameters, field.page).map((item) => this.#object(field.row, item));
      case 'self':
        return this.#object(field.row, row);
      case 'cursor':
        return cursorOf(row, parameters, field.cursor);
      case 'pageCursor':
        return pageCursor(row, parameters, field);
      case 'isBelow':
        return isBelow(row, field);
      case 'isCorrected':
        return isCorrected(parameters, field);
      case 'matches':
        return matchRows(row, parameters, field.match).map((match) => this.#object(field.row, match));
      case 'bestMatch':
        return this.#object(field.row, matchRows(row, parameters, field.match)[0] ?? null);
      case 'rows':
        return rowsAt(row, field.position).map((item) => this.#object(field.row, item));
      case 'made': {
        const rows = makeRows(row, parameters, field.made);
        return field.isList ? (rows?.map((item) => this.#object(field.row, item)) ?? null) : this.#object(field.row, rows?.[0] ?? null);
      }
      case 'hasMore':
        return hasMore(row, parameters, field.page);
      case 'constant':
        return field.value;
      case 'each':
        return placed(row, field.position, parameters[`p${field.ids}`]).map((item) => this.#object(field.row, item));
      case 'typename':
      case 'introspection':
        throw new Error('graphql-js answers this field itself.');
    }
  }

  /** An error that is returned is the error of this object alone, not of the list that it stands in. */
  #object({ tag, types }: RowShape, row: Row | null): RowObject | Error | null {
    if (row === null) return null;
    const shape = tag === null ? [...types.values()][0] : types.get(typeTag(row, tag));
    return shape
      ? new RowObject(shape, row, this.#answered)
      : new Error('A node of the graph has no concrete type of this interface.');
  }
}

/**
 * The resolver of every field when graphql-js completes an answer: it reads the stored row, or throws the stored
 * error. So statuses, paths, formatError and plugins are Apollo's own; it is also the oracle of the shaper's tests.
 */
export const replayResolver: GraphQLFieldResolver<unknown, RequestContext> = (source, _args, context, info) => {
  const key = String(info.path.key);
  if (source instanceof RowObject) return source.value(key);
  const { outcome } = context;
  if (!outcome) throw new Error('The operation was not run.');
  if (outcome.kind === 'answered') return new RowObject(outcome.shape, outcome.row, outcome).value(key);
  if (key === reportingKey(info)) throw outcome.error;
  return null;
};

/** One error is reported once: by the first root field that may not be null, else by the first one. */
function reportingKey({
  schema,
  fragments,
  variableValues,
  parentType,
  operation,
}: GraphQLResolveInfo): string | undefined {
  const selected = [...collectFields(schema, fragments, variableValues, parentType, operation.selectionSet)];
  const fields = parentType.getFields();
  // Introspection, also that of a gateway, does not come here.
  const ours = selected.filter(([, [node]]) => node && fields[node.name.value] && node.name.value !== '_service');
  const required = ours.find(([, [node]]) => node && isNonNullType(fields[node.name.value]?.type));
  return (required ?? ours[0])?.[0];
}
