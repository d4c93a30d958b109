import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyRequest } from 'fastify';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { createApolloServer } from './apollo-server.js';
import { Drain } from './drain.js';
import { FastPath } from './fast-path.js';
import { Health } from './health.js';
import { KnownRequests } from './known-requests.js';
import { limitRequests } from './request-limits.js';

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
  /** Whether clients may see how their operations are planned; by default they may not. */
  readonly showsPlans?: boolean;
}

/** A server that listens. */
export interface RunningServer {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** Refuses new requests, finishes those that run, within 8 s, and ends. The store stays open. */
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
  health = servingHealth(store),
  example,
  showsPlans = false,
}: HttpServerOptions): Promise<RunningServer> {
  // At the end Fastify would refuse requests in words that are no GraphQL.
  const fastify = Fastify({ bodyLimit: BODY_LIMIT, return503OnClosing: false });
  const drain = new Drain();
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isFromOwnSite(request.headers)) request.headers['apollo-require-preflight'] = 'true';
    done();
  });
  const plugins = [ApolloServerPluginLandingPageLocalDefault({ document: example })];
  const fastPath = new FastPath(schema, store, deadline);
  const known = new KnownRequests(fastPath);
  const apollo = createApolloServer(schema, store, deadline, { plugins, showsPlans, fastPath });
  await apollo.start();
  await fastify.register(async (graphql) => {
    drain.watch(graphql);
    limitRequests(graphql, deadline);
    known.watch(graphql);
    await graphql.register(fastifyApollo(apollo), { path: '/graphql', context: (request) => Promise.resolve(known.context(request)) });
  });
  health.watch(fastify);
  fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
  const address = await fastify.listen({ host, port });
  return {
    url: `${address}/graphql`,
    close: async () => {
      health.refuses('The server is shutting down.');
      await drain.end(fastify);
      await apollo.stop();
    },
  };
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
