import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { SILENT_LOG } from '../../src/server/observability/log.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { schema } from '../seeded-store.js';

/** The series of a scrape: each name with its labels, and its value. */
type Series = ReadonlyMap<string, number>;

async function scrape(url: string | undefined): Promise<Series> {
  const response = await fetch(url ?? '');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain; version=0\.0\.4/)]);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line): [string, number] => {
    const [, name, value] = /^(\w+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`This is no line of a metric: ${line}`);
    return [name, Number(value)];
  }));
}

describeEngines((engine) => {
  let store: GraphStore;
  let server: RunningServer;
  const start = (metrics: { host: string; port: number }): Promise<RunningServer> =>
    startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '', observability: { log: SILENT_LOG, slow: Infinity, metrics, isTraced: false } });
  beforeAll(async () => {
    store = await engine.open();
    server = await start({ host: '127.0.0.1', port: 0 });
  }, 30_000);
  afterAll(() => server.close());
  const post = async (body: object): Promise<void> => {
    await (await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).text();
  };

  test('requests are counted by operation, outcome and code, and timed; so are the engine and the caches', async () => {
    const query = 'query Count($first: Int) { countries(first: $first) { totalCount } }';
    for (const first of [1, 2, 3]) await post({ query, variables: { first } });
    await post({ query, variables: { first: 'many' } });
    await post({ query: 'query Typename { __typename }' });
    await post({ query: '{ __typename }' });
    await post({ query: '{ colour }' });
    await post({ query: 'query Colour { colour }' });
    const series = await scrape(server.metricsUrl);
    const count = (name: string) => series.get(name) ?? 0;
    expect(count('isnad_requests_total{operation="Count",outcome="answered",code="OK"}')).toBe(3);
    expect(count('isnad_requests_total{operation="Count",outcome="refused",code="BAD_USER_INPUT"}')).toBe(1);
    expect(count('isnad_requests_total{operation="Typename",outcome="answered",code="OK"}')).toBe(1);
    expect(count('isnad_requests_total{operation="(unnamed)",outcome="answered",code="OK"}')).toBe(1);
    expect(count('isnad_requests_total{operation="(other)",outcome="refused",code="GRAPHQL_VALIDATION_FAILED"}')).toBe(2);
    expect(count('isnad_request_duration_seconds_count{operation="Count"}')).toBe(4);
    expect(count('isnad_request_duration_seconds_bucket{le="+Inf",operation="Count"}')).toBe(4);
    expect(count('isnad_engine_duration_seconds_count{operation="Count"}')).toBe(3);
    expect(count('isnad_engine_duration_seconds_sum{operation="Count"}')).toBeGreaterThan(0);
    expect(count('isnad_engine_duration_seconds_sum{operation="Count"}')).toBeLessThanOrEqual(count('isnad_request_duration_seconds_sum{operation="Count"}'));
    expect(count('isnad_cache_lookups_total{cache="operation",result="miss"}')).toBe(3);
    expect(count('isnad_cache_lookups_total{cache="operation",result="hit"}')).toBe(2);
    expect(count('isnad_cache_lookups_total{cache="request",result="hit"}')).toBe(2);
    expect(count('isnad_cache_lookups_total{cache="document",result="miss"}')).toBe(5);
    expect(count('isnad_cache_lookups_total{cache="document",result="hit"}')).toBe(1);
    expect(['isnad_requests_in_flight', 'isnad_engine_queries_in_flight', 'isnad_engine_running', 'isnad_engine_waiting'].map((name) => count(name))).toEqual([0, 0, 0, 0]);
  });

  test('the process is measured: memory, event loop, garbage', async () => {
    const names = [...(await scrape(server.metricsUrl)).keys()].join('\n');
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'nodejs_gc_duration_seconds_count', 'process_cpu_seconds_total']) expect(names).toContain(name);
  });

  test('they are at their own address only', async () => {
    expect((await fetch(new URL('/metrics', server.url))).status).toBe(404);
    expect((await fetch(new URL('/graphql', server.metricsUrl))).status).toBe(404);
    expect((await fetch(server.metricsUrl ?? '', { method: 'POST' })).status).toBe(404);
  });

  test('a port that is taken is told', async () => {
    const port = Number(new URL(server.metricsUrl ?? '').port);
    await expect(start({ host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'INVALID_CONFIGURATION', message: `Metrics cannot be served on 127.0.0.1, port ${port} (EADDRINUSE). Set ISNAD_METRICS_HOST and ISNAD_METRICS_PORT to an address that is free, or no port for none.` });
  });

  describe('a stranger', () => {
    test('who sends three thousand operations, each with a name of its own, makes no more than a hundred labels', async () => {
      for (let sent = 0; sent < 3_000; sent += 50) {
        await Promise.all(Array.from({ length: 50 }, (_, index) => post({ query: `query Flood${sent + index} { __typename }`, ...(index % 10 === 0 ? { operationName: 'Other' } : {}) })));
      }
      const series = await scrape(server.metricsUrl);
      const operations = new Set([...series.keys()].flatMap((name) => /operation="([^"]*)"/.exec(name)?.[1] ?? []));
      expect(operations.size).toBe(102);
      expect(operations).toContain('Count');
      expect(series.get('isnad_requests_total{operation="(other)",outcome="answered",code="OK"}')).toBeGreaterThan(2_000);
      expect(series.size).toBeLessThan(5_000);
    }, 120_000);

    test('who sends headers, hashes and codes of their own finds none of it in a label', async () => {
      const own = 'of-their-own';
      await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': own, 'user-agent': own, traceparent: own }, body: JSON.stringify({ query: '{ __typename }', operationName: own, extensions: { code: own, persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(own).digest('hex') } } }) });
      expect([...(await scrape(server.metricsUrl)).keys()].join('\n')).not.toContain(own);
    });
  });
}, { isLong: true });
