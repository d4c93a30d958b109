import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';

/** An empty embedded engine beside that of a block of tests. @param open takes what closes and removes it */
export async function openEmbedded(open: (() => Promise<unknown>)[]): Promise<EmbeddedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-access-'));
  const store = await EmbeddedStore.open({ file: join(folder, 'graph.db') });
  open.push(() => rm(folder, { recursive: true, force: true }), () => store.close());
  return store;
}
