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

/** What is done for an operation. The engine does the last two. */
export type StepKind = 'parse' | 'validate' | 'plan' | 'shape' | 'lookUp' | 'query';

/** One thing that was done for an operation, with its times in milliseconds on the clock of the process. */
export interface Step {
  readonly kind: StepKind;
  readonly begun: number;
  /** Null while it is under way. */
  ended: number | null;
  hasFailed: boolean;
  /** The text of a query; null for anything else. */
  readonly cypher: string | null;
}

/** Notes what one operation costs while it runs, for whoever asked, and for logs, metrics and traces. */
export class OperationCost {
  /** The operation as it was compiled; null where it did not come so far. */
  compiled: CompiledOperation | null = null;
  /** Whether it had been compiled before. */
  isCached = false;
  /** The query that was sent last; null where none was. */
  query: CypherQuery | null = null;
  /** How many nodes the query might read, with the sizes of the pages that it was asked for; null where none was sent. */
  nodes: number | null = null;
  /** Since when its time counts, in milliseconds on the clock of the process. */
  readonly begun: number;
  readonly steps: Step[] = [];
  readonly #clock: () => number;
  #row: Row | null = null;

  /** @param clock milliseconds since whenever */
  constructor(clock = () => performance.now()) {
    this.#clock = clock;
    this.begun = clock();
  }

  noteCompiled(compiled: CompiledOperation, isCached: boolean): void {
    this.compiled = compiled;
    this.isCached = isCached;
  }

  /** Notes what is sent for the operation that was compiled, and how many nodes that might read. */
  noteQuery(query: CypherQuery, nodes: number): void {
    this.query = query;
    this.nodes = nodes;
  }

  /** Notes the row that came back for the operation that was compiled. */
  noteRow(row: Row): void {
    this.#row = row;
  }

  begin(kind: StepKind, cypher: string | null = null): Step {
    const step: Step = { kind, begun: this.#clock(), ended: null, hasFailed: false, cypher };
    this.steps.push(step);
    return step;
  }

  end(step: Step, hasFailed = false): void {
    step.ended = this.#clock();
    step.hasFailed = hasFailed;
  }

  /** Does what is one step. */
  of<T>(kind: StepKind, work: () => T): T {
    const step = this.begin(kind);
    try {
      return work();
    } finally {
      this.end(step);
    }
  }

  /** Asks the engine for something, which is one step; it takes its time whether it succeeds or fails. */
  ofEngine<T>(kind: 'query' | 'lookUp', ask: () => Promise<T>, cypher: string | null = null): Promise<T> {
    const step = this.begin(kind, cypher);
    const answer = ask();
    answer.then(
      () => {
        this.end(step);
      },
      () => {
        this.end(step, true);
      },
    );
    return answer;
  }

  /** Time in which the engine was asked for something. Look-ups can be under way beside each other: their time passes once. */
  get engineMilliseconds(): number {
    let sum = 0;
    let until = -Infinity;
    for (const { kind, begun, ended } of this.steps) {
      if (kind !== 'query' && kind !== 'lookUp') continue;
      const end = ended ?? this.#clock();
      if (end > until) sum += end - Math.max(begun, until);
      until = Math.max(until, end);
    }
    return sum;
  }

  /** How many rows the engine returned. */
  get rows(): number {
    return this.#row && this.compiled ? countRows(this.compiled.plan.values, this.#row) : 0;
  }

  /** The time from the beginning of the first step until the end of the last one, so whatever the network of the client is like. */
  get workMilliseconds(): number {
    const [first] = this.steps;
    return first ? (this.steps.at(-1)?.ended ?? this.#clock()) - first.begun : 0;
  }

  /** How many steps there were of a kind. */
  count(kind: StepKind): number {
    let count = 0;
    for (const step of this.steps) if (step.kind === kind) count++;
    return count;
  }

  /** What it has cost up to now. */
  total(): Costs {
    const engine = this.engineMilliseconds;
    return {
      cypherQueries: this.count('query'),
      lookUps: this.count('lookUp'),
      rows: this.rows,
      engineMilliseconds: rounded(engine),
      serverMilliseconds: rounded(this.#clock() - this.begun - engine),
      cached: this.isCached,
    };
  }
}

/** To a microsecond: what the clock says beyond that is noise. */
export function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
