import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeRules, textRules, visibilityRules } from '../src/model/node-rules.js';
import { packageRoot } from '../src/package-root.js';
import { loadPackageSchema } from '../src/package-schema.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readDigest } from '../src/store/loader/graph-digest.js';
import { loadScripts, readScripts } from '../src/store/loader/load-scripts.js';
import type { TestEngine } from './engines/engines.js';

/** The project's own schema. */
export const schema = loadPackageSchema();

/** When everything of the tests' graph was recorded. */
export const NOW = '2026-01-31T12:00:00.000Z';

/** The graph of the five articles. Neo4j takes 10 s and more for loading it: there it stays as long as no test changes it. */
export function openSeeded(engine: TestEngine): Promise<GraphStore> {
  return engine.open({
    isThere: async (left) => (await fingerprint(left)) === noted(),
    load: async (store) => {
      await seedStore(store);
      if (engine.name === 'Neo4j') writeFileSync(NOTE, await fingerprint(store));
    },
  });
}

/** The fingerprint of the graph, when it has been loaded once in this run. */
const NOTE = join(process.env['NEO4J_TEST_NOTES'] ?? '', 'seeded-graph');

function noted(): string | null {
  return existsSync(NOTE) ? readFileSync(NOTE, 'utf8') : null;
}

async function fingerprint(store: GraphStore): Promise<string> {
  const { nodes, relationships } = await readDigest(store, { deadline: 60_000 });
  return createHash('sha256').update(JSON.stringify([...nodes, ...relationships].sort())).digest('hex');
}

/** Loads the graph of the five articles, by the project's own schema or by one with other rules. */
export async function seedStore(store: GraphStore, loaded = schema): Promise<void> {
  const scripts = await readScripts(join(packageRoot, 'cypher'));
  await loadScripts(store, scripts, { now: NOW, types: nodeRules(loaded), undirected: loaded.model.undirected, texts: textRules(loaded.model), visibility: visibilityRules(loaded.model), onlyChanged: false, deadline: 240_000 });
}
