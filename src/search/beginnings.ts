import { fold } from './fold.js';
import { withoutProclitics, withoutTaMarbuta } from './stem.js';

/** Longer beginnings are not kept: who has typed more is looked up by the first letters. */
const MOST_LETTERS = 12;

/** All that somebody may have typed who means this word: its first 1 to 12 letters, folded, with its article and without. */
export function beginnings(word: string): string[] {
  const forms = withoutProclitics(fold(word)).map(firstLetters);
  return [...new Set(forms.flatMap((letters) => letters.map((_, at) => letters.slice(0, at + 1).join(''))))];
}

/** What a typed beginning is looked up by: it is one of the `beginnings` of each word that begins so. */
export function typedBeginning(typed: string): string {
  return firstLetters(fold(typed)).join('');
}

function firstLetters(folded: string): string[] {
  return Array.from(withoutTaMarbuta(folded)).slice(0, MOST_LETTERS);
}
