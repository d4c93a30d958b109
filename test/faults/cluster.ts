import { type Server, type Socket, connect, createServer } from 'node:net';
import { Structure, type Packed, pack, unpack } from './packstream.js';

/** What Bolt calls its messages. */
const [RUN, BEGIN, PULL, ROUTE, SUCCESS, IGNORED, FAILURE] = [0x10, 0x11, 0x3f, 0x66, 0x70, 0x7e, 0x7f];

/** Any version 5 of Bolt up to 5.8, and nothing else. */
const HANDSHAKE = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, ...Array.from({ length: 12 }, () => 0)]);

/** A transaction that a member was sent. */
export interface Sent {
  readonly mode: 'read' | 'write';
  readonly bookmarks: readonly string[];
}

/** One address of the cluster: all that it is sent goes to the one database, but what a member says of the cluster or refuses. */
class Member {
  readonly sent: Sent[] = [];
  readonly sockets = new Set<Socket>();

  constructor(
    readonly address: string,
    readonly listener: Server,
  ) {}
}

/**
 * A cluster of Neo4j as a driver meets it, over a single real one: it says who reads and who writes, and who does not lead refuses to write. All queries run on
 * the real one.
 */
export class Cluster {
  readonly members: readonly Member[];
  #leader = 0;
  #down: ReadonlySet<Member> = new Set();

  private constructor(members: readonly Member[]) {
    this.members = members;
  }

  static async start(size: number, target: URL): Promise<Cluster> {
    const listeners = await Promise.all(Array.from({ length: size }, listening));
    const members = listeners.map((listener) => {
      const address = listener.address();
      return new Member(`127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, listener);
    });
    const cluster = new Cluster(members);
    for (const member of members) member.listener.on('connection', (client) => { cluster.#join(member, client, target); });
    return cluster;
  }

  get uri(): string {
    return `neo4j://${this.leader.address}`;
  }

  get leader(): Member {
    const leader = this.members[this.#leader];
    if (!leader) throw new Error('A cluster has members.');
    return leader;
  }

  get readers(): readonly Member[] {
    return this.members.filter((member) => member !== this.leader);
  }

  /** Another member leads. Who had asked before does not know. */
  switchLeader(): void {
    this.#leader = (this.#leader + 1) % this.members.length;
  }

  /** A member dies, with all its connections. The others still name it. */
  kill(member: Member): void {
    this.#down = new Set([...this.#down, member]);
    for (const socket of member.sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    for (const { sockets } of this.members) for (const socket of sockets) socket.destroy();
    await Promise.all(this.members.map(({ listener }) => new Promise((closed) => listener.close(closed))));
  }

  #join(member: Member, client: Socket, target: URL): void {
    if (this.#down.has(member)) {
      client.resetAndDestroy();
      return;
    }
    const server = connect(Number(target.port), target.hostname);
    for (const [one, other] of [[client, server], [server, client]] as const) {
      member.sockets.add(one);
      one.on('error', () => undefined).on('close', () => {
        member.sockets.delete(one);
        other.destroy();
      });
    }
    server.pipe(client);
    let refuses = false;
    let received = Buffer.alloc(0);
    let hasShaken = false;
    client.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (!hasShaken) {
        if (received.length < HANDSHAKE.length) return;
        hasShaken = true;
        server.write(HANDSHAKE);
        received = received.subarray(HANDSHAKE.length);
      }
      for (let message = firstMessage(received); message; message = firstMessage(received)) {
        const { whole, body } = message;
        received = received.subarray(whole.length);
        const read = body.length === 0 ? null : unpack(body);
        const signature = read instanceof Structure ? read.signature : null;
        const sent = read instanceof Structure ? sentIn(read) : null;
        if (sent) member.sent.push(sent);
        if (signature === ROUTE) client.write(framed(new Structure(SUCCESS, [{ rt: this.#table() }])));
        else if (sent?.mode === 'write' && member !== this.leader) {
          refuses = true;
          client.write(framed(new Structure(FAILURE, [{ code: 'Neo.ClientError.Cluster.NotALeader', message: 'Not the leader.' }])));
        } else if (refuses && (signature === RUN || signature === PULL)) client.write(framed(new Structure(IGNORED, [])));
        else {
          refuses = false;
          server.write(whole);
        }
      }
    });
  }

  #table(): Packed {
    const all = this.members.map(({ address }) => address);
    return {
      ttl: 300,
      db: 'neo4j',
      servers: [{ role: 'ROUTE', addresses: all }, { role: 'READ', addresses: this.readers.map(({ address }) => address) }, { role: 'WRITE', addresses: [this.leader.address] }],
    };
  }
}

/** The transaction that a message begins; null where it begins none. */
function sentIn({ signature, fields }: Structure): Sent | null {
  const extra = signature === BEGIN ? fields[0] : signature === RUN ? fields[2] : null;
  if (typeof extra !== 'object' || extra === null) return null;
  const { mode, bookmarks, tx_timeout: timeout } = extra as Readonly<Record<string, Packed>>;
  // A RUN in a transaction that has begun says nothing of its own.
  if (signature === RUN && timeout === undefined) return null;
  return { mode: mode === 'r' ? 'read' : 'write', bookmarks: (bookmarks ?? []) as readonly string[] };
}

/** The first message in what was received, with its chunks and put together; null where it is not there yet. */
function firstMessage(bytes: Buffer): { readonly whole: Buffer; readonly body: Buffer } | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const size = bytes.readUInt16BE(at);
    at += 2;
    if (size === 0) return { whole: bytes.subarray(0, at), body: Buffer.concat(chunks) };
    if (at + size > bytes.length) return null;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return null;
}

function framed(message: Structure): Buffer {
  const body = pack(message);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.alloc(2)]);
}

async function listening(): Promise<Server> {
  const listener = createServer();
  await new Promise<void>((listens) => listener.listen(0, '127.0.0.1', listens));
  return listener;
}
