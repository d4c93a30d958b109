import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { OperationCost } from '../../execution/operation-cost.js';
import type { Request } from '../known-requests.js';
import { withRequestId } from './error-answer.js';
import { requestId } from './request-id.js';
import type { RequestOutcome, RequestReport } from './request-report.js';

/** A request under way. */
interface Watched {
  readonly id: string;
  readonly cost: OperationCost;
  codes: readonly string[];
  /** What Fastify could not go on with. */
  error: Error | null;
}

type WatchedRequest = Request & { watched?: Watched };

/** The header that a request can bring its id in, and that every answer has. */
const ID_HEADER = 'x-request-id';

/** As many failures of one request are told: one broken node can stand in an answer a thousand times. */
const MOST_FAILURES = 5;

/** So much of the name of an operation is told. */
const LONGEST_NAME = 100;

const NONE: readonly never[] = [];

/** Gives every request an id, and reports it when it is over. */
export class RequestWatch {
  readonly #underWay = new Set<OperationCost>();
  readonly #report: (report: RequestReport) => void;

  constructor(report: (report: RequestReport) => void) {
    this.#report = report;
  }

  /** How many requests are being answered. */
  get requests(): number {
    return this.#underWay.size;
  }

  /** How many of their queries and look-ups the engine has been asked and has not answered. */
  get engineQueries(): number {
    let count = 0;
    for (const { steps } of this.#underWay) for (const { kind, ended } of steps) if (ended === null && (kind === 'query' || kind === 'lookUp')) count++;
    return count;
  }

  /** Watches all requests of the routes of an instance of Fastify. To be called before anything else looks at them. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request: WatchedRequest, reply, done) => {
      this.#begin(request, reply);
      done();
    });
    fastify.addHook('onError', (request: WatchedRequest, _reply, error, done) => {
      if (request.watched) request.watched.error = error;
      done();
    });
    fastify.addHook('onSend', (request: WatchedRequest, reply, payload, done) => {
      if (reply.statusCode < 400 && !request.soFar?.note?.errors) done();
      else done(null, identified(request, payload));
    });
  }

  #begin(request: WatchedRequest, reply: FastifyReply): void {
    const id = requestId(request.headers[ID_HEADER]);
    const cost = new OperationCost();
    const watched: Watched = { id, cost, codes: NONE, error: null };
    request.watched = watched;
    request.soFar = { cost, note: {} };
    void reply.header(ID_HEADER, id);
    this.#underWay.add(cost);
    // Unlike Fastify's hook this comes also where the client has gone.
    reply.raw.on('close', () => {
      this.#underWay.delete(cost);
      this.#report(reportOf(request, reply, watched));
    });
  }
}

/** The answer with the request's id in its errors, if it is one of GraphQL. */
function identified({ watched }: WatchedRequest, payload: unknown): unknown {
  if (!watched || typeof payload !== 'string') return payload;
  const { text, codes } = withRequestId(payload, watched.id);
  watched.codes = codes;
  return text;
}

function reportOf({ method, headers, soFar }: WatchedRequest, { statusCode, raw }: FastifyReply, { id, cost, codes, error }: Watched): RequestReport {
  const { note = {} } = soFar ?? {};
  const outcome = raw.writableFinished ? outcomeOf(statusCode, codes) : 'abandoned';
  return {
    id,
    method,
    headers,
    outcome,
    status: statusCode,
    codes,
    begun: cost.begun,
    ended: performance.now(),
    operation: note.name?.slice(0, LONGEST_NAME),
    hash: note.hash,
    isKnown: note.isKnown === true,
    cost,
    failures: outcome === 'failed' ? failuresOf(error ? [...(note.errors ?? []), error] : (note.errors ?? [])) : NONE,
  };
}

function outcomeOf(status: number, codes: readonly string[]): RequestOutcome {
  if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) return 'failed';
  return status >= 400 || codes.length > 0 ? 'refused' : 'answered';
}

/** What lies behind the errors of an answer that failed, without those that are the client's own mistake: they have a code from the start. */
function failuresOf(errors: readonly Error[]): readonly Error[] {
  return errors.map(causeOf).filter((error) => !(error instanceof GraphQLError && 'code' in error.extensions)).slice(0, MOST_FAILURES);
}

function causeOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}
