import { DiagLogLevel, diag } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { withoutSecrets } from './describe-failure.js';
import type { Logger } from './log.js';
import type { Tracing } from './trace-request.js';

export interface StartedTracing {
  readonly tracing: Omit<Tracing, 'system'>;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/**
 * Sends traces to a collector, by OTLP over HTTP. Where it is, how much is sampled and what the service is called is read from the variables that
 * OpenTelemetry specifies (OTEL_EXPORTER_OTLP_*, OTEL_TRACES_SAMPLER, OTEL_SERVICE_NAME, OTEL_BSP_*). Nothing global is registered.
 */
export function startTracing(log: Logger): StartedTracing {
  const tell = (message: string): void => {
    log.warn(`Tracing: ${withoutSecrets(message)}`);
  };
  const ignore = (): void => undefined;
  // A collector that is away costs its spans, and nothing else.
  diag.setLogger({ error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore }, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const named = detectResources({ detectors: [envDetector] });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'isnad' }).merge(named),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  return { tracing: { tracer: provider.getTracer('isnad'), propagator: new W3CTraceContextPropagator() }, close: () => provider.shutdown() };
}
