import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { LookedUp, Variables } from '../compiler/parameters.js';
import { withLookUp } from '../compiler/render-hits.js';
import { type QueryInput, queryInput } from '../compiler/compile-operation.js';
import type { CypherQuery, ParameterValues } from '../cypher/cypher-query.js';
import { DeadlineExceeded, IsnadError } from '../errors.js';
import type { FullTextHit, FullTextQuery, GraphStore, Row, RunOptions } from '../store/graph-store.js';
import { LookUps } from './look-ups.js';
import type { OperationCache, ReadyOperation } from './operation-cache.js';
import type { OperationCost } from './operation-cost.js';
import type { Outcome, RequestContext } from './outcome.js';
import { NotShapeable } from './shape-row.js';
import { unfinishedWalks } from './unfinished-walks.js';

/** The data of an operation where the fast path could make it, and the outcome from which graphql-js can. */
export interface OperationResult {
  readonly outcome: Outcome;
  readonly data: Record<string, unknown> | null;
}

/** A request with an end. */
type LimitedContext = RequestContext & { readonly endsAt: number };

/** What came of a query, if any was needed, and what it was asked with. */
interface Asked {
  readonly parameters: ParameterValues;
  readonly row: Row;
}

const NOTHING: LookedUp = new Map();

/** Milliseconds that a client pays for at most where it is not known whether its operation or the engine is slow. */
const UNSURE = 1_000;

/** Status codes for errors that are not the client's. */
const HTTP_STATUS: Readonly<Record<string, number>> = { ENGINE_UNAVAILABLE: 503, OVERLOADED: 503, DEADLINE_EXCEEDED: 504 };

/** Runs operations: compiled once, one Cypher query each, shaped without graphql-js where nothing is wrong. */
export class OperationRunner {
  readonly #store: GraphStore;
  readonly #cache: OperationCache;
  readonly #deadline: number;
  #lastAnswer = -Infinity;

  /** @param deadline milliseconds for an operation that brings no limits of its own */
  constructor(store: GraphStore, cache: OperationCache, deadline: number) {
    this.#store = store;
    this.#cache = cache;
    this.#deadline = deadline;
  }

