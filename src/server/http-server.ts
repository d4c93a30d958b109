import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { OperationCache } from '../execution/operation-cache.js';
import type { RequestContext } from '../execution/outcome.js';
import { replayResolver } from '../execution/replay-resolver.js';
import { OperationRunner } from '../execution/run-operation.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { fastPath } from './fast-path.js';

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
}

/** A server that listens. */
export interface RunningServer {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** Refuses new requests, finishes those that run, and ends. The store stays open. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;

/** The configuration of Apollo Server that every transport shares. */
export function createApolloServer(schema: LoadedSchema, store: GraphStore, deadline: number, plugins: ApolloServerPlugin<RequestContext>[] = []): ApolloServer<RequestContext> {
  return apolloServer(schema.schema, [fastPath(schema.schema, new OperationRunner(store, new OperationCache(schema), deadline)), ...plugins]);
}

function apolloServer(schema: GraphQLSchema, plugins: ApolloServerPlugin<RequestContext>[]): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    fieldResolver: replayResolver,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), noStore, ...plugins],
  });
}

/** Answers depend on the state of the graph: no cache on the way may keep them. */
const noStore: ApolloServerPlugin = {
  requestDidStart: () => Promise.resolve({
    willSendResponse({ response }) {
      response.http.headers.set('cache-control', 'no-store');
      return Promise.resolve();
    },
  }),
};

/** Starts Apollo Server behind Fastify at /graphql. */
export async function startHttpServer({ schema, store, host, port, deadline, example }: HttpServerOptions): Promise<RunningServer> {
  const fastify = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  const apollo = createApolloServer(schema, store, deadline, [
    fastifyApolloDrainPlugin(fastify) as ApolloServerPlugin<RequestContext>,
    ApolloServerPluginLandingPageLocalDefault({ document: example }),
  ]);
  await apollo.start();
  await fastify.register(fastifyApollo(apollo), { path: '/graphql', context: () => Promise.resolve({}) });
  fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
  const address = await fastify.listen({ host, port });
  return {
    url: `${address}/graphql`,
    close: async () => {
      await apollo.stop();
      await fastify.close();
    },
  };
}
