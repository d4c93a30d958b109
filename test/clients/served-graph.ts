import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Exposure } from '../../src/config.js';
import { loadPackageSchema } from '../../src/package-schema.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { RecordingStore } from '../recording-store.js';
import { seedStore } from '../seeded-store.js';

/** The server as a client meets it: over HTTP, with the graph of the five articles in it. */
export interface ServedGraph {
  readonly url: string;
  /** How many Cypher queries have been run. */
  queries(): number;
}

/** Serves the graph for the tests of a file. */
export function serveGraph({ exposure, ...options }: { readonly isSubgraph?: boolean; readonly exposure?: Partial<Exposure> } = {}): ServedGraph {
  let server: RunningServer | undefined;
  let store: RecordingStore | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-clients-'));
    store = new RecordingStore(await EmbeddedStore.open({ file: join(folder, 'graph.db') }));
    await seedStore(store);
    const schema = loadPackageSchema(options);
    server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '', ...(exposure ? { exposure } : {}) });
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get url() {
      if (!server) throw new Error('The server is not there yet.');
      return server.url;
    },
    queries: () => store?.queries.length ?? 0,
  };
}
