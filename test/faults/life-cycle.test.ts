import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type LaunchedProduct, launch, run } from '../start/product.js';
import { ask, health, untilTrue } from './asking.js';

/** Takes the engine some time, so that some of twenty are still running when it is killed. */
const HEAVY = '{ statements(first: 100) { nodes { id mentions(first: 100) { nodes { id mentionedIn(first: 100) { totalCount } } } } } }';

let folder: string;
let env: NodeJS.ProcessEnv;
let server: LaunchedProduct;
let url: string;
let engine: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-life-'));
  // All of these clients have one address.
  env = { ISNAD_DATA: join(folder, 'graph.db'), ISNAD_RATE_LIMIT: '0' };
  expect((await run('cli.js', ['seed'], env)).errors).toBe('');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  // What fails at the signal is a mistake that no test could find in the product.
  server = launch({ ...env, NODE_OPTIONS: "--import data:text/javascript,process.on('SIGUSR2',()=>setImmediate(()=>{throw%20new%20Error('nobody%20catches%20this')}))" });
  [, url = ''] = await server.said(/^GraphQL: (\S+)/m);
  engine = Number(execFileSync('/usr/bin/pgrep', ['-P', String(server.pid)], { encoding: 'utf8' }));
}, 30_000);
afterEach(async () => {
  server.kill('SIGKILL');
  await server.ended;
});

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A connection on which a request has begun to come. */
const halfSent = async (): Promise<Socket> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  socket.on('error', () => undefined).write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
  await pause(200);
  return socket;
};

test('it is live and ready when it says where it is', async () => {
  expect(await health(url, 'live')).toEqual({ status: 200, body: { status: 'live' } });
  expect(await health(url, 'ready')).toEqual({ status: 200, body: { status: 'ready' } });
});

test('SIGTERM: what runs is answered, new connections are refused, and it ends with its engine', async () => {
  // It works on these for as long as the test wants.
  process.kill(engine, 'SIGSTOP');
  const answers = Array.from({ length: 20 }, () => ask(url));
  await pause(500);
  const signalled = performance.now();
  server.kill('SIGTERM');
  const isRefused = untilTrue(() => fetch(new URL('/health/live', url)).then(() => false, () => true));
  expect(await isRefused).toBeLessThan(1_500);
  process.kill(engine, 'SIGCONT');
  for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
  expect(await server.ended).toMatchObject({ code: 0, errors: '' });
  expect(performance.now() - signalled).toBeLessThan(10_000);
  expect(lives(engine)).toBe(false);
}, 30_000);

test('SIGINT: a request that comes on an open connection is told to come again', async () => {
  const body = '{"query":"{ countries { totalCount } }"}';
  const socket = await halfSent();
  let answer = '';
  socket.on('data', (text: string) => { answer += text; });
  server.kill('SIGINT');
  await pause(200);
  socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 503 .*\r\nconnection: close\r\n.*\r\nretry-after: 1\r\n/s);
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ errors: [{ message: 'The server is shutting down. Try again in a few seconds.', extensions: { code: 'SHUTTING_DOWN' } }] });
  expect(await server.ended).toMatchObject({ code: 0, errors: '' });
});

test('a second signal ends it at once, although a request has not even come in as a whole', async () => {
  const socket = await halfSent();
  server.kill('SIGTERM');
  await pause(500);
  const signalled = performance.now();
  server.kill('SIGTERM');
  expect((await server.ended).code).toBe(143);
  expect(performance.now() - signalled).toBeLessThan(1_000);
  expect(await untilTrue(() => Promise.resolve(!lives(engine)))).toBeLessThan(5_000);
  socket.destroy();
});

test('without a second one such a request holds the end up for less than 10 s', async () => {
  const socket = await halfSent();
  const signalled = performance.now();
  server.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, errors: '' });
  expect(performance.now() - signalled).toBeGreaterThan(1_000);
  expect(performance.now() - signalled).toBeLessThan(10_000);
  socket.destroy();
}, 30_000);

test('an error that nothing catches ends it, with its stack, and with its engine', async () => {
  server.kill('SIGUSR2');
  const { code, errors } = await server.ended;
  expect(code).toBe(1);
  expect(errors).toMatch(/^Isnad ends because of a mistake of its own\. Please report it:\nError: nobody catches this\n\s+at /);
  expect(await untilTrue(() => Promise.resolve(!lives(engine)))).toBeLessThan(5_000);
});

test('an engine that is killed in the middle of its work is back at once, and no answer is lost', async () => {
  const answers = Array.from({ length: 20 }, () => ask(url, HEAVY));
  await pause(50);
  process.kill(engine, 'SIGKILL');
  for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
  expect((await ask(url)).milliseconds).toBeLessThan(5_000);
}, 30_000);
