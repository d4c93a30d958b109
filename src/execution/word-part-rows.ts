import type { WordPartsShape } from '../compiler/made-rows.js';
import { type WordPart, wordDifference } from '../search/word-difference.js';
import type { Row } from '../store/graph-store.js';
import { rowsAt } from './page-rows.js';

/** The words of two quotes, one against the other; each part has its kind and its text with start and end in either. */
export function wordPartRows(row: Row, { from, to }: WordPartsShape): Row[] | null {
  const [one, other] = [rowsAt(row, 0)[0]?.[from], rowsAt(row, 1)[0]?.[to]];
  if (typeof one !== 'string' || typeof other !== 'string') return null;
  return wordDifference(one, other)?.map((part) => [part.kind, placeRows(one, part.from), placeRows(other, part.to)]) ?? null;
}

function placeRows(text: string, place: WordPart['from']): Row[] {
  return place ? [[text.slice(place.start, place.end), place.start, place.end]] : [];
}
