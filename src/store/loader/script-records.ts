import { createHash } from 'node:crypto';
import type { GraphStore, Run, RunOptions } from '../graph-store.js';
import type { CheckedScript } from './check-scripts.js';
import { type VisibilityRules, viewsIn } from './derive-visibility.js';

/** Raised when the loader derives something else from the same scripts: then all of them are loaded again. */
const DERIVATION = 5;

/** What tells whether a script is the one that was loaded and, where something is hidden, whether that was hidden by the same rules. */
export function fingerprint(text: string, { visibility }: Rules): string {
  const rules = viewsIn(visibility).length > 0 ? JSON.stringify(visibility) : '';
  return createHash('sha256').update(`${DERIVATION} ${rules}${text}`).digest('hex');
}

/** What says what is visible. */
interface Rules {
  readonly visibility: readonly VisibilityRules[];
}

/** Keeps in the graph that a script was loaded as it is now. A record is no :Entity, so no operation shows it. */
export async function recordScript(run: Run, { file, text }: CheckedScript, rules: Rules): Promise<void> {
  const parameters = { file, sha256: fingerprint(text, rules) };
  await run({ text: 'MERGE (s:SeedScript {id: $file}) SET s.sha256 = $sha256', parameters });
}

/** The scripts that were loaded: the fingerprints by file. */
export async function readRecords(store: GraphStore, options: RunOptions): Promise<ReadonlyMap<string, string>> {
  const text = 'MATCH (s:SeedScript) RETURN s.id AS file, s.sha256 AS sha256';
  const rows = await store.read({ text, parameters: {} }, options);
  return new Map(rows.map(([file, sha256]) => [String(file), String(sha256)]));
}
