import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from './package-root.js';

/** The folder of prepared graphs. */
export const PREPARED = join(packageRoot, 'dist/prepared-graph');

/** In it is a digest of every source file: it stands for the loader. */
const BUILD = join(packageRoot, 'dist/.tsbuildinfo');

/**
 * The file into which the build loads the graph of this package, so that no first start has to. It is named after all that it is
 * made from: when scripts, schema or sources are no longer the same, there is no such file. Null where nothing was built.
 */
export function preparedGraph(): string | null {
  if (!existsSync(BUILD)) return null;
  const hash = createHash('sha256').update(readFileSync(BUILD));
  for (const [folder, ending] of [['cypher', '.cypher'], ['schema', '.graphql']] as const) {
    const names = readdirSync(join(packageRoot, folder)).filter((name) => name.endsWith(ending)).sort();
    for (const name of names) hash.update(`\0${name}\0`).update(readFileSync(join(packageRoot, folder, name)));
  }
  return join(PREPARED, `${hash.digest('hex')}.grafeo`);
}

/**
 * Puts the prepared graph where a file of the embedded engine is to be. One that is there stays as it is.
 * @returns whether it was put there; otherwise the graph is to be loaded
 */
export function placePreparedGraph(file: string): boolean {
  // Beside a file that is gone, its log may still have what was written.
  if (existsSync(file) || existsSync(`${file}.wal`)) return false;
  try {
    const prepared = preparedGraph();
    if (prepared === null || !existsSync(prepared)) return false;
    mkdirSync(dirname(file), { recursive: true });
    copyWhole(prepared, file);
    return true;
  } catch {
    // What is wrong with this place, the engine says in a moment.
    return false;
  }
}

/** Another process sees all of the copy or none of it; unlike renaming, linking leaves alone what that has put there meanwhile. */
function copyWhole(from: string, to: string): void {
  const part = `${to}.${process.pid}`;
  try {
    copyFileSync(from, part);
    linkSync(part, to);
  } finally {
    rmSync(part, { force: true });
  }
}
