import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.js';

/** Milliseconds in which an engine that can be used answers a trivial query. */
const PATIENCE = 1_000;

/** Milliseconds for which its answer holds, so that whoever asks for the health cannot load it. */
const HOLDS = 1_000;

/** Whether requests should be sent to this server. What it tells is for strangers: no address, no version and no message of the engine. */
export class Health {
  #reason: string | null = 'The server has not loaded its graph yet.';
  #store: GraphStore | null = null;
  #asked = -Infinity;
  #answer: Promise<string | null> = Promise.resolve(null);

  /** From now on it depends on whether this engine answers. */
  serves(store: GraphStore): void {
    this.#store = store;
    this.#reason = null;
  }

  /** From now on no requests should be sent, for this reason. */
  refuses(reason: string): void {
    this.#reason = reason;
  }

  /** Why no requests should be sent; null where they should. */
  async notReady(): Promise<string | null> {
    const store = this.#store;
    if (this.#reason !== null || !store) return this.#reason;
    const now = performance.now();
    if (now - this.#asked >= HOLDS) {
      this.#asked = now;
      const one = store.read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline: PATIENCE });
      this.#answer = one.then(() => null, () => 'The database does not answer.');
    }
    return this.#answer;
  }

  /** /health/live answers as long as this process does anything; /health/ready tells whether requests should be sent. */
  watch(fastify: FastifyInstance): void {
    fastify.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
    fastify.get('/health/ready', async (_request, reply) => {
      const reason = await this.notReady();
      if (reason !== null) reply.code(503).header('retry-after', '1');
      return reply.header('cache-control', 'no-store').send(reason === null ? { status: 'ready' } : { status: 'not ready', reason });
    });
  }
}
