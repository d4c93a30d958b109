import { type OperationCost, rounded } from '../../execution/operation-cost.js';
import { describeFailure } from './describe-failure.js';
import type { Logger } from './log.js';
import type { RequestReport } from './request-report.js';

/**
 * Writes the one line of a request: at level error where the server failed, warn where it was slow, info otherwise. Variables,
 * headers and the document, which can have values in it, are never part of it.
 * @param slow milliseconds of work from which on it is slow
 * @param traceId of the trace that it is part of, if any
 */
export function logRequest(log: Logger, slow: number, report: RequestReport, traceId: string | undefined): void {
  const { id, outcome, status, codes, begun, ended, operation, hash, cost, failures } = report;
  const isSlow = cost.workMilliseconds >= slow;
  const level = outcome === 'failed' ? 'error' : isSlow ? 'warn' : 'info';
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      requestId: id,
      traceId,
      operation,
      hash,
      outcome,
      codes: codes.length > 0 ? codes : undefined,
      status: outcome === 'abandoned' ? undefined : status,
      ms: rounded(ended - begun),
      engineMs: rounded(cost.engineMilliseconds),
      queries: cost.count('query'),
      lookUps: cost.count('lookUp'),
      rows: cost.rows,
      nodes: cost.nodes ?? undefined,
      cached: cost.compiled ? cost.isCached : undefined,
      steps: isSlow ? stepsOf(cost) : undefined,
      cypher: isSlow ? cost.query?.text : undefined,
      failures: failures.length > 0 ? failures.map((failure) => describeFailure(failure, cost.query?.parameters)) : undefined,
    },
    isSlow ? 'slow request' : 'request',
  );
}

/** Where the time went. */
function stepsOf({ steps }: OperationCost): readonly object[] {
  return steps.map(({ kind, begun, ended }) => ({ step: kind, ms: ended === null ? null : rounded(ended - begun) }));
}
