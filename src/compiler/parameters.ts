import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getArgumentValues,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ParameterValue } from '../cypher/cypher-query.js';
import type { Perspective } from '../cypher/history.js';
import { badUserInput } from './bad-user-input.js';
import { type CursorOrder, type KeyValue, decodeCursor, ofRequest, questionDigest } from './cursor.js';
import { parsePeriod } from './period.js';
import { type RepresentationPart, representationPart } from './representations.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What has arguments: a field, or the directive of an operation. */
export type WithArguments = GraphQLField<unknown, unknown> | GraphQLDirective;

/** Where the value of a parameter comes from: an argument, or a part of it. */
export interface ParameterSource {
  readonly field: WithArguments;
  readonly node: FieldNode | DirectiveNode;
  /** The argument's name and what to take of it. */
  readonly path: readonly string[];
  readonly bounds: Bounds;
}

export interface Bounds {
  /** The value where the argument is null. */
  readonly default?: number;
  /** The largest number, or the longest list, that is allowed. */
  readonly max?: number;
  /** The smallest number, or the shortest list: 0 where it is not given. */
  readonly min?: number;
  /** What is added to the number: one more node tells whether there is a next page. */
  readonly add?: number;
  /** The value, whatever the argument's. */
  readonly constant?: string | number;
  /** The argument is a period, and the value its first or last day. */
  readonly period?: 'from' | 'to';
  /** The argument is a gateway's references to entities, and the value a part of each. */
  readonly representations?: { readonly part: RepresentationPart; readonly labels: ReadonlyMap<string, string> };
  /** The argument is what is searched for, and the value what a look-up before the query makes of it. */
  readonly lookUp?: LookUp;
  /** The argument is the moment as of which the graph is read, on this clock and in this view. */
  readonly perspective?: Perspective;
  /** The value is a digest of these arguments. */
  readonly digest?: readonly string[];
  /** The argument is a cursor, and the value one key of it. */
  readonly cursor?: CursorOrder & { readonly key: number };
}

/**
 * What is looked up for a search: the ids and scores of what it finds or suggests; the forms of its words that count, between
 * blanks, for a filter; or its words as terms, or as beginnings of words, to find them in texts.
 */
export interface LookUp {
  readonly kind: 'hits' | 'suggestions' | 'forms' | 'terms' | 'beginnings';
  /** Of nodes with one of these labels; null for all. */
  readonly labels: readonly string[] | null;
  /** The words that count: all, or those of a language. */
  readonly language: string | null;
}

/** The values that look-ups have made of arguments. */
export type LookedUp = ReadonlyMap<ParameterSource, ParameterValue>;

/** Notes a parameter of an operation, and tells its number. */
export function addParameter(
  parameters: ParameterSource[],
  field: WithArguments,
  node: FieldNode | DirectiveNode,
  path: readonly string[],
  bounds: Bounds = {},
): number {
  return parameters.push(Object.freeze({ field, node, path, bounds: Object.freeze(bounds) })) - 1;
}

/**
 * The values of the parameters for the variables of one request, as p0, p1, ...
 * @throws GraphQLError BAD_USER_INPUT where one is out of bounds.
 */
export function parameterValues(
  sources: readonly ParameterSource[],
  variables: Variables,
  lookedUp: LookedUp,
): Record<string, ParameterValue> {
  const argumentsOf = new Map<ParameterSource['node'], Variables>();
  const parameters: Record<string, ParameterValue> = {};
  sources.forEach((source, index) => {
    const found = lookedUp.get(source);
    if (found !== undefined) {
      parameters[`p${index}`] = found;
      return;
    }
    let values = argumentsOf.get(source.node);
    if (!values) argumentsOf.set(source.node, (values = getArgumentValues(source.field, source.node, variables)));
    parameters[`p${index}`] = parameterValue(source, values);
  });
  return parameters;
}

/** The text of an argument, or of a part of it, as it is given. */
export function argumentText({ field, node, path }: ParameterSource, variables: Variables): string {
  return String(path.reduce<unknown>((part, key) => (part as Variables)[key], getArgumentValues(field, node, variables)));
}

