import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Neo4jServer, startNeo4j } from '../src/neo4j-server/neo4j-server.js';
import { openStore } from '../src/open-store.js';
import { loadPackageSchema } from '../src/package-schema.js';
import type { EngineConfig } from '../src/config.js';
import { loadGeneratedGraph } from './graph/load-graph.js';

export const SCALES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type Scale = keyof typeof SCALES;

const data = fileURLToPath(new URL('data/', import.meta.url));

/** Both engines with the same generated graph; it is loaded the first time, which takes minutes for a million nodes. */
export interface Engines {
  readonly neo4j: Neo4jServer;
  /** The file of the embedded engine. */
  readonly file: string;
}

export async function startEngines(scale: Scale): Promise<Engines> {
  const folder = join(data, scale);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'graph.grafeo');
  await loadOnce(join(folder, 'embedded-is-loaded'), { kind: 'embedded', file }, scale);
  const neo4j = await startNeo4j({ home: join(folder, 'neo4j'), port: 0, settings: { 'server.memory.pagecache.size': '2g' } });
  try {
    await loadOnce(join(folder, 'neo4j-is-loaded'), { kind: 'neo4j', uri: neo4j.uri }, scale);
    return { neo4j, file };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

async function loadOnce(note: string, engine: EngineConfig, scale: Scale): Promise<void> {
  if (existsSync(note)) return;
  process.stdout.write(`Loading ${SCALES[scale].toLocaleString('en')} nodes into the ${engine.kind === 'neo4j' ? 'Neo4j' : 'embedded'} engine ...\n`);
  const store = await openStore(engine);
  await loadGeneratedGraph(store, loadPackageSchema(), { nodes: SCALES[scale] });
  await store.close();
  writeFileSync(note, '');
}
