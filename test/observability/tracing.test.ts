import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningProduct, start } from '../start/product.js';
import { lineOf } from './captured-log.js';
import { type Collector, type ReceivedSpan, attributes, startCollector } from './collector.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const SECRET = 'nobody-may-read-this';

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-traces-'));
  env = { ISNAD_DATA: join(folder, 'graph.db'), OTEL_BSP_SCHEDULE_DELAY: '50' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, body: object, headers: Record<string, string> = {}): Promise<string | null> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  await response.text();
  return response.headers.get('x-request-id');
}

describe('with a collector', () => {
  let collector: Collector;
  let server: RunningProduct;
  beforeAll(async () => {
    collector = await startCollector();
    server = await start({ ...env, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: 'x-key=one', OTEL_RESOURCE_ATTRIBUTES: 'service.name=isnad-of-tests' });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await collector.close();
  });
  /** The spans of a request, the one of the request first. */
  const spansOf = async (requestId: string | null): Promise<readonly ReceivedSpan[]> => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const root = collector.spans.find((span) => attributes(span.attributes)['isnad.request.id'] === requestId);
      if (root) return [root, ...collector.spans.filter(({ traceId, parentSpanId }) => traceId === root.traceId && parentSpanId === root.spanId)];
      await pause(20);
    }
    throw new Error(`The collector has no span of request ${String(requestId)}.`);
  };
  const query = 'query ById($id: ID!) { node(id: $id) { id } }';

  test('a request is part of the trace of its caller, from HTTP through the plan to the engine', async () => {
    const id = await ask(server.url, { query, variables: { id: SECRET } }, { traceparent: `00-${TRACE}-${CALLER}-01` });
    const [request, ...steps] = await spansOf(id);
    expect(request).toMatchObject({ traceId: TRACE, parentSpanId: CALLER, name: 'POST /graphql', kind: 2 });
    expect(attributes(request?.attributes ?? [])).toMatchObject({ 'http.request.method': 'POST', 'http.response.status_code': 200, 'graphql.operation.name': 'ById', 'isnad.outcome': 'answered', 'isnad.operation.cached': false });
    expect(steps.map(({ name, kind }) => [name, kind])).toEqual([['parse', 1], ['validate', 1], ['plan', 1], ['query', 3], ['shape', 1]]);
    expect(attributes(steps[3]?.attributes ?? [])).toEqual({ 'db.system': 'grafeo', 'db.system.name': 'grafeo', 'db.query.text': expect.stringMatching(/^CALL \(\) \{[^]*\$p0/) });
    const times = [request, ...steps].map((span) => [BigInt(span?.startTimeUnixNano ?? 0), BigInt(span?.endTimeUnixNano ?? 0)] as const);
    const [[begun, ended] = [0n, 0n], ...inside] = times;
    expect(inside.every(([start, end]) => begun <= start && start <= end && end <= ended)).toBe(true);
    expect(Math.abs(Number(ended / 1_000_000n) - Date.now())).toBeLessThan(60_000);
    expect(collector.services).toEqual(new Set(['isnad-of-tests']));
    expect(collector.headers[0]).toMatchObject({ 'x-key': 'one' });
  });

  test('a request that was answered before has the steps that it takes, and its line in the log the id of its trace', async () => {
    const id = await ask(server.url, { query, variables: { id: 'person:putin' } });
    const [request, ...steps] = await spansOf(id);
    expect(steps.map(({ name }) => name)).toEqual(['plan', 'query', 'shape']);
    expect(request?.parentSpanId ?? '').toBe('');
    expect(await lineOf(() => server.logged(), id)).toMatchObject({ traceId: request?.traceId });
  });

  test('what is refused has its code; what the caller does not sample is not sent', async () => {
    const unsampled = await ask(server.url, { query }, { traceparent: `00-${TRACE}-${CALLER}-00` });
    const id = await ask(server.url, { query: '{ colour }' });
    const [request, ...steps] = await spansOf(id);
    expect(attributes(request?.attributes ?? [])).toMatchObject({ 'http.response.status_code': 400, 'error.type': 'GRAPHQL_VALIDATION_FAILED', 'isnad.outcome': 'refused' });
    expect(steps.map(({ name, status }) => [name, status.code])).toEqual([['parse', 0], ['validate', 2]]);
    await expect(spansOf(unsampled)).rejects.toThrow('no span');
  });

  test('no value of a variable is in any span', () => {
    expect(collector.spans.length).toBeGreaterThan(10);
    expect(JSON.stringify(collector.spans)).not.toContain(SECRET);
  });
});

test('a collector that is away, or refuses, costs no answer and is told of without the key to it', async () => {
  const refusing = await startCollector(401);
  for (const address of ['http://127.0.0.1:1', refusing.url]) {
    const server = await start({ ...env, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${address}/v1/traces`, OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer ${SECRET}`, OTEL_EXPORTER_OTLP_TIMEOUT: '500' });
    for (let time = 1; time <= 3; time++) await ask(server.url, { query: '{ __typename }' });
    await pause(300);
    const { output, errors, code } = await server.stop();
    expect([code, errors]).toEqual([0, '']);
    expect(server.logged().filter(({ msg }) => msg === 'request')).toHaveLength(3);
    expect(output).toMatch(/"level":"warn".*"msg":"Tracing: /);
    expect(output).not.toContain(SECRET);
  }
  expect(refusing.headers[0]?.authorization).toBe(`Bearer ${SECRET}`);
  await refusing.close();
}, 60_000);
