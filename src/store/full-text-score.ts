import { escapeName } from '../cypher/escape-name.js';
import type { FullTextQuery } from './graph-store.js';

/**
 * How well a node matches, as an expression of Cypher, from 0 to 1, or 2 for nodes that are preferred: the more of the words that
 * are asked for ($asked), the better, the longer the text, the less. It is made from the node alone. The engines' own scores
 * choose the best so many, but count words that were deleted and round lengths, each in its own way.
 */
export function score({ index, preferred }: FullTextQuery): string {
  const words = `split(n.${escapeName(index.property)}, ' ')`;
  const found = `toFloat(size([w IN ${words} WHERE w IN $asked]))`;
  const weight = preferred === null ? '' : ` * CASE WHEN n.${escapeName(preferred)} IS NULL THEN 1.0 ELSE 2.0 END`;
  return `round(1000.0 * ${found} / (${found} + 0.3 + size(${words}) / 200.0)${weight}) / 1000.0`;
}

/** The words of a query, in all their forms. */
export function asked({ words, phrases }: FullTextQuery): string[] {
  return [...new Set([...words.flat(), ...phrases.flatMap((phrase) => phrase.split(' '))])];
}
