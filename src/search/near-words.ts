/**
 * The word and every word with one letter less (the deletions of SymSpell): two words that differ by one wrong letter have
 * one of them in common, so an index of them finds candidates for `isNear` with equality alone.
 */
export function nearKeys(word: string): string[] {
  const letters = Array.from(word);
  return [...new Set([word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))])];
}

/** Whether two words differ by at most one wrong letter: inserted, left out, exchanged, or two neighbours swapped. */
export function isNear(a: string, b: string): boolean {
  const [one, other] = unlike(Array.from(a), Array.from(b));
  if (one.length <= 1 && other.length <= 1) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}

/** What is left of both without what they begin and end with alike. */
function unlike(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
