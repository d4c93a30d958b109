import type { CypherQuery } from '../cypher/cypher-query.js';
import type { Clock } from '../cypher/history.js';

/**
 * A value of a row. Integers are numbers where they are exact (up to 2^53) and bigints beyond; dates and times are
 * ISO strings; a missing value is null.
 */
export type Value = string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** What an engine returns for a Cypher query: the values of one record, in the order of RETURN. */
export type Row = readonly Value[];

/** As much of an AbortSignal as an engine needs. A real one for each request took a fifth of the server's time for a point read. */
export interface EndSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface RunOptions {
  /** Milliseconds after which the query is given up, with a DeadlineExceeded error. */
  readonly deadline: number;
  /**
   * Tells that nobody waits for the rows any more. What has not begun is dropped, what runs is ended where that harms nobody else; it
   * rejects with the reason of the signal once the engine is free of it.
   */
  readonly signal?: EndSignal | undefined;
}

/** Runs a query inside an open write transaction. */
export type Run = (query: CypherQuery) => Promise<readonly Row[]>;

/** A property of the nodes with a label that holds words, in small letters and digits, between blanks. */
export interface FullTextIndex {
  readonly label: string;
  readonly property: string;
}

/** Which nodes of a full-text index are looked up. */
export interface FullTextQuery {
  readonly index: FullTextIndex;
  /** Words that all have to be there, each in one of its forms. */
  readonly words: readonly (readonly string[])[];
  /** What a whole text would be, or begin with: such nodes come first. */
  readonly text: string;
  /** Words that have to stand next to each other, with a blank between them. */
  readonly phrases: readonly string[];
  /** The node has one of these labels; null for any. */
  readonly labels: readonly string[] | null;
  /** Nodes with this property count twice; null for none. */
  readonly preferred: string | null;
  readonly limit: number;
  /** Only nodes that were visible then, by words that they had then; null for all as they are. */
  readonly asOf: { readonly clock: Clock; readonly time: string } | null;
}

/** The id of a node and how well it matches. */
export type FullTextHit = readonly [id: string, score: number];

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
  /** Makes a full-text index where it is missing; it is kept in step with what is written. */
  ensureFullText(index: FullTextIndex, options: RunOptions): Promise<void>;
  /**
   * The best matches of a full-text index by BM25, as many as the limit says; the best first by a score of ours, which is the same
   * on both engines, equal ones by id.
   */
  lookUp(query: FullTextQuery, options: RunOptions): Promise<readonly FullTextHit[]>;
  /** The query of a look-up, to be part of another: its one row has the hits, as `hits`. Null where the engine needs several. */
  lookUpQuery(query: FullTextQuery): CypherQuery | null;
  /** Ends running queries and releases the engine. */
  close(): Promise<void>;
}
