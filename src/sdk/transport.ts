import type { GraphQLFormattedError } from 'graphql';
import type { ExportFormat } from '../export/export-graph.js';

/** A GraphQL operation as it is sent. */
export interface OperationRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What is answered to it, as the GraphQL specification says. */
export interface OperationAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What is exported, and how. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** Only these nodes, what lies between them, and all that this rests on. Default: the whole graph. */
  readonly ids?: readonly string[] | undefined;
  /** Ends the export with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** The way to a graph: to a server, or to the same executor without one. */
export interface Transport {
  /**
   * Sends an operation once.
   * @throws ServerUnreachable, or the reason of the signal.
   */
  send(request: OperationRequest, signal: AbortSignal): Promise<OperationAnswer>;
  /** The graph as text, where its database is at hand. */
  readonly export?: (request: ExportRequest) => AsyncIterable<string>;
  close(): Promise<void>;
}
