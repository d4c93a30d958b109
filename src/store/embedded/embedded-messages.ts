import type { CypherQuery } from '../../cypher/cypher-query.js';
import type { FullTextIndex, Row } from '../graph-store.js';

/** What the store asks its process to do. There is one write transaction at a time: begin, run ..., commit or roll back. */
export type EmbeddedRequest =
  | { readonly kind: 'read' | 'run'; readonly query: CypherQuery }
  | { readonly kind: 'ensureFullText'; readonly index: FullTextIndex }
  | { readonly kind: 'begin' | 'commit' | 'rollback' | 'close' };

/** A request with the number under which its reply comes back. */
export interface NumberedRequest {
  readonly id: number;
  readonly request: EmbeddedRequest;
}

/** The first message of the process: the database is open, or why it is not. */
export type EmbeddedOpening =
  | { readonly opened: true; readonly engine: string }
  | { readonly opened: false; readonly reason: 'platform' | 'in use' | 'other'; readonly message: string };

/** Every later message: the answer to one request. */
export type EmbeddedReply =
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly refused: 'query' | 'write'; readonly message: string; readonly cause: string };
