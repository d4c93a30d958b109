import { resolve } from 'node:path';
import type { CypherQuery } from '../../cypher/cypher-query.js';
import { DeadlineExceeded, EngineUnavailable } from '../../errors.js';
import type { FullTextHit, FullTextIndex, FullTextQuery, GraphStore, Operator, Row, Run, RunOptions } from '../graph-store.js';
import { EmbeddedChild, EmbeddedChildGone } from './embedded-child.js';
import { bestIds, scored } from './embedded-full-text.js';
import type { EmbeddedRequest } from './embedded-messages.js';

/** Milliseconds for which a failure to open the file is remembered, so that a damaged file is not tried again for every call. */
const openingPause = 2_000;

/** One call, as its deadline sees it. */
interface Call {
  /** The process that works for the call, which is killed at the deadline. */
  child?: EmbeddedChild;
  isGivenUp: boolean;
  /** Nobody waits for it any more, but it may still run. */
  isAbandoned: boolean;
}

/**
 * The embedded engine, in a process of its own that is killed when a query passes its deadline, and started again. A
 * read that was in flight beside such a query is sent once more; a write transaction is lost. A query that nobody waits for any
 * more is ended so only where no other one would have to be sent again.
 */
export class EmbeddedStore implements GraphStore {
  readonly #file: string;
  /** The process, also while it starts. A failed start stays here for a while. */
  #child: Promise<EmbeddedChild> | undefined;
  /** The process once it has started. */
  #running: EmbeddedChild | undefined;
  readonly #calls = new Set<Call>();
  #engine = '';
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  private constructor(file: string) {
    this.#file = file;
  }

  /**
   * Opens the database in this file; file and folder are created where they are missing.
   * @throws DatabaseInUse when another process has it, UnsupportedPlatform, or EngineUnavailable when it is damaged.
   */
  static async open({ file }: { readonly file: string }): Promise<EmbeddedStore> {
    const store = new EmbeddedStore(resolve(file));
    await store.#started();
    return store;
  }

  get engine(): string {
    return this.#engine;
  }

  /** The process of the engine, for logs and monitoring. It changes when a query was killed. */
  get processId(): number | undefined {
    return this.#running?.processId;
  }

