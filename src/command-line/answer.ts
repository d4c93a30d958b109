/** A line of a table or of CSV, or a line of NDJSON: its values by the names of the columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What a command answers. */
export interface Answer {
  /** What JSON shows: what the API has answered. Where it is left out: the rows. */
  readonly whole?: unknown;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** The columns of CSV, and what NDJSON has of a row; null where that is all of it. */
  readonly columns: readonly string[];
  /** The columns of a table, where they are others. */
  readonly inTable?: readonly string[];
  /** The value of a column, where it is not the property of that name. */
  readonly cell?: (row: Row, column: string) => unknown;
  /** What there is to say besides, when all rows have been taken. */
  readonly notes?: () => readonly string[];
}
