import type { GraphStore } from '../../store/graph-store.js';
import { logRequest } from './log-request.js';
import { type Logger, SILENT_LOG } from './log.js';
import type { Queue } from './metrics.js';
import type { RequestReport } from './request-report.js';
import { RequestWatch } from './watch-requests.js';

/** What is told of the requests of a server, and where. */
export interface ObservabilityOptions {
  readonly log: Logger;
  /** Milliseconds from which on an operation is slow. */
  readonly slow: number;
  /** Where metrics are served; null where they are not. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Whether traces are sent to the collector that the environment names. */
  readonly isTraced: boolean;
  /** What is at the engine, and what waits for it; absent where that is not bounded. */
  readonly queue?: Queue;
}

export const NOTHING_TOLD: ObservabilityOptions = { log: SILENT_LOG, slow: Infinity, metrics: null, isTraced: false };

export interface Observability {
  readonly watch: RequestWatch;
  /** The address of the metrics; undefined where they are not served. */
  readonly metricsUrl: string | undefined;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/**
 * Starts to log, measure and trace requests, as far as it is asked for: what is not is not even imported.
 * @throws InvalidConfiguration where metrics cannot be served.
 */
export async function startObservability({ log, slow, metrics, isTraced, queue }: ObservabilityOptions, store: GraphStore): Promise<Observability> {
  const tracer = isTraced ? await startTracer(log, store) : null;
  const report = (request: RequestReport): void => {
    measured?.note(request);
    logRequest(log, slow, request, tracer?.trace(request));
  };
  const watch = new RequestWatch((request) => {
    try {
      report(request);
    } catch (error) {
      // What is told of a request must never be what ends the process.
      log.error(error, 'A request could not be told of.');
    }
  });
  const measured = metrics && new (await import('./metrics.js')).Metrics(watch, queue);
  const server = metrics && measured ? await (await import('./serve-metrics.js')).serveMetrics(measured, metrics) : null;
  return {
    watch,
    metricsUrl: server?.url,
    async close() {
      await server?.close();
      await tracer?.close();
    },
  };
}

interface Tracer {
  /** Returns the id of the trace. */
  trace(request: RequestReport): string;
  close(): Promise<void>;
}

async function startTracer(log: Logger, store: GraphStore): Promise<Tracer> {
  const [{ startTracing }, { traceRequest }] = await Promise.all([import('./start-tracing.js'), import('./trace-request.js')]);
  const started = startTracing(log);
  // The engine says its name and version: "Neo4j 5.26.0".
  const system = (): string => store.engine.split(' ', 1)[0]?.toLowerCase() ?? '';
  return { trace: (request) => traceRequest({ ...started.tracing, system: system() }, request), close: () => started.close() };
}
