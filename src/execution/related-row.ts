import type { RelatedShape } from '../compiler/made-rows.js';
import type { Row } from '../store/graph-store.js';
import { rowsAt } from './page-rows.js';

/** The ids of what is related, in the order in which it was read. */
export function relatedIds(row: Row, { position, id }: RelatedShape): string[] {
  return rowsAt(row, position).map((related) => String(related[id]));
}

/** Compares texts by their code units: the order of ids on both engines. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
