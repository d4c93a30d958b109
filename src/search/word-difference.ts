import { diffArrays } from 'diff';
import { fold } from './fold.js';
import { withoutTaMarbuta } from './stem.js';
import { tokens } from './tokens.js';

/** Longer or more different texts are not compared: the time grows with the words times those that differ. */
const MOST_WORDS = 1_000;
const MOST_DIFFERENCES = 200;

/** A part of a text: UTF-16 offsets, the end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that both texts have, that they spell differently, or that only one of them has. */
export type WordPart =
  | { readonly kind: 'COMMON' | 'SPELLING'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'ONLY_FROM'; readonly from: Place; readonly to: null }
  | { readonly kind: 'ONLY_TO'; readonly from: null; readonly to: Place };

interface Word extends Place {
  readonly written: string;
  /** Its letters as everybody may spell them: what words are compared by. */
  readonly letters: string;
}

/** How two texts differ, word by word, in their order; null where they are too long or too different. */
export function wordDifference(from: string, to: string): WordPart[] | null {
  const [ones, others] = [words(from), words(to)];
  if (ones.length > MOST_WORDS || others.length > MOST_WORDS) return null;
  const changes = diffArrays(ones.map(({ letters }) => letters), others.map(({ letters }) => letters), { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return null;
  const parts: WordPart[] = [];
  let [at, otherAt] = [0, 0];
  let removed: Word[] = [];
  const flush = (added: Word[]): void => {
    parts.push(...changed(removed, added));
    removed = [];
  };
  for (const { count, removed: isRemoved, added: isAdded } of changes) {
    if (isRemoved) removed = ones.slice(at, (at += count));
    else if (isAdded) flush(others.slice(otherAt, (otherAt += count)));
    else {
      flush([]);
      parts.push(...common(ones.slice(at, (at += count)), others.slice(otherAt, (otherAt += count))));
    }
  }
  flush([]);
  return parts;
}

function words(text: string): Word[] {
  return tokens(text).map(({ start, end }) => {
    const written = text.slice(start, end);
    return { start, end, written, letters: withoutTaMarbuta(fold(written)) };
  });
}

/** Words with the same letters: those that are written alike in one part, each other one in a part of its own. */
function common(ones: readonly Word[], others: readonly Word[]): WordPart[] {
  const parts: { kind: 'COMMON' | 'SPELLING'; from: Place; to: Place }[] = [];
  ones.forEach((one, index) => {
    const other = others[index] ?? one;
    const kind = one.written === other.written ? 'COMMON' : 'SPELLING';
    const last = parts.at(-1);
    if (last?.kind === 'COMMON' && kind === 'COMMON') {
      last.from = { start: last.from.start, end: one.end };
      last.to = { start: last.to.start, end: other.end };
    } else parts.push({ kind, from: place([one]), to: place([other]) });
  });
  return parts;
}

/** Words that stand in the same place; what is only written together or apart is spelled differently. */
function changed(ones: readonly Word[], others: readonly Word[]): WordPart[] {
  const letters = (all: readonly Word[]): string => all.map((word) => word.letters).join('');
  if (ones.length > 0 && letters(ones) === letters(others)) return [{ kind: 'SPELLING', from: place(ones), to: place(others) }];
  return [
    ...(ones.length > 0 ? [{ kind: 'ONLY_FROM', from: place(ones), to: null } as const] : []),
    ...(others.length > 0 ? [{ kind: 'ONLY_TO', from: null, to: place(others) } as const] : []),
  ];
}

function place(all: readonly Word[]): Place {
  return { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 };
}
