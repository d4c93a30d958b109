// JavaScript over the compiled product: Jest loads this file before it has its TypeScript and ESM resolution.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../../dist/neo4j-server/neo4j-server.js';
import { startQueue } from './neo4j-queue.mjs';

/** Takes Neo4j from NEO4J_TEST_URI, or starts one. The tests find its address in NEO4J_TEST_URI either way. */
export default async function globalSetup() {
  // Neo4j Community has one database: the files of tests, which run side by side, take turns.
  globalThis.neo4jQueue = await startQueue();
  process.env.NEO4J_TEST_QUEUE = String(globalThis.neo4jQueue.port);
  process.env.NEO4J_TEST_NOTES = await mkdtemp(join(tmpdir(), 'isnad-notes-'));
  if (process.env.NEO4J_TEST_URI) return;
  const home = await mkdtemp(join(tmpdir(), 'isnad-neo4j-'));
  try {
    const server = await startNeo4j({ home, port: 0 });
    globalThis.neo4jOfThisRun = { home, server };
    process.env.NEO4J_TEST_URI = server.uri;
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    // On CI a half that was not run must not look like one that passed.
    if (process.env.CI === 'true') throw error;
    const [reason] = error.message.split('\n');
    console.warn(`\n!!! THE NEO4J HALF OF THE TESTS IS SKIPPED: ${reason} (or set NEO4J_TEST_URI) !!!\n`);
  }
}