  read(query: CypherQuery, options: RunOptions): Promise<readonly Row[]> {
    return this.#within(options, async (call) => {
      try {
        return await this.#request(call, { kind: 'read', query });
      } catch (error) {
        // It was in flight beside a query that was killed, or it ends the engine: one more attempt tells.
        if (!(error instanceof EmbeddedChildGone)) throw error;
        return await this.#request(call, { kind: 'read', query }).catch(unavailableWhenGone);
      }
    });
  }

  /** Its EXPLAIN is a text with the values of the parameters in it, without estimates and with other operators than run (tried). */
  explain(): Promise<Operator | null> {
    return Promise.resolve(null);
  }

  write<T>(work: (run: Run) => Promise<T>, options: RunOptions): Promise<T> {
    // The engine refuses a transaction that meets another one at a node, so they wait for each other.
    const previous = this.#lastWrite;
    const written = this.#within(options, async (call) => {
      await previous;
      return await this.#transaction(call, work);
    });
    this.#lastWrite = previous.then(() => written).catch(() => undefined);
    return written;
  }

  async ensureFullText(index: FullTextIndex, options: RunOptions): Promise<void> {
    await this.#within(options, (call) => this.#request(call, { kind: 'ensureFullText', index }).catch(unavailableWhenGone));
  }

  async lookUp(query: FullTextQuery, options: RunOptions): Promise<readonly FullTextHit[]> {
    const best = await this.read(bestIds(query), options);
    if (best.length === 0) return [];
    const rows = await this.read(scored(query, best.map(([id]) => String(id))), options);
    return rows.map(([id, score]) => [String(id), Number(score)]);
  }

  lookUpQuery(): null {
    return null;
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #transaction<T>(call: Call, work: (run: Run) => Promise<T>): Promise<T> {
    const child = await this.#begun(call);
    const request = (message: EmbeddedRequest) => child.request(message).catch(unavailableWhenGone);
    const failures: unknown[] = [];
    let over = false;
    const run: Run = async (query) => {
      if (over) throw new EngineUnavailable('The transaction is over: every query has to be awaited by its work.');
      try {
        return await request({ kind: 'run', query });
      } catch (error) {
        failures.push(error);
        throw error;
      }
    };
    try {
      const result = await work(run);
      // As on Neo4j: a transaction in which a query failed is not kept, even when the work went on.
      if (failures.length > 0) throw failures[0];
      if (call.isGivenUp) throw new EmbeddedChildGone();
      await request({ kind: 'commit' });
      return result;
    } catch (error) {
      await request({ kind: 'rollback' }).catch(() => undefined);
      throw error;
    } finally {
      over = true;
    }
  }

  /** A process with an open transaction. */
  async #begun(call: Call): Promise<EmbeddedChild> {
    const begin = async () => {
      const child = await this.#claim(call);
      await child.request({ kind: 'begin' });
      return child;
    };
    return begin().catch((error: unknown) => {
      // The process had ended and we did not know yet. Nothing was done, so nothing is done twice.
      if (!(error instanceof EmbeddedChildGone)) throw error;
      return begin().catch(unavailableWhenGone);
    });
  }

  async #request(call: Call, request: EmbeddedRequest): Promise<readonly Row[]> {
    return (await this.#claim(call)).request(request);
  }

  /** The process for a call, which its deadline may kill from now on. */
  async #claim(call: Call): Promise<EmbeddedChild> {
    if (call.isGivenUp || call.isAbandoned) throw new EmbeddedChildGone();
    const child = await this.#started();
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the deadline may have passed meanwhile
    if (call.isGivenUp || call.isAbandoned) throw new EmbeddedChildGone();
    call.child = child;
    return child;
  }

  #within<T>({ deadline, signal }: RunOptions, work: (call: Call) => Promise<T>): Promise<T> {
    const call: Call = { isGivenUp: false, isAbandoned: false };
    this.#calls.add(call);
    return new Promise((resolve, reject) => {
      const giveUp = (reason: Error): void => {
        call.isGivenUp = true;
        reject(reason);
        if (call.child) this.#replace(call.child);
      };
      const timer = setTimeout(() => { giveUp(new DeadlineExceeded(`The query was given up after ${Math.round(deadline)} ms.`)); }, deadline);
      const begun = performance.now();
      let patience: NodeJS.Timeout | undefined;
      const abandon = (): void => {
        call.isAbandoned = true;
        const { child } = call;
        if (!child) {
          giveUp(signal?.reason as Error);
          return;
        }
        // Ending the query takes its process, and the next one has to open the file: what takes less than that comes to its end.
        patience = setTimeout(() => { if (!this.#isWaitedFor(child)) giveUp(signal?.reason as Error); }, child.openingTime - (performance.now() - begun));
      };
      if (signal?.aborted) abandon();
      signal?.addEventListener('abort', abandon);
      work(call)
        .then(resolve, (error: unknown) => {
          const reason = (call.isAbandoned ? signal?.reason : error) as Error;
          reject(reason);
        })
        .finally(() => {
          this.#calls.delete(call);
          clearTimeout(timer);
          clearTimeout(patience);
          signal?.removeEventListener('abort', abandon);
        });
    });
  }

  #isWaitedFor(child: EmbeddedChild): boolean {
    return [...this.#calls].some((call) => call.child === child && !call.isAbandoned);
  }

  #started(): Promise<EmbeddedChild> {
    if (this.#closing) return Promise.reject(new EngineUnavailable('The embedded engine is closed.'));
    this.#child ??= this.#start();
    return this.#child;
  }

  /** Without somebody who still has the file the process starts before this returns: whoever has opened goes on meanwhile. */
  #start(fileIsFree?: Promise<void>): Promise<EmbeddedChild> {
    const start = () => EmbeddedChild.start(this.#file);
    const starting = fileIsFree ? fileIsFree.then(start) : start();
    const forget = () => {
      if (this.#child === starting) this.#child = undefined;
    };
    starting.then(
      (child) => {
        this.#engine = child.engine;
        this.#running = child;
        void child.gone.then(() => {
          if (this.#running === child) this.#running = undefined;
          forget();
        });
      },
      () => setTimeout(forget, openingPause).unref(),
    );
    return starting;
  }

  /** Kills the process and starts the next one as soon as the file is free. From now on calls go to the next one. */
  #replace(child: EmbeddedChild): void {
    if (this.#running !== child) return; // Another call has replaced it already, or it ended by itself.
    this.#running = undefined;
    child.kill();
    if (!this.#closing) this.#child = this.#start(child.gone);
  }

  async #end(): Promise<void> {
    const child = await this.#child?.catch(() => undefined);
    await child?.end();
  }
}

function unavailableWhenGone(error: unknown): never {
  if (!(error instanceof EmbeddedChildGone)) throw error;
  throw new EngineUnavailable(
    'The process of the embedded engine ended in the middle of the work. An open transaction is lost; try again.',
  );
}
