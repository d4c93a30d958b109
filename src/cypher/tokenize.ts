import { ScriptFailed } from '../errors.js';

/** A piece of Cypher as written; white space and comments are not tokens. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Where it begins and ends (exclusive) in the text. */
  readonly start: number;
  readonly end: number;
}

/** A string, a name in backticks or a comment that never ends. */
export class UnclosedText extends ScriptFailed {
  constructor(
    readonly line: number,
    readonly what: string,
    readonly mark: string,
  ) {
    super(`line ${String(line)}: ${what} that begins here is never closed: add ${mark} where it ends`);
  }
}

// A byte order mark counts as white space (\s has it).
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+|//[^\n]*|/\*[^]*?\*/)`,
    String.raw`(?<string>'[^'\\]*(?:\\[^][^'\\]*)*'|"[^"\\]*(?:\\[^][^"\\]*)*")`,
    '(?<quoted>`[^`]*(?:``[^`]*)*`)',
    String.raw`(?<parameter>\$[\p{L}\p{N}_]+)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)`,
    String.raw`(?<number>0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)`,
    String.raw`(?<symbol>\.\.|\+=|<=|>=|<>|=~|[^])`,
  ].join('|'),
  'iuy',
);

const KINDS = ['word', 'symbol', 'string', 'number', 'parameter', 'quoted'] as const;

const OPENERS = [
  { open: "'", what: 'a string', close: "'" },
  { open: '"', what: 'a string', close: '"' },
  { open: '`', what: 'a name in backticks', close: '`' },
  { open: '/*', what: 'a comment', close: '*/' },
] as const;

/**
 * Splits Cypher into tokens. It knows no grammar: any text with closed quotes and comments has tokens.
 * @throws UnclosedText, which is a ScriptFailed.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [found] = match;
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind !== undefined) {
      if (kind === 'symbol') refuseUnclosed(text, match.index, line);
      tokens.push({ kind, text: found, line, start: match.index, end: match.index + found.length });
    }
    line += found.split('\n').length - 1;
  }
  return tokens;
}

/** Only what lacks its end is left for the symbols to match. */
function refuseUnclosed(text: string, index: number, line: number): void {
  const unclosed = OPENERS.find(({ open }) => text.startsWith(open, index));
  if (unclosed !== undefined) throw new UnclosedText(line, unclosed.what, unclosed.close);
}
