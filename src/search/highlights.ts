import { type Token, tokens } from './tokens.js';

/** What counts as found: for each word of a query its own term and those near it, for each phrase its terms in order. */
export interface Wanted {
  readonly words: readonly ReadonlySet<string>[];
  readonly phrases: readonly (readonly string[])[];
}

/** A part of a text: UTF-16 offsets, the end exclusive. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** Where a text has what was searched, in its order, without overlaps. A phrase is one highlight, where it stands as such. */
export function highlights(text: string, { words, phrases }: Wanted): Highlight[] {
  const all = tokens(text);
  const single = all.filter(({ term }) => words.some((terms) => terms.has(term)));
  const runs = phrases.flatMap((phrase) => all.flatMap((_, at) => standsAt(all.slice(at, at + phrase.length), phrase)));
  return merged([...single, ...runs]);
}

function standsAt(run: readonly Token[], phrase: readonly string[]): Highlight[] {
  const [first, last] = [run[0], run.at(-1)];
  const stands = first !== undefined && last !== undefined && phrase.every((term, at) => run[at]?.term === term);
  return stands ? [{ start: first.start, end: last.end }] : [];
}

/** Parts in order; those that overlap become one. */
function merged(parts: readonly Highlight[]): Highlight[] {
  const result: Highlight[] = [];
  for (const { start, end } of parts.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last === undefined || start >= last.end) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}
