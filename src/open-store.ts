import type { EngineConfig } from './config.js';
import { EmbeddedStore } from './store/embedded/embedded-store.js';
import type { GraphStore } from './store/graph-store.js';

/**
 * Opens the engine that is configured. The adapter of Neo4j is imported only where it is: its driver takes longer to load
 * than the embedded engine to start. That one starts at once, before anything is awaited.
 * @throws EngineUnavailable, DatabaseInUse or UnsupportedPlatform, each with its remedy.
 */
export async function openStore(config: EngineConfig): Promise<GraphStore> {
  if (config.kind === 'embedded') return EmbeddedStore.open(config);
  const { Neo4jStore } = await import('./store/neo4j/neo4j-store.js');
  return Neo4jStore.connect(config);
}
