import { type Attributes, type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type TextMapPropagator, type Tracer, defaultTextMapGetter, trace } from '@opentelemetry/api';
import type { Step } from '../../execution/operation-cost.js';
import type { RequestReport } from './request-report.js';

export interface Tracing {
  readonly tracer: Tracer;
  /** Reads from headers which trace a request is part of. */
  readonly propagator: TextMapPropagator;
  /** Of the engine, as OpenTelemetry names databases, such as "neo4j". */
  readonly system: string;
}

/**
 * Makes the spans of a request that is over: one for the request, as part of the trace that its sender says, and one for each step.
 * Made afterwards they cost nothing while it is answered, and nothing else of the server knows of them.
 * @returns the id of the trace
 */
export function traceRequest({ tracer, propagator, system }: Tracing, report: RequestReport): string {
  const { method, begun, ended, outcome, codes, cost } = report;
  // The clock of the process has another beginning, and runs apart from that of the day in the long run.
  const toDay = Date.now() - performance.now();
  const parent = propagator.extract(ROOT_CONTEXT, report.headers, defaultTextMapGetter);
  const span = tracer.startSpan(`${method} /graphql`, { kind: SpanKind.SERVER, startTime: begun + toDay, attributes: attributesOf(report) }, parent);
  if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR, message: codes.join(', ') });
  if (span.isRecording()) {
    const context = trace.setSpan(parent, span);
    for (const step of cost.steps) traceStep(tracer, context, step, { system, toDay, ended });
  }
  span.end(ended + toDay);
  return span.spanContext().traceId;
}

function attributesOf({ id, method, status, outcome, codes: [code], operation, hash, cost }: RequestReport): Attributes {
  return {
    'http.request.method': method,
    'http.route': '/graphql',
    'url.path': '/graphql',
    ...(outcome === 'abandoned' ? {} : { 'http.response.status_code': status }),
    ...(code === undefined ? {} : { 'error.type': code }),
    ...(operation === undefined ? {} : { 'graphql.operation.name': operation }),
    ...(hash === undefined ? {} : { 'isnad.document.hash': hash }),
    ...(cost.compiled ? { 'isnad.operation.cached': cost.isCached } : {}),
    'isnad.request.id': id,
    'isnad.outcome': outcome,
  };
}

interface StepOptions {
  readonly system: string;
  readonly toDay: number;
  /** When the request ended, for a step that has not. */
  readonly ended: number;
}

function traceStep(tracer: Tracer, context: Context, step: Step, { system, toDay, ended }: StepOptions): void {
  const { kind, begun, cypher, hasFailed } = step;
  const isOfEngine = kind === 'query' || kind === 'lookUp';
  const attributes: Attributes = isOfEngine ? { 'db.system': system, 'db.system.name': system, ...(cypher === null ? {} : { 'db.query.text': cypher }) } : {};
  const span: Span = tracer.startSpan(kind === 'lookUp' ? 'look-up' : kind, { kind: isOfEngine ? SpanKind.CLIENT : SpanKind.INTERNAL, startTime: begun + toDay, attributes }, context);
  if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end((step.ended ?? ended) + toDay);
}
