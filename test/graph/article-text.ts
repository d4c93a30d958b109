import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const FOLDER = join(packageRoot, '../shared/articles');

/** Whether the articles lie beside the repository, which holds their words as quotes only. */
export const articlesAreHere = existsSync(FOLDER);

/** The text that offsets count in, and the hash of its file. */
export function readArticleText(file: string): { readonly text: string; readonly sha256: string } {
  const bytes = readFileSync(join(FOLDER, file));
  return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
