import type { GraphQLOutputType } from 'graphql';

/**
 * How the rows of a plan become the objects of an answer: for each concrete type its response keys, in the order of
 * the selection, with the positions of their values. Plain, frozen data, like the plan that it belongs to.
 */
export interface RowShape {
  /** The position of the concrete type's tag; null where only one type is possible. */
  readonly tag: number | null;
  /** The fields of each possible type, by tag. */
  readonly types: ReadonlyMap<number, ObjectShape>;
}

export interface ObjectShape {
  readonly typename: string;
  readonly fields: readonly FieldShape[];
}

export type FieldShape = { readonly key: string; readonly type: GraphQLOutputType } & FieldSource;

type FieldSource =
  | { readonly kind: 'typename'; readonly typename: string }
  /** A property of the node, or a count. */
  | { readonly kind: 'leaf'; readonly position: number }
  /** A list of at most one row. */
  | { readonly kind: 'one'; readonly position: number; readonly row: RowShape }
  | { readonly kind: 'many'; readonly position: number; readonly row: RowShape }
  /** Rows with the index of the id that they answer; `ids` is the number of the parameter with the ids. */
  | { readonly kind: 'each'; readonly position: number; readonly row: RowShape; readonly ids: number }
  /** An object whose values stand in the row of its parent: a connection. */
  | { readonly kind: 'inline'; readonly object: ObjectShape }
  /** Answered by graphql-js alone: __schema and __type. */
  | { readonly kind: 'introspection' };
