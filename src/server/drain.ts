import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { refuse } from './refusals.js';

/** Milliseconds in which running requests are finished; their connections are cut then, so that the engine can be closed within 10 s. */
const PATIENCE = 8_000;

/** Milliseconds for what was on its way: a connection that is closed while its request comes in tells the client nothing. */
const ON_THE_WAY = 100;

/** The end of a server: it finishes what it has begun, and begins nothing more. */
export class Drain {
  #isEnding = false;

  /** Refuses the requests of the routes of an instance of Fastify that come once the end has begun. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (_request, reply, done) => {
      if (!this.#isEnding) done();
      else void refuse(reply.code(503).headers({ 'cache-control': 'no-store', 'retry-after': '1' }), ['SHUTTING_DOWN', 'The server is shutting down. Try again in a few seconds.']);
    });
    // A client would keep its connection open after the answer, and the end would wait for it.
    fastify.addHook('onSend', (_request, reply, _payload, done) => {
      if (this.#isEnding) void reply.header('connection', 'close');
      done();
    });
  }

  /** Refuses requests, then connections, and waits for the requests that run. */
  async end(fastify: FastifyInstance): Promise<void> {
    this.#isEnding = true;
    await pause(ON_THE_WAY);
    const cut = setTimeout(() => { fastify.server.closeAllConnections(); }, PATIENCE);
    await fastify.close();
    clearTimeout(cut);
  }
}
