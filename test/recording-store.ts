import type { CypherQuery } from '../src/cypher/cypher-query.js';
import type { FullTextHit, FullTextIndex, FullTextQuery, GraphStore, Operator, Row, Run, RunOptions } from '../src/store/graph-store.js';

/** A real store that also notes the Cypher queries and the look-ups that it was asked to read. */
export class RecordingStore implements GraphStore {
  readonly queries: CypherQuery[] = [];
  readonly lookUps: FullTextQuery[] = [];
  readonly #store: GraphStore;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  get engine(): string {
    return this.#store.engine;
  }

  read(query: CypherQuery, options: RunOptions): Promise<readonly Row[]> {
    this.queries.push(query);
    return this.#store.read(query, options);
  }

  explain(query: CypherQuery, options: RunOptions): Promise<Operator | null> {
    return this.#store.explain(query, options);
  }

  write<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T> {
    return this.#store.write(work, options);
  }

  ensureFullText(index: FullTextIndex, options: RunOptions): Promise<void> {
    return this.#store.ensureFullText(index, options);
  }

  lookUp(query: FullTextQuery, options: RunOptions): Promise<readonly FullTextHit[]> {
    this.lookUps.push(query);
    return this.#store.lookUp(query, options);
  }

  /** So that both engines are asked the same. */
  lookUpQuery: GraphStore['lookUpQuery'] = () => null;

  close(): Promise<void> {
    return this.#store.close();
  }
}
