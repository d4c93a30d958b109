import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { DatabaseInUse, GraphMissing, InvalidArgument } from '../errors.js';
import type { EngineConfig } from '../config.js';
import type { Isnad } from '../sdk/isnad.js';
import type { GraphOptions } from './options.js';
import type { Progress } from './progress.js';

/** Where a graph is, as a person would say it. */
export interface OpenGraph {
  readonly isnad: Isnad;
  readonly where: string;
}

/**
 * Connects to the graph that the options or the environment name: a server (--url, ISNAD_URL), a file (--data, ISNAD_DATA) or a
 * Neo4j (NEO4J_URI). With none of them it is the default file, into which the graph of the package is loaded where it is not there.
 */
export async function openGraph(options: GraphOptions, progress: Progress, signal: AbortSignal): Promise<OpenGraph> {
  const { deadline } = options;
  const address = serverAddress(options);
  if (address !== undefined) {
    // What a command does not need is not waited for: its help not for the SDK, a server's answer not for an engine.
    const { connect } = await import('../sdk/connect.js');
    progress.tell(`Waiting for ${address} ...`);
    return { isnad: await connect(address, { deadline, headers: headersIn(options.header ?? []) }), where: `server ${address}` };
  }
  if (options.header) throw new InvalidArgument('--header is for a server. Give its address with --url, too.');
  const engine = await engineFor(options, progress, signal);
  const where = engine.kind === 'neo4j' ? `Neo4j ${engine.uri}` : `file ${engine.file}`;
  progress.tell(`Waiting for ${where} ...`);
  return { isnad: await connectTo(engine, deadline), where };
}

/** The engine that is meant where it is no server; the default file has the graph of the package. */
export async function engineFor({ data }: { readonly data?: string | undefined }, progress: Progress, signal: AbortSignal): Promise<EngineConfig> {
  const { engineOf } = await import('./engine-of.js');
  const { engine, isDefault } = engineOf({ data });
  if (engine.kind === 'neo4j' || existsSync(engine.file)) return engine;
  const { file } = engine;
  if (!isDefault) throw new GraphMissing(`There is no file ${file}. Load the graph of this package into it with isnad seed --data ${file}, or give the path of another one.`);
  await loadFirst(file, progress, signal);
  return engine;
}

/** Connects to a file or a Neo4j. */
export async function connectTo(engine: EngineConfig, deadline: number): Promise<Isnad> {
  const { connect } = await import('../sdk/connect.js');
  if (engine.kind === 'neo4j') return connect(engine.uri, { ...engine, deadline });
  return connect(engine.file, { deadline }).catch((error: unknown) => {
    if (!(error instanceof DatabaseInUse)) throw error;
    throw new DatabaseInUse(`${error.message} Or, where that is a server, ask it: --url http://127.0.0.1:4000/graphql.`, { cause: error });
  });
}

/** The server that is meant; undefined where it is a file or a Neo4j. */
export function serverAddress({ url, data }: Pick<GraphOptions, 'url' | 'data'>): string | undefined {
  const address = url ?? (data === undefined ? process.env['ISNAD_URL'] : undefined);
  if (address === undefined || (address === '' && url === undefined)) return undefined;
  if (!/^https?:\/\//i.test(address)) throw new InvalidArgument(`"${address}" is no address of a server. Give one such as http://127.0.0.1:4000/graphql with --url or ISNAD_URL; a file with --data; a Neo4j with NEO4J_URI.`);
  return address;
}

/** Loads the graph of the package into a file that is only there when it is whole: whoever interrupts this begins anew. */
async function loadFirst(file: string, progress: Progress, signal: AbortSignal): Promise<void> {
  const { loadGraph } = await import('./load-graph.js');
  process.stderr.write(`There is no ${file} yet: loading the graph of this package into it, which takes some seconds.\n`);
  const part = `${file}.loading`;
  await loadGraph({ kind: 'embedded', file: part }, {
    onlyChanged: true,
    onOpen: () => { progress.tell('Loading ...'); },
    onScript: (script) => { progress.tell(`Loading ... ${script.file}`); },
    signal,
  });
  await rename(part, file);
}

function headersIn(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.map((line) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new InvalidArgument(`"${line}" is no header. Write it as in --header "authorization: Bearer ...".`);
    return [name, value];
  }));
}
