import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { LookedUp, Variables } from '../compiler/parameters.js';
import { withLookUp } from '../compiler/render-hits.js';
import { queryParameters } from '../compiler/compile-operation.js';
import type { CypherQuery, ParameterValues } from '../cypher/cypher-query.js';
import { DeadlineExceeded, IsnadError } from '../errors.js';
import type { EndSignal, FullTextHit, FullTextQuery, GraphStore, Row, RunOptions } from '../store/graph-store.js';
import { LookUps } from './look-ups.js';
import type { OperationCache, ReadyOperation } from './operation-cache.js';
import type { OperationCost } from './operation-cost.js';
import type { Outcome, RequestContext, RequestLimits } from './outcome.js';
import { NotShapeable } from './shape-row.js';
import { unfinishedWalks } from './unfinished-walks.js';

/** The data of an operation where the fast path could make it, and the outcome from which graphql-js can. */
export interface OperationResult {
  readonly outcome: Outcome;
  readonly data: Record<string, unknown> | null;
}

/** What is known of a request besides its operation. */
interface Request {
  readonly endsAt: number;
  readonly signal: EndSignal | undefined;
  readonly cost: OperationCost | undefined;
}

/** What came of a query, if any was needed, and what it was asked with. */
interface Asked {
  readonly parameters: ParameterValues;
  readonly row: Row;
}

const NOTHING: LookedUp = new Map();

/** Status codes for errors that are not the client's. */
const HTTP_STATUS: Readonly<Record<string, number>> = { ENGINE_UNAVAILABLE: 503, OVERLOADED: 503, DEADLINE_EXCEEDED: 504 };

/** Runs operations: compiled once, one Cypher query each, shaped without graphql-js where nothing is wrong. */
export class OperationRunner {
  readonly #store: GraphStore;
  readonly #cache: OperationCache;
  readonly #deadline: number;

  /** @param deadline milliseconds for an operation that brings no limits of its own */
  constructor(store: GraphStore, cache: OperationCache, deadline: number) {
    this.#store = store;
    this.#cache = cache;
    this.#deadline = deadline;
  }

  /**
   * Never rejects: what goes wrong is the outcome. The variables are coerced ones.
   * @param request how long it is waited for, and where it is noted what this costs, if anybody asked
   */
  async run(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    { cost, signal, endsAt = performance.now() + this.#deadline }: Pick<RequestContext, 'cost' | keyof RequestLimits> = {},
  ): Promise<OperationResult> {
    const request: Request = { cost, signal, endsAt };
    try {
      const cached = cost !== undefined && this.#cache.has(document, operation, variables);
      const ready = this.#cache.get(document, operation, variables);
      cost?.noteCompiled(ready, cached);
      const searches = ready.parameters.some(({ bounds }) => bounds.lookUp);
      const { parameters, row } = searches ? await this.#searched(ready, variables, request) : await this.#asked(ready, queryParameters(ready, variables, NOTHING), request);
      cost?.noteRow(row);
      return {
        outcome: { kind: 'answered', row, shape: ready.shape, parameters },
        data: shaped(() => ready.shapeRow(row, parameters)),
      };
    } catch (error) {
      return { outcome: { kind: 'failed', error: publicError(error) }, data: null };
    }
  }

  async #asked(ready: ReadyOperation, parameters: ParameterValues, request: Request): Promise<Asked> {
    return { parameters, row: ready.text === null ? [] : await this.#row(ready, { text: ready.text, parameters }, request) };
  }

  async #searched(ready: ReadyOperation, variables: Variables, request: Request): Promise<Asked> {
    const lookUps = new LookUps((question) => this.#lookUp(question, request));
    const found = await this.#foundWithin(ready, variables, lookUps, request);
    if (found) return found;
    // What is out of bounds is refused before anything is looked up.
    queryParameters(ready, variables, NOTHING);
    return this.#asked(ready, queryParameters(ready, variables, await lookUps.resolve(ready.parameters, variables)), request);
  }

  /** Searches within the query, where the engine can; null where it finds nothing, as then other spellings have to be looked up. */
  async #foundWithin(ready: ReadyOperation, variables: Variables, lookUps: LookUps, request: Request): Promise<Asked | null> {
    const only = lookUps.only(ready.parameters, variables);
    const lookUp = only && this.#store.lookUpQuery(only.query);
    if (!lookUp || ready.text === null) return null;
    const parameters = queryParameters(ready, variables, only.lookedUp);
    const whole = withLookUp({ text: ready.text, parameters }, only.parameter, lookUp);
    if (!whole) return null;
    const row = await this.#row(ready, whole, request);
    return row.at(-1) === 0 ? null : { parameters, row: row.slice(0, -1) };
  }

  async #lookUp(query: FullTextQuery, request: Request): Promise<readonly FullTextHit[]> {
    const lookUp = (): Promise<readonly FullTextHit[]> => this.#store.lookUp(query, whatIsLeft(request));
    return request.cost ? request.cost.ofEngine('lookUps', lookUp) : lookUp();
  }

  /** A walk that takes too long is an answer: it says that it was given up. */
  async #row({ plan }: ReadyOperation, query: CypherQuery, request: Request): Promise<Row> {
    try {
      return (await this.#read(query, request))[0] ?? [];
    } catch (error) {
      const unfinished = error instanceof DeadlineExceeded ? unfinishedWalks(plan) : null;
      if (unfinished) return unfinished;
      throw error;
    }
  }

  async #read(query: CypherQuery, request: Request): Promise<readonly Row[]> {
    const { cost } = request;
    if (!cost) return this.#store.read(query, whatIsLeft(request));
    cost.query = query;
    return cost.ofEngine('cypherQueries', () => this.#store.read(query, whatIsLeft(request)));
  }
}

/**
 * What a query of a request gets: the time that is left of its deadline.
 * @throws DeadlineExceeded where there is none; the reason of the signal where nobody waits any more
 */
function whatIsLeft({ endsAt, signal }: Request): RunOptions {
  if (signal?.aborted) throw signal.reason as Error;
  const deadline = endsAt - performance.now();
  if (deadline <= 0) throw new DeadlineExceeded('The time of the request was over before the engine was asked.');
  return { deadline, signal };
}

function shaped(shape: () => Record<string, unknown>): Record<string, unknown> | null {
  try {
    return shape();
  } catch (error) {
    if (error instanceof NotShapeable) return null;
    throw error;
  }
}

/** What a client may see of an error: never the engine's message, the Cypher text or a stack. */
function publicError(error: unknown): Error {
  if (error instanceof GraphQLError) return error;
  const code = error instanceof IsnadError ? error.code : 'INTERNAL_SERVER_ERROR';
  const status = HTTP_STATUS[code];
  const message =
    {
      ENGINE_UNAVAILABLE: 'The database cannot be reached at the moment. Try again in a few seconds.',
      OVERLOADED: 'The server has too much to do at the moment. Try again in a few seconds.',
      DEADLINE_EXCEEDED: 'The operation took too long. Ask for fewer nodes, by simpler filters, or in several operations.',
    }[code] ?? 'The operation failed inside the server. Report it with the operation if it persists.';
  const headers = status === 503 ? new Map([['retry-after', '1']]) : new Map<string, string>();
  return new GraphQLError(message, {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: status ? code : 'INTERNAL_SERVER_ERROR', http: { ...(status ? { status } : {}), headers } },
  });
}
