import { join } from 'node:path';
import { loadSchema, readSchemaFiles } from '../src/model/load-schema.js';
import { nodeRules, textRules, visibilityRules } from '../src/model/node-rules.js';
import { packageRoot } from '../src/package-root.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { loadScripts, readScripts } from '../src/store/loader/load-scripts.js';
import type { TestEngine } from './engines/engines.js';

/** The project's own schema. */
export const schema = loadSchema(readSchemaFiles(join(packageRoot, 'schema')));

/** When everything of the tests' graph was recorded. */
export const NOW = '2026-01-31T12:00:00.000Z';

/** The graph of the five articles in an empty database of an engine. */
export async function openSeeded(engine: TestEngine): Promise<GraphStore> {
  const store = await engine.open();
  await seedStore(store);
  return store;
}

export async function seedStore(store: GraphStore): Promise<void> {
  const [constraints, ...scripts] = await readScripts(join(packageRoot, 'cypher'));
  if (!constraints) throw new Error('There are no scripts.');
  // In one script, whose graph is checked and derived from once: the loader's own tests take them one by one.
  const graph = { file: 'graph.cypher', text: scripts.map(({ text }) => text).join('\n') };
  await loadScripts(store, [constraints, graph], { now: NOW, types: nodeRules(schema), undirected: schema.model.undirected, texts: textRules(schema.model), visibility: visibilityRules(schema.model), onlyChanged: false, deadline: 60_000 });
}
