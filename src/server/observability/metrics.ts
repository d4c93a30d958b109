import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { OperationNames } from './operation-names.js';
import type { RequestReport } from './request-report.js';
import type { RequestWatch } from './watch-requests.js';

/** Upper bounds in seconds, from a point read to the deadline. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What waits for an engine. */
export interface Queue {
  readonly running: number;
  readonly waiting: number;
}

/** What Prometheus is told of the process and its requests. The labels are bounded: codes and caches are ours, operations see OperationNames. */
export class Metrics {
  readonly contentType: string;
  readonly #registry = new Registry();
  readonly #names = new OperationNames();
  readonly #requests = new Counter({ name: 'isnad_requests_total', help: 'Requests by operation, outcome (answered, refused, failed, abandoned) and code of the first error.', labelNames: ['operation', 'outcome', 'code'], registers: [this.#registry] });
  readonly #durations = new Histogram({ name: 'isnad_request_duration_seconds', help: 'Time from the first byte of a request to the last one of its answer.', labelNames: ['operation'], buckets: SECONDS, registers: [this.#registry] });
  readonly #engine = new Histogram({ name: 'isnad_engine_duration_seconds', help: 'Time in which the engine was asked for an operation, with the way there and back.', labelNames: ['operation'], buckets: SECONDS, registers: [this.#registry] });
  readonly #lookUps = new Counter({ name: 'isnad_cache_lookups_total', help: 'What was looked for in a cache: requests answered before, documents parsed before, operations compiled before.', labelNames: ['cache', 'result'], registers: [this.#registry] });

  constructor(watch: RequestWatch, queue?: Queue) {
    this.contentType = this.#registry.contentType;
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('isnad_requests_in_flight', 'Requests that are being answered.', () => watch.requests);
    this.#gauge('isnad_engine_queries_in_flight', 'Queries and look-ups that are not answered: at the engine, or waiting for their turn.', () => watch.engineQueries);
    if (!queue) return;
    this.#gauge('isnad_engine_running', 'Queries at the engine. On Neo4j each has a connection of the pool.', () => queue.running);
    this.#gauge('isnad_engine_waiting', 'Queries that wait for their turn at the engine.', () => queue.waiting);
  }

  note({ outcome, status, codes: [code], begun, ended, operation: name, hash, isKnown, cost }: RequestReport): void {
    const operation = this.#names.label(name, outcome === 'answered');
    this.#requests.inc({ operation, outcome, code: code ?? (outcome === 'answered' ? 'OK' : outcome === 'abandoned' ? 'CLIENT_GONE' : `HTTP_${status}`) });
    this.#durations.observe({ operation }, (ended - begun) / 1000);
    if (hash === undefined) return;
    this.#noteLookUp('request', isKnown);
    if (!isKnown) this.#noteLookUp('document', !cost.steps.some(({ kind }) => kind === 'parse'));
    if (cost.compiled) this.#noteLookUp('operation', cost.isCached);
    if (cost.query) this.#engine.observe({ operation }, cost.engineMilliseconds / 1000);
  }

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #noteLookUp(cache: 'request' | 'document' | 'operation', isHit: boolean): void {
    this.#lookUps.inc({ cache, result: isHit ? 'hit' : 'miss' });
  }

  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(read());
      },
    });
  }
}
