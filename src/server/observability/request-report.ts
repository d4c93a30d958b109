import type { IncomingHttpHeaders } from 'node:http';
import type { OperationCost } from '../../execution/operation-cost.js';

/**
 * What became of a request: `refused` is the client's mistake, `failed` the server's or the engine's, and of one that is `abandoned` the
 * client has gone before it was answered.
 */
export type RequestOutcome = 'answered' | 'refused' | 'failed' | 'abandoned';

/** A request that is over, as logs, metrics and traces tell it. */
export interface RequestReport {
  readonly id: string;
  readonly method: string;
  /** Only for the trace that it is part of: they can hold secrets. */
  readonly headers: IncomingHttpHeaders;
  readonly outcome: RequestOutcome;
  /** Of the answer. */
  readonly status: number;
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
  /** When it came in and when its answer was written, in milliseconds on the clock of the process. */
  readonly begun: number;
  readonly ended: number;
  /** The name of its operation, cut where it is very long. */
  readonly operation: string | undefined;
  /** SHA-256 of its document. */
  readonly hash: string | undefined;
  /** Whether it was answered as a request before it was, without Apollo Server. */
  readonly isKnown: boolean;
  readonly cost: OperationCost;
  /** What went wrong inside of the server, which clients are not told. */
  readonly failures: readonly Error[];
}
