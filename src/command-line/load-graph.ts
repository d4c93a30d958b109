import type { EngineConfig } from '../config.js';
import { openStore } from '../open-store.js';
import { loadPackageSchema } from '../package-schema.js';
import { type SeedOptions, seed } from '../seed.js';
import type { LoadReport } from '../store/loader/load-scripts.js';

/** How a graph is loaded, and what is told of it. */
export interface LoadGraphOptions extends SeedOptions {
  /** Is told into which engine it is loaded. */
  readonly onOpen: (engine: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Loads the scripts of a folder, by default those of the package, into an engine. The signal ends it: the script that is being
 * loaded leaves nothing behind.
 * @throws ScriptFailed, EngineUnavailable, DatabaseInUse, UnsupportedPlatform
 */
export async function loadGraph(engine: EngineConfig, { onOpen, signal, ...options }: LoadGraphOptions): Promise<LoadReport> {
  const schema = loadPackageSchema();
  const store = await openStore(engine);
  const close = (): void => void store.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    signal.throwIfAborted();
    onOpen(store.engine);
    return await seed(store, schema, options);
  } finally {
    signal.removeEventListener('abort', close);
    await store.close();
  }
}
