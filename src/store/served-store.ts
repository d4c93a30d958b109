import type { CypherQuery } from '../cypher/cypher-query.js';
import { DeadlineExceeded, EngineUnavailable, Overloaded } from '../errors.js';
import type { FullTextHit, FullTextIndex, FullTextQuery, GraphStore, Operator, Row, Run, RunOptions } from './graph-store.js';

/** How much of an engine requests may have. */
export interface Bounds {
  /** So many queries are at the engine at a time. */
  readonly atOnce: number;
  /** So many wait for their turn; one more is refused. */
  readonly waiting: number;
}

/**
 * What requests may have of either engine. At 200 connections the embedded one gave 2,850 point reads a second with 64 at once and 2,230 with 8; larger answers
 * took the same with 2 as with 64. A thousand that wait for answers of 10 kB have their turn within 3 s, so within the deadline.
 */
export const BOUNDS: Bounds = { atOnce: 64, waiting: 1_000 };

/**
 * The store as requests meet it: not there before its graph is loaded, and bounded. Those that wait go in the order in which they came, and
 * leave when their time is over or nobody waits for them any more.
 */
export class ServedStore implements GraphStore {
  readonly #bounds: Bounds;
  readonly #waiting = new Set<() => void>();
  #store: GraphStore | null = null;
  #running = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** From now on requests are answered from this store. */
  serve(store: GraphStore): void {
    this.#store = store;
  }

  get engine(): string {
    return this.#store?.engine ?? '';
  }

  read(query: CypherQuery, options: RunOptions): Promise<readonly Row[]> {
    return this.#inTurn(options, (store, left) => store.read(query, left));
  }

  explain(query: CypherQuery, options: RunOptions): Promise<Operator | null> {
    return this.#inTurn(options, (store, left) => store.explain(query, left));
  }

  write<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T> {
    return this.#inTurn(options, (store, left) => store.write(work, left));
  }

  ensureFullText(index: FullTextIndex, options: RunOptions): Promise<void> {
    return this.#inTurn(options, (store, left) => store.ensureFullText(index, left));
  }

  lookUp(query: FullTextQuery, options: RunOptions): Promise<readonly FullTextHit[]> {
    return this.#inTurn(options, (store, left) => store.lookUp(query, left));
  }

  lookUpQuery(query: FullTextQuery): CypherQuery | null {
    return this.#store?.lookUpQuery(query) ?? null;
  }

  async close(): Promise<void> {
    await this.#store?.close();
  }

  async #inTurn<T>(options: RunOptions, ask: (store: GraphStore, left: RunOptions) => Promise<T>): Promise<T> {
    const store = this.#store;
    if (!store) throw new EngineUnavailable('The graph is not there yet.');
    if (this.#running < this.#bounds.atOnce) this.#running++;
    else options = await this.#turn(options);
    try {
      return await ask(store, options);
    } finally {
      const [next] = this.#waiting;
      if (next) next();
      else this.#running--;
    }
  }

  /** Waits for a turn, which whoever has finished hands over. What is left of the deadline then. */
  #turn({ deadline, signal }: RunOptions): Promise<RunOptions> {
    if (this.#waiting.size >= this.#bounds.waiting) throw new Overloaded(`${this.#bounds.atOnce} queries run and ${this.#waiting.size} wait.`);
    const came = performance.now();
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(begin);
        clearTimeout(timer);
        signal?.removeEventListener('abort', abandon);
      };
      const begin = (): void => {
        leave();
        resolve({ deadline: deadline - (performance.now() - came), signal });
      };
      const abandon = (): void => {
        leave();
        const reason = signal?.reason as Error;
        reject(reason);
      };
      const timer = setTimeout(() => {
        leave();
        reject(new DeadlineExceeded(`The query waited for its turn for ${Math.round(deadline)} ms.`));
      }, deadline);
      signal?.addEventListener('abort', abandon);
      this.#waiting.add(begin);
    });
  }
}
