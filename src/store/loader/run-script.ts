import type { ScriptQuery } from '../../cypher/script.js';
import { DeadlineExceeded, QueryRefused, ScriptFailed } from '../../errors.js';
import type { GraphStore, Run, RunOptions } from '../graph-store.js';
import { checkGraph, parallelRelationships, type TypeRules } from './check-graph.js';
import type { CheckedScript } from './check-scripts.js';
import { deriveEdges } from './derive-edges.js';
import { type TextRules, deriveWords } from './derive-words.js';
import { type VisibilityRules, deriveVisibility } from './derive-visibility.js';
import { recordScript } from './script-records.js';

export interface RunScriptOptions extends RunOptions {
  /** The moment that becomes recordedAt of new nodes, in ISO 8601. */
  readonly now: string;
  /** The concrete types of the model: what labels a node may have. */
  readonly types: readonly TypeRules[];
  /** The types of relationships that mean the same from both ends. */
  readonly undirected: ReadonlySet<string>;
  /** The texts that a search looks in. */
  readonly texts: readonly TextRules[];
  /** What says from when on nodes are visible. */
  readonly visibility: readonly VisibilityRules[];
}

/** How many more nodes and relationships there are than before. */
export interface Growth {
  readonly nodes: number;
  readonly relationships: number;
}

const RECORDED_AT = 'MATCH (n:Entity) WHERE n.recordedAt IS NULL SET n.recordedAt = $now';

/** Where a script is. A query that is given up ends its transaction from outside, without a word on which it was. */
interface Position {
  query: ScriptQuery | undefined;
}

/**
 * Runs one script in one transaction, and with it what belongs to its data: recordedAt, the check of the graph, from
 * when on nodes are visible, the derived relationships, the words that a search finds and the record that it was loaded.
 * @throws ScriptFailed, with file and line, when a query is refused or leaves a graph that is not right; then nothing of
 * the script is kept. An engine that cannot be reached keeps its own error.
 */
export async function runScript(store: GraphStore, script: CheckedScript, options: RunScriptOptions): Promise<Growth> {
  const position: Position = { query: undefined };
  try {
    if (!script.isSchema) return await store.write((run) => loadData(run, script, options, position), options);
    // Neo4j takes no data beside schema commands, so the record comes after.
    await store.write((run) => runQueries(run, script, position), options);
    await store.write((run) => recordScript(run, script), options);
    return { nodes: 0, relationships: 0 };
  } catch (error) {
    const isRefusal = error instanceof QueryRefused || error instanceof DeadlineExceeded;
    if (isRefusal) throw new ScriptFailed(message(script, error.message, position.query), { cause: error });
    throw error;
  }
}

async function loadData(
  run: Run,
  script: CheckedScript,
  options: RunScriptOptions,
  position: Position,
): Promise<Growth> {
  const before = await count(run);
  await runQueries(run, script, position);
  await run({ text: RECORDED_AT, parameters: { now: options.now } });
  const mistakes = await checkGraph(run, options.types);
  if (mistakes.length > 0) throw new ScriptFailed(message(script, mistakes.join('\n')));
  await deriveVisibility(run, options.visibility);
  await deriveEdges(run, options.undirected);
  const parallel = await parallelRelationships(run, options.undirected);
  if (parallel.length > 0) throw new ScriptFailed(message(script, parallel.join('\n')));
  await deriveWords(run, options.texts);
  await recordScript(run, script);
  const after = await count(run);
  return { nodes: after.nodes - before.nodes, relationships: after.relationships - before.relationships };
}

async function runQueries(run: Run, script: CheckedScript, position: Position): Promise<void> {
  for (const query of script.queries) {
    position.query = query;
    await run({ text: query.text, parameters: {} });
  }
  position.query = undefined;
}

function message({ file }: CheckedScript, reason: string, query?: ScriptQuery): string {
  const what =
    query === undefined ? `${file}: ${reason}` : `${file}:${String(query.line)}: ${reason}\n  ${excerpt(query)}`;
  return `${what}\nThe database is as it was before this script, and later scripts were not run.`;
}

/** Enough of a query to know it again. */
function excerpt({ text }: ScriptQuery): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 120)} ...` : line;
}

async function count(run: Run): Promise<Growth> {
  const one = async (text: string): Promise<number> => Number((await run({ text, parameters: {} }))[0]?.[0] ?? 0);
  return {
    nodes: await one('MATCH (n:Entity) RETURN count(n) AS nodes'),
    relationships: await one('MATCH ()-[r]->() RETURN count(r) AS relationships'),
  };
}
