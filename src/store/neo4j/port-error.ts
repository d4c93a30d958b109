import neo4j, { Neo4jError } from 'neo4j-driver';
import { DeadlineExceeded, EngineUnavailable, IsnadError, QueryRefused, WriteRefused } from '../../errors.js';

/** What failed on the way to the server, by the setting to look at. */
export type ConnectionProblem = 'credentials' | 'database' | 'address';

/** Which setting explains a failure to connect. */
export function connectionProblem(error: unknown): ConnectionProblem {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) return 'credentials';
  if (/^Neo\.\w+\.Database\./.test(code) || code === 'Neo.TransientError.General.DatabaseUnavailable')
    return 'database';
  return 'address';
}

/** Whether waiting does not help: the server answers, and refuses what the configuration says, or the system does. A database that starts is not there yet. */
export function isLasting(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return !(error instanceof IsnadError);
  if (neo4j.isRetryableError(error)) return false;
  return error.code.startsWith('Neo.ClientError.Security.') ? error.code !== 'Neo.ClientError.Security.AuthenticationRateLimit' : error.code === 'Neo.ClientError.Database.DatabaseNotFound';
}

/** The error of a query or a transaction in the words of the port; an error that is not the driver's stays as it is. */
export function portError(error: unknown, deadline: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code === 'Neo.ClientError.Statement.AccessMode') {
    return new WriteRefused('The query writes, and it was run as one that only reads. Nothing was changed.', {
      cause: error,
    });
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return deadlineExceeded(deadline);
  // Without a code of the server it is the driver that speaks: there is no connection, or it broke.
  if (!code.startsWith('Neo.') || connectionProblem(error) !== 'address' || isPassing(code)) {
    return new EngineUnavailable(`Neo4j cannot be used at the moment (${code}). Is the server running?`, {
      cause: error,
    });
  }
  return new QueryRefused(`Neo4j refuses the query: ${error.message}`, { cause: error });
}

/** Whether the server has something else to do, which another try may not meet. A query that takes too much memory takes it again. */
function isPassing(code: string): boolean {
  return code.startsWith('Neo.TransientError.') && !code.includes('OutOfMemory');
}

export function deadlineExceeded(deadline: number): IsnadError {
  return new DeadlineExceeded(`The query was given up after ${Math.round(deadline)} ms.`);
}