/** The moment as of which an operation reads the graph; null where it reads it as it is. */
export function momentAsked(sources: readonly ParameterSource[], variables: Variables): (Perspective & { readonly time: string }) | null {
  const source = sources.find(({ bounds }) => bounds.perspective);
  const { perspective } = source?.bounds ?? {};
  return source && perspective ? { ...perspective, time: String(parameterValue(source, getArgumentValues(source.field, source.node, variables))) } : null;
}

function parameterValue({ field, node, path, bounds }: ParameterSource, values: Variables): ParameterValue {
  if (bounds.constant !== undefined) return typeof bounds.constant === 'number' ? BigInt(bounds.constant) : bounds.constant;
  const value = path.reduce<unknown>((part, key) => (part as Variables)[key], values) ?? bounds.default;
  const [argument = ''] = path;
  if (bounds.cursor) {
    const { cursor } = bounds;
    const key = cursorKeys(node, argument, value, ofRequest(cursor, values))[cursor.key] ?? null;
    return cursor.types[cursor.key] === 'integer' && key !== null ? BigInt(key) : key;
  }
  if (bounds.digest) return questionDigest(bounds.digest, values);
  checkBounds(node, path.join('.'), bounds, value);
  if (bounds.period !== undefined) return periodEnd(node, path.join('.'), String(value), bounds.period);
  if (bounds.representations)
    return representationPart(node, value as unknown[], bounds.representations.part, bounds.representations.labels);
  return encode(bounds.add === undefined ? value : Number(value) + bounds.add, argumentType(field, path));
}

/**
 * The keys of a cursor that is an argument of a field.
 * @throws GraphQLError BAD_USER_INPUT where it is no cursor of this order.
 */
export function cursorKeys(
  node: ParameterSource['node'],
  argument: string,
  cursor: unknown,
  order: CursorOrder,
): readonly KeyValue[] {
  const keys = decodeCursor(String(cursor), order);
  if (typeof keys === 'string') throw badUserInput(node, argument, keys);
  return keys;
}

function checkBounds(node: ParameterSource['node'], argument: string, { min = 0, max }: Bounds, value: unknown): void {
  if (max === undefined) return;
  const size = Array.isArray(value) ? value.length : Number(value);
  if (size >= min && size <= max) return;
  if (size < min && Array.isArray(value)) throw badUserInput(node, argument, `is empty. Name at least ${min}, or leave it out for all.`);
  throw badUserInput(
    node,
    argument,
    Array.isArray(value)
      ? `has ${size} entries, at most ${max} are allowed. Ask in several operations.`
      : `is ${size}, which is out of bounds. Ask for 0 to ${max} at a time.`,
  );
}

function periodEnd(node: ParameterSource['node'], argument: string, text: string, end: 'from' | 'to'): string {
  const period = parsePeriod(text);
  if (period) return period[end];
  throw badUserInput(node, argument, `is no period. Write a day, a month, a year or an interval, such as 2020-11-09, 2020-11, 2020 or 2020-11-01/2020-11-15.`);
}

/** The type of an argument, or of a part of it. */
export function argumentType(field: WithArguments, [argument, ...path]: readonly string[]): GraphQLInputType {
  const definition = field.args.find(({ name }) => name === argument);
  if (!definition) throw new TypeError(`${field.name} has no argument ${String(argument)}.`);
  return path.reduce<GraphQLInputType>((outer, key) => {
    if (/^\d+$/.test(key)) return outer; // A place in a list.
    const part = (getNamedType(outer) as GraphQLInputObjectType).getFields()[key];
    if (!part) throw new TypeError(`There is no input field ${key}.`);
    return part.type;
  }, definition.type);
}

/** An Int becomes a bigint, so that it reaches the engine as an integer, a moment the text that the graph keeps. */
function encode(value: unknown, type: GraphQLInputType): ParameterValue {
  if (value === null || value === undefined) return null;
  if (isNonNullType(type)) return encode(value, type.ofType);
  if (isListType(type)) return (value as unknown[]).map((item) => encode(item, type.ofType));
  if (value instanceof Date) return value.toISOString();
  return getNamedType(type).name === 'Int' ? BigInt(value as number) : (value as ParameterValue);
}
