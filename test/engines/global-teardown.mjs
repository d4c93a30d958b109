import { rm } from 'node:fs/promises';

/** Ends the Neo4j that the setup has started and removes its home; one from NEO4J_TEST_URI is left alone. */
export default async function globalTeardown() {
  await globalThis.neo4jQueue.close();
  await rm(process.env.NEO4J_TEST_NOTES, { recursive: true, force: true });
  if (!globalThis.neo4jOfThisRun) return;
  const { home, server } = globalThis.neo4jOfThisRun;
  await server.stop();
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
}
