import type { CypherQuery } from '../cypher/cypher-query.js';

/**
 * A value of a row. Integers are numbers where they are exact (up to 2^53) and bigints beyond; dates and times are
 * ISO strings; a missing value is null.
 */
export type Value = string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** What an engine returns for a Cypher query: the values of one record, in the order of RETURN. */
export type Row = readonly Value[];

export interface RunOptions {
  /** Milliseconds after which the query is given up, with a DeadlineExceeded error. */
  readonly deadline: number;
}

/** Runs a query inside an open write transaction. */
export type Run = (query: CypherQuery) => Promise<readonly Row[]>;

/** One step of the plan that an engine made for a query, with the steps that it takes its rows from. */
export interface Operator {
  /** Its name in the words of the engine, such as "NodeByLabelScan". */
  readonly operator: string;
  /** What it works on, in the words of the engine; empty where it says nothing. */
  readonly details: string;
  /** How many rows the engine expects of it; null where it does not say. */
  readonly estimatedRows: number | null;
  readonly children: readonly Operator[];
}

/** An engine: Neo4j or the embedded one. Both give the same rows for the common subset of Cypher. */
export interface GraphStore {
  /** Its name and version, such as "Neo4j 5.26.0", for people. */
  readonly engine: string;
  /** Runs a query that must not write: one that would is refused and changes nothing. */
  read(query: CypherQuery, options: RunOptions): Promise<readonly Row[]>;
  /**
   * The plan that the engine would run a query by, without running it; null where the engine does not tell. It never
   * holds the values of parameters.
   */
  explain(query: CypherQuery, options: RunOptions): Promise<Operator | null>;
  /** Runs work in one transaction: all of it is kept, or, when it throws, nothing. */
  write<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T>;
  /** Ends running queries and releases the engine. */
  close(): Promise<void>;
}
