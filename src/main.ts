import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Config, readConfig } from './config.js';
import { endWithError } from './end-with-error.js';
import { apiSize } from './model/api-schema.js';
import { openStore } from './open-store.js';
import { packageRoot } from './package-root.js';
import { loadPackageSchema } from './package-schema.js';
import { placePreparedGraph } from './prepared-graph.js';
import { scriptLine } from './seed.js';
import { Health } from './server/health.js';
import type { HttpServerOptions, RunningServer } from './server/http-server.js';
import { askedToEnd, endAtUncaughtErrors } from './server/life-cycle.js';
import type { Logger } from './server/observability/log.js';
import type { GraphStore } from './store/graph-store.js';
import { BOUNDS, ServedStore } from './store/served-store.js';
import { waitForGraph } from './wait-for-graph.js';

/** Milliseconds that the engine gets to close, after the server has ended. */
const CLOSING = 1_500;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const end = askedToEnd();
  const isPrepared = config.engine.kind === 'embedded' && placePreparedGraph(config.engine.file);
  // The process of the embedded engine starts while the schema is read.
  const opening = openStore(config.engine);
  // It is told where it is waited for.
  opening.catch(() => undefined);
  const logging = import('./server/observability/log.js');
  const begun = performance.now();
  const schema = loadPackageSchema(config);
  const derived = performance.now() - begun;
  const example = await readFile(join(packageRoot, 'examples/who-said-what.graphql'), 'utf8');
  const { isProduction, observability: { logLevel } } = config;
  // People at a terminal read what the start says and what goes wrong; whoever collects logs gets nothing but their lines.
  const log = (await logging).openLog(logLevel ?? (process.stdout.isTTY && !isProduction ? 'warn' : 'info'));
  const say = (line: string): void => {
    if (isProduction) log.info(line.trim());
    else process.stdout.write(`${line}\n`);
  };
  const store = new ServedStore(BOUNDS);
  const health = new Health();
  // Apollo Server and Fastify are loaded while the engine works.
  const serving = serve(config, { schema, store, health, example, log });
  const waits = (reason: string): void => {
    health.refuses('The server waits for its database.');
    serving.then(({ url }) => { say(`Waiting for the database, and listening on ${url}: ${reason}`); }, () => undefined);
  };
  const loading = waitForGraph(config.engine, opening, schema, {
    onOpen: ({ engine }) => {
      health.refuses('The server loads its graph.');
      say(`Engine: ${engine}${config.engine.kind === 'embedded' ? `, file ${config.engine.file}` : ''}`);
      if (isPrepared) say('  cypher/*.cypher: loaded when this was built');
    },
    onScript: (script) => { say(scriptLine(script).trimEnd()); },
    onWait: onlyChanged(waits),
  });
  const ready = Promise.all([serving, loading]).then(async ([{ url, explorerUrl, metricsUrl }, graph]) => {
    say(`Graph: ${await size(graph, config.deadline)}`);
    say(`API: ${apiSize(schema.schema)}, derived in ${Math.round(derived)} ms`);
    store.serve(graph);
    health.serves(graph);
    if (metricsUrl !== undefined) say(`Metrics: ${metricsUrl}`);
    if (explorerUrl !== undefined) say(`Explorer: ${explorerUrl}`);
    say(`GraphQL: ${url}${isProduction ? '' : ` (in a browser: Apollo Sandbox)\n\nPaste this to begin with:\n\n${example}\nCtrl+C ends it.`}`);
  });
  await Promise.race([ready.then(() => end), end]);
  await (await serving).close();
  await Promise.race([store.close(), pause(CLOSING)]);
  process.exit();
}

type Served = Pick<HttpServerOptions, 'schema' | 'health' | 'example'> & { readonly store: ServedStore; readonly log: Logger };

async function serve({ host, port, deadline, exposure, observability: { slow, metrics, isTraced } }: Config, { log, ...served }: Served): Promise<RunningServer> {
  const { startHttpServer } = await import('./server/http-server.js');
  return startHttpServer({ ...served, host, port, deadline, exposure, observability: { log, slow, metrics, isTraced, queue: served.store } });
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
