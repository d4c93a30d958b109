import type { FastifyInstance, FastifyReply } from 'fastify';

type Refusal = readonly [code: string, message: string];

const UNREADABLE: Refusal = ['BAD_REQUEST', 'The body cannot be read. Send JSON such as {"query": "{ __typename }"}.'];

/** What a client is told where no operation was read: by the status, a code that stays the same, and what to do. */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  413: ['BODY_TOO_LARGE', 'The body is larger than 1 MB. Ask in several operations.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body is of a type that is not read. Send JSON, with Content-Type: application/json.'],
};

const FAILED: Refusal = ['INTERNAL_SERVER_ERROR', 'The request failed inside the server. Report it if it persists.'];

/**
 * Has errors that come before any operation answered in the form of GraphQL's errors, and without what lies behind them.
 * @param log is told of what is no mistake of a client
 */
export function answerRefusals(fastify: FastifyInstance, log: (error: Error) => void): void {
  fastify.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const { statusCode: status = 500 } = error;
    if (status >= 500) log(error);
    return refuse(reply.code(status), REFUSALS[status] ?? (status < 500 ? UNREADABLE : FAILED));
  });
  fastify.setNotFoundHandler((_request, reply) => refuse(reply.code(404), ['NOT_FOUND', 'There is nothing here. The GraphQL endpoint is /graphql.']));
}

/** Answers with one error in the form of GraphQL's. */
export function refuse(reply: FastifyReply, [code, message]: Refusal): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);
}
