import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
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

/** What a client may still ask for, where that is limited. */
export interface Budget {
  /**
   * Takes what an operation costs at most, before the engine is asked for it.
   * @throws GraphQLError RATE_LIMITED where that is more than is left
   */
  spendNodes(nodes: number): Promise<void>;
  /**
   * Takes what it costs to plan a query that was not planned before, by the length of its text.
   * @throws GraphQLError RATE_LIMITED where that is more than is left
   */
  spendPlanning(text: string): Promise<void>;
  /** Takes what an operation has cost besides, once that is known. */
  spendTime(milliseconds: number): void;
}

/** What is told of an operation in logs, metrics and traces, as far as it came. */
export interface OperationNote {
  /** SHA-256 of the document, in hexadecimal digits. */
  hash?: string | undefined;
  /** The name that the document gives the operation. */
  name?: string | undefined;
  /** What went wrong, with its causes. */
  errors?: readonly GraphQLError[];
  /** Whether it was answered as a request before it was, without Apollo Server. */
  isKnown?: boolean;
}

/** What the server keeps for the time of one request. */
export interface RequestContext {
  /** When it has to be answered, by performance.now(); without it an operation has the time that its server gives to each. */
  endsAt?: number;
  /** Tells that nobody waits for the answer any more. */
  signal?: EndSignal;
  /** What the client may still ask for; absent where nothing limits it. */
  budget?: Budget | undefined;
  /** The level of the client, of the enum AccessLevel; missing, or null, for one that may see only what everyone may. */
  access?: string | null;
  /** Set by the fast path for graphql-js, where it completes the answer itself. */
  outcome?: Outcome;
  /** Called where the fast path has answered: Apollo Server gives every request a copy of its context. */
  answered?: (query: ValidQuery) => void;
  /** Set where somebody wants to know what the operation costs: its client, or who logs it. */
  cost?: OperationCost;
  /** Set where the request is logged. */
  note?: OperationNote;
}
