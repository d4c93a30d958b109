import { setTimeout as pause } from 'node:timers/promises';

/** How long what goes on may take to come to its end: the embedded engine takes up to three seconds. */
const PATIENCE = 5_000;

/** Why a command ends before its answer: Ctrl-C, a signal, or nobody who reads on. It is no mistake. */
export class Stopped extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('Stopped.');
    this.exitCode = exitCode;
  }
}

const stop = new AbortController();

/** Nobody reads on, as in isnad ... | head: what is still to come is not asked for. */
export function stopWhenOutputCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop.abort(new Stopped(0));
  });
}

/**
 * Does work that Ctrl-C, SIGTERM or a closed output ends: the signal tells the work, which lets go of what it has. A second
 * Ctrl-C ends the process at once.
 * @throws Stopped, and what the work throws.
 */
export async function untilStopped(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const { signal } = stop;
  process.once('SIGINT', () => { stop.abort(new Stopped(130)); });
  process.once('SIGTERM', () => { stop.abort(new Stopped(143)); });
  const patience = new Promise((resolve) => {
    signal.addEventListener('abort', () => { resolve(pause(PATIENCE, undefined, { ref: false })); }, { once: true });
  });
  try {
    await Promise.race([work(signal), patience]);
  } finally {
    // What fails because it was stopped is no error of its own.
    signal.throwIfAborted();
  }
}
