import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { CypherQuery } from '../../cypher/cypher-query.js';
import { QueryRefused, WriteRefused } from '../../errors.js';
import type { FullTextIndex, Row } from '../graph-store.js';
import { plainRows } from '../plain-value.js';
import { indexBesideConstraint, isSchemaCommand, readsFile } from './cypher-guard.js';
import { embeddedValues } from './embedded-values.js';

/**
 * The engine's database with the promises of the port: reads that change nothing, and write transactions that are kept
 * as a whole or not at all. It runs in the process that embedded-process.ts is.
 *
 * A whole number that is sent as a float arrives as an integer: the engine's JavaScript API has no way to tell them
 * apart. A query that divides by a parameter has to say toFloat($x).
 */
export class EmbeddedDatabase {
  readonly #database: GrafeoDB;
  #writing: Transaction | undefined;
  /** The constraints and indexes from before the first schema command of the write transaction. */
  #schemaBefore: Schema | undefined;

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  /**
   * Runs a query and undoes whatever it did.
   * @throws WriteRefused when it writes, QueryRefused when the engine refuses it.
   */
  async read(query: CypherQuery): Promise<readonly Row[]> {
    if (isSchemaCommand(query.text)) throw new WriteRefused(refusedWrite);
    const transaction = this.#database.beginTransaction();
    try {
      const result = await execute(transaction, query);
      if (Object.values(result.counters).some((count) => count > 0)) throw new WriteRefused(refusedWrite);
      return plainRows(result.rows(), embeddedValues);
    } finally {
      transaction.rollback();
    }
  }

  /**
   * Makes a full-text index where there is none: the engine would replace one, and lists none that was made so. Its tokenizer
   * splits at what is no letter or digit, and keeps every word.
   */
  async ensureFullText({ label, property }: FullTextIndex): Promise<void> {
    try {
      await this.#database.textSearch(label, property, 'a', 1);
    } catch {
      await this.#database.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
    }
  }

  begin(): void {
    // A transaction that is still open belongs to nobody any more.
    if (this.#writing?.isActive) this.#writing.rollback();
    this.#writing = this.#database.beginTransaction();
    this.#schemaBefore = undefined;
  }

  /** Runs a query in the write transaction. */
  async run(query: CypherQuery): Promise<readonly Row[]> {
    const transaction = this.#transaction();
    if (isSchemaCommand(query.text)) this.#schemaBefore ??= await this.#schema();
    const result = await execute(transaction, query);
    const index = indexBesideConstraint(query.text);
    if (index !== undefined) await execute(transaction, { text: index, parameters: {} });
    return plainRows(result.rows(), embeddedValues);
  }

  /**
   * After this returns the changes are on disk: they outlive a kill of the process (tried).
   * @throws QueryRefused when the engine cannot keep them, because the disk is full for example. It has undone them itself then.
   */
  commit(): void {
    const transaction = this.#transaction();
    this.#writing = undefined;
    try {
      transaction.commit();
    } catch (error) {
      throw new QueryRefused(`The embedded engine cannot keep what was written: ${messageOf(error)}`, { cause: error });
    }
    this.#schemaBefore = undefined;
  }

  async rollback(): Promise<void> {
    if (this.#writing?.isActive) this.#writing.rollback();
    await this.#dropNewSchema();
  }

  close(): void {
    this.#database.close();
  }

  #transaction(): Transaction {
    if (!this.#writing) throw new QueryRefused('There is no open write transaction.');
    return this.#writing;
  }

  async #schema(): Promise<Schema> {
    const names = async (show: string) =>
      (await this.#database.executeCypher(show)).toArray().map((row) => String(row['name']));
    return { CONSTRAINT: await names('SHOW CONSTRAINTS'), INDEX: await names('SHOW INDEXES') };
  }

  /** The engine keeps the schema commands of a transaction that is rolled back, so what they made is dropped by hand. */
  async #dropNewSchema(): Promise<void> {
    if (!this.#schemaBefore) return;
    const now = await this.#schema();
    for (const what of ['CONSTRAINT', 'INDEX'] as const) {
      const before = new Set(this.#schemaBefore[what]);
      for (const name of new Set(now[what])) {
        if (!before.has(name)) await this.#database.executeCypher(`DROP ${what} \`${name}\``);
      }
    }
    this.#schemaBefore = undefined;
  }
}

interface Schema {
  readonly CONSTRAINT: readonly string[];
  readonly INDEX: readonly string[];
}

const refusedWrite = 'The query writes, and it was run as one that only reads. Nothing was changed.';

async function execute(transaction: Transaction, query: CypherQuery): Promise<QueryResult> {
  if (readsFile(query.text)) {
    throw new QueryRefused('The query has LOAD CSV, which is not allowed. Send the rows as a parameter and UNWIND it.');
  }
  try {
    return await transaction.executeCypher(query.text, query.parameters);
  } catch (error) {
    throw new QueryRefused(`The embedded engine refuses the query: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
