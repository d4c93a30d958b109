import { type Server, type Socket, connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What can be wrong with a line. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nobody is there: connections are reset. */
  | { readonly kind: 'refused' }
  /** What is sent vanishes, without a word. Connections from that time stay dead, as after a router that has forgotten them. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'delayed'; readonly milliseconds: number }
  /** Connections are reset after so many bytes of answers. */
  | { readonly kind: 'cut'; readonly after: number };

interface Connection {
  readonly client: Socket;
  readonly server: Socket;
  isDead: boolean;
  answered: number;
}

/** Stands between a client and a server on this machine, a database mostly, and does to what passes what networks do. */
export class FaultyLine {
  readonly uri: string;
  readonly #listener: Server;
  readonly #connections = new Set<Connection>();
  #fault: Fault = { kind: 'none' };

  private constructor(listener: Server, target: URL) {
    this.#listener = listener;
    const address = listener.address();
    this.uri = `${target.protocol}//127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    listener.on('connection', (client) => { this.#join(client, target); });
  }

  static async start(uri: string): Promise<FaultyLine> {
    const listener = createServer();
    await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
    return new FaultyLine(listener, new URL(uri));
  }

  /** From now on this is wrong. */
  becomes(fault: Fault): void {
    this.#fault = fault;
    for (const connection of this.#connections) {
      connection.answered = 0;
      if (fault.kind === 'refused') reset(connection);
      if (fault.kind === 'dropped') connection.isDead = true;
    }
  }

  async close(): Promise<void> {
    this.becomes({ kind: 'refused' });
    await new Promise((closed) => this.#listener.close(closed));
  }

  #join(client: Socket, target: URL): void {
    if (this.#fault.kind === 'refused') {
      client.resetAndDestroy();
      return;
    }
    const connection: Connection = { client, server: connect(Number(target.port || 7687), target.hostname), isDead: this.#fault.kind === 'dropped', answered: 0 };
    this.#connections.add(connection);
    this.#pass(connection, 'client', 'server');
    this.#pass(connection, 'server', 'client');
  }

  #pass(connection: Connection, from: 'client' | 'server', to: 'client' | 'server'): void {
    let before: Promise<void> = Promise.resolve();
    connection[from]
      .on('data', (bytes: Buffer) => {
        before = before.then(async () => {
          if (this.#fault.kind === 'delayed') await pause(this.#fault.milliseconds, undefined, { ref: false });
          if (connection.isDead) return;
          const rest = from === 'server' && this.#fault.kind === 'cut' ? this.#fault.after - connection.answered : Infinity;
          if (from === 'server') connection.answered += bytes.length;
          connection[to].write(bytes.subarray(0, Math.max(0, rest)));
          if (bytes.length > rest) reset(connection);
        });
      })
      .on('error', () => undefined)
      .on('close', () => {
        if (from === 'client') this.#connections.delete(connection);
        // Of a dead connection nobody hears that it has ended.
        if (from === 'client' || !connection.isDead) connection[to].destroy();
      });
  }
}

function reset({ client, server }: Connection): void {
  client.resetAndDestroy();
  server.destroy();
}
