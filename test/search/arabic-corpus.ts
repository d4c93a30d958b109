import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { fold } from '../../src/search/fold.js';
import { tokens } from '../../src/search/tokens.js';

const FOLDER = join(packageRoot, 'cypher');
const SCRIPTS = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));

/** Every Arabic text of the graph's scripts: titles, quotes, names. */
export const arabicTexts: readonly string[] = SCRIPTS.flatMap((script) => [...script.matchAll(/'((?:[^'\\]|\\.)*)'/g)])
  .map(([, text = '']) => text.replaceAll('\\u00A0', '\u00A0'))
  .filter((text) => /\p{Script=Arabic}/u.test(text));

/** Their Arabic words as they are written, folded, each once. */
export const arabicWords: ReadonlySet<string> = new Set(
  arabicTexts.flatMap((text) => tokens(text).map(({ start, end }) => fold(text.slice(start, end)))).filter((word) => /^\p{Script=Arabic}+$/u.test(word)),
);
