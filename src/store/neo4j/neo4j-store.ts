import neo4j, { type Driver, Neo4jError, type Session, type SessionMode, type Transaction } from 'neo4j-driver';
import type { CypherQuery } from '../../cypher/cypher-query.js';
import { EngineRefused, EngineUnavailable, InvalidConfiguration } from '../../errors.js';
import type { EndSignal, FullTextHit, FullTextIndex, FullTextQuery, GraphStore, Operator, Row, Run, RunOptions } from '../graph-store.js';
import { plainRows } from '../plain-value.js';
import { connectionProblem, deadlineExceeded, isLasting, portError } from './port-error.js';
import { type ConnectionSettings, type Lease, Neo4jConnections, isAcquisitionTimeout } from './neo4j-connections.js';
import { awaitFullText, createFullText, neo4jLookUp } from './neo4j-full-text.js';
import { operatorOf } from './neo4j-operators.js';
import { neo4jValues } from './neo4j-values.js';

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster or Aura; `+s` for TLS. */
  readonly uri: string;
  /** Absent: without authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Absent: the user's home database. */
  readonly database?: string | undefined;
}

/** Milliseconds for everything that connecting takes: the service promises a clear error within 15 s of its start. */
const connectTimeout = 10_000;

/** Neo4j 5.26 or later, over Bolt. Reads go to any member of a cluster and see the writes of this store. */
export class Neo4jStore implements GraphStore {
  readonly #connections: Neo4jConnections;
  readonly #database: string | undefined;
  /** Of the last writes: what is read afterwards, anywhere in a cluster, sees them. */
  #bookmarks: string[] = [];
  #engine = '';
  #closing: Promise<void> | undefined;

  private constructor(options: Neo4jOptions) {
    this.#connections = new Neo4jConnections((settings) => createDriver(options, settings));
    this.#database = options.database;
  }

  /**
   * Connects, and checks address, credentials and database with a query.
   * @throws InvalidConfiguration for an address that is none; EngineUnavailable, after 10 s at the latest, when the
   * server does not answer; EngineRefused when it does not take the credentials or has no such database.
   */
  static async connect(options: Neo4jOptions): Promise<Neo4jStore> {
    const store = new Neo4jStore(options);
    try {
      await store.#identify();
      return store;
    } catch (error) {
      await store.close();
      throw unavailable(options, error);
    }
  }

  get engine(): string {
    return this.#engine;
  }

