import type { FastifyInstance } from 'fastify';

/** What no answer needs: to be run, framed, guessed at or sent on. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** Of what is no page. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

/** Puts headers on every answer that keep browsers from doing more with it than show it. */
export function secureAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.headers(HEADERS);
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (!isPage) void reply.header('content-security-policy', NO_PAGE);
    done();
  });
}
