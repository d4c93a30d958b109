import type { GraphQLOutputType } from 'graphql';
import type { CursorOrder } from './cursor.js';
import type { MadeRows } from './made-rows.js';
import type { PageShape } from './page-shape.js';

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

/** Where the keys of a cursor stand in the row of its node. */
export interface CursorShape {
  readonly order: CursorOrder;
  readonly positions: readonly number[];
  /** The number of the parameter with the digest of the question that it belongs to; null where there is none. */
  readonly question: number | null;
}

/** Where the words of a search are looked for. */
export interface MatchShape {
  readonly texts: readonly TextShape[];
  /** The number of the parameter with the search's words. */
  readonly terms: number;
  /** Whether beginnings of words count. */
  readonly areBeginnings: boolean;
}

/** Where a text stands in a row: a text, or a list of rows with one each. Nodes of other types have none there. */
export interface TextShape {
  readonly field: string;
  readonly position: number;
  readonly isList: boolean;
}

type FieldSource =
  | { readonly kind: 'typename'; readonly typename: string }
  /** A property of the node, or a count. */
  | { readonly kind: 'leaf'; readonly position: number }
  /** A list of at most one row. */
  | { readonly kind: 'one'; readonly position: number; readonly row: RowShape }
  /** The objects of a page: nodes or edges. */
  | { readonly kind: 'many'; readonly page: PageShape; readonly row: RowShape }
  /** The node of an edge, whose values stand in the edge's row. */
  | { readonly kind: 'self'; readonly row: RowShape }
  | { readonly kind: 'cursor'; readonly cursor: CursorShape }
  /** The cursor of the first or last object of a page, or null. */
  | {
      readonly kind: 'pageCursor';
      readonly page: PageShape;
      readonly end: 'first' | 'last';
      readonly cursor: CursorShape;
    }
  /** Whether there are more objects behind the page, in the direction in which it was read. */
  | { readonly kind: 'hasMore'; readonly page: PageShape }
  | { readonly kind: 'constant'; readonly value: string | boolean | null }
  /** Rows with the index of the id that they answer; `ids` is the number of the parameter with the ids. */
  | { readonly kind: 'each'; readonly position: number; readonly row: RowShape; readonly ids: number }
  /** An object whose values stand in the row of its parent: a connection. */
  | { readonly kind: 'inline'; readonly object: ObjectShape }
  /** A list of objects whose values stand in the row of their parent. */
  | { readonly kind: 'objects'; readonly objects: readonly ObjectShape[] }
  /** Whether a number is less than this. */
  | { readonly kind: 'isBelow'; readonly position: number; readonly max: number }
  /** Whether words near those of a search were looked for, too: then one has several forms in the parameter. */
  | { readonly kind: 'isCorrected'; readonly terms: number }
  /** The texts of a node that have the words of a search, best first: each a row of field, text and rows of start and end. */
  | { readonly kind: 'matches'; readonly match: MatchShape; readonly row: RowShape }
  /** The first of them, or null. */
  | { readonly kind: 'bestMatch'; readonly match: MatchShape; readonly row: RowShape }
  /** A list of rows at a position. */
  | { readonly kind: 'rows'; readonly position: number; readonly row: RowShape }
  /** Rows that are made of the graph's when the answer is shaped: a list of them, or the only one. Null where there are none to make. */
  | { readonly kind: 'made'; readonly made: MadeRows; readonly row: RowShape; readonly isList: boolean }
  /** Answered by graphql-js alone: __schema and __type. */
  | { readonly kind: 'introspection' };
