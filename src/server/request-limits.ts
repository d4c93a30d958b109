import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../execution/outcome.js';
import type { EndSignal } from '../store/graph-store.js';

/** A request with what is known of it so far. */
export type LimitedRequest = FastifyRequest & { soFar?: RequestContext };

/** Ends when the connection does before its answer has been written. */
class ClientSignal implements EndSignal {
  readonly #response: FastifyReply['raw'];
  #reason: Error | undefined;

  constructor(response: FastifyReply['raw']) {
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#response.destroyed && !this.#response.writableFinished;
  }

  get reason(): Error {
    return (this.#reason ??= new Error('The client is gone.'));
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    // Also at the end of an answer, but then no engine works for it. The request's own event says when its body has been read.
    this.#response.on('close', listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#response.off('close', listener);
  }
}

/**
 * Gives every request of an instance of Fastify its limits: when it has to be answered, and a signal for that its client is gone.
 * @param deadline milliseconds from when it came in
 */
export function limitRequests(fastify: FastifyInstance, deadline: number): void {
  fastify.addHook('onRequest', (request: LimitedRequest, { raw }, done) => {
    const soFar = (request.soFar ??= {});
    soFar.endsAt = performance.now() + deadline;
    soFar.signal = new ClientSignal(raw);
    done();
  });
}
