import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeName } from '../../src/cypher/escape-name.js';
import type { LoadedSchema } from '../../src/model/load-schema.js';
import { nodeRules, textRules, visibilityRules } from '../../src/model/node-rules.js';
import { packageRoot } from '../../src/package-root.js';
import type { GraphStore, Run } from '../../src/store/graph-store.js';
import { deriveEdges } from '../../src/store/loader/derive-edges.js';
import { deriveVisibility, viewsIn } from '../../src/store/loader/derive-visibility.js';
import { deriveWords } from '../../src/store/loader/derive-words.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { type NodeBatch, type RelationshipBatch, generateGraph } from './generate-graph.js';

const NOW = '2026-01-31T12:00:00.000Z';
const DEADLINE = { deadline: 1_800_000 };

/** Fills an empty database with a generated graph: a transaction for each batch, the derived relationships last. */
export async function loadGeneratedGraph(store: GraphStore, schema: LoadedSchema, size: { readonly nodes: number; readonly seed?: number }): Promise<void> {
  const rules = nodeRules(schema);
  const { undirected } = schema.model;
  const file = '00-constraints.cypher';
  const text = await readFile(join(packageRoot, 'cypher', file), 'utf8');
  await loadScripts(store, [{ file, text }], { ...DEADLINE, now: NOW, types: rules, undirected, texts: [], visibility: [], onlyChanged: false });
  const interfaces = new Map(rules.map(({ concrete, others }) => [concrete, others]));
  for (const batch of generateGraph(size)) {
    const query = batch.kind === 'nodes' ? nodesQuery(batch, interfaces.get(batch.label) ?? []) : relationshipsQuery(batch);
    await store.write((run) => run(query), DEADLINE);
  }
  // A transaction for each query: of all of them together Neo4j would keep the whole graph in memory.
  const run: Run = (query) => store.write((inside) => inside(query), DEADLINE);
  const visibility = visibilityRules(schema.model);
  const views = viewsIn(visibility);
  await deriveVisibility(run, visibility);
  await deriveEdges(run, undirected, views);
  await deriveWords(run, textRules(schema.model), views);
}

function nodesQuery({ label, rows }: NodeBatch, interfaces: readonly string[]) {
  const others = ['Entity', ...interfaces].map(escapeName).join(':');
  return { text: `UNWIND $rows AS row CREATE (n:${escapeName(label)}) SET n:${others}, n += row, n.recordedAt = $now`, parameters: { rows, now: NOW } };
}

function relationshipsQuery({ type, from, to, rows }: RelationshipBatch) {
  const ends = `MATCH (a:${escapeName(from)} {id: row.from}) MATCH (b:${escapeName(to)} {id: row.to})`;
  return { text: `UNWIND $rows AS row ${ends} CREATE (a)-[r:${escapeName(type)}]->(b) SET r += row.has`, parameters: { rows: rows.map((row) => ({ ...row })) } };
}
