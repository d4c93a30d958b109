import { ServerUnreachable } from '../errors.js';
import type { OperationAnswer, Transport } from './transport.js';

/** A server that says for longer than this when to come again has to wait for the next call. */
const LONGEST_WAIT = 30_000;

/** Sends operations to a server, as GraphQL over HTTP says. */
export function httpTransport(url: URL, headers: Readonly<Record<string, string>>): Transport {
  const endpoint = url.pathname === '/' ? new URL('/graphql', url) : url;
  return {
    async send(request, signal) {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', ...headers },
        body: JSON.stringify(request),
        signal,
      }).catch((cause: unknown) => {
        signal.throwIfAborted();
        throw new ServerUnreachable(`${endpoint.href} cannot be reached: ${reason(cause)}. Is the server running, and is this its address?`, { cause, isTransient: true });
      });
      const text = await response.text();
      return answerIn(text) ?? refuse(response, endpoint, text);
    },
    close: () => Promise.resolve(),
  };
}

/** Null where it is no answer to an operation: what a proxy or another server says. */
function answerIn(text: string): OperationAnswer | null {
  try {
    const answer = JSON.parse(text) as OperationAnswer | null;
    return typeof answer === 'object' && answer !== null && (Array.isArray(answer.errors) || 'data' in answer) ? answer : null;
  } catch {
    return null;
  }
}

function refuse({ status, headers }: Response, { href }: URL, text: string): never {
  const isTransient = status === 429 || status === 502 || status === 503 || status === 504;
  const hint = isTransient ? 'Try again later.' : 'Is this the address of the GraphQL endpoint?';
  throw new ServerUnreachable(`${href} answered with HTTP ${status} and no GraphQL: ${text.slice(0, 200).replace(/\s+/g, ' ').trim() || 'nothing'}. ${hint}`, {
    isTransient,
    retryAfter: waiting(headers.get('retry-after')),
  });
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
function waiting(header: string | null): number {
  if (header === null) return 0;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Math.min(Math.max(0, milliseconds || 0), LONGEST_WAIT);
}

/** fetch hides it. */
function reason(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
