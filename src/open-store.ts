import type { EngineConfig } from './config.js';
import { EmbeddedStore } from './store/embedded/embedded-store.js';
import type { GraphStore } from './store/graph-store.js';
import { Neo4jStore } from './store/neo4j/neo4j-store.js';

/**
 * Opens the engine that is configured.
 * @throws EngineUnavailable, DatabaseInUse or UnsupportedPlatform, each with its remedy.
 */
export function openStore(config: EngineConfig): Promise<GraphStore> {
  return config.kind === 'neo4j' ? Neo4jStore.connect(config) : EmbeddedStore.open(config);
}
