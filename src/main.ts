import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { endWithError } from './end-with-error.js';
import { apiSize } from './model/api-schema.js';
import { openStore } from './open-store.js';
import { packageRoot } from './package-root.js';
import { loadPackageSchema } from './package-schema.js';
import { scriptLine, seed } from './seed.js';
import type { GraphStore } from './store/graph-store.js';

/** Milliseconds that one Cypher query of a request may take. */
const DEADLINE = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  // The process of the embedded engine starts while the schema is read.
  const opening = openStore(config.engine);
  const begun = performance.now();
  const schema = loadPackageSchema(config);
  const derived = performance.now() - begun;
  // Apollo Server and Fastify are loaded while the engine works.
  const serving = import('./server/http-server.js');
  const store = await opening;
  process.stdout.write(
    `Engine: ${store.engine}${config.engine.kind === 'embedded' ? `, file ${config.engine.file}` : ''}\n`,
  );
  await seed(store, schema, { onlyChanged: true, onScript: (script) => process.stdout.write(scriptLine(script)) });
  process.stdout.write(`Graph: ${await size(store)}\n`);
  process.stdout.write(`API: ${apiSize(schema.schema)}, derived in ${Math.round(derived)} ms\n`);
  const example = await readFile(join(packageRoot, 'examples/who-said-what.graphql'), 'utf8');
  const { host, port, exposure } = config;
  const { startHttpServer } = await serving;
  const server = await startHttpServer({ schema, store, host, port, deadline: DEADLINE, example, exposure });
  process.stdout.write(
    `GraphQL: ${server.url} (in a browser: Apollo Sandbox)\n\nPaste this to begin with:\n\n${example}\nCtrl+C ends it.\n`,
  );
  await stopSignal();
  await server.close();
  await store.close();
}

async function size(store: GraphStore): Promise<string> {
  const text =
    'CALL () { MATCH (n:Entity) RETURN count(n) AS nodes } CALL () { MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS relationships } RETURN nodes, relationships';
  const [row] = await store.read({ text, parameters: {} }, { deadline: DEADLINE });
  const [nodes, relationships] = row ?? [];
  return `${String(nodes)} nodes, ${String(relationships)} relationships`;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}

await main().catch((error: unknown) => endWithError(error));
