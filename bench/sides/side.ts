import { execFileSync, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import root from '../../package.json' with { type: 'json' };
import { type Data, type Operation, textOf } from '../operations.js';
import { ANSWERS } from './neo4j-graphql-answers.js';

/** Whoever answers operations, in a process of its own. */
export interface Side {
  readonly name: SideName;
  readonly pid: number;
  /** Its engine, where it says so. */
  readonly engine: string | undefined;
  /** The request for an operation with some variables; null where its API has no such operation. */
  request(operation: Operation, variables: Operation['variables'][number]): Request | null;
  /** The data of an answer in the shape of Isnad's. */
  data(operation: Operation, answer: string): Data;
  /** The pool with so many connections; it is closed with the side. */
  pool(connections: number): Pool;
  close(): Promise<void>;
}

export type SideName = 'isnad' | 'handwritten' | 'neo4j-graphql' | 'dataloader' | 'embedded';

export interface Request {
  readonly path: string;
  readonly body: string;
}

interface Kind {
  readonly program: string;
  readonly request: Side['request'];
  readonly shaped?: (operation: Operation, data: Data) => Data;
}

const graphql = (operation: Operation, variables: object): Request => ({ path: '/graphql', body: JSON.stringify({ query: textOf(operation, 'graphql'), variables }) });

/** Files for which dataloader.ts has no resolvers. */
const UNRESOLVED: ReadonlySet<string> = new Set(['aggregate', 'groups', 'search', 'path', 'neighborhood']);

const KINDS: Readonly<Record<SideName, Kind>> = {
  isnad: { program: 'isnad.mjs', request: graphql },
  embedded: { program: 'isnad.mjs', request: graphql },
  dataloader: { program: 'dataloader.ts', request: (operation, variables) => (UNRESOLVED.has(operation.file) ? null : graphql(operation, variables)) },
  handwritten: { program: 'handwritten.ts', request: ({ file }, variables) => ({ path: `/${file}`, body: JSON.stringify(variables) }) },
  'neo4j-graphql': {
    program: 'neo4j-graphql.ts',
    request: (operation, variables) => (operation.file in ANSWERS ? { path: '/graphql', body: JSON.stringify({ query: textOf(operation, 'neo4j-graphql.graphql'), variables }) } : null),
    shaped: ({ file }, data) => ANSWERS[file]?.(data) ?? data,
  },
};

/** Those of Node under which `npm start` runs Isnad. */
const START_FLAGS = root.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/**
 * Starts a side and waits until it listens.
 * @param engine what its program is told of the engine: an address, or JSON
 */
export async function startSide(name: SideName, engine: string): Promise<Side> {
  const { program, request, shaped } = KINDS[name];
  const execArgv = program.endsWith('.ts') ? ['--import', 'tsx'] : START_FLAGS;
  const child = fork(new URL(program, import.meta.url), [engine], { execArgv, cwd: fileURLToPath(new URL('..', import.meta.url)), env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { url, engine: told } = await new Promise<{ url: string; engine?: string }>((resolve, reject) => {
    child.once('message', (message) => { resolve(message as { url: string }); });
    child.once('exit', (code) => { reject(new Error(`${name} ended with ${String(code)} before it listened.`)); });
  });
  const pools = new Map<number, Pool>();
  return {
    name,
    pid: child.pid ?? 0,
    engine: told,
    request,
    data(operation, answer) {
      const { data, errors } = JSON.parse(answer) as { data?: Data; errors?: unknown };
      if (!data || errors !== undefined) throw new Error(`${name} did not answer ${operation.name}: ${answer.slice(0, 1_000)}`);
      return shaped ? shaped(operation, data) : data;
    },
    pool(connections) {
      let pool = pools.get(connections);
      if (!pool) pools.set(connections, (pool = new Pool(new URL(url).origin, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 })));
      return pool;
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}

/** The resident memory of a process, in MB. */
export function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
