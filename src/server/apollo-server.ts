import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { LIMITS } from '../compiler/operation-size.js';
import type { RequestContext } from '../execution/outcome.js';
import { replayResolver } from '../execution/replay-resolver.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';
import { documentStore } from './document-store.js';
import { explainOperations } from './explain-operations.js';
import { FastPath } from './fast-path.js';
import type { ListedOperations } from './listed-operations.js';
import { refuseDeepVariables } from './nesting.js';
import { noteOperation } from './observability/note-operation.js';

/** What graphql-js says of names in the schema that are like a wrong one, in documents and in variables. */
const SUGGESTION = / Did you mean [^?]*\?/g;

export interface ApolloOptions {
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
  /** Whether clients may see how their operations are planned; by default they may not. */
  readonly showsPlans?: boolean;
  /** Whether clients are told the schema, and names in it that are like a wrong one; by default they are. */
  readonly showsSchema?: boolean;
  /** The only operations that are taken; null for any. */
  readonly listed?: ListedOperations | null;
  /** Default: one of its own. */
  readonly fastPath?: FastPath;
  /** Where Apollo Server itself tells what is wrong with it. Default: the console. */
  readonly logger?: NonNullable<ApolloServerOptions<RequestContext>['logger']>;
}

/**
 * Apollo Server over a store.
 * @param deadline milliseconds for an operation whose request brings no limits of its own, and for explaining a plan
 */
export function createApolloServer(
  schema: LoadedSchema,
  store: GraphStore,
  deadline: number,
  { plugins = [], showsPlans = false, showsSchema = true, listed = null, fastPath = new FastPath(schema, store, deadline), logger }: ApolloOptions = {},
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: schema.schema,
    fieldResolver: replayResolver,
    documentStore: documentStore(),
    introspection: showsSchema,
    ...(listed ? { persistedQueries: listed.persistedQueries() } : {}),
    ...(logger ? { logger } : {}),
    parseOptions: { maxLexicalTokens: LIMITS.tokens.max },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      if (isOutOfStack(error)) return { ...formatted, message: 'The document is nested too deep to be read. Ask in several operations.' };
      return showsSchema ? formatted : { ...formatted, message: formatted.message.replaceAll(SUGGESTION, '') };
    },
    plugins: [
      explainOperations(store, { deadline, showsPlans }),
      noteOperation,
      ApolloServerPluginCacheControlDisabled(),
      // A gateway's traces are of resolvers, and none runs.
      ApolloServerPluginInlineTraceDisabled(),
      noStore,
      refuseDeepVariables,
      fastPath.plugin(),
      ...plugins,
    ],
  });
}

/** Whether graphql-js, which reads documents by recursion, came to its end in one. */
function isOutOfStack(error: unknown): boolean {
  return error instanceof GraphQLError && error.message === 'Maximum call stack size exceeded';
}

/** Answers depend on the state of the graph: no cache on the way may keep them. */
const noStore: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};
