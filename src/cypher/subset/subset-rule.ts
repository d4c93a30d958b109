import type { QueryOutline } from './query-outline.js';

/** A construct that a Cypher text may not use, because the engines differ on it or one of them lacks it. */
export interface SubsetRule {
  readonly construct: string;
  /** What to write instead. */
  readonly alternative: string;
  /** The indices of the tokens where the construct stands. */
  find(query: QueryOutline): readonly number[];
}
