import { once } from 'node:events';
import { Stopped } from './stop.js';

/** Writes to the standard output, and waits where its reader is slower than we are. */
export async function print(text: string, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (process.stdout.write(text)) return;
  await once(process.stdout, 'drain', { signal }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EPIPE' ? new Stopped(0) : error;
  });
}
