import { fileURLToPath } from 'node:url';
import type { EngineConfig } from '../config.js';
import { InvalidArgument } from '../errors.js';
import type { CallOptions } from './call.js';
import { httpTransport } from './http-transport.js';
import { Isnad } from './isnad.js';

/** How a graph is connected to. */
export interface ConnectOptions extends Omit<CallOptions, 'signal'> {
  /** Sent to a server with every operation, such as authorization. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Who may use a Neo4j, and which of its databases. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** Whether the graph of this package is loaded into the file or the Neo4j first, as far as it is not there. Default: false. */
  readonly seed?: boolean;
}

const DEADLINE = 30_000;
const RETRIES = 3;

/**
 * Connects to a graph: to a server (http://127.0.0.1:4000/graphql), to a file of the embedded engine (data/isnad.grafeo) or
 * to a Neo4j (bolt://127.0.0.1:7687); the last two by the executor of the server, without one. Calls have 30 s and are tried again
 * 3 times, where nothing else is said.
 * @throws InvalidArgument; of a file or a Neo4j also GraphMissing, EngineUnavailable, DatabaseInUse or UnsupportedPlatform.
 */
export async function connect(where: string | URL, options: ConnectOptions = {}): Promise<Isnad> {
  const { deadline = DEADLINE, retries = RETRIES, headers = {}, seed = false } = options;
  const address = String(where);
  if (/^https?:/i.test(address)) return new Isnad(httpTransport(urlOf(address), headers), { deadline, retries });
  // Whoever asks a server need not wait until an engine has been imported.
  const { localTransport } = await import('./local-transport.js');
  return new Isnad(await localTransport(engineAt(address, options), { seed, deadline }), { deadline, retries });
}

function urlOf(address: string): URL {
  if (!URL.canParse(address)) throw new InvalidArgument(`${address} is no address of a server. Give one such as http://127.0.0.1:4000/graphql.`);
  return new URL(address);
}

function engineAt(address: string, { user, password, database }: ConnectOptions): EngineConfig {
  const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(address) ?? [];
  if (scheme === undefined) return { kind: 'embedded', file: address };
  if (scheme === 'file') return { kind: 'embedded', file: fileURLToPath(address) };
  if (/^(bolt|neo4j)(\+s|\+ssc)?$/.test(scheme)) return { kind: 'neo4j', uri: address, user, password, database };
  throw new InvalidArgument(`${address} cannot be connected to. Give the address of a server (http://, https://), of a Neo4j (bolt://, neo4j://), or the path of a file.`);
}
