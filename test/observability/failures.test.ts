import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { CypherQuery } from '../../src/cypher/cypher-query.js';
import { QueryRefused } from '../../src/errors.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { describeFailure } from '../../src/server/observability/describe-failure.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { schema } from '../seeded-store.js';
import { capturedLog, lineOf } from './captured-log.js';

/** A real store whose queries are not Cypher. */
class MisspellingStore extends RecordingStore {
  override read(query: CypherQuery, options: { deadline: number }) {
    return super.read({ ...query, text: `${query.text} RETRUN secret` }, options);
  }
}

describeEngines((engine) => {
  const { log, logged } = capturedLog();
  const running: RunningServer[] = [];
  const start = async (store: GraphStore, deadline = 10_000): Promise<RunningServer> => {
    const server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline, example: '', observability: { log, slow: 60_000, metrics: null, isTraced: false } });
    running.push(server);
    return server;
  };
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close();
  });
  const ask = async ({ url }: RunningServer, query: string, variables = {}) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    return { id: response.headers.get('x-request-id'), body: (await response.json()) as { errors: { message: string; extensions: object }[] } };
  };

  test('an engine that is gone is told by its message, without a stack', async () => {
    const gone = await engine.open();
    await gone.close();
    const { id, body } = await ask(await start(gone), 'query Gone { countries { totalCount } }');
    const line = await lineOf(logged, id);
    expect(line).toMatchObject({ level: 'error', operation: 'Gone', outcome: 'failed', status: 503, codes: ['ENGINE_UNAVAILABLE'], queries: 1, rows: 0 });
    expect(line['failures']).toEqual([{ type: 'EngineUnavailable', message: expect.any(String) }]);
    expect(body.errors[0]?.extensions).toEqual({ code: 'ENGINE_UNAVAILABLE', requestId: id });
  });

  test('what the engine refuses is told with its message and stack, without values; the client sees neither', async () => {
    const { id, body } = await ask(await start(new MisspellingStore(await engine.open())), 'query Refused($id: ID!) { node(id: $id) { id } }', { id: 'nobody-may-read-this' });
    const line = await lineOf(logged, id);
    expect(line).toMatchObject({ level: 'error', operation: 'Refused', outcome: 'failed', status: 200, codes: ['INTERNAL_SERVER_ERROR'] });
    expect(line['failures']).toEqual([expect.objectContaining({ type: 'QueryRefused', message: expect.stringMatching(/RETRUN|RETURN/), stack: expect.arrayContaining([expect.stringMatching(/^at .*:\d+:\d+/)]) as unknown })]);
    expect(JSON.stringify(line)).not.toContain('nobody-may-read-this');
    expect(body.errors).toEqual([expect.objectContaining({ message: 'The operation failed inside the server. Report it with the operation if it persists.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id } })]);
  });

  test('what a broken graph leads to is told, but only the first five times of a request', async () => {
    const store = await engine.open();
    await store.write((run) => run({ text: "UNWIND range(1, 9) AS i CREATE (:Actor:Entity {id: 'actor:' + toString(i)})", parameters: {} }), { deadline: 20_000 });
    const { id } = await ask(await start(store), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 9 }, (_, index) => `actor:${index + 1}`) });
    const line = await lineOf(logged, id);
    expect(line).toMatchObject({ level: 'error', outcome: 'failed', rows: 9 });
    expect(line['failures']).toEqual(Array(5).fill(expect.objectContaining({ message: 'A node of the graph has no concrete type of this interface.' })));
  });

  test('a request whose client has gone is told, too, with the time that it took until then', async () => {
    const store = await engine.open();
    await store.write(async (run) => {
      await run({ text: "UNWIND range(1, 100) AS i CREATE (:Country:Actor:Entity {id: 'country:' + toString(i)})", parameters: {} });
      await run({ text: 'MATCH (a:Country) MATCH (b:Country) WHERE a.id < b.id CREATE (a)-[:DISPUTES_WITH]->(b)', parameters: {} });
    }, { deadline: 20_000 });
    const { url } = await start(store);
    const client = new AbortController();
    const headers = { 'content-type': 'application/json', 'x-request-id': `gone-${engine.name.split(' ', 1)[0] ?? ''}` };
    const query = 'query Slow { countries(first: 50) { nodes { disputesWith(first: 100) { nodes { disputesWith { totalCount } } } } } }';
    const asked = fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }), signal: client.signal });
    await pause(40);
    client.abort();
    await expect(asked).rejects.toThrow();
    const line = await lineOf(logged, headers['x-request-id']);
    expect(line).toMatchObject({ outcome: 'abandoned', operation: 'Slow', queries: 1 });
    expect(line).not.toHaveProperty('status');
  }, 30_000);
});

test('a failure is described without the users, passwords and values in its message', () => {
  const cause = new Error('Could not connect to neo4j://me:s3cret@db.internal:7687 for $p0 = "person:putin" [123456, true]');
  const failure = describeFailure(new QueryRefused('Refused', { cause }), { p0: 'person:putin', p1: [{ deep: 123456n }, true, null], p2: 'is' });
  expect(failure).toMatchObject({ type: 'QueryRefused', message: 'Refused', cause: 'Could not connect to neo4j://db.internal:7687 for $p0 = "…" […, true]' });
});
