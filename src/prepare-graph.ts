import { existsSync, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from './open-store.js';
import { loadPackageSchema } from './package-schema.js';
import { PREPARED, preparedGraph } from './prepared-graph.js';
import { seed } from './seed.js';

/** The last step of the build. Where the embedded engine does not run it is left out: Isnad can still be used with a Neo4j. */
async function prepareGraph(): Promise<void> {
  const file = preparedGraph();
  if (file === null || existsSync(file)) return;
  rmSync(PREPARED, { recursive: true, force: true });
  await mkdir(PREPARED, { recursive: true });
  const part = join(PREPARED, `${process.pid}.grafeo`);
  const store = await openStore({ kind: 'embedded', file: part });
  try {
    await seed(store, loadPackageSchema(), { onlyChanged: false });
  } finally {
    await store.close();
  }
  await rename(part, file);
}

await prepareGraph().catch((error: unknown) => {
  process.stderr.write(`The graph is not prepared, so the first start loads it: ${error instanceof Error ? error.message : String(error)}\n`);
});
