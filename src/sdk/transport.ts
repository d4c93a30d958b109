import type { GraphQLFormattedError } from 'graphql';

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

/** The way to a graph: to a server, or to the same executor without one. */
export interface Transport {
  /**
   * Sends an operation once.
   * @throws ServerUnreachable, or the reason of the signal.
   */
  send(request: OperationRequest, signal: AbortSignal): Promise<OperationAnswer>;
  close(): Promise<void>;
}
