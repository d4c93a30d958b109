import { type ASTNode, Kind, Lexer, Source, TokenKind, parse, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS, tooLarge } from '../compiler/operation-size.js';

/** As many characters of documents are remembered. */
const REMEMBERED = 1_000_000;

type Sizes = Record<'selections' | 'aliases' | 'directives' | 'nesting', number>;

/**
 * Refuses documents that are too large to be validated: that takes the square of the fields with the same name, before
 * anything else is known of an operation.
 */
export class DocumentLimits {
  readonly #passed = new LRUCache<string, true>({ maxSize: REMEMBERED, sizeCalculation: (_, source) => 1 + source.length });

  /** @throws GraphQLError OPERATION_TOO_LARGE. What cannot be read passes: whoever reads it next says what is wrong with it. */
  check(source: string): void {
    if (this.#passed.has(source)) return;
    if (hasTooManyTokens(source)) throw tooLarge('tokens', LIMITS.tokens.max + 1, false);
    for (const [limit, size] of Object.entries(sizes(source)) as [keyof Sizes, number][]) if (size > LIMITS[limit].max) throw tooLarge(limit, size, true);
    this.#passed.set(source, true);
  }
}

/** Counted before the document is read, which takes memory for each. */
function hasTooManyTokens(source: string): boolean {
  const lexer = new Lexer(new Source(source));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; ) if (++count > LIMITS.tokens.max) return true;
  } catch {
    // A syntax error.
  }
  return false;
}

function sizes(source: string): Sizes {
  const found: Sizes = { selections: 0, aliases: 0, directives: 0, nesting: 0 };
  let level = 0;
  const deeper = { enter: () => { found.nesting = Math.max(found.nesting, ++level); }, leave: () => { level--; } };
  const selection = (node: ASTNode): void => {
    found.selections++;
    if (node.kind === Kind.FIELD && node.alias) found.aliases++;
  };
  try {
    visit(parse(source, { noLocation: true }), {
      Field: { enter: selection },
      FragmentSpread: { enter: selection },
      InlineFragment: { enter: selection },
      Directive: { enter: () => { found.directives++; } },
      SelectionSet: deeper,
      ObjectValue: deeper,
      ListValue: deeper,
    });
  } catch {
    // It cannot be read.
  }
  return found;
}
