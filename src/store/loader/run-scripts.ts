import type { ScriptQuery } from '../../cypher/script.js';
import { DeadlineExceeded, QueryRefused, ScriptFailed } from '../../errors.js';
import type { GraphStore, Run, RunOptions } from '../graph-store.js';
import { checkGraph, parallelRelationships, type TypeRules } from './check-graph.js';
import type { CheckedScript } from './check-scripts.js';
import { countEdges, deriveEdges } from './derive-edges.js';
import { type TextRules, deriveWords } from './derive-words.js';
import { type VisibilityRules, deriveVisibility, viewsIn } from './derive-visibility.js';
import { keepViews } from './keep-views.js';
import { recordScript } from './script-records.js';

export interface RunScriptsOptions extends RunOptions {
  /** The moment that becomes recordedAt of new nodes, in ISO 8601. */
  readonly now: string;
  /** The concrete types of the model: what labels a node may have. */
  readonly types: readonly TypeRules[];
  /** The types of relationships that mean the same from both ends. */
  readonly undirected: ReadonlySet<string>;
  /** The texts that a search looks in. */
  readonly texts: readonly TextRules[];
  /** What says from when on nodes are visible, and in which views never. */
  readonly visibility: readonly VisibilityRules[];
}

/** How many more nodes and relationships there are than before. */
export interface Growth {
  readonly nodes: number;
  readonly relationships: number;
}

/** What a script has brought, and how long its queries took. */
export interface Outcome extends Growth {
  readonly script: CheckedScript;
  readonly milliseconds: number;
}

const RECORDED_AT = 'MATCH (n:Entity) WHERE n.recordedAt IS NULL SET n.recordedAt = $now';

/** Where a load is. A query that is given up ends its transaction from outside, without a word on which it was. */
interface Position {
  script: CheckedScript;
  query: ScriptQuery | undefined;
}

/** Scripts that can run in one transaction. */
export type Batch = readonly [CheckedScript, ...CheckedScript[]];

/**
 * Runs scripts in one transaction, and with them what belongs to their data, once for all: recordedAt, the check of the
 * graph, from when on nodes are visible, the derived relationships, the words that a search finds and the records that
 * they were loaded. A schema script runs alone.
 * @throws ScriptFailed, with file and line, when a query is refused or leaves a graph that is not right; then nothing of
 * the scripts is kept. An engine that cannot be reached keeps its own error.
 */
export async function runScripts(store: GraphStore, scripts: Batch, options: RunScriptsOptions): Promise<readonly Outcome[]> {
  const [first] = scripts;
  const position: Position = { script: first, query: undefined };
  try {
    if (!first.isSchema) return await store.write((run) => loadData(run, scripts, options, position), options);
    const start = performance.now();
    // Neo4j takes no data beside schema commands, so the record comes after.
    await store.write((run) => runQueries(run, position), options);
    await store.write((run) => recordScript(run, first, options), options);
    return [{ script: first, nodes: 0, relationships: 0, milliseconds: performance.now() - start }];
  } catch (error) {
    const isRefusal = error instanceof QueryRefused || error instanceof DeadlineExceeded;
    if (isRefusal) throw new ScriptFailed(message(position, error.message), { cause: error });
    throw error;
  }
}

async function loadData(run: Run, scripts: Batch, options: RunScriptsOptions, position: Position): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let before = await count(run, options);
  for (const script of scripts) {
    const start = performance.now();
    position.script = script;
    await runQueries(run, position);
    const after = await count(run, options);
    const growth = { nodes: after.nodes - before.nodes, relationships: after.relationships - before.relationships };
    outcomes.push({ script, ...growth, milliseconds: performance.now() - start });
    before = after;
  }
  await derive(run, options, position);
  for (const script of scripts) await recordScript(run, script, options);
  return outcomes;
}

async function derive(run: Run, options: RunScriptsOptions, position: Position): Promise<void> {
  await run({ text: RECORDED_AT, parameters: { now: options.now } });
  const mistakes = await checkGraph(run, options.types);
  if (mistakes.length > 0) throw new ScriptFailed(message(position, mistakes.join('\n')));
  const views = viewsIn(options.visibility);
  await keepViews(run, views);
  await deriveVisibility(run, options.visibility);
  await deriveEdges(run, options.undirected, views);
  const parallel = await parallelRelationships(run, options.undirected);
  if (parallel.length > 0) throw new ScriptFailed(message(position, parallel.join('\n')));
  await deriveWords(run, options.texts, views);
}

async function runQueries(run: Run, position: Position): Promise<void> {
  for (const query of position.script.queries) {
    position.query = query;
    await run({ text: query.text, parameters: {} });
  }
  position.query = undefined;
}

function message({ script: { file }, query }: Position, reason: string): string {
  const what =
    query === undefined ? `${file}: ${reason}` : `${file}:${String(query.line)}: ${reason}\n  ${excerpt(query)}`;
  return `${what}\nThe database is as it was before this script, and later scripts were not run.`;
}

/** Enough of a query to know it again. */
function excerpt({ text }: ScriptQuery): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 120)} ...` : line;
}

/** What the graph has, with the derived relationships that its assertions make: a script has brought these, too. */
async function count(run: Run, { undirected }: RunScriptsOptions): Promise<Growth> {
  const one = async (text: string): Promise<number> => Number((await run({ text, parameters: {} }))[0]?.[0] ?? 0);
  return {
    nodes: await one('MATCH (n:Entity) RETURN count(n) AS nodes'),
    relationships: (await one('MATCH ()-[r]->() WHERE r.derived IS NULL RETURN count(r) AS relationships')) + (await countEdges(run, undirected)),
  };
}
