import type { LoadedSchema } from '../../src/model/load-schema.js';
import { visibilityRules, nodeRules, textRules } from '../../src/model/node-rules.js';
import type { GraphStore, Row } from '../../src/store/graph-store.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { NOW, schema } from '../seeded-store.js';

const DEADLINE = { deadline: 60_000 };

/** A node with the days of what it rests on. */
interface Rests {
  readonly id: string;
  readonly from: readonly string[];
}

/**
 * From when on each node of the seeded graph is there, by a definition that shares nothing with the loader's: passages, labels,
 * written forms and accounts with their article; what is named with the first article that names or implies it; publishers also
 * with what they have put out, perhaps put out, or are credited, cited or relayed in; series with their first point; names with
 * the first form that writes them, where there is one, but not before what they name.
 */
export async function firstDays(store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const read = async (text: string): Promise<Rests[]> =>
    (await store.read({ text, parameters: {} }, DEADLINE)).map(([id, from]: Row) => ({ id: String(id), from: Array.isArray(from) ? from.map(String) : [] }));
  const days = new Map<string, string>();
  const note = (rests: readonly Rests[]): void => {
    for (const { id, from } of rests) days.set(id, [...from].sort()[0] ?? '0000');
  };
  note(await read('MATCH (n:Article) RETURN n.id AS id, [n.publishedTo] AS days'));
  note(await read('MATCH (n:Entity)-[:REPORTED_IN|`IN`]->(a:Article) RETURN n.id AS id, collect(a.publishedTo) AS days'));
  note(await read('MATCH (n:Series)<-[:IN_SERIES]-(f:Figure)-[:REPORTED_IN]->(a:Article) RETURN n.id AS id, collect(a.publishedTo) AS days'));
  note(await read('MATCH (n:Named) OPTIONAL MATCH (n)-[:NAMED_IN|IMPLIED_IN]->(a:Article) RETURN n.id AS id, collect(a.publishedTo) AS days'));
  const publishers = await read(`MATCH (n:Publisher) OPTIONAL MATCH (n)<-[:PUBLISHED_BY|PERHAPS_PUBLISHED_BY|CREDITS|CITES]-(a:Article)
    OPTIONAL MATCH (n)-[:NAMED_IN|IMPLIED_IN]->(b:Article) OPTIONAL MATCH (n)<-[:VIA]-(:Statement)-[:REPORTED_IN]->(c:Article)
    RETURN n.id AS id, collect(a.publishedTo) + collect(b.publishedTo) + collect(c.publishedTo) AS days`);
  note(publishers);
  const names = await read('MATCH (n:Name)-[:NAME_OF]->(m:Named) RETURN n.id AS id, [m.id] AS named');
  const forms = new Map((await read('MATCH (n:Name)<-[:WRITES]-(:SurfaceForm)-[:REPORTED_IN]->(a:Article) RETURN n.id AS id, collect(a.publishedTo) AS days')).map(({ id, from }) => [id, from]));
  for (const { id, from: [named = ''] } of names) {
    const [form = ''] = [...(forms.get(id) ?? [])].sort();
    const entity = days.get(named) ?? '';
    days.set(id, form > entity ? form : entity);
  }
  return days;
}

/** Gives every node a moment of recording on its first day, as if each article had been loaded when it came out. */
export async function recordByDay(store: GraphStore, days: ReadonlyMap<string, string>, loaded = schema): Promise<void> {
  const rows = [...days].map(([id, day]) => ({ id, at: momentOf(day) }));
  await store.write((run) => run({ text: 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.recordedAt = row.at', parameters: { rows } }), DEADLINE);
  await derive(store, loaded);
}

export function momentOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}

/** Takes everything out of a graph that is not there by a day, and lets the loader derive from the rest what it does. */
export function restrict(store: GraphStore, days: ReadonlyMap<string, string>, until: string): Promise<void> {
  return takeOut(store, [...days].filter(([, day]) => day > until).map(([id]) => id));
}

/** Takes nodes out of a graph, and lets the loader derive from the rest what it does. */
export async function takeOut(store: GraphStore, ids: readonly string[]): Promise<void> {
  await store.write((run) => run({ text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n', parameters: { ids } }), DEADLINE);
  await derive(store, schema);
}

/** A load checks the graph, too: so what is left has all that it cannot be without. */
export async function derive(store: GraphStore, loaded: LoadedSchema): Promise<void> {
  const { model } = loaded;
  const rules = { types: nodeRules(loaded), undirected: model.undirected, texts: textRules(model), visibility: visibilityRules(model) };
  await loadScripts(store, [{ file: '99-nothing.cypher', text: 'MATCH (n:Article) RETURN count(n) AS articles' }], { ...DEADLINE, ...rules, now: NOW, onlyChanged: false });
}
