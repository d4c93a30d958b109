import { type Token, tokens } from './tokens.js';

/** What somebody searches: words that all have to be there, and phrases whose words stand next to each other. */
export interface SearchQuery {
  readonly words: readonly Token[];
  readonly phrases: readonly (readonly Token[])[];
}

/** A phrase in "", “”, «», „“ or „”. It holds no mark that would open it again: so an unclosed one is read only once. */
const PHRASE = /"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]/g;

/** Reads any text; a quotation mark that has no other one separates words. Offsets are those of the query. */
export function parseQuery(query: string): SearchQuery {
  const phrases = [...query.matchAll(PHRASE)].map(({ 0: quoted, index }) =>
    tokens(quoted).map((token) => ({ ...token, start: token.start + index, end: token.end + index })),
  );
  const words = tokens(query.replace(PHRASE, (quoted) => ' '.repeat(quoted.length)));
  return { words, phrases: phrases.filter((phrase) => phrase.length > 0) };
}
