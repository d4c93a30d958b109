import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type OperationDefinitionNode, parse } from 'graphql';
import { compileOperation } from '../src/compiler/compile-operation.js';
import { loadSchema, readSchemaFiles } from '../src/model/load-schema.js';
import { freePort } from '../src/neo4j-server/neo4j-server.js';
import { answerTo, closedLoop, quantile } from './closed-loop.js';
import { type Operation, textOf } from './operations.js';
import { type Side, residentMegabytes } from './sides/side.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is measured once, beside the operations. */
export interface Figures {
  /** Milliseconds to compile four levels, never the same document twice: with the schema as it is, and with ten times the types. */
  readonly compile: { readonly median: number; readonly p95: number; readonly types: number; readonly medianOfManyTypes: number; readonly manyTypes: number };
  /** Resident megabytes of the server: under 64 connections, and before and after 10,000 different documents. */
  readonly memory: { readonly underLoad: number; readonly before: number; readonly after: number };
  /** Milliseconds from `npm start` to the first answer on the embedded engine: with an empty folder for the graph, and again. */
  readonly start: { readonly first: number; readonly again: number };
}

export async function measureFigures(isnad: Side, operations: readonly Operation[]): Promise<Figures> {
  return { compile: compileTimes(), memory: await memory(isnad, operations), start: await startTimes() };
}

function compileTimes(): Figures['compile'] {
  const files = readSchemaFiles(join(root, 'schema'));
  const more = Array.from({ length: 180 }, (_, index) => `"A type."\ntype Kind${index} implements Entity & Node @plural(value: "kinds${index}") { "A name." name: String! }`);
  const few = compiled(files);
  const many = compiled([...files, { name: 'many.graphql', text: more.join('\n') }]);
  return { median: quantile(few.times, 0.5), p95: quantile(few.times, 0.95), types: few.types, medianOfManyTypes: quantile(many.times, 0.5), manyTypes: many.types };
}

/** The times to compile four levels, each from a new document, in order. */
function compiled(files: Parameters<typeof loadSchema>[0]): { readonly types: number; readonly times: readonly number[] } {
  const schema = loadSchema(files);
  const times = Array.from({ length: 600 }, () => {
    const document = parse(textOf({ file: 'four-levels' }, 'graphql'));
    const begun = performance.now();
    compileOperation(schema, document, document.definitions[0] as OperationDefinitionNode, { id: 'person:1' });
    return performance.now() - begun;
  });
  return { types: schema.model.types.size, times: times.slice(100).sort((a, b) => a - b) };
}

async function memory(isnad: Side, operations: readonly Operation[]): Promise<Figures['memory']> {
  const requests = operations.flatMap((operation) => operation.variables.slice(0, 2).flatMap((variables) => isnad.request(operation, variables) ?? []));
  const pool = isnad.pool(64);
  let underLoad = 0;
  const watch = setInterval(() => { underLoad = Math.max(underLoad, residentMegabytes(isnad.pid)); }, 200);
  await closedLoop(pool, 64, requests, { milliseconds: 10_000 });
  clearInterval(watch);
  const documents = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number++) await answerTo(pool, { path: '/graphql', body: JSON.stringify({ query: `query Number${number} { node(id: "country:${number}") { id a${number}: __typename } }` }) });
  };
  // The caches are full before they are watched.
  await documents(0, 5_000);
  const before = residentMegabytes(isnad.pid);
  await documents(5_000, 15_000);
  return { underLoad, before, after: residentMegabytes(isnad.pid) };
}

async function startTimes(): Promise<Figures['start']> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const file = join(folder, 'graph.grafeo');
    return { first: await startTime(file), again: await startTime(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startTime(file: string): Promise<number> {
  const port = await freePort(0);
  const begun = performance.now();
  const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, PORT: String(port), ISNAD_DATA: file, NEO4J_URI: '' }, stdio: 'ignore', detached: true });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body: '{"query":"{ node(id: \\"country:russia\\") { id } }"}', headers: { 'content-type': 'application/json' } }).catch(() => null);
      if (answer?.ok) return performance.now() - begun;
      if (child.exitCode !== null || performance.now() - begun > 60_000) throw new Error('npm start did not answer.');
      await pause(10);
    }
  } finally {
    await stop(child);
  }
}

/** npm and what it has started. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
}
