import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyRequest } from 'fastify';
import type { Exposure } from '../config.js';
import { InvalidConfiguration } from '../errors.js';
import type { RequestContext } from '../execution/outcome.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { Admission } from './admission.js';
import { createApolloServer } from './apollo-server.js';
import { Authentication } from './authentication.js';
import { ClientBudgets } from './client-budgets.js';
import { Drain } from './drain.js';
import { FastPath } from './fast-path.js';
import { Health } from './health.js';
import { KnownRequests } from './known-requests.js';
import { ListedOperations } from './listed-operations.js';
import { NOTHING_TOLD, type ObservabilityOptions, startObservability } from './observability/observability.js';
import { answerRefusals } from './refusals.js';
import { limitRequests } from './request-limits.js';
import { secureAnswers } from './security-headers.js';
import { serveExplorer } from './serve-explorer.js';

export interface HttpServerOptions {
  readonly schema: LoadedSchema;
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds in which a request is answered, from when it came in. */
  readonly deadline: number;
  /** Whether requests should be sent here. Default: as long as the store answers. */
  readonly health?: Health;
  /** The operation that Sandbox opens with. */
  readonly example: string;
  /** What is not given is as on a machine of one's own: everybody may ask for everything, but not by way of another site. */
  readonly exposure?: Partial<Exposure>;
  /** What is told of the requests to who runs the server; by default nothing. */
  readonly observability?: ObservabilityOptions;
}

/** A server that listens. */
export interface RunningServer {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** The address of the explorer; absent where it was not built. */
  readonly explorerUrl?: string | undefined;
  /** The address of the metrics; absent where they are not served. */
  readonly metricsUrl?: string | undefined;
  /** Refuses new requests, finishes those that run, within 8 s, and ends. The store stays open. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;

/** Milliseconds for a request to arrive: who sends a byte now and then holds a connection. */
const ARRIVAL = 30_000;

const OPEN: Exposure = { showsSchema: true, showsPlans: false, points: 0, planning: 0, operations: null, anonymous: true, keys: [], tokens: null, origins: [], proxies: [] };

/**
 * Starts Apollo Server behind Fastify at /graphql.
 * @throws InvalidConfiguration where listed operations, or the levels of API keys, are none of this API
 */
export async function startHttpServer({ schema, store, host, port, deadline, health = servingHealth(store), example, exposure: given, observability = NOTHING_TOLD }: HttpServerOptions): Promise<RunningServer> {
  const exposure = { ...OPEN, ...given };
  checkLevels(exposure, schema);
  const listed = exposure.operations && new ListedOperations(exposure.operations, schema.schema);
  // At the end Fastify would refuse requests in words that are no GraphQL.
  const fastify = Fastify({ bodyLimit: BODY_LIMIT, requestTimeout: ARRIVAL, trustProxy: exposure.proxies.length > 0 && [...exposure.proxies], return503OnClosing: false });
  const drain = new Drain();
  secureAnswers(fastify);
  answerRefusals(fastify, (error) => { observability.log.error(error, 'A request failed.'); });
  if (exposure.origins.length > 0) await fastify.register(fastifyCors, { origin: [...exposure.origins], methods: ['GET', 'POST'], maxAge: 86_400 });
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isFromOwnSite(request.headers)) request.headers['apollo-require-preflight'] = 'true';
    done();
  });
  const landingPage = exposure.showsSchema ? ApolloServerPluginLandingPageLocalDefault({ document: example }) : ApolloServerPluginLandingPageDisabled();
  const fastPath = new FastPath(schema, store, deadline);
  const known = new KnownRequests(fastPath);
  const admission = new Admission({ authentication: new Authentication(exposure), budgets: exposure.points + exposure.planning > 0 ? new ClientBudgets(exposure) : null, listed });
  const observed = await startObservability(observability, store);
  const apollo = createApolloServer(schema, store, deadline, { plugins: [landingPage], ...exposure, listed, fastPath, logger: observability.log });
  await apollo.start();
  await fastify.register(async (graphql) => {
    observed.watch.watch(graphql);
    drain.watch(graphql);
    limitRequests(graphql, deadline);
    admission.watch(graphql);
    known.watch(graphql);
    const context = (request: FastifyRequest): Promise<RequestContext> => admission.check(request).then(() => known.context(request));
    await graphql.register(fastifyApollo(apollo), { path: '/graphql', context });
  });
  health.watch(fastify);
  const hasExplorer = await serveExplorer(fastify, exposure.showsSchema);
  const address = await fastify.listen({ host, port });
  return {
    url: `${address}/graphql`,
    explorerUrl: hasExplorer ? `${address}/` : undefined,
    metricsUrl: observed.metricsUrl,
    close: async () => {
      health.refuses('The server is shutting down.');
      await drain.end(fastify);
      await apollo.stop();
      await observed.close();
    },
  };
}

function checkLevels({ keys }: Exposure, { model: { access: { levels } } }: LoadedSchema): void {
  const unknown = keys.filter(({ access }) => access !== null && !levels.includes(access));
  const told = unknown.map(({ name, access }) => `${name} the level ${String(access)}`).join(', ');
  if (unknown.length > 0) throw new InvalidConfiguration(`ISNAD_API_KEYS gives ${told}. There are ${levels.join(', ')}.`);
}

function servingHealth(store: GraphStore): Health {
  const health = new Health();
  health.serves(store);
  return health;
}

/**
 * Whether no other site can have made a browser send this request. Browsers say where a request comes from; what is no
 * browser says nothing. Apollo knows only its own header, without which a plain GET, as urql sends it, is refused.
 */
function isFromOwnSite({ 'sec-fetch-site': site, origin }: FastifyRequest['headers']): boolean {
  return site === undefined ? origin === undefined : site === 'same-origin' || site === 'none';
}
