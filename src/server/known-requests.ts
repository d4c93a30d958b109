import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RequestContext, ValidQuery } from '../execution/outcome.js';
import type { AdmittedRequest } from './admission.js';
import { documentSize } from './document-store.js';
import { EXPLAIN_HEADER } from './explain-operations.js';
import type { FastPath } from './fast-path.js';
import { isTooDeep } from './nesting.js';

/** As many are kept as an application has operations, and more. */
const MOST = 500;

/** The longest operation that is kept, in characters. */
const LONGEST = 20_000;

/** Of all that are kept, by the size of their documents. */
const LARGEST = 500_000;

/** What Apollo Server has answered before, and the headers that it answered with. */
interface Known extends ValidQuery {
  /** SHA-256 of the document; absent where nobody notes it. */
  readonly hash: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request, with the query that Apollo Server has answered it with. */
export type Request = AdmittedRequest & { answered?: ValidQuery };

/**
 * Requests with an operation that Apollo Server has parsed, validated and answered before, with other variables, from a client
 * that accepts the same: they are answered as that one was, without asking it again, which takes longer than all the rest of
 * the server. Whatever else a request is or becomes, Apollo Server answers it.
 */
export class KnownRequests {
  readonly #known = new LRUCache<string, Known>({ max: MOST, maxSize: LARGEST, sizeCalculation: ({ document }) => documentSize(document) });
  readonly #fastPath: FastPath;

  constructor(fastPath: FastPath) {
    this.#fastPath = fastPath;
  }

  /** Looks at all requests of the routes of an instance of Fastify. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('preHandler', (request, reply) => this.#answer(request, reply));
    fastify.addHook('onSend', (request, reply, _payload, done) => {
      this.#learn(request, reply);
      done();
    });
  }

  /** The context for Apollo Server, with the outcome where there is one already. */
  context(request: Request): RequestContext {
    return { ...request.soFar, answered: (query) => { request.answered = query; } };
  }

  async #answer(request: Request, reply: FastifyReply): Promise<void> {
    const key = request.refusal ? null : keyOf(request);
    const known = key === null ? undefined : this.#known.get(key);
    if (!known) return;
    const { variables } = request.body as { variables?: Record<string, unknown> | null };
    if (isTooDeep(variables)) return;
    const context = (request.soFar ??= {});
    const { note = {} } = context;
    note.hash = known.hash;
    note.name = known.operation.name?.value;
    const data = await this.#fastPath.answer(known, variables ?? undefined, context);
    note.isKnown = data !== null;
    if (data) await reply.headers(known.headers).send(`${JSON.stringify({ data })}\n`);
  }

  #learn(request: Request, reply: FastifyReply): void {
    const query = request.answered;
    const key = query && keyOf(request);
    if (!key || reply.statusCode !== 200) return;
    const headers = Object.entries(reply.getHeaders()).filter(([name]) => name === 'content-type' || name === 'cache-control');
    this.#known.set(key, { ...query, hash: request.soFar?.note?.hash, headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])) });
  }
}

/** All that decides an answer besides the variables; null where there is more than a plain POST of an operation, or of the hash of one. */
function keyOf({ method, headers, body }: FastifyRequest): string | null {
  if (method !== 'POST' || typeof body !== 'object' || body === null || headers[EXPLAIN_HEADER] !== undefined) return null;
  const { query = '', operationName, variables, extensions, ...more } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query.length > LONGEST || Object.keys(more).length > 0) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  const hash = extensions == null ? null : persistedHash(extensions);
  return hash === undefined ? null : JSON.stringify([headers['content-type'], headers.accept, operationName, hash, query]);
}

/** The hash of a persisted query; undefined where there are other extensions. Apollo Server has compared it with the query when it answered. */
function persistedHash(extensions: unknown): string | undefined {
  const { persistedQuery, ...more } = extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null };
  if (persistedQuery?.version !== 1 || typeof persistedQuery.sha256Hash !== 'string' || Object.keys(persistedQuery).length > 2 || Object.keys(more).length > 0) return undefined;
  return persistedQuery.sha256Hash;
}
