import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import driverOf from 'neo4j-driver';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j-server/neo4j-server.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { longNeo4jAddress } from '../engines/engines.js';
import { type Fault, FaultyLine } from '../engines/faulty-line.js';
import { type LaunchedProduct, launch, run, start } from '../start/product.js';
import { type Told, ask, health, untilAnswered, untilTrue } from './asking.js';

/** Milliseconds in which the server answers, and in which it has to have recovered. */
const DEADLINE = 3_000;
const RECOVERY = 5_000;

const PASSWORD = 'correct-horse-battery';
const WRONG = 'staple-of-nobody';
const SETTINGS = { 'dbms.security.auth_enabled': 'true' };
const CREDENTIALS = { user: 'neo4j', password: PASSWORD };
const USER = { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD };

// Two minutes and a Neo4j of its own: too long for CI.
const describeNeo4j = longNeo4jAddress ? describe : describe.skip;

describeNeo4j('a server whose Neo4j', () => {
  let home: string;
  let neo4j: Neo4jServer;
  let line: FaultyLine;
  let server: LaunchedProduct;
  let url: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'isnad-faults-'));
    neo4j = await startNeo4j({ home, port: 0, settings: SETTINGS });
    await changePassword(neo4j.uri);
    expect((await run('cli.js', ['seed'], { NEO4J_URI: neo4j.uri, ...USER })).errors).toBe('');
    line = await FaultyLine.start(neo4j.uri);
  }, 180_000);
  afterAll(async () => {
    server.kill('SIGKILL');
    await line.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }, 60_000);

  afterEach(() => { line.becomes({ kind: 'none' }); });

  /** Writes on the same line until it is told to stop; what was acknowledged. */
  const writing = async (): Promise<() => Promise<readonly number[]>> => {
    const store = await Neo4jStore.connect({ uri: line.uri, ...CREDENTIALS });
    const acknowledged: number[] = [];
    const over = new AbortController();
    const all = (async () => {
      for (let number = 1; !over.signal.aborted; number++) {
        const written = store.write((query) => query({ text: 'CREATE (:Kept {number: $number})', parameters: { number } }), { deadline: DEADLINE });
        await written.then(() => acknowledged.push(number), () => pause(50));
      }
      await store.close();
    })();
    await untilTrue(() => Promise.resolve(acknowledged.length > 0));
    return async () => {
      over.abort();
      await all;
      return acknowledged;
    };
  };

  /** Looks into the database itself whether all that was acknowledged is there, and takes it out. */
  const expectKept = async (acknowledged: readonly number[]): Promise<void> => {
    const direct = await Neo4jStore.connect({ uri: neo4j.uri, ...CREDENTIALS });
    const rows = await direct.read({ text: 'MATCH (k:Kept) RETURN k.number AS number', parameters: {} }, { deadline: 10_000 });
    await direct.write((query) => query({ text: 'MATCH (k:Kept) DELETE k', parameters: {} }), { deadline: 10_000 });
    await direct.close();
    const kept = new Set(rows.map(([number]) => Number(number)));
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
  };

  const expectError = ({ codes, status, milliseconds, retryAfter }: Told): void => {
    expect([['ENGINE_UNAVAILABLE'], ['DEADLINE_EXCEEDED']]).toContainEqual(codes);
    expect([status, retryAfter]).toEqual(codes[0] === 'ENGINE_UNAVAILABLE' ? [503, '1'] : [504, null]);
    // What the machine that runs the tests takes itself is not counted.
    expect(milliseconds).toBeLessThan(DEADLINE + 1_000);
  };

  test('is not there at the start waits for it, says so, and is ready soon after it has come', async () => {
    line.becomes({ kind: 'refused' });
    // All of these clients have one address.
    server = launch({ NEO4J_URI: line.uri, ...USER, ISNAD_DEADLINE: String(DEADLINE), ISNAD_RATE_LIMIT: '0' });
    [, url = ''] = await server.said(/^Waiting for the database, and listening on (\S+): No Neo4j answers at bolt:/m);
    expectError(await ask(url));
    expect(await health(url, 'ready')).toEqual({ status: 503, body: { status: 'not ready', reason: 'The server waits for its database.' } });
    expect(await health(url, 'live')).toEqual({ status: 200, body: { status: 'live' } });
    line.becomes({ kind: 'none' });
    expect(await untilAnswered(url)).toBeLessThan(RECOVERY);
    await server.said(/^GraphQL: /m);
    expect(await health(url, 'ready')).toEqual({ status: 200, body: { status: 'ready' } });
  }, 60_000);

  test.each<[string, Fault]>([
    ['goes away', { kind: 'refused' }],
    ['is on a line that swallows everything', { kind: 'dropped' }],
    ['is too slow', { kind: 'delayed', milliseconds: 5_000 }],
    ['has its connections reset in the middle of answers', { kind: 'cut', after: 20 }],
  ])('%s answers with errors in time, also many, is not ready, and recovers', async (_what, fault) => {
    const written = await writing();
    await untilAnswered(url);
    line.becomes(fault);
    for (const told of await Promise.all(Array.from({ length: 150 }, () => ask(url)))) expectError(told);
    expectError(await ask(url));
    // What was true a second ago may be told once more.
    expect(await untilTrue(async () => (await health(url, 'ready')).status === 503)).toBeLessThan(2_500);
    expect((await health(url, 'ready')).body).toEqual({ status: 'not ready', reason: 'The database does not answer.' });
    expect((await health(url, 'live')).status).toBe(200);
    line.becomes({ kind: 'none' });
    expect(await untilAnswered(url)).toBeLessThan(RECOVERY);
    expect(await untilTrue(async () => (await health(url, 'ready')).status === 200)).toBeLessThan(RECOVERY);
    await expectKept(await written());
  }, 60_000);

  test('was forgotten by the network while nobody asked answers the next request', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask(url)));
    line.becomes({ kind: 'dropped' });
    line.becomes({ kind: 'none' });
    await pause(1_500);
    expect(await untilAnswered(url)).toBeLessThan(RECOVERY);
  }, 30_000);

  test('is a little slow answers all the same', async () => {
    line.becomes({ kind: 'delayed', milliseconds: 100 });
    expect((await ask(url)).codes).toEqual([]);
    line.becomes({ kind: 'none' });
  });

  test('hangs answers with errors in time, and recovers', async () => {
    const written = await writing();
    await untilAnswered(url);
    process.kill(neo4j.pid, 'SIGSTOP');
    try {
      for (const told of await Promise.all(Array.from({ length: 150 }, () => ask(url)))) expectError(told);
      expectError(await ask(url));
      expect(await untilTrue(async () => (await health(url, 'ready')).status === 503)).toBeLessThan(2_500);
    } finally {
      process.kill(neo4j.pid, 'SIGCONT');
    }
    expect(await untilAnswered(url)).toBeLessThan(RECOVERY);
    await expectKept(await written());
  }, 60_000);

  test('is killed and started again answers when it does, and has kept what was acknowledged', async () => {
    const written = await writing();
    process.kill(neo4j.pid, 'SIGKILL');
    await neo4j.ended;
    expectError(await ask(url));
    neo4j = await startNeo4j({ home, port: Number(new URL(neo4j.uri).port), settings: SETTINGS });
    expect(await untilAnswered(url)).toBeLessThan(RECOVERY);
    await expectKept(await written());
  }, 120_000);

  test('does not let the server in has its start end with a message that does not have the password', async () => {
    const { code, output, errors } = await run('main.js', [], { NEO4J_URI: neo4j.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: WRONG });
    expect([code, errors]).toEqual([1, expect.stringContaining('does not let us in as user "neo4j"')]);
    expect(output + errors).not.toContain(WRONG);
  }, 60_000);

  test('ends for good has no log, answer, metric and message with the password', async () => {
    const product = await start({ NEO4J_URI: neo4j.uri, ...USER, ISNAD_METRICS_PORT: '0', ISNAD_LOG_LEVEL: 'trace', ISNAD_SLOW_MS: '0' });
    const post = async (query: string): Promise<string> => {
      const response = await fetch(product.url, { method: 'POST', headers: { 'content-type': 'application/json', 'isnad-explain': 'plan' }, body: JSON.stringify({ query }) });
      return JSON.stringify([...response.headers]) + (await response.text());
    };
    const metrics = /^Metrics: (\S+)$/m.exec(product.output)?.[1] ?? '';
    const answers = [await post('{ countries { totalCount } }'), await post('{ colour }')];
    await neo4j.stop();
    answers.push(await post('{ people { totalCount } }'), await (await fetch(metrics)).text());
    const { output, errors } = await product.stop();
    expect(answers[2]).toContain('ENGINE_UNAVAILABLE');
    expect(output).toMatch(/"level":"error".*"failures":\[\{"type":"EngineUnavailable"/);
    expect(answers[3]).toContain('code="ENGINE_UNAVAILABLE"');
    expect([output, errors, ...answers].filter((text) => text.includes(PASSWORD))).toEqual([]);
    // The message of the driver is for the log alone.
    expect(answers.filter((text) => text.includes(new URL(neo4j.uri).port))).toEqual([]);
  }, 240_000);
});

/** The first password of a database has to be changed before anything else. */
async function changePassword(uri: string): Promise<void> {
  const driver = driverOf.driver(uri, driverOf.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: PASSWORD });
  await driver.close();
}
