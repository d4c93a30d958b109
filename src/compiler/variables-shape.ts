import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { cursorShape } from './cursor.js';
import type { Variables } from './parameters.js';

/**
 * What of the variables decides the plan: which are there, which are null, the keys of input objects, enum values,
 * numbers of hops, booleans and which keys of a cursor are null. Other values do not, so operations that differ only in them share one plan and one Cypher text.
 */
export function variablesShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  const parts = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const inputType = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return inputType ? shapeOf(variables[variable.name.value], inputType) : '';
  });
  return parts.join(',');
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return 'n';
  if (isNonNullType(type)) return shapeOf(value, type.ofType);
  if (isListType(type)) return listShape(value, type.ofType);
  if (isInputObjectType(type)) {
    const entries = Object.values(type.getFields())
      .filter((field) => (value as Variables)[field.name] !== undefined)
      .map((field) => `${field.name}:${shapeOf((value as Variables)[field.name], field.type)}`);
    return `{${entries.join(',')}}`;
  }
  if (isEnumType(type) || type.name === 'HopCount' || typeof value === 'boolean') return `=${String(value)}`;
  const cursor = typeof value === 'string' ? cursorShape(value) : null;
  return cursor === null ? 'v' : `c${cursor}`;
}

/**
 * A list of scalars is one parameter, whatever its length; a list of input objects is as many parts of the plan. A list
 * of enum values may be types of relationships, which stand in the text in an order of their own.
 */
function listShape(value: unknown, itemType: GraphQLInputType): string {
  const inner = isNonNullType(itemType) ? itemType.ofType : itemType;
  if (isEnumType(inner)) return `{${[...new Set(value as unknown[])].sort().join(',')}}`;
  if (!isInputObjectType(inner) && !isListType(inner)) return 'l';
  return `[${(value as unknown[]).map((item) => shapeOf(item, itemType)).join(',')}]`;
}
