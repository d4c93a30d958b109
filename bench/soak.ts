import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { type Neo4jServer, freePort, startNeo4j } from '../src/neo4j-server/neo4j-server.js';
import root from '../package.json' with { type: 'json' };
import { quantile } from './closed-loop.js';
import { residentMegabytes } from './sides/side.js';
import { type SoakRequest, goodRequests, hostileRequests, request } from './soak-requests.js';

const CONNECTIONS = 64;
const SECONDS = 60;
/** Of all requests. */
const HOSTILE = 0.3;
/** After so many seconds the database is killed and started again; later it stands still for some seconds. */
const KILLED = 15;
const STOPPED = 40;
const STANDSTILL = 5;

/** What the server may say while its database is away, or it has too much to do. */
const AWAY = [503, 504];
/** A walk that was given up because the database stood still says so in its answer. */
const GIVEN_UP = '"limits":["TIME"]';

interface Tally {
  right: number;
  away: number;
  /** Requests whose client went away. */
  left: number;
  /** Answers that are neither what is expected nor a well-formed error that says why: the first of each kind. */
  readonly wrong: Map<string, string>;
  /** Milliseconds to each answer. */
  readonly latencies: number[];
}

interface Server {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const folder = fileURLToPath(new URL('data/soak/', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(folder, { recursive: true });
const port = await freePort(0);
const startDatabase = (): Promise<Neo4jServer> => startNeo4j({ home: `${folder}neo4j`, port });
let neo4j = await startDatabase();
const server = await startServer(neo4j.uri);
const pool = new Pool(server.origin, { connections: CONNECTIONS, bodyTimeout: 30_000, headersTimeout: 30_000 });
try {
  const good = goodRequests();
  const expected = new Map<string, string>();
  for (const request of good) expected.set(request.name, (await answer(request)).text);
  const tally: Tally = { right: 0, away: 0, left: 0, wrong: new Map(), latencies: [] };
  const watched = watch(server.pid);
  const begun = performance.now();
  const faults = hurt(begun);
  const client = async (): Promise<void> => {
    while (performance.now() - begun < SECONDS * 1000) await one(good, expected, tally);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  const recovered = await faults;
  report(tally, watched(), recovered);
  if (tally.wrong.size > 0) process.exitCode = 1;
} finally {
  await pool.destroy();
  await server.stop();
  await neo4j.stop();
}

/** Kills the database, starts it again, and later has it stand still. Returns how long after each fault a good answer came, in milliseconds. */
async function hurt(begun: number): Promise<number[]> {
  const at = (seconds: number): Promise<void> => pause(Math.max(0, begun + seconds * 1000 - performance.now()));
  await at(KILLED);
  process.kill(neo4j.pid, 'SIGKILL');
  await neo4j.ended;
  neo4j = await startDatabase();
  const afterKill = await untilAnswered();
  await at(STOPPED);
  process.kill(neo4j.pid, 'SIGSTOP');
  await pause(STANDSTILL * 1000);
  process.kill(neo4j.pid, 'SIGCONT');
  return [afterKill, await untilAnswered()];
}

async function untilAnswered(): Promise<number> {
  const begun = performance.now();
  const small = request('small', { query: '{ people(first: 1) { nodes { id } } }' });
  while ((await answer(small)).status !== 200) await pause(50);
  return performance.now() - begun;
}

async function one(good: readonly SoakRequest[], expected: ReadonlyMap<string, string>, tally: Tally): Promise<void> {
  const request = Math.random() < HOSTILE ? pick(hostileRequests)() : pick(good);
  const asked = performance.now();
  const { status, text } = await answer(request).catch((error: unknown) => ({ status: 0, text: String(error) }));
  if (request.leaves) {
    tally.left++;
    return;
  }
  tally.latencies.push(performance.now() - asked);
  const known = expected.get(request.name);
  if (status === request.status && (known === undefined ? isWellFormed(text) : text === known)) tally.right++;
  else if ((AWAY.includes(status) || text.includes(GIVEN_UP)) && isWellFormed(text)) tally.away++;
  else tally.wrong.set(`${request.name}, HTTP ${status}`, text.slice(0, 300));
}

/** An answer of GraphQL, whose errors say what they are and nothing of what lies behind them. */
function isWellFormed(text: string): boolean {
  if (/neo4j|bolt|127\.0\.0\.1|\bat .*\.[jt]s\b|MATCH \(/i.test(text)) return false;
  try {
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string; extensions: { code?: string } }[] };
    return errors === undefined ? data !== undefined : errors.length > 0 && errors.every(({ message, extensions }) => message !== '' && /^[A-Z_]+$/.test(extensions.code ?? ''));
  } catch {
    return false;
  }
}

async function answer({ options, leaves }: SoakRequest): Promise<{ status: number; text: string }> {
  const signal = leaves ? AbortSignal.timeout(Math.floor(Math.random() * 30)) : null;
  const { statusCode, body } = await pool.request({ path: '/graphql', ...options, signal });
  return { status: statusCode, text: await body.text() };
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)] as T;
}

/** The server as it is run, without limits for each client: all of these come from one address. */
async function startServer(uri: string): Promise<Server> {
  const httpPort = await freePort(0);
  const [, ...args] = root.scripts.start.split(' ');
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(httpPort), NEO4J_URI: uri, ISNAD_RATE_LIMIT: '0', ISNAD_PLANNING_LIMIT: '0' };
  const child: ChildProcess = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${httpPort}`;
  while (!(await fetch(`${origin}/health/ready`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error('The server ended before it answered.');
    await pause(200);
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => { resolve(); }));
  return { origin, pid: child.pid ?? 0, stop: () => { child.kill(); return ended; } };
}

/** Looks at memory and descriptors of a process until what it returns is called. */
function watch(pid: number): () => { megabytes: readonly number[]; descriptors: readonly number[] } {
  const seen = { megabytes: [] as number[], descriptors: [] as number[] };
  const timer = setInterval(() => {
    seen.megabytes.push(residentMegabytes(pid));
    seen.descriptors.push(readdirSync(`/proc/${pid}/fd`).length);
  }, 500);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

function report(tally: Tally, { megabytes, descriptors }: { megabytes: readonly number[]; descriptors: readonly number[] }, [afterKill, afterStandstill]: readonly number[]): void {
  const sorted = [...tally.latencies].sort((one, other) => one - other);
  const figures = {
    date: new Date().toISOString(),
    connections: CONNECTIONS,
    seconds: SECONDS,
    answers: tally.latencies.length,
    right: tally.right,
    wrong: tally.wrong.size,
    away: tally.away,
    clientsThatLeft: tally.left,
    milliseconds: { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99), most: sorted.at(-1) },
    millisecondsToRecover: { afterKill, afterStandstill },
    megabytes: { first: megabytes[0], most: Math.max(...megabytes), last: megabytes.at(-1) },
    descriptors: { first: descriptors[0], most: Math.max(...descriptors), last: descriptors.at(-1) },
  };
  for (const [what, text] of tally.wrong) process.stdout.write(`WRONG ${what}: ${text}\n`);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  mkdirSync(`${project}bench/results`, { recursive: true });
  writeFileSync(`${project}bench/results/soak.json`, `${JSON.stringify(figures, null, 2)}\n`);
}
