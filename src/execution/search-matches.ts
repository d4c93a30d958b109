import type { MatchShape } from '../compiler/row-shape.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import { beginnings } from '../search/beginnings.js';
import { type Highlight, highlights } from '../search/highlights.js';
import { tokens } from '../search/tokens.js';
import type { Row, Value } from '../store/graph-store.js';

const MAX_MATCHES = 10;

/** The texts in a row that have words of a search: those with the most words first, then the shortest. Each is a row of its own. */
export function matchRows(row: Row, parameters: ParameterValues, { texts, terms, areBeginnings }: MatchShape): Row[] {
  const [words, phrases] = parameters[`p${terms}`] as [string[][], string[][]];
  const found = (text: string, some: typeof words, together: typeof phrases): Highlight[] =>
    areBeginnings ? begun(text, some.flat()) : highlights(text, { words: some.map((forms) => new Set(forms)), phrases: together });
  const parts = [...words.map((word) => [[word], []] as const), ...phrases.map((phrase) => [[], [phrase]] as const)];
  // A name is often a written form, too: the first field that has a text has it.
  const fields = new Map(texts.flatMap(({ field, position, isList }) => textsAt(row[position] ?? null, isList).map((text) => [text, field] as const)).reverse());
  return [...fields]
    .flatMap(([text, field]) => {
      const places = found(text, words, phrases);
      const covered = parts.filter(([some, together]) => found(text, [...some], [...together]).length > 0).length;
      return places.length > 0 ? [{ field, text, places, covered }] : [];
    })
    .sort((a, b) => b.covered - a.covered || a.text.length - b.text.length || (a.text < b.text ? -1 : Number(a.text > b.text)))
    .slice(0, MAX_MATCHES)
    .map(({ field, text, places }) => [field, text, places.map(({ start, end }) => [start, end])]);
}

function textsAt(value: Value, isList: boolean): string[] {
  const values = isList && Array.isArray(value) ? value.map((item) => (item as Row)[0] ?? null) : [value];
  return values.filter((text) => typeof text === 'string');
}

/** Words of a text that begin as somebody has typed. */
function begun(text: string, typed: readonly string[]): Highlight[] {
  return tokens(text).filter(({ start, end }) => {
    const known = beginnings(text.slice(start, end));
    return typed.some((beginning) => known.includes(beginning));
  });
}
