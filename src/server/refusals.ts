import type { FastifyInstance } from 'fastify';

/** What a client is told where no operation was read: by the status, a code that stays the same, and what to do. */
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The body cannot be read. Send JSON such as {"query": "{ __typename }"}.'],
  404: ['NOT_FOUND', 'There is nothing here. The GraphQL endpoint is /graphql.'],
  413: ['BODY_TOO_LARGE', 'The body is larger than 1 MB. Ask in several operations.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body is of a type that is not read. Send JSON, with Content-Type: application/json.'],
};

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Has errors that come before any operation answered in the form of GraphQL's errors, and without what lies behind them.
 * @param log is told of what is no mistake of a client
 */
export function answerRefusals(fastify: FastifyInstance, log: (error: Error) => void): void {
  fastify.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const { statusCode: status = 500 } = error;
    const [code, message] = REFUSALS[status] ?? (status < 500 ? REFUSALS[400] : undefined) ?? ['INTERNAL_SERVER_ERROR', 'The request failed inside the server. Report it if it persists.'];
    if (status >= 500) log(error);
    return reply.code(status).type(JSON_TYPE).send(answerWith(code, message));
  });
  fastify.setNotFoundHandler((_request, reply) => {
    const [code, message] = REFUSALS[404] ?? ['NOT_FOUND', ''];
    return reply.code(404).type(JSON_TYPE).send(answerWith(code, message));
  });
}

function answerWith(code: string, message: string): string {
  return `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
}
