import { splitScript } from './script.js';
import { DIFFERING_CONSTRUCTS } from './subset/differing-constructs.js';
import { MISSING_CONSTRUCTS } from './subset/missing-constructs.js';
import { QueryOutline } from './subset/query-outline.js';
import { UnclosedText } from './tokenize.js';

/** A construct that the two engines do not answer alike. */
export interface Finding {
  /** The line of the text, from 1. */
  readonly line: number;
  readonly construct: string;
  /** What to write instead. */
  readonly alternative: string;
}

/**
 * Finds every construct of a Cypher text (one query or a script) that is outside the subset which both engines answer
 * alike, in the order of the lines. A text whose quotes or comments are not closed has that as its one finding.
 */
export function findUncommon(text: string): readonly Finding[] {
  try {
    return splitScript(text)
      .flatMap(({ tokens }) => inQuery(new QueryOutline(tokens)))
      .sort((one, other) => one.line - other.line);
  } catch (error) {
    if (!(error instanceof UnclosedText)) throw error;
    return [{ line: error.line, construct: `${error.what} that is never closed`, alternative: `add ${error.mark}` }];
  }
}

function inQuery(query: QueryOutline): readonly Finding[] {
  return [...DIFFERING_CONSTRUCTS, ...MISSING_CONSTRUCTS].flatMap((rule) => {
    const { construct, alternative } = rule;
    const lines = new Set(rule.find(query).map((index) => query.tokens[index]?.line ?? 1));
    return [...lines].map((line) => ({ line, construct, alternative }));
  });
}
