import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ObjectShape } from '../compiler/row-shape.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { EndSignal, Row } from '../store/graph-store.js';
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

/** How long a request is waited for; without them an operation has the time that its server gives to each. */
export interface RequestLimits {
  /** When it has to be answered, by performance.now(). */
  readonly endsAt?: number;
  /** Tells that nobody waits for the answer any more. */
  readonly signal?: EndSignal;
}

/** What the server keeps for the time of one request. */
export interface RequestContext extends RequestLimits {
  /** Set by the fast path for graphql-js, where it completes the answer itself. */
  outcome?: Outcome;
  /** Called where the fast path has answered: Apollo Server gives every request a copy of its context. */
  answered?: (query: ValidQuery) => void;
  /** Set where the client asked what the operation costs. */
  cost?: OperationCost;
}
