import { tokenize, type Token } from './tokenize.js';

/** One Cypher query of a script, as written, without the semicolon and what stands around it. */
export interface ScriptQuery {
  readonly text: string;
  /** The line of the script on which its first word stands, from 1. */
  readonly line: number;
  readonly tokens: readonly Token[];
}

/**
 * Splits the text of a Cypher script at its semicolons; those in strings, names and comments do not count. What has
 * only comments is dropped.
 * @throws ScriptFailed, with the line, when a string, a name in backticks or a comment is never closed.
 */
export function splitScript(text: string): readonly ScriptQuery[] {
  const queries: ScriptQuery[] = [];
  let tokens: Token[] = [];
  const finish = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first !== undefined && last !== undefined) {
      queries.push({ text: text.slice(first.start, last.end), line: first.line, tokens });
    }
    tokens = [];
  };
  for (const token of tokenize(text)) {
    if (token.kind === 'symbol' && token.text === ';') finish();
    else tokens.push(token);
  }
  finish();
  return queries;
}
