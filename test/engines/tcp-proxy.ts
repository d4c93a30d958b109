import { createServer, connect, type Server, type Socket } from 'node:net';

/** A connection to an engine that a test can break. */
export interface EngineLine {
  /** From now on the engine is gone, in the middle of whatever it did. */
  cut(): void;
  /** From now on it is back. */
  restore(): void;
}

/** Stands between a store and Neo4j on this machine. */
export class TcpProxy implements EngineLine {
  readonly uri: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #isHeld = false;

  private constructor(server: Server, target: URL) {
    this.#server = server;
    const address = server.address();
    this.uri = `${target.protocol}//127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    server.on('connection', (client) => { this.#join(client, target); });
  }

  static async start(uri: string): Promise<TcpProxy> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new TcpProxy(server, new URL(uri));
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** From now on nothing passes, while the connections stay open. */
  hold(): void {
    this.#isHeld = true;
    for (const socket of this.#sockets) socket.pause();
  }

  restore(): void {
    this.#isCut = false;
    this.#isHeld = false;
    for (const socket of this.#sockets) socket.resume();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.#server.close(closed));
  }

  #join(client: Socket, target: URL): void {
    if (this.#isCut) {
      client.destroy();
      return;
    }
    const server = connect(Number(target.port || 7687), target.hostname);
    for (const [from, to] of [[client, server], [server, client]] as const) {
      this.#sockets.add(from);
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => to.destroy());
      from.pipe(to);
      if (this.#isHeld) from.pause();
    }
  }
}
