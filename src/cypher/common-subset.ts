import type { ScriptQuery } from './script.js';
import { DIFFERING_CONSTRUCTS } from './subset/differing-constructs.js';
import { MISSING_CONSTRUCTS } from './subset/missing-constructs.js';
import { QueryOutline } from './subset/query-outline.js';

/** A construct that the two engines do not answer alike. */
export interface Finding {
  /** The line of the script, from 1. */
  readonly line: number;
  readonly construct: string;
  /** What to write instead. */
  readonly alternative: string;
}

/** Finds every construct of queries that is outside the subset which both engines answer alike, in the order of the lines. */
export function findUncommon(queries: readonly ScriptQuery[]): readonly Finding[] {
  return queries.flatMap(({ tokens }) => inQuery(new QueryOutline(tokens))).sort((one, other) => one.line - other.line);
}

function inQuery(query: QueryOutline): readonly Finding[] {
  return [...DIFFERING_CONSTRUCTS, ...MISSING_CONSTRUCTS].flatMap((rule) => {
    const { construct, alternative } = rule;
    const lines = new Set(rule.find(query).map((index) => query.tokens[index]?.line ?? 1));
    return [...lines].map((line) => ({ line, construct, alternative }));
  });
}
