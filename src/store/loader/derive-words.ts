import { escapeName } from '../../cypher/escape-name.js';
import { beginnings } from '../../search/beginnings.js';
import { SEARCHED, SUGGESTED } from '../../search/full-text-indexes.js';
import { nearKeys } from '../../search/near-words.js';
import { tokens } from '../../search/tokens.js';
import type { Row, Run, Value } from '../graph-store.js';
import { PAGE, pages } from './pages.js';

/** A property of the nodes with a label, or of the nodes that a relationship leads to. */
export interface TextRule {
  readonly property: string;
  readonly relation: { readonly type: string; readonly direction: 'OUT' | 'IN' | 'UNDIRECTED'; readonly target: string } | null;
}

/** The texts by which a search finds nodes with a label, and those that are suggested. */
export interface TextRules {
  readonly label: string;
  readonly searched: readonly TextRule[];
  readonly suggested: readonly TextRule[];
}

/**
 * Makes the words of every node that a search finds what its texts say: those of its searched texts in a property, the
 * beginnings of those of its suggested texts in another, each between blanks; and of every word with its term a node :Word, with
 * the keys by which a word with a wrong letter finds it. Only differences are written.
 */
export async function deriveWords(run: Run, rules: readonly TextRules[]): Promise<void> {
  const words = new Set<string>();
  for (const rule of rules) await deriveOfType(run, rule, words);
  const present = new Set((await run({ text: 'MATCH (w:Word) RETURN w.id AS id', parameters: {} })).map(([id]) => String(id)));
  const missing = [...words].filter((word) => !present.has(word)).map((id) => ({ id, keys: ` ${nearKeys(id.split(' ')[0] ?? '').join(' ')} ` }));
  const gone = [...present].filter((word) => !words.has(word));
  for (const rows of pages(missing)) await run({ text: 'UNWIND $rows AS row CREATE (w:Word {id: row.id, keys: row.keys})', parameters: { rows } });
  for (const ids of pages(gone)) await run({ text: 'UNWIND $ids AS id MATCH (w:Word {id: id}) DELETE w', parameters: { ids } });
}

async function deriveOfType(run: Run, { label, searched, suggested }: TextRules, words: Set<string>): Promise<void> {
  const text = readTexts(label, [...searched, ...suggested]);
  for (let after = ''; ; ) {
    const page = await run({ text, parameters: { after, page: BigInt(PAGE) } });
    const rows = page.flatMap(([id = null, search = null, suggest = null, ...texts]) => {
      const wanted = { search: searchWords(textsIn(texts.slice(0, searched.length)), words), suggest: suggestWords(textsIn(texts.slice(searched.length))) };
      return search === wanted.search && suggest === wanted.suggest ? [] : [{ id: String(id), ...wanted }];
    });
    const [last] = page.at(-1) ?? [];
    if (typeof last !== 'string') return;
    const write = `UNWIND $rows AS row MATCH (n:${escapeName(label)} {id: row.id}) SET n.${SEARCHED.property} = row.search, n.${SUGGESTED.property} = row.suggest`;
    if (rows.length > 0) await run({ text: write, parameters: { rows } });
    after = last;
  }
}

/** A page of nodes with their words as they are and their texts; those of what is related as lists. */
function readTexts(label: string, rules: readonly TextRule[]): string {
  const calls = rules.flatMap(({ property, relation }, index) => {
    if (!relation) return [];
    const name = `:${escapeName(relation.type)}`;
    const arrow = { OUT: `-[${name}]->`, IN: `<-[${name}]-`, UNDIRECTED: `-[${name}]-` }[relation.direction];
    return [`CALL (n) { MATCH (n)${arrow}(m:${escapeName(relation.target)}) RETURN collect(DISTINCT m.${escapeName(property)}) AS t${index} }`];
  });
  const values = rules.map(({ property, relation }, index) => (relation ? `t${index}` : `n.${escapeName(property)} AS t${index}`));
  return [
    `MATCH (n:${escapeName(label)}) WHERE n.id > $after`,
    'WITH n ORDER BY n.id LIMIT $page',
    ...calls,
    `RETURN n.id AS id, n.${SEARCHED.property} AS search, n.${SUGGESTED.property} AS suggest, ${values.join(', ')} ORDER BY id`,
  ].join('\n');
}

/** The different texts, in an order of their own: engines collect in any. */
function textsIn(values: Row): readonly string[] {
  const texts = values.flatMap((value): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : [value])).filter((value) => typeof value === 'string');
  return [...new Set(texts)].sort();
}

/** The terms of texts; two blanks stand around each text, so that no phrase reaches from one into another and a whole one is known. */
function searchWords(texts: readonly string[], words: Set<string>): string | null {
  const terms = texts.map((text) => {
    const found = tokens(text);
    for (const { word, term } of found) words.add(`${word} ${term}`);
    return found.map(({ term }) => term).join(' ');
  });
  const different = [...new Set(terms.filter((line) => line !== ''))];
  return different.length === 0 ? null : `  ${different.join('  ')}  `;
}

/** The beginnings of all words; two blanks stand before those that a text begins with. */
function suggestWords(texts: readonly string[]): string | null {
  const begun = (text: string): string[][] => tokens(text).map(({ start, end }) => beginnings(text.slice(start, end)));
  const first = new Set(texts.flatMap((text) => begun(text)[0] ?? []));
  const others = new Set(texts.flatMap((text) => begun(text).slice(1).flat()).filter((word) => !first.has(word)));
  return first.size === 0 ? null : `  ${[...first].join('  ')} ${[...others, ''].join(' ')}`;
}
