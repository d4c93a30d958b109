import type { Run } from '../graph-store.js';
import { pages } from './pages.js';

/** Where an article has the words from: the first of these that is known. */
const ORIGINS = `
MATCH (a:Assertion)-[:\`IN\`]->(article:Article)
OPTIONAL MATCH (a)-[:WITHIN]->(:Statement)-[:VIA]->(agency:Publisher)
OPTIONAL MATCH (article)-[:CITES]->(wire:Publisher)
OPTIONAL MATCH (article)-[:CREDITS]->(credited:Publisher)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN a.id AS assertion, coalesce(agency.id, wire.id, credited.id, publisher.id, article.id) AS origin, a.origin AS present
ORDER BY assertion`;

/**
 * Writes onto each assertion who its article has it from: the agency of the statement, the agency that the article cites, the
 * source that it credits, its publisher, or nobody but the article itself. Assertions are independent where it differs.
 */
export async function deriveOrigins(run: Run): Promise<void> {
  const rows = await run({ text: ORIGINS, parameters: {} });
  const wrong = rows.filter(([, origin, present]) => origin !== present).map(([id = null, origin = null]) => ({ id, origin }) as { id: string; origin: string });
  for (const page of pages(wrong))
    await run({ text: 'UNWIND $page AS row MATCH (a:Assertion {id: row.id}) SET a.origin = row.origin', parameters: { page } });
}
