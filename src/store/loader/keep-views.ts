import { escapeName } from '../../cypher/escape-name.js';
import { madeFor, visibleFrom } from '../../cypher/history.js';
import type { Run } from '../graph-store.js';
import { writeDifferences } from './write-differences.js';

/**
 * Takes out of the graph what was derived for views that nobody has any more, and notes those that there are. A note is no :Entity.
 * What derived relationships have for a view goes when they are derived.
 */
export async function keepViews(run: Run, views: readonly string[]): Promise<void> {
  const noted = (await run({ text: 'MATCH (v:AccessView) RETURN v.id AS id', parameters: {} })).map(([id]) => String(id));
  for (const view of noted.filter((other) => !views.includes(other))) {
    for (const label of ['Entity', 'Word']) await dropView(run, label, view);
    await run({ text: 'MATCH (v:AccessView {id: $view}) DELETE v', parameters: { view } });
  }
  const ids = views.filter((view) => !noted.includes(view));
  if (ids.length > 0) await run({ text: 'UNWIND $ids AS id CREATE (v:AccessView) SET v.id = id', parameters: { ids } });
}

async function dropView(run: Run, label: string, view: string): Promise<void> {
  const time = escapeName(visibleFrom({ clock: 'recorded', view }));
  const read = `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id, n.${time} AS time ORDER BY id LIMIT $page`;
  const write = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET ${madeFor(view).map((name) => `n.${escapeName(name)} = null`).join(', ')}`;
  await writeDifferences(run, read, write, ([time = null]) => (time === null ? null : {}));
}
