import { join } from 'node:path';
import type { LoadedSchema } from './model/load-schema.js';
import { nodeRules, textRules, visibilityRules } from './model/node-rules.js';
import { packageRoot } from './package-root.js';
import type { GraphStore } from './store/graph-store.js';
import { type LoadReport, loadScripts, readScripts } from './store/loader/load-scripts.js';

/** Milliseconds for one script: Neo4j plans the first load of one for seconds. */
const SCRIPT_DEADLINE = 120_000;

/**
 * Loads the scripts of cypher/ and prints a line for each.
 * @throws ScriptFailed naming file, line and query.
 */
export async function seed(
  store: GraphStore,
  schema: LoadedSchema,
  { onlyChanged }: { onlyChanged: boolean },
): Promise<LoadReport> {
  const scripts = await readScripts(join(packageRoot, 'cypher'));
  return loadScripts(store, scripts, {
    now: new Date().toISOString(),
    types: nodeRules(schema),
    undirected: schema.model.undirected,
    texts: textRules(schema.model),
    visibility: visibilityRules(schema.model),
    deadline: SCRIPT_DEADLINE,
    onlyChanged,
    onScript: ({ file, queries, nodes, relationships, milliseconds }) => {
      process.stdout.write(
        `  ${file}: ${queries} ${queries === 1 ? 'query' : 'queries'}, ${signed(nodes)} nodes, ${signed(relationships)} relationships, ${milliseconds} ms\n`,
      );
    },
  });
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count);
}
