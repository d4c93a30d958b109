import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Config, readConfig } from './config.js';
import { endWithError } from './end-with-error.js';
import type { LoadedSchema } from './model/load-schema.js';
import { apiSize } from './model/api-schema.js';
import { openStore } from './open-store.js';
import { packageRoot } from './package-root.js';
import { loadPackageSchema } from './package-schema.js';
import { scriptLine } from './seed.js';
import { Health } from './server/health.js';
import type { RunningServer } from './server/http-server.js';
import { askedToEnd, endAtUncaughtErrors } from './server/life-cycle.js';
import type { GraphStore } from './store/graph-store.js';
import { BOUNDS, ServedStore } from './store/served-store.js';
import { waitForGraph } from './wait-for-graph.js';

/** Milliseconds that the engine gets to close, after the server has ended. */
const CLOSING = 1_500;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const end = askedToEnd();
  // The process of the embedded engine starts while the schema is read.
  const opening = openStore(config.engine);
  // It is told where it is waited for.
  opening.catch(() => undefined);
  const begun = performance.now();
  const schema = loadPackageSchema(config);
  const derived = performance.now() - begun;
  const example = await readFile(join(packageRoot, 'examples/who-said-what.graphql'), 'utf8');
  const store = new ServedStore(BOUNDS);
  const health = new Health();
  // Apollo Server and Fastify are loaded while the engine works.
  const serving = serve(config, schema, store, health, example);
  const waits = (reason: string): void => {
    health.refuses('The server waits for its database.');
    serving.then(({ url }) => process.stdout.write(`Waiting for the database, and listening on ${url}: ${reason}\n`), () => undefined);
  };
  const loading = waitForGraph(config.engine, opening, schema, {
    onOpen: ({ engine }) => {
      health.refuses('The server loads its graph.');
      process.stdout.write(`Engine: ${engine}${config.engine.kind === 'embedded' ? `, file ${config.engine.file}` : ''}\n`);
    },
    onScript: (script) => process.stdout.write(scriptLine(script)),
    onWait: onlyChanged(waits),
  });
  const ready = Promise.all([serving, loading]).then(async ([{ url }, graph]) => {
    process.stdout.write(`Graph: ${await size(graph, config.deadline)}\n`);
    process.stdout.write(`API: ${apiSize(schema.schema)}, derived in ${Math.round(derived)} ms\n`);
    store.serve(graph);
    health.serves(graph);
    process.stdout.write(`GraphQL: ${url} (in a browser: Apollo Sandbox)\n\nPaste this to begin with:\n\n${example}\nCtrl+C ends it.\n`);
  });
  await Promise.race([ready.then(() => end), end]);
  await (await serving).close();
  await Promise.race([store.close(), pause(CLOSING)]);
  process.exit();
}

async function serve({ host, port, deadline, isProduction }: Config, schema: LoadedSchema, store: GraphStore, health: Health, example: string): Promise<RunningServer> {
  const { startHttpServer } = await import('./server/http-server.js');
  return startHttpServer({ schema, store, health, host, port, deadline, example, showsPlans: !isProduction });
}

/** Tells a text only where it is not the one of before. */
function onlyChanged(tell: (text: string) => void): (text: string) => void {
  let last: string | undefined;
  return (text) => {
    if (text !== last) tell(text);
    last = text;
  };
}

async function size(store: GraphStore, deadline: number): Promise<string> {
  const text =
    'CALL () { MATCH (n:Entity) RETURN count(n) AS nodes } CALL () { MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS relationships } RETURN nodes, relationships';
  const [row] = await store.read({ text, parameters: {} }, { deadline });
  const [nodes, relationships] = row ?? [];
  return `${String(nodes)} nodes, ${String(relationships)} relationships`;
}

endAtUncaughtErrors();
await main().catch((error: unknown) => endWithError(error));
