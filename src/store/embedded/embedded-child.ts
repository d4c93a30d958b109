import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import {
  DatabaseInUse,
  EngineUnavailable,
  type IsnadError,
  QueryRefused,
  UnsupportedPlatform,
  WriteRefused,
} from '../../errors.js';
import { packageRoot } from '../../package-root.js';
import type { Row } from '../graph-store.js';
import type { EmbeddedOpening, EmbeddedReply, EmbeddedRequest } from './embedded-messages.js';

/** Always the compiled file: a test that runs the sources starts the same process as the product. */
const program = join(packageRoot, 'dist', 'store', 'embedded', 'embedded-process.js');

const openingTimeout = 60_000;
const endingTimeout = 3_000;

/** An engine that is busy does not notice that our process has ended, however that was. */
const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** The process ended before it answered. */
export class EmbeddedChildGone extends Error {}

interface Waiting {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
}

/** One process of the embedded engine, from its start to its end. */
export class EmbeddedChild {
  /** Name and version of the engine. */
  readonly engine: string;
  /** Resolves when the process has ended, and with it its lock on the file. */
  readonly gone: Promise<void>;
  /** Milliseconds that it took to start and to open the file. */
  readonly openingTime: number;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(child: ChildProcess, engine: string, openingTime: number) {
    this.#process = child;
    this.engine = engine;
    this.openingTime = openingTime;
    living.add(child);
    child.on('message', (reply: EmbeddedReply) => {
      this.#settle(reply);
    });
    this.gone = new Promise((resolve) => {
      child.once('exit', () => {
        living.delete(child);
        resolve(); // First: who asks again must get the next process.
        for (const { reject } of this.#waiting.values()) reject(new EmbeddedChildGone());
        this.#waiting.clear();
      });
    });
  }

  /**
   * Starts a process that opens the file, which is created where it is missing.
   * @throws DatabaseInUse, UnsupportedPlatform, EngineUnavailable
   */
  static async start(file: string): Promise<EmbeddedChild> {
    const begun = performance.now();
    const child = fork(program, [file, ownCommand()], {
      serialization: 'advanced', // bigints
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const opening = await firstMessage(child);
    if (opening?.opened) return new EmbeddedChild(child, opening.engine, performance.now() - begun);
    if (opening) throw openingError(file, opening);
    throw new EngineUnavailable(
      `The process of the embedded engine ended before it had opened ${file}. Start again; if it stays so, move the ` +
        'file away and run `npm run seed`.',
    );
  }

  /** The number by which the operating system knows the process. */
  get processId(): number | undefined {
    return this.#process.pid;
  }

  /** @throws EmbeddedChildGone, QueryRefused, WriteRefused */
  request(request: EmbeddedRequest): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      if (!this.#process.connected) {
        void this.gone.then(() => {
          reject(new EmbeddedChildGone());
        });
        return;
      }
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject });
      // A message that cannot be sent needs no error of its own: the process ends, and with it all that wait for it.
      this.#process.send({ id, request }, () => undefined);
    });
  }

  /** Ends the process at once, whatever it does. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Closes the database and ends the process, by force when it takes longer than three seconds. */
  async end(): Promise<void> {
    const timer = setTimeout(() => {
      this.kill();
    }, endingTimeout);
    this.request({ kind: 'close' }).catch(() => {
      this.kill();
    });
    await this.gone;
    clearTimeout(timer);
  }

  #settle(reply: EmbeddedReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('rows' in reply) return waiting?.resolve(reply.rows);
    const Refused = reply.refused === 'write' ? WriteRefused : QueryRefused;
    waiting?.reject(new Refused(reply.message, { cause: new Error(reply.cause) }));
  }
}

function firstMessage(child: ChildProcess): Promise<EmbeddedOpening | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), openingTimeout);
    const settle = (opening?: EmbeddedOpening) => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(opening);
    };
    child.once('message', (message: EmbeddedOpening) => {
      settle(message);
    });
    child.on('error', () => {
      settle();
    }); // Stays: a later error (a kill that fails) is followed by 'exit' or by nothing.
    child.once('exit', () => {
      settle();
    });
  });
}

function openingError(file: string, opening: EmbeddedOpening & { opened: false }): IsnadError {
  switch (opening.reason) {
    case 'in use':
      return new DatabaseInUse(
        `The database ${file} is in use by ${opening.message}. Stop it, or set ISNAD_DATA to another file.`,
      );
    case 'platform':
      return new UnsupportedPlatform(
        `The embedded engine does not load on ${process.platform} ${process.arch} (${opening.message}). It has builds ` +
          'for Linux x64 and arm64 (glibc), Linux arm64 (musl), macOS x64 and arm64, and Windows x64. Elsewhere use ' +
          'Neo4j: set NEO4J_URI, or start one with `npm run neo4j`.',
      );
    case 'other':
      return new EngineUnavailable(
        `The database ${file} cannot be opened (${opening.message}). Set ISNAD_DATA to a file in a folder that can be written. If ` +
          `this one is damaged, delete it and ${file}.wal, where that is, and run \`npm run seed\`: it holds nothing but what scripts have loaded.`,
      );
  }
}

/** What a person would look for in a list of processes. */
function ownCommand(): string {
  return ['node', ...process.argv.slice(1)].join(' ').slice(0, 200);
}
