import { escapeName } from '../cypher/escape-name.js';
import { historyName, valueAsOf, visibleFrom } from '../cypher/history.js';
import type { FullTextQuery } from './graph-store.js';

/**
 * The lines after which a row has the id and the score of a node n, the best first: up to 1 for how many of its words are asked for ($asked), longer texts less; 1
 * more where a whole text is what is asked for ($whole), or 0.5 where one begins so ($beginning); twice as much for nodes that
 * are preferred. It is made from the node alone. The engines' own scores choose the best so many, but count words that were
 * deleted and round lengths, each in its own way.
 */
export function scoreLines({ index, preferred, asOf }: FullTextQuery): string[] {
  const text = asOf ? valueAsOf('n', index.property, 'words', asOf, '$time') : `n.${escapeName(index.property)}`;
  const place = 'CASE WHEN text CONTAINS $whole THEN 1.0 WHEN text CONTAINS $beginning THEN 0.5 ELSE 0.0 END';
  const weight = preferred === null ? '' : ` * CASE WHEN ${isWithout(preferred, asOf)} THEN 1.0 ELSE 2.0 END`;
  return [
    `WITH n, ${text} AS text`,
    "WITH n, text, split(text, ' ') AS words",
    'WITH n, text, words, toFloat(size([w IN words WHERE w IN $asked])) AS found',
    `WITH n.id AS id, round(1000.0 * (${place} + found / (found + 0.3 + size(words) / 200.0))${weight}) / 1000.0 AS score ORDER BY score DESC, id`,
  ];
}

/** That a node has no words in a property: some can be hidden, or have come later. */
function isWithout(property: string, asOf: FullTextQuery['asOf']): string {
  return asOf ? `coalesce(${valueAsOf('n', property, 'words', asOf, '$time')}, '  ') = '  '` : `n.${escapeName(property)} IS NULL`;
}

/** The condition on the labels of a node; none where it may have any. */
export function labelConditions({ labels }: FullTextQuery): string[] {
  if (!labels) return [];
  return [labels.length > 0 ? `(${labels.map((label) => `n:${escapeName(label)}`).join(' OR ')})` : 'false'];
}

/** The conditions that a node and the words by which it was found were visible then; none for the graph as it is. */
export function visibleConditions({ index, words, phrases, asOf }: FullTextQuery): string[] {
  if (!asOf) return [];
  const text = valueAsOf('n', index.property, 'words', asOf, '$time');
  // Where words have no history, those that the index knows were there whenever the node was visible.
  const all = `all(f IN $forms WHERE any(w IN f WHERE ${text} CONTAINS w))`;
  return [`n.${escapeName(visibleFrom(asOf))} <= $time`, ...(words.length + phrases.length > 0 ? [`(n.${escapeName(historyName(index.property, asOf))} IS NULL OR ${all})`] : [])];
}

/** What these conditions ask for. */
export function visibleParameters({ words, phrases, asOf }: FullTextQuery): { time: string; forms: string[][] } | Record<string, never> {
  return asOf ? { time: asOf.time, forms: [...words, ...phrases.map((phrase) => [phrase])].map((forms) => forms.map((form) => ` ${form} `)) } : {};
}

/** The words of a query, in all their forms. */
export function asked({ words, phrases }: FullTextQuery): string[] {
  return [...new Set([...words.flat(), ...phrases.flatMap((phrase) => phrase.split(' '))])];
}

/** What the expression above asks for. Two blanks stand around each text of a node. */
export function scoreParameters(query: FullTextQuery): { asked: string[]; whole: string; beginning: string; time?: string } {
  return { ...(query.asOf ? { time: query.asOf.time } : {}), asked: asked(query), whole: `  ${query.text}  `, beginning: `  ${query.text} ` };
}
