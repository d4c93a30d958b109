import { InvalidArgument } from '../errors.js';
import type { AskedGraph } from './asked-graph.js';
import { FindEntityDocument } from './operations.generated.js';
import { type Told, wordsOf } from './told.js';

/** The ids of the entities that are meant, each by its id or by a name that no other has. */
export function findEntities(graph: AskedGraph, texts: readonly string[]): Promise<string[]> {
  return Promise.all(texts.map((text) => findEntity(graph, text)));
}

/**
 * The id of the entity that is meant, by its id or by a name that no other has. As of an earlier day it is found by what it is
 * called today.
 * @throws InvalidArgument with the entities that can be meant.
 */
export async function findEntity(graph: AskedGraph, text: string): Promise<string> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidArgument(`"${text}" is no entity. Give an id such as person:putin, or a name.`);
  const { node, suggest } = await graph.today().query(FindEntityDocument, { text, id: text });
  if (node) return node.id;
  const named = suggest.filter(({ match }) => match && folded(match.text) === folded(text));
  const [only, ...others] = named;
  if (only && others.length === 0) return only.node.id;
  if (others.length > 0) throw new InvalidArgument(`Several entities are named "${text}". Give the id of one:\n${lines(named.map(({ node }) => node))}`);
  const similar = suggest.length > 0 ? suggest.map(({ node }) => node) : await withSuchWords(graph, text);
  throw new InvalidArgument(`Nothing has the id or the name "${text}". ${similar.length > 0 ? `Give the id of what is meant:\n${lines(similar)}` : 'Look for it with isnad search.'}`);
}

/** What a search finds by the words of a name, or of an id without its kind. */
async function withSuchWords(graph: AskedGraph, text: string): Promise<readonly Told[]> {
  const { SearchDocument } = await import('./operations.generated.js');
  const { search } = await graph.today().query(SearchDocument, { query: text.replace(/^\w+:(?=.*[\p{L}\p{N}])/u, '').replaceAll('"', ' '), first: 5 });
  return search.edges.map(({ node }) => node);
}

function lines(candidates: readonly Told[]): string {
  const widest = Math.max(...candidates.map(({ id }) => id.length));
  return candidates.map((node) => `  ${node.id.padEnd(widest)}  ${wordsOf(node)}`).join('\n');
}

function folded(text: string): string {
  return text.trim().normalize('NFKC').toLocaleLowerCase();
}
