import type { Browser } from 'playwright-core';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openEmbedded } from '../access/open-embedded.js';
import { schema, seedStore } from '../seeded-store.js';
import { openBrowser } from './browser.js';

/** A server with the graph of the five articles on the embedded engine, and a browser. */
export interface OpenExplorer {
  readonly browser: Browser;
  readonly store: GraphStore;
  readonly server: RunningServer;
  readonly origin: string;
  close(): Promise<void>;
}

export async function openExplorer(): Promise<OpenExplorer> {
  const open: (() => Promise<unknown>)[] = [];
  const store = await openEmbedded(open);
  await seedStore(store);
  const server = await startExplorer(store, 0);
  const browser = await openBrowser();
  return {
    browser,
    store,
    server,
    origin: new URL(server.url).origin,
    async close() {
      await browser.close();
      await server.close();
      for (const close of open.reverse()) await close();
    },
  };
}

export function startExplorer(store: GraphStore, port: number): Promise<RunningServer> {
  return startHttpServer({ schema, store, host: '127.0.0.1', port, deadline: 10_000, example: '' });
}
