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
  const logging = import('./server/observability/log.js');
  const begun = performance.now();
  const schema = loadPackageSchema(config);
  const derived = performance.now() - begun;
  // Apollo Server and Fastify are loaded while the engine works.
  const serving = import('./server/http-server.js');
  const store = await opening;
  const { host, port, isProduction, observability: { logLevel, ...observability } } = config;
  // People at a terminal read what the start says and what goes wrong; whoever collects logs gets nothing but their lines.
  const log = (await logging).openLog(logLevel ?? (process.stdout.isTTY && !isProduction ? 'warn' : 'info'));
  const say = (line: string): void => {
    if (isProduction) log.info(line.trim());
    else process.stdout.write(`${line}\n`);
  };
  say(`Engine: ${store.engine}${config.engine.kind === 'embedded' ? `, file ${config.engine.file}` : ''}`);
  await seed(store, schema, { onlyChanged: true, onScript: (script) => { say(scriptLine(script).trimEnd()); } });
  say(`Graph: ${await size(store)}`);
  say(`API: ${apiSize(schema.schema)}, derived in ${Math.round(derived)} ms`);
  const example = await readFile(join(packageRoot, 'examples/who-said-what.graphql'), 'utf8');
  const { startHttpServer } = await serving;
  const server = await startHttpServer({ schema, store, host, port, deadline: DEADLINE, example, showsPlans: !isProduction, observability: { log, ...observability } });
  if (server.metricsUrl !== undefined) say(`Metrics: ${server.metricsUrl}`);
  say(`GraphQL: ${server.url} (in a browser: Apollo Sandbox)${isProduction ? '' : `\n\nPaste this to begin with:\n\n${example}\nCtrl+C ends it.`}`);
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
