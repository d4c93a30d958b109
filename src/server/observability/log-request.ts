import { type OperationCost, type Step, rounded } from '../../execution/operation-cost.js';
import { describeFailure } from './describe-failure.js';
import type { Logger } from './log.js';
import type { RequestReport } from './request-report.js';

/**
 * Writes the one line of a request: at level error where the server failed, warn where it was slow, info otherwise. Variables,
 * headers and the document, which can have values in it, are never part of it.
 * @param slow milliseconds from which on it is slow
 * @param traceId of the trace that it is part of, if any
 */
export function logRequest(log: Logger, slow: number, report: RequestReport, traceId: string | undefined): void {
  const isSlow = report.working >= slow;
  const level = report.outcome === 'failed' ? 'error' : isSlow ? 'warn' : 'info';
  if (!log.isLevelEnabled(level)) return;
  const { id, outcome, status, codes, begun, ended, operation, hash, cost, failures } = report;
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
      ...(cost && costsOf(cost)),
      ...(isSlow && cost && workOf(cost)),
      failures: failures.length > 0 ? failures.map((failure) => describeFailure(failure, cost?.query?.parameters)) : undefined,
    },
    isSlow ? 'slow request' : 'request',
  );
}

function costsOf(cost: OperationCost): object {
  const { cypherQueries, lookUps, rows, engineMilliseconds, cached } = cost.total();
  return {
    engineMs: engineMilliseconds,
    queries: cypherQueries,
    lookUps,
    rows,
    nodes: cost.nodes ?? undefined,
    cached: cost.compiled ? cached : undefined,
  };
}

/** Where the time went, and the Cypher text by which. */
function workOf({ steps, query }: OperationCost): object {
  return { steps: steps.map(({ kind, begun, ended }: Step) => ({ step: kind, ms: ended === null ? null : rounded(ended - begun) })), cypher: query?.text };
}
