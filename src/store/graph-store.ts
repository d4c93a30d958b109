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

/** An engine: Neo4j or the embedded one. Both give the same rows for the common subset of Cypher. */
export interface GraphStore {
  /** Its name and version, such as "Neo4j 5.26.0", for people. */
  readonly engine: string;
  /** Runs a query that must not write: one that would is refused and changes nothing. */
  read(query: CypherQuery, options: RunOptions): Promise<readonly Row[]>;
  /** Runs work in one transaction: all of it is kept, or, when it throws, nothing. */
  write<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T>;
  /** Ends running queries and releases the engine. */
  close(): Promise<void>;
}
