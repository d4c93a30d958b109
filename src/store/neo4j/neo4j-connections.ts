import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';

/** How a session is opened. */
export type SessionOptions = Parameters<Driver['session']>[0];

/** A session on connections that are given up together. */
export interface Lease {
  readonly session: Session;
  /** Gives the session back. Where its query was given up, the server has to confirm soon that it has ended it. */
  end(how: { readonly isGivenUp: boolean }): void;
  /** Tells that the server was waited for in vain. */
  suspect(): void;
}

/** Connections, and how many sessions use them. */
interface Connections {
  readonly driver: Driver;
  sessions: number;
}

/** So many connections to a server at a time; beyond that sessions wait for each other. */
const MOST = 100;

/**
 * Milliseconds for a connection: to be made, with TLS and log-in, or found in the pool and tried. Enough for a server beyond an ocean,
 * and short enough that a request whose connection has died tries another one within its deadline.
 */
const ACQUISITION = 2_500;

/** Of those for the network alone, where a host drops what it gets. */
const CONNECTING = 2_000;

/**
 * A connection that was idle for longer is tried before it is used, a round trip of a third of a millisecond: what lies between may
 * have forgotten it without a word. Under load none is idle so long.
 */
const UNTRIED = 1_000;

/** Milliseconds in which a server that lives confirms that it has ended a query. */
const CONFIRMING = 1_000;

/** Milliseconds between two questions to a server that hangs. */
const BETWEEN_PROBES = 500;

/**
 * The connections to a Neo4j server or cluster. The driver waits for answers without end, and a connection on which none comes stays in its
 * pool: after a hundred of them nothing goes any more, though the server be back. So where no answer comes all connections
 * are given up and new ones made; and as long as none comes on these either, nobody waits for the server but one question after the other.
 */
export class Neo4jConnections {
  readonly #create: () => Driver;
  /** Also those that were given up, while queries run on them. */
  readonly #all = new Set<Connections>();
  #current: Connections;
  #isProbed = false;
  #hangs = false;
  #isClosed = false;

  /** @param create makes a driver with the settings that it is given */
  constructor(create: (settings: ConnectionSettings) => Driver) {
    this.#create = () => create(CONNECTION_SETTINGS);
    this.#current = this.#connect();
  }

  /** Whether the server did not answer when it was asked last. */
  get hangs(): boolean {
    return this.#hangs;
  }

  open(options: SessionOptions): Lease {
    const connections = this.#current;
    const session = connections.driver.session(options);
    connections.sessions++;
    return {
      session,
      end: ({ isGivenUp }) => {
        // Not awaited: it would wait for a server that hangs.
        const closed = session.close().catch(() => undefined);
        if (isGivenUp) void this.#confirmed(connections, closed);
        connections.sessions--;
        this.#closeUnused(connections);
      },
      suspect: () => {
        // More than the pool has only wait for each other.
        if (connections.sessions <= MOST) void this.#suspect(connections);
      },
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map(({ driver }) => driver.close()));
  }

  async #confirmed(connections: Connections, closed: Promise<void>): Promise<void> {
    const late = new AbortController();
    const isLate = pause(CONFIRMING, true, { signal: late.signal }).catch(() => false);
    void closed.then(() => { late.abort(); });
    if (await isLate) await this.#suspect(connections);
  }

  async #suspect(connections: Connections): Promise<void> {
    // Another session was first.
    if (connections !== this.#current || this.#isProbed || this.#isClosed) return;
    this.#isProbed = true;
    this.#replace();
    while (!(await this.#answers())) {
      this.#hangs = true;
      this.#replace();
      await pause(BETWEEN_PROBES);
    }
    this.#isProbed = this.#hangs = false;
  }

  /** Whether the server says anything at all on a connection of now; also that there is none, as then nobody has to wait for it. Of closed ones nothing is asked. */
  async #answers(): Promise<boolean> {
    if (this.#isClosed) return true;
    const lease = this.open({ defaultAccessMode: neo4j.session.READ });
    const waiting = new AbortController();
    try {
      const answer = lease.session.run('RETURN 1 AS one').then(() => true, (error: unknown) => !isAcquisitionTimeout(error));
      return await Promise.race([answer, pause(ACQUISITION, false, { signal: waiting.signal })]);
    } finally {
      waiting.abort();
      lease.end({ isGivenUp: false });
    }
  }

  /** What runs on the connections of before may still end. */
  #replace(): void {
    if (this.#isClosed) return;
    const before = this.#current;
    this.#current = this.#connect();
    this.#closeUnused(before);
  }

  #connect(): Connections {
    const connections = { driver: this.#create(), sessions: 0 };
    this.#all.add(connections);
    return connections;
  }

  #closeUnused(connections: Connections): void {
    if (connections === this.#current || connections.sessions > 0) return;
    this.#all.delete(connections);
    connections.driver.close().catch(() => undefined);
  }
}

const CONNECTION_SETTINGS = {
  maxConnectionPoolSize: MOST,
  connectionAcquisitionTimeout: ACQUISITION,
  connectionTimeout: CONNECTING,
  connectionLivenessCheckTimeout: UNTRIED,
};

export type ConnectionSettings = typeof CONNECTION_SETTINGS;

/** The driver has no code for a connection that it waited for in vain. */
export function isAcquisitionTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'N/A';
}
