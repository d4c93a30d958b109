import { escapeName } from '../../cypher/escape-name.js';
import { NEVER, ORIGIN, type View, inView, visibleFrom } from '../../cypher/history.js';
import type { Run } from '../graph-store.js';
import { pages } from './pages.js';

/** Whom an assertion can be from, beside its article: the first of these that is known. */
const PUBLISHERS = ['agency', 'wire', 'credited', 'publisher'];

/**
 * Writes onto each assertion who its article has it from: the agency of the statement, the agency that the article cites, the
 * source that it credits, its publisher, or nobody but the article itself. Assertions are independent where it differs. In a view
 * nobody counts who is hidden.
 */
export async function deriveOrigins(run: Run, views: readonly string[]): Promise<void> {
  const all = [null, ...views];
  const rows = await run({ text: originsText(all), parameters: { never: NEVER.recorded } });
  const wrong = rows.filter(([, ...values]) => all.some((_, index) => values[index] !== values[all.length + index]));
  const assertions = wrong.map(([id = null, ...values]) => ({ id, origins: values.slice(0, all.length) }) as { id: string; origins: string[] });
  const set = all.map((view, index) => `a.${escapeName(inView(ORIGIN, view))} = row.origins[${index}]`);
  for (const page of pages(assertions)) await run({ text: `UNWIND $page AS row MATCH (a:Assertion {id: row.id}) SET ${set.join(', ')}`, parameters: { page } });
}

/** Each assertion with its origins, of all of the graph and of each view, and then those that it has. */
function originsText(views: readonly View[]): string {
  const origins = views.map((view, index) => `coalesce(${[...PUBLISHERS.map((publisher) => idIn(view, publisher)), 'article.id'].join(', ')}) AS origin${index}`);
  const present = views.map((view, index) => `a.${escapeName(inView(ORIGIN, view))} AS present${index}`);
  return `
MATCH (a:Assertion)-[:\`IN\`]->(article:Article)
OPTIONAL MATCH (a)-[:WITHIN]->(statement:Statement)-[:VIA]->(agency:Publisher)
OPTIONAL MATCH (article)-[:CITES]->(wire:Publisher)
OPTIONAL MATCH (article)-[:CREDITS]->(credited:Publisher)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN ${['a.id AS assertion', ...origins, ...present].join(', ')}
ORDER BY assertion`;
}

function idIn(view: View, publisher: string): string {
  if (view === null) return `${publisher}.id`;
  const seen = publisher === 'agency' ? ['statement', publisher] : [publisher];
  return `CASE WHEN ${seen.map((node) => `${node}.${escapeName(visibleFrom({ clock: 'recorded', view }))} < $never`).join(' AND ')} THEN ${publisher}.id END`;
}
