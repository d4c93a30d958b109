import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyRequest } from 'fastify';
import type { RequestContext } from '../execution/outcome.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { createApolloServer } from './apollo-server.js';
import { FastPath } from './fast-path.js';
import { KnownRequests } from './known-requests.js';
import { NOTHING_TOLD, type ObservabilityOptions, startObservability } from './observability/observability.js';

export interface HttpServerOptions {
  readonly schema: LoadedSchema;
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds for one Cypher query. */
  readonly deadline: number;
  /** The operation that Sandbox opens with. */
  readonly example: string;
  /** Whether clients may see how their operations are planned; by default they may not. */
  readonly showsPlans?: boolean;
  /** What is told of the requests to who runs the server; by default nothing. */
  readonly observability?: ObservabilityOptions;
}

/** A server that listens. */
export interface RunningServer {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** The address of the metrics; absent where they are not served. */
  readonly metricsUrl?: string | undefined;
  /** Refuses new requests, finishes those that run, and ends. The store stays open. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;

/** Starts Apollo Server behind Fastify at /graphql. */
export async function startHttpServer({
  schema,
  store,
  host,
  port,
  deadline,
  example,
  showsPlans = false,
  observability = NOTHING_TOLD,
}: HttpServerOptions): Promise<RunningServer> {
  const fastify = Fastify({ bodyLimit: BODY_LIMIT });
  let closing = false;
  // A client would keep its connection open after the answer, and the end would wait for it.
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isFromOwnSite(request.headers)) request.headers['apollo-require-preflight'] = 'true';
    done();
  });
  const plugins = [fastifyApolloDrainPlugin<RequestContext>(fastify), ApolloServerPluginLandingPageLocalDefault({ document: example })];
  const fastPath = new FastPath(schema, store, deadline);
  const known = new KnownRequests(fastPath);
  const observed = await startObservability(observability, store);
  const apollo = createApolloServer(schema, store, deadline, { plugins, showsPlans, fastPath, logger: observability.log });
  await apollo.start();
  await fastify.register(async (graphql) => {
    observed.watch.watch(graphql);
    known.watch(graphql);
    await graphql.register(fastifyApollo(apollo), { path: '/graphql', context: (request) => Promise.resolve(known.context(request)) });
  });
  fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
  const address = await fastify.listen({ host, port });
  return {
    url: `${address}/graphql`,
    metricsUrl: observed.metricsUrl,
    close: async () => {
      closing = true;
      await apollo.stop();
      await fastify.close();
      await observed.close();
    },
  };
}

/**
 * Whether no other site can have made a browser send this request. Browsers say where a request comes from; what is no
 * browser says nothing. Apollo knows only its own header, without which a plain GET, as urql sends it, is refused.
 */
function isFromOwnSite({ 'sec-fetch-site': site, origin }: FastifyRequest['headers']): boolean {
  return site === undefined ? origin === undefined : site === 'same-origin' || site === 'none';
}
