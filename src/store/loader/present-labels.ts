import type { Run } from '../graph-store.js';

/** The labels that nodes have. Neo4j plans each query, which takes longer than to find that there are no such nodes yet. */
export async function presentLabels(run: Run): Promise<ReadonlySet<string>> {
  const rows = await run({ text: 'MATCH (n:Entity) UNWIND labels(n) AS label RETURN DISTINCT label', parameters: {} });
  return new Set(rows.map(([label]) => String(label)));
}
