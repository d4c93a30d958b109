import { type Neo4jServerOptions, startNeo4j } from './neo4j-server.js';

/**
 * Runs a Neo4j until SIGINT (Ctrl+C) or SIGTERM, and says how Isnad is pointed at it.
 * @throws EngineUnavailable as startNeo4j does.
 */
export async function runNeo4jInForeground(options: Neo4jServerOptions): Promise<void> {
  console.log(`Starting Neo4j in ${options.home} (the first time Maven fetches it, which takes a while) ...`);
  const server = await startNeo4j(options);
  console.log(`Neo4j answers at ${server.uri}, without a user or password. Point Isnad at it in another terminal:`);
  console.log(`  NEO4J_URI=${server.uri} npm start`);
  console.log('Ctrl+C ends it; its data stays.');
  await Promise.race([signalled(), server.ended]);
  console.log('Stopping Neo4j ...');
  await server.stop();
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}
