import type { CompiledOperation } from '../compiler/compile-operation.js';
import type { CypherQuery } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';
import { countRows } from './count-rows.js';

/** What an operation cost. */
export interface Costs {
  /** How many Cypher queries were sent to the engine for the answer, those that failed included. */
  readonly cypherQueries: number;
  /** How many full-text look-ups went before the query. */
  readonly lookUps: number;
  /** How many rows the engine returned: see countRows. */
  readonly rows: number;
  /** Time in which the engine was asked for something, with the way there and back. */
  readonly engineMilliseconds: number;
  /** The rest of the time since the operation came in: to read, check and plan it, and to shape its answer. */
  readonly serverMilliseconds: number;
  /** Whether the operation had been compiled before, for variables of the same shape. */
  readonly cached: boolean;
}

/**
 * Notes what one operation costs while it runs. There is one only where the client asked for it: all others run
 * without.
 */
export class OperationCost {
  /** The operation as it was compiled; null where it did not come so far. */
  compiled: CompiledOperation | null = null;
  /** The query that was sent; null where none was. */
  query: CypherQuery | null = null;
  readonly #clock: () => number;
  readonly #begun: number;
  readonly #sent = { cypherQueries: 0, lookUps: 0 };
  #rows = 0;
  #cached = false;
  #underWay = 0;
  #asked = 0;
  #engineMilliseconds = 0;

  /** @param clock milliseconds since whenever */
  constructor(clock = () => performance.now()) {
    this.#clock = clock;
    this.#begun = clock();
  }

  noteCompiled(compiled: CompiledOperation, cached: boolean): void {
    this.compiled = compiled;
    this.#cached = cached;
  }

  /** Notes the row that came back for the operation that was compiled. */
  noteRow(row: Row): void {
    if (this.compiled) this.#rows = countRows(this.compiled.plan.values, row);
  }

  /** Does what asks the engine, counts it and takes its time, whether it succeeds or fails. */
  async ofEngine<T>(what: 'cypherQueries' | 'lookUps', ask: () => Promise<T>): Promise<T> {
    this.#sent[what]++;
    // Look-ups can be under way beside each other, and their time passes once.
    if (this.#underWay++ === 0) this.#asked = this.#clock();
    try {
      return await ask();
    } finally {
      if (--this.#underWay === 0) this.#engineMilliseconds += this.#clock() - this.#asked;
    }
  }

  /** What it has cost up to now. */
  total(): Costs {
    const engine = this.#engineMilliseconds;
    return {
      ...this.#sent,
      rows: this.#rows,
      engineMilliseconds: rounded(engine),
      serverMilliseconds: rounded(this.#clock() - this.#begun - engine),
      cached: this.#cached,
    };
  }
}

/** To a microsecond: what the clock says beyond that is noise. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
