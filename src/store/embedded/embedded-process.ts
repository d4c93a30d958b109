/**
 * The process in which the embedded engine runs: it opens the file that is its first argument and answers its parent's
 * messages. A process of its own, because a query that runs away can only be ended together with the process.
 */
import { createRequire } from 'node:module';
import type * as Grafeo from '@grafeo-db/js';
import { WriteRefused } from '../../errors.js';
import type { Row } from '../graph-store.js';
import { EmbeddedDatabase } from './embedded-database.js';
import type { EmbeddedOpening, EmbeddedReply, EmbeddedRequest, NumberedRequest } from './embedded-messages.js';
import { OwnerFile } from './owner-file.js';

const [, , file = '', ownerCommand = ''] = process.argv;
const owner = new OwnerFile(file);

// Ctrl+C in a terminal reaches this process too; but it is the parent that decides when the engine ends.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit());

start();

function start(): void {
  let engine: typeof Grafeo;
  try {
    // A CommonJS module whose names are not visible to import.
    engine = createRequire(import.meta.url)('@grafeo-db/js') as typeof Grafeo;
  } catch (error) {
    refuse('platform', error);
    return;
  }
  let opened: Grafeo.GrafeoDB;
  try {
    opened = engine.GrafeoDB.create(file);
  } catch (error) {
    refuse(isLockError(error) ? 'in use' : 'other', error);
    return;
  }
  owner.write(process.ppid, ownerCommand);
  serve(new EmbeddedDatabase(opened));
  send({ opened: true, engine: `Grafeo ${opened.version()} (embedded)` });
}

/**
 * The engine has no code of its own for this error, only that of every internal error (GRAFEO-X001), so its text has
 * to tell. When the text changes, the error becomes a plain "cannot be opened" and a test fails.
 */
function isLockError(error: unknown): boolean {
  return error instanceof Error && /GRAFEO-X001: .*cannot be locked/.test(error.message);
}

function refuse(reason: 'platform' | 'in use' | 'other', error: unknown): void {
  const message = reason === 'in use' ? owner.describe() : firstLine(messageOf(error));
  send({ opened: false, reason, message }, () => {
    process.disconnect();
  });
}

function serve(database: EmbeddedDatabase): void {
  // The messages of the write transaction wait for each other: the engine refuses to close one with a query running.
  let transaction: Promise<unknown> = Promise.resolve();
  process.on('message', ({ id, request }: NumberedRequest) => {
    const answer =
      request.kind === 'read' ? database.read(request.query) : transaction.then(() => handle(database, request));
    if (request.kind !== 'read') transaction = answer.catch(() => undefined);
    answer.then(
      (rows) => {
        send(
          { id, rows },
          request.kind === 'close'
            ? () => {
                process.disconnect();
              }
            : undefined,
        );
      },
      (error: unknown) => {
        send(refusedReply(id, error));
      },
    );
  });
}

async function handle(database: EmbeddedDatabase, request: EmbeddedRequest): Promise<readonly Row[]> {
  switch (request.kind) {
    case 'read':
    case 'run':
      return database.run(request.query);
    case 'ensureFullText':
      await database.ensureFullText(request.index);
      return [];
    case 'begin':
      database.begin();
      return [];
    case 'commit':
      database.commit();
      return [];
    case 'rollback':
      await database.rollback();
      return [];
    case 'close':
      database.close();
      owner.remove();
      return [];
  }
}

function refusedReply(id: number, error: unknown): EmbeddedReply {
  const cause = error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error);
  return { id, refused: error instanceof WriteRefused ? 'write' : 'query', message: messageOf(error), cause };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function send(message: EmbeddedOpening | EmbeddedReply, then?: () => void): void {
  // Without a parent there is nobody left to tell: 'disconnect' ends this process.
  if (process.connected) process.send?.(message, undefined, undefined, () => then?.());
}
