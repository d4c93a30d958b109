import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ObjectShape } from '../compiler/row-shape.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';
import type { OperationCost } from './operation-cost.js';

/** What came of an operation: the row of its Cypher query with what it means, or one error. */
export type Outcome = Answered | { readonly kind: 'failed'; readonly error: Error };

export interface Answered {
  readonly kind: 'answered';
  readonly row: Row;
  readonly shape: ObjectShape;
  readonly parameters: ParameterValues;
}

/** A query in a document, which Apollo Server has validated. */
export interface ValidQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What the server keeps for the time of one request. */
export interface RequestContext {
  /** Set by the fast path for graphql-js, where it completes the answer itself. */
  outcome?: Outcome;
  /** Called where the fast path has answered: Apollo Server gives every request a copy of its context. */
  answered?: (query: ValidQuery) => void;
  /** Set where the client asked what the operation costs. */
  cost?: OperationCost;
  /** The level of the client, of the enum AccessLevel; missing, or null, for one that may see only what everyone may. */
  access?: string | null;
}
