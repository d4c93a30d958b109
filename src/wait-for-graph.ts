import { setTimeout as pause } from 'node:timers/promises';
import type { EngineConfig } from './config.js';
import { EngineRefused, EngineUnavailable } from './errors.js';
import type { LoadedSchema } from './model/load-schema.js';
import { openStore } from './open-store.js';
import { seed } from './seed.js';
import type { GraphStore } from './store/graph-store.js';
import type { ScriptProgress } from './store/loader/load-scripts.js';

/** Milliseconds between two tries. */
const BETWEEN_TRIES = 1_000;

export interface Told {
  /** The engine answers, and the graph is loaded now. */
  onOpen(store: GraphStore): void;
  onScript(script: ScriptProgress): void;
  /** It is waited for the engine, for this reason. */
  onWait(reason: string): void;
}

/**
 * The engine with the graph in it. A Neo4j that does not answer, or goes away in the middle of loading, is waited for.
 * @param opening the first try to open the engine, which has begun already
 * @throws what waiting does not help against: DatabaseInUse, UnsupportedPlatform, ScriptFailed, InvalidConfiguration, EngineRefused, and
 * EngineUnavailable for the embedded engine.
 */
export async function waitForGraph(config: EngineConfig, opening: Promise<GraphStore>, schema: LoadedSchema, told: Told): Promise<GraphStore> {
  for (;;) {
    try {
      const store = await opening;
      told.onOpen(store);
      await loadInto(store, schema, told);
      return store;
    } catch (error) {
      if (config.kind === 'embedded' || !(error instanceof EngineUnavailable) || error instanceof EngineRefused) throw error;
      told.onWait(error.message);
      await pause(BETWEEN_TRIES);
      opening = openStore(config);
    }
  }
}

async function loadInto(store: GraphStore, schema: LoadedSchema, told: Told): Promise<void> {
  try {
    await seed(store, schema, { onlyChanged: true, onScript: (script) => { told.onScript(script); } });
  } catch (error) {
    await store.close();
    throw error;
  }
}
