import { type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, GraphQLString, getNamedType } from 'graphql';
import type { FieldShape, ObjectShape, RowShape } from './row-shape.js';

/** A selected field: what was merged under one response key. */
export interface Selected {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** The fields of a selection set, merged by response key. */
export function selectedFields(fields: ReadonlyMap<string, readonly FieldNode[]>): Selected[] {
  return [...fields].map(([key, nodes]) => ({ key, nodes }));
}

/** The field as it stands first in the document: its name and arguments are those of all that were merged. */
export function firstNode({ nodes: [node] }: Selected): FieldNode {
  if (!node) throw new TypeError('A selected field has no node.');
  return node;
}

export function fieldName(selection: Selected): string {
  return firstNode(selection).name.value;
}

export function fieldOf(object: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = object.getFields()[name];
  if (!field) throw new TypeError(`${object.name} has no field ${name}.`);
  return field;
}

export function typename(key: string, { name }: GraphQLObjectType): FieldShape {
  return { key, type: GraphQLString, kind: 'typename', typename: name };
}

/** The type of the objects of a field. */
export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  return getNamedType(type) as GraphQLObjectType;
}

/** The shape of rows that are all of one type. */
export function single(object: ObjectShape): RowShape {
  return { tag: null, types: new Map([[0, object]]) };
}
