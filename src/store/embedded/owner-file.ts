import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * A note beside the database that says which process has it, for the error that a second one gets. It decides nothing
 * (the engine's lock does), so a note that was left behind does no harm.
 */
export class OwnerFile {
  readonly #path: string;

  constructor(databaseFile: string) {
    this.#path = `${databaseFile}.owner`;
  }

  /** To be called once the lock is ours. A folder in which no note can be written is no reason to fail. */
  write(pid: number, command: string): void {
    try {
      writeFileSync(this.#path, JSON.stringify({ pid, command }));
    } catch {
      // The error of a second process will be less precise, that is all.
    }
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }

  /** Who has the database, such as `process 4711 (node dist/main.js)`; "another process" where that is not known. */
  describe(): string {
    try {
      const { pid, command } = JSON.parse(readFileSync(this.#path, 'utf8')) as { pid: number; command: string };
      process.kill(pid, 0); // Throws when there is no such process any more: then the note is an old one.
      return `process ${pid} (${command})`;
    } catch {
      return 'another process';
    }
  }
}
