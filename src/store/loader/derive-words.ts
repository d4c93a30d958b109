import { escapeName } from '../../cypher/escape-name.js';
import { type Perspective, historyEntry, historyName, perspectives, visibleFrom } from '../../cypher/history.js';
import { type Direction, relationshipPattern } from '../../cypher/relationship-pattern.js';
import { beginnings } from '../../search/beginnings.js';
import { SEARCHED, SUGGESTED } from '../../search/full-text-indexes.js';
import { nearKeys } from '../../search/near-words.js';
import { tokens } from '../../search/tokens.js';
import type { Row, Run, Value } from '../graph-store.js';
import { canonicalText } from './canonical-text.js';
import { pages } from './pages.js';
import { presentLabels } from './present-labels.js';
import { writeDifferences } from './write-differences.js';

/** A property of the nodes with a label, or of the nodes that a relationship leads to. */
export interface TextRule {
  readonly property: string;
  readonly relation: { readonly type: string; readonly direction: Direction; readonly target: string } | null;
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
export async function deriveWords(run: Run, rules: readonly TextRules[], views: readonly string[]): Promise<void> {
  const words: WordTimes = new Map();
  const labels = await presentLabels(run);
  const all = perspectives(views);
  for (const rule of rules) if (labels.has(rule.label)) await deriveOfType(run, rule, all, words);
  const present = new Map((await run({ text: `MATCH (w:Word) RETURN w.id AS id, ${timesOf('w', all)}`, parameters: {} })).map(([id = null, ...times]) => [String(id), canonicalText(times)]));
  const rows = [...words].filter(([id, times]) => present.get(id) !== canonicalText(times))
    .map(([id, times]) => ({ id, keys: ` ${nearKeys(id.split(' ')[0] ?? '').join(' ')} `, times }));
  const gone = [...present.keys()].filter((word) => !words.has(word));
  const times = all.map((perspective, index) => `w.${escapeName(visibleFrom(perspective))} = row.times[${index}]`);
  const write = `UNWIND $rows AS row MERGE (w:Word {id: row.id}) SET w.keys = row.keys, ${times.join(', ')}`;
  for (const page of pages(rows)) await run({ text: write, parameters: { rows: page } });
  for (const ids of pages(gone)) await run({ text: 'UNWIND $ids AS id MATCH (w:Word {id: id}) DELETE w', parameters: { ids } });
}

/** What is derived for a node: its words, and how they came to be by each clock and in each view where they were not all there from the first. */
function derivedOf(all: readonly Perspective[]): readonly string[] {
  return [SEARCHED, SUGGESTED].flatMap(({ property }) => [property, ...all.map((perspective) => historyName(property, perspective))]);
}

/** From when on something is visible, by each clock and in each view. */
type Times = readonly string[];

interface TimedText {
  readonly text: string;
  readonly times: Times;
}

/** From when on each word, with its term, stands in a text. */
type WordTimes = Map<string, Times>;

function timesOf(of: string, all: readonly Perspective[]): string {
  return all.map((perspective, index) => `${of}.${escapeName(visibleFrom(perspective))} AS v${index}`).join(', ');
}

async function deriveOfType(run: Run, { label, searched, suggested }: TextRules, all: readonly Perspective[], words: WordTimes): Promise<void> {
  const derived = derivedOf(all);
  const read = readTexts(label, [...searched, ...suggested], all);
  const write = `UNWIND $rows AS row MATCH (n:${escapeName(label)} {id: row.id}) SET ${derived.map((name) => `n.${escapeName(name)} = row.${escapeName(name)}`).join(', ')}`;
  await writeDifferences(run, read, write, (values) => {
    const present = values.slice(0, derived.length);
    const from = values.slice(derived.length, derived.length + all.length).map(textOf);
    const texts = values.slice(derived.length + all.length);
    const wanted = [
      ...wordsAndHistories(textsIn(texts.slice(0, searched.length), from).map((text) => termsOf(text, words)), from, searchWords),
      ...wordsAndHistories(textsIn(texts.slice(searched.length), from), from, suggestWords),
    ];
    return canonicalText(present) === canonicalText(wanted) ? null : Object.fromEntries(derived.map((name, index) => [name, wanted[index] ?? null]));
  });
}

/** A page of nodes with what is derived for them, from when on they are visible, and their texts: those of what is related in lists, each with its times. */
function readTexts(label: string, rules: readonly TextRule[], all: readonly Perspective[]): string {
  const calls = rules.flatMap(({ property, relation }, index) => {
    if (!relation) return [];
    const arrow = relationshipPattern({ types: [relation.type], direction: relation.direction });
    const times = all.map((perspective, number) => `min(m.${escapeName(visibleFrom(perspective))}) AS v${number}`);
    const names = all.map((_, number) => `v${number}`);
    return [`CALL (n) { MATCH (n)${arrow}(m:${escapeName(relation.target)}) WITH m.${escapeName(property)} AS text, ${times.join(', ')} RETURN collect([${['text', ...names].join(', ')}]) AS t${index} }`];
  });
  const values = rules.map(({ property, relation }, index) => (relation ? `t${index}` : `n.${escapeName(property)} AS t${index}`));
  const own = [...derivedOf(all).map((name) => `n.${escapeName(name)} AS ${escapeName(name)}`), timesOf('n', all)];
  return [`MATCH (n:${escapeName(label)}) WHERE n.id > $after`, 'WITH n ORDER BY n.id LIMIT $page', ...calls, `RETURN n.id AS id, ${[...own, ...values].join(', ')} ORDER BY id`].join('\n');
}

/** The different texts in an order of their own: engines collect in any. None is visible before its node. */
function textsIn(values: Row, from: Times): readonly TimedText[] {
  const texts = new Map<string, TimedText>();
  for (const value of values) {
    const some = Array.isArray(value) ? (value as readonly Row[]) : [[value]];
    for (const [text = null, ...own] of some) {
      if (typeof text !== 'string') continue;
      const times = from.map((time, index) => later(textOf(own[index]), time));
      texts.set(text, { text, times: earlier(texts.get(text)?.times ?? times, times) });
    }
  }
  return [...texts.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const later = (one: string, other: string): string => (one > other ? one : other);

/** Of each clock and view the earlier time. */
const earlier = (some: Times, others: Times): Times => some.map((time, index) => (time < (others[index] ?? '') ? time : (others[index] ?? '')));

/** Makes words of texts; of further ones those that are new. */
type Words = (texts: readonly string[]) => string;

/** The words of all texts, and by each clock and in each view what each time adds to them; null where all are there from the first. */
function wordsAndHistories(texts: readonly TimedText[], from: Times, makeWords: () => Words): Value[] {
  const all = makeWords()(texts.map(({ text }) => text));
  const histories = from.map((first, index) => {
    if (texts.every(({ times }) => times[index] === first)) return null;
    const byTime = new Map<string, string[]>();
    for (const { text, times } of texts) byTime.set(times[index] ?? '', [...(byTime.get(times[index] ?? '') ?? []), text]);
    const add = makeWords();
    return [...byTime].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([time, some]) => {
      const added = add(some);
      return added === '' ? [] : [historyEntry(time, added)];
    });
  });
  return [all === '' ? null : `  ${all}`, ...histories];
}

/** The terms of a text between blanks; its words are noted. */
function termsOf({ text, times }: TimedText, words: WordTimes): TimedText {
  const found = tokens(text);
  for (const { word, term } of found) {
    const id = `${word} ${term}`;
    words.set(id, earlier(words.get(id) ?? times, times));
  }
  return { times, text: found.map(({ term }) => term).join(' ') };
}

/** The terms of texts; two blanks stand around each text, so that no phrase reaches from one into another and a whole one is known. */
function searchWords(): Words {
  const known = new Set<string>(['']);
  return (texts) => addTo(known, texts).map((terms) => `${terms}  `).join('');
}

/** The beginnings of all words; two blanks stand before those that a text begins with. */
function suggestWords(): Words {
  const first = new Set<string>();
  const others = new Set<string>();
  return (texts) => {
    const begun = texts.map((text) => tokens(text).map(({ start, end }) => beginnings(text.slice(start, end))));
    const blank = first.size > 0 ? ' ' : '';
    const newFirst = addTo(first, begun.flatMap(([words = []]) => words));
    const newOthers = addTo(others, begun.flatMap((words) => words.slice(1).flat()).filter((word) => !first.has(word)));
    return `${newFirst.length > 0 ? `${blank}${newFirst.join('  ')} ` : ''}${newOthers.map((word) => `${word} `).join('')}`;
  };
}

/** Those that were not there yet. */
function addTo(known: Set<string>, words: readonly string[]): readonly string[] {
  const added = [...new Set(words)].filter((word) => !known.has(word));
  for (const word of added) known.add(word);
  return added;
}
