import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestLimits } from '../execution/outcome.js';

/** A request with how long it is waited for. */
export type LimitedRequest = FastifyRequest & { limits?: RequestLimits };

/**
 * Gives every request of an instance of Fastify its limits: when it has to be answered, and a signal for that its client is gone.
 * @param deadline milliseconds from when it came in
 */
export function limitRequests(fastify: FastifyInstance, deadline: number): void {
  fastify.addHook('onRequest', (request: LimitedRequest, { raw }, done) => {
    const gone = new AbortController();
    // That of the request says when its body has been read.
    raw.once('close', () => { if (!raw.writableFinished) gone.abort(new Error('The client is gone.')); });
    request.limits = { endsAt: performance.now() + deadline, signal: gone.signal };
    done();
  });
}