  /**
   * Never rejects: what goes wrong is the outcome. The variables are coerced ones.
   * @param given what is known of the request besides
   */
  async run(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    given: RequestContext = {},
  ): Promise<OperationResult> {
    const context = isLimited(given) ? given : { ...given, endsAt: performance.now() + this.#deadline };
    try {
      const compile = (): ReadyOperation => this.#cache.get(document, operation, variables, context.access ?? null, context.cost);
      const ready = context.cost ? context.cost.of('plan', compile) : compile();
      await payForPlanning(ready, context);
      const { parameters, row } = await this.#timed(ready, variables, context);
      context.cost?.noteRow(row);
      return {
        outcome: { kind: 'answered', row, shape: ready.shape, parameters },
        data: shaped(() => ready.shapeRow(row, parameters), context.cost),
      };
    } catch (error) {
      return { outcome: { kind: 'failed', error: publicError(error) }, data: null };
    }
  }

  /** Its client pays for the time: all of it where the engine answers, and for as long as it takes to see that it does not. */
  async #timed(ready: ReadyOperation, variables: Variables, context: LimitedContext): Promise<Asked> {
    const begun = performance.now();
    try {
      const searches = ready.parameters.some(({ bounds }) => bounds.lookUp);
      const asked = await (searches ? this.#searched(ready, variables, context) : this.#asked(ready, queryInput(ready, variables, NOTHING), context));
      this.#lastAnswer = performance.now();
      context.budget?.spendTime(this.#lastAnswer - begun);
      return asked;
    } catch (error) {
      // An engine that has answered nobody meanwhile may be away.
      const most = this.#lastAnswer > begun ? Infinity : UNSURE;
      if (error instanceof DeadlineExceeded) context.budget?.spendTime(Math.min(performance.now() - begun, most));
      throw error;
    }
  }

  async #asked(ready: ReadyOperation, { parameters, nodes }: QueryInput, context: LimitedContext): Promise<Asked> {
    await context.budget?.spendNodes(nodes);
    return { parameters, row: ready.text === null ? [] : await this.#row(ready, { text: ready.text, parameters }, nodes, context) };
  }

  async #searched(ready: ReadyOperation, variables: Variables, context: LimitedContext): Promise<Asked> {
    const lookUps = new LookUps((question) => this.#lookUp(question, context));
    const found = await this.#foundWithin(ready, variables, lookUps, context);
    if (found) return found;
    // What is out of bounds is refused before anything is looked up.
    queryInput(ready, variables, NOTHING);
    return this.#asked(ready, queryInput(ready, variables, await lookUps.resolve(ready.parameters, variables)), context);
  }

  /** Searches within the query, where the engine can; null where it finds nothing, as then other spellings have to be looked up. */
  async #foundWithin(ready: ReadyOperation, variables: Variables, lookUps: LookUps, context: LimitedContext): Promise<Asked | null> {
    const only = lookUps.only(ready.parameters, variables);
    const lookUp = only && this.#store.lookUpQuery(only.query);
    if (!lookUp || ready.text === null) return null;
    const { parameters, nodes } = queryInput(ready, variables, only.lookedUp);
    const whole = withLookUp({ text: ready.text, parameters }, only.parameter, lookUp);
    if (!whole) return null;
    await context.budget?.spendNodes(nodes);
    const row = await this.#row(ready, whole, nodes, context);
    return row.at(-1) === 0 ? null : { parameters, row: row.slice(0, -1) };
  }

  async #lookUp(query: FullTextQuery, context: LimitedContext): Promise<readonly FullTextHit[]> {
    const lookUp = (): Promise<readonly FullTextHit[]> => this.#store.lookUp(query, whatIsLeft(context));
    return context.cost ? context.cost.ofEngine('lookUp', lookUp) : lookUp();
  }

  /** A walk that takes too long is an answer: it says that it was given up. */
  async #row({ plan }: ReadyOperation, query: CypherQuery, nodes: number, context: LimitedContext): Promise<Row> {
    context.cost?.noteQuery(query, nodes);
    try {
      return (await this.#read(query, context))[0] ?? [];
    } catch (error) {
      const unfinished = error instanceof DeadlineExceeded ? unfinishedWalks(plan) : null;
      if (unfinished) return unfinished;
      throw error;
    }
  }

  async #read(query: CypherQuery, context: LimitedContext): Promise<readonly Row[]> {
    const { cost } = context;
    if (!cost) return this.#store.read(query, whatIsLeft(context));
    return cost.ofEngine('query', () => this.#store.read(query, whatIsLeft(context)), query.text);
  }
}

function isLimited(context: RequestContext): context is LimitedContext {
  return context.endsAt !== undefined;
}

/** The engine plans a query once, for all who ask it later. */
async function payForPlanning(ready: ReadyOperation, { budget }: RequestContext): Promise<void> {
  if (ready.isPaid || ready.text === null) return;
  await budget?.spendPlanning(ready.text);
  ready.isPaid = true;
}

/**
 * What a query of a request gets: the time that is left of its deadline.
 * @throws DeadlineExceeded where there is none; the reason of the signal where nobody waits any more
 */
function whatIsLeft({ endsAt, signal }: LimitedContext): RunOptions {
  if (signal?.aborted) throw signal.reason as Error;
  const deadline = endsAt - performance.now();
  if (deadline <= 0) throw new DeadlineExceeded('The time of the request was over before the engine was asked.');
  return { deadline, signal };
}

function shaped(shape: () => Record<string, unknown>, cost: OperationCost | undefined): Record<string, unknown> | null {
  try {
    return cost ? cost.of('shape', shape) : shape();
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