  async read(query: CypherQuery, options: RunOptions): Promise<readonly Row[]> {
    return this.#inSession(neo4j.session.READ, options, async (session) => {
      // Without a transaction of its own a query needs one round trip instead of three. The server still refuses a
      // write, and a cluster still routes by the mode of the session.
      const result = await twice(() => withoutStack(() => session.run(query.text, query.parameters, timeout(options))));
      return plainRows(
        result.records.map((record) => [...record.values()]),
        neo4jValues,
      );
    });
  }

  async explain(query: CypherQuery, options: RunOptions): Promise<Operator | null> {
    const run = (session: Session) => session.run(`EXPLAIN ${query.text}`, query.parameters, timeout(options));
    const { summary } = await this.#inSession(neo4j.session.READ, options, run);
    return summary.plan ? operatorOf(summary.plan) : null;
  }

  async write<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T> {
    return this.#inSession(neo4j.session.WRITE, options, async (session, isGivenUp) => {
      const before = this.#bookmarks;
      const transaction = await twice(() => session.beginTransaction(timeout(options)));
      const failures: unknown[] = [];
      const run: Run = (query) =>
        runIn(transaction, query, options).catch((error: unknown) => {
          failures.push(error);
          throw error;
        });
      const result = await orUndone(transaction, work(run));
      // The server keeps nothing of it, even when the work went on; this is the error that says why.
      if (failures.length > 0) throw failures[0];
      if (isGivenUp()) throw deadlineExceeded(options.deadline);
      await transaction.commit();
      // Those of a write that was kept meanwhile count, too.
      this.#bookmarks = [...this.#bookmarks.filter((bookmark) => !before.includes(bookmark)), ...session.lastBookmarks()];
      return result;
    });
  }

  async ensureFullText(index: FullTextIndex, options: RunOptions): Promise<void> {
    await this.write((run) => run(createFullText(index)), options);
    await this.read(awaitFullText(index, Math.ceil(options.deadline / 1000)), options);
  }

  async lookUp(query: FullTextQuery, options: RunOptions): Promise<readonly FullTextHit[]> {
    const [row] = await this.read(neo4jLookUp(query), options);
    return (row?.[0] ?? []) as FullTextHit[];
  }

  lookUpQuery(query: FullTextQuery): CypherQuery {
    return neo4jLookUp(query);
  }

  close(): Promise<void> {
    this.#closing ??= this.#connections.close();
    return this.#closing;
  }

  async #identify(): Promise<void> {
    const run = (session: Session) => session.run('RETURN 1 AS one');
    const { summary } = await this.#inSession(neo4j.session.READ, { deadline: connectTimeout }, run);
    this.#engine = (summary.server.agent ?? 'Neo4j').replace('/', ' ');
  }

  /**
   * Runs work in a session until the deadline, which is kept here: the server stops a transaction only when it looks at
   * it, and not at all when it hangs. Closing the session undoes an open transaction and stops its query. Where there was no
   * connection to begin on, it begins again on another.
   */
  async #inSession<T>(
    mode: SessionMode,
    { deadline, signal }: RunOptions,
    work: (session: Session, isGivenUp: () => boolean) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) throw signal.reason as Error;
    const end = endOf(deadline, signal);
    try {
      for (;;) {
        const lease = this.#open(mode);
        try {
          return await Promise.race([work(lease.session, end.isGivenUp), end.comes]);
        } catch (error) {
          if (!isAcquisitionTimeout(error) || end.isGivenUp()) throw error;
          lease.suspect();
        } finally {
          lease.end({ isGivenUp: end.isGivenUp() });
        }
      }
    } catch (error) {
      throw portError(error, deadline);
    } finally {
      end.ignore();
    }
  }

  #open(mode: SessionMode): Lease {
    if (this.#closing) throw new EngineUnavailable('The connection to Neo4j is closed.');
    if (this.#connections.hangs) throw new EngineUnavailable('Neo4j does not answer, and is asked again all the time.');
    return this.#connections.open({
      defaultAccessMode: mode,
      bookmarks: this.#bookmarks,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }
}

function createDriver({ uri, user, password }: Neo4jOptions, settings: ConnectionSettings): Driver {
  const auth = user === undefined && password === undefined ? undefined : neo4j.auth.basic(user ?? '', password ?? '');
  try {
    return neo4j.driver(uri, auth, {
      useBigInt: true,
      // Otherwise a message of its own goes before every query.
      telemetryDisabled: true,
      ...settings,
      // Nobody reads them, and there is one for each type that the graph does not have, wherever a text names it: 640 took 28 ms.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new InvalidConfiguration(
      `NEO4J_URI is not the address of a Neo4j server: ${withoutSecrets(uri)}. Write it like bolt://127.0.0.1:7687 or ` +
        'neo4j+s://example.databases.neo4j.io.',
      { cause: error },
    );
  }
}

async function runIn(transaction: Transaction, query: CypherQuery, options: RunOptions): Promise<readonly Row[]> {
  try {
    const result = await transaction.run(query.text, query.parameters);
    return plainRows(
      result.records.map((record) => [...record.values()]),
      neo4jValues,
    );
  } catch (error) {
    throw portError(error, options.deadline);
  }
}

/** What fails is undone before anybody is told of it, who may look. */
async function orUndone<T>(transaction: Transaction, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

/** The driver keeps the stack of whoever asks, in case that it fails: a twelfth of the server's time, for frames that nobody is shown. */
function withoutStack<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Once more when the driver says that it can help: a pooled connection had broken, a cluster has a new leader. */
async function twice<T>(attempt: () => PromiseLike<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Neo4jError) || !neo4j.isRetryableError(error)) throw error;
    return await attempt();
  }
}

function timeout({ deadline }: RunOptions): { timeout: number } {
  return { timeout: Math.max(1, Math.ceil(deadline)) };
}

function unavailable({ uri, user, database }: Neo4jOptions, error: unknown): EngineUnavailable {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Neo4jError ? ` (${cause.code})` : '';
  const where = withoutSecrets(uri);
  const who = user === undefined ? 'without a user' : `as user "${user}"`;
  const Class = isLasting(cause) ? EngineRefused : EngineUnavailable;
  switch (connectionProblem(cause)) {
    case 'credentials':
      return new Class(
        `Neo4j at ${where} does not let us in ${who}${code}. Check NEO4J_USER and NEO4J_PASSWORD.`,
        { cause },
      );
    case 'database':
      return new Class(
        `Neo4j at ${where} has no database "${database ?? 'the default one'}" that is online${code}. Check NEO4J_DATABASE.`,
        { cause },
      );
    case 'address':
      return new Class(
        `No Neo4j answers at ${where}${code}. Is it running? Check NEO4J_URI, or start one with \`npm run neo4j\`.`,
        { cause },
      );
  }
}

/** When work is given up: the deadline, or that nobody waits for it any more. */
interface End {
  /** Rejects then. */
  readonly comes: Promise<never>;
  readonly isGivenUp: () => boolean;
  /** From now on it does not matter. */
  ignore(): void;
}

function endOf(deadline: number, signal: EndSignal | undefined): End {
  let isGivenUp = false;
  let giveUp: (error: Error) => void = () => undefined;
  const comes = new Promise<never>((_, reject) => {
    giveUp = (error) => {
      isGivenUp = true;
      reject(error);
    };
  });
  const timer = setTimeout(() => { giveUp(deadlineExceeded(deadline)); }, deadline);
  const abandon = (): void => { giveUp(signal?.reason as Error); };
  signal?.addEventListener('abort', abandon);
  return {
    comes,
    isGivenUp: () => isGivenUp,
    ignore: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abandon);
    },
  };
}

/** The address without what may stand before an @ in it. */
function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}
