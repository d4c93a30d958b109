import type { GraphQLFormattedError } from 'graphql';

/** An error that a person can act on: what was wrong, where, and what to do. Its code is stable. */
export abstract class IsnadError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The configuration cannot be used. */
export class InvalidConfiguration extends IsnadError {
  readonly code = 'INVALID_CONFIGURATION';
}

/** The engine cannot be reached or does not take the credentials. */
export class EngineUnavailable extends IsnadError {
  readonly code = 'ENGINE_UNAVAILABLE';
}

/** The engine cannot be used as it is configured: the credentials, the name of the database, a port that is none. Waiting does not help. */
export class EngineRefused extends EngineUnavailable {}

/** The engine has as much to do as it can within the deadlines. It was not asked. */
export class Overloaded extends IsnadError {
  readonly code = 'OVERLOADED';
}

/** Another process has the file of the embedded engine. */
export class DatabaseInUse extends IsnadError {
  readonly code = 'DATABASE_IN_USE';
}

/** The embedded engine has no build for this platform. */
export class UnsupportedPlatform extends IsnadError {
  readonly code = 'UNSUPPORTED_PLATFORM';
}

/** A query ran longer than it may. */
export class DeadlineExceeded extends IsnadError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** The engine refuses a query: its syntax, a constraint, a missing procedure. */
export class QueryRefused extends IsnadError {
  readonly code = 'QUERY_REFUSED';
}

/** A query that must only read would write. */
export class WriteRefused extends IsnadError {
  readonly code = 'WRITE_REFUSED';
}

/** A Cypher script cannot be loaded. The database is as it was before that script. */
export class ScriptFailed extends IsnadError {
  readonly code = 'SCRIPT_FAILED';
}

/** The schema files have mistakes; the message lists every one of them. */
export class InvalidSchema extends IsnadError {
  readonly code = 'INVALID_SCHEMA';
}

/** What was given to a function cannot be used. */
export class InvalidArgument extends IsnadError {
  readonly code = 'INVALID_ARGUMENT';
}

/** There is no graph where one was looked for. */
export class GraphMissing extends IsnadError {
  readonly code = 'GRAPH_MISSING';
}

/** No GraphQL server answers at an address. */
export class ServerUnreachable extends IsnadError {
  readonly code = 'SERVER_UNREACHABLE';
  /** Whether it may answer when it is asked again. */
  readonly isTransient: boolean;
  /** Milliseconds that it asks to be left alone for; 0 where it does not say. */
  readonly retryAfter: number;

  constructor(message: string, { cause, isTransient, retryAfter = 0 }: ErrorOptions & { readonly isTransient: boolean; readonly retryAfter?: number }) {
    super(message, { cause });
    this.isTransient = isTransient;
    this.retryAfter = retryAfter;
  }
}

/** An operation was answered with errors. */
export class OperationFailed extends IsnadError {
  readonly code = 'OPERATION_FAILED';
  /** All of them, as the server gave them: their own codes are in extensions.code. */
  readonly errors: readonly GraphQLFormattedError[];
  /** What was answered besides. */
  readonly data: Readonly<Record<string, unknown>> | null;

  constructor(errors: readonly GraphQLFormattedError[], data: Readonly<Record<string, unknown>> | null) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
    this.data = data;
  }
}

/** An answer may not be all that there is. */
export class LimitReached extends IsnadError {
  readonly code = 'LIMIT_REACHED';
}

/** An export meets a value that its format has no way to write. */
export class FormatCannotHold extends IsnadError {
  readonly code = 'FORMAT_CANNOT_HOLD';
}
