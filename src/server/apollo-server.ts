import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { OperationCache } from '../execution/operation-cache.js';
import type { RequestContext } from '../execution/outcome.js';
import { replayResolver } from '../execution/replay-resolver.js';
import { OperationRunner } from '../execution/run-operation.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { fastPath } from './fast-path.js';

/**
 * Apollo Server over a store.
 * @param deadline milliseconds for one Cypher query
 */
export function createApolloServer(
  schema: LoadedSchema,
  store: GraphStore,
  deadline: number,
  plugins: readonly ApolloServerPlugin<RequestContext>[] = [],
): ApolloServer<RequestContext> {
  const runner = new OperationRunner(store, new OperationCache(schema), deadline);
  return new ApolloServer<RequestContext>({
    schema: schema.schema,
    fieldResolver: replayResolver,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), noStore, logInternalErrors, fastPath(schema.schema, runner), ...plugins],
  });
}

/** What a client does not see of an error that is ours to mend. */
const logInternalErrors: ApolloServerPlugin = {
  requestDidStart: () => Promise.resolve({
    didEncounterErrors({ errors, logger }) {
      for (const { extensions, originalError } of errors)
        if (extensions['code'] === 'INTERNAL_SERVER_ERROR' && originalError) logger.error(originalError.stack ?? originalError.message);
      return Promise.resolve();
    },
  }),
};

/** Answers depend on the state of the graph: no cache on the way may keep them. */
const noStore: ApolloServerPlugin = {
  requestDidStart: () => Promise.resolve({
    willSendResponse({ response }) {
      response.http.headers.set('cache-control', 'no-store');
      return Promise.resolve();
    },
  }),
};
