import { fold } from './fold.js';
import { stem, withoutProclitics, withoutTaMarbuta } from './stem.js';

/** A word of a text, folded, and where it stands. */
export interface Token {
  /** What it is indexed by: its stem. */
  readonly term: string;
  /** Its letters without article and other proclitics, unstemmed: what a misspelt word is compared with. */
  readonly word: string;
  /** UTF-16 offsets in the text, with proclitics and marks; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits with their marks. Format characters (joiners, directions, soft hyphens) inside a word and an apostrophe
 * between Latin letters (don't, Qur’an) belong to it. One character for each step, and a look back only from an
 * apostrophe: so the time grows with the length of the text, whatever it holds.
 */
const WORD =
  /[\p{L}\p{N}](?:(?:\p{Cf}|['’](?<=\p{Script=Latin}[\p{M}\p{Cf}]*.)(?=\p{Cf}*\p{Script=Latin}))*[\p{L}\p{N}\p{M}])*/gu;

/** The words of a text, in its order. Text and query are read by this same function, so equal words have equal terms. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const word = withoutProclitics(fold(written)).at(-1);
    // A hamza or a tatweel alone is no word.
    if (word) found.push({ term: stem(word), word: withoutTaMarbuta(word), start, end: start + written.length });
  }
  return found;
}
