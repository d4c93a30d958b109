import { join } from 'node:path';
import type { LoadedSchema } from './model/load-schema.js';
import { nodeRules, textRules, visibilityRules } from './model/node-rules.js';
import { packageRoot } from './package-root.js';
import type { GraphStore } from './store/graph-store.js';
import { type LoadOptions, type LoadReport, type ScriptProgress, loadScripts, readScripts } from './store/loader/load-scripts.js';

/** Milliseconds for one script: Neo4j plans the first load of one for seconds. */
const SCRIPT_DEADLINE = 120_000;

export interface SeedOptions extends Pick<LoadOptions, 'onlyChanged' | 'onScript'> {
  /** The folder with the scripts; cypher/ of the package where it is not given. */
  readonly folder?: string | undefined;
}

/**
 * Loads the scripts of a folder.
 * @param options.onScript is told of each script that was run
 * @throws ScriptFailed naming file, line and query.
 */
export async function seed(
  store: GraphStore,
  schema: LoadedSchema,
  { folder = join(packageRoot, 'cypher'), onlyChanged, onScript }: SeedOptions,
): Promise<LoadReport> {
  const scripts = await readScripts(folder);
  return loadScripts(store, scripts, {
    now: new Date().toISOString(),
    types: nodeRules(schema),
    undirected: schema.model.undirected,
    texts: textRules(schema.model),
    visibility: visibilityRules(schema.model),
    deadline: SCRIPT_DEADLINE,
    onlyChanged,
    ...(onScript ? { onScript } : {}),
  });
}

/** What happened to a script, in a line. */
export function scriptLine({ file, queries, nodes, relationships, milliseconds }: ScriptProgress): string {
  return `  ${file}: ${queries} ${queries === 1 ? 'query' : 'queries'}, ${signed(nodes)} nodes, ${signed(relationships)} relationships, ${milliseconds} ms\n`;
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count);
}
