import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLScalarType,
  getArgumentValues,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ParameterValue } from '../cypher/cypher-query.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Where the value of a parameter comes from: a field's argument, or a part of it. */
export interface ParameterSource {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The argument's name and what to take of it. */
  readonly path: readonly (string | number)[];
  readonly type: GraphQLInputType;
  /** The value where the argument is null. */
  readonly default?: number;
  /** The largest number, or the longest list, that is allowed. */
  readonly max?: number;
}

/**
 * The values of the parameters for the variables of one request, as p0, p1, ...
 * @throws GraphQLError BAD_USER_INPUT where one is out of bounds.
 */
export function parameterValues(sources: readonly ParameterSource[], variables: Variables): Record<string, ParameterValue> {
  const argumentsOf = new Map<FieldNode, Variables>();
  const parameters: Record<string, ParameterValue> = {};
  sources.forEach((source, index) => {
    let values = argumentsOf.get(source.node);
    if (!values) argumentsOf.set(source.node, (values = getArgumentValues(source.field, source.node, variables)));
    const value = source.path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], values) ?? source.default;
    checkBounds(source, value);
    parameters[`p${index}`] = encode(value, source.type);
  });
  return parameters;
}

function checkBounds({ max, path, node, field }: ParameterSource, value: unknown): void {
  if (max === undefined) return;
  const argument = path.join('.');
  const size = Array.isArray(value) ? value.length : Number(value);
  if (size >= 0 && size <= max) return;
  const problem = Array.isArray(value)
    ? `${field.name}(${argument}:) has ${size} entries, at most ${max} are allowed. Ask in several operations.`
    : `${field.name}(${argument}: ${size}) is out of bounds. Ask for 0 to ${max} at a time.`;
  throw new GraphQLError(problem, { nodes: node, extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } } });
}

/** An Int becomes a bigint, so that it reaches the engine as an integer; everything else goes as it is. */
function encode(value: unknown, type: GraphQLInputType): ParameterValue {
  if (value === null || value === undefined) return null;
  if (isNonNullType(type)) return encode(value, type.ofType);
  if (isListType(type)) return (value as unknown[]).map((item) => encode(item, type.ofType));
  const name = (getNamedType(type) as GraphQLScalarType).name;
  return name === 'Int' ? BigInt(value as number) : (value as ParameterValue);
}
