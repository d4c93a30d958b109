import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode, getVariableValues } from 'graphql';
import { OperationCache } from '../execution/operation-cache.js';
import type { RequestContext, ValidQuery } from '../execution/outcome.js';
import { OperationRunner } from '../execution/run-operation.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { GraphStore } from '../store/graph-store.js';

type Data = Record<string, unknown>;

/** Answers error-free queries without graphql-js. */
export class FastPath {
  readonly #schema: GraphQLSchema;
  readonly #runner: OperationRunner;

  /** @param deadline milliseconds for one Cypher query */
  constructor(schema: LoadedSchema, store: GraphStore, deadline: number) {
    this.#schema = schema.schema;
    this.#runner = new OperationRunner(store, new OperationCache(schema), deadline);
  }

  /**
   * The data of the answer. Null in every other case (introspection, bad variables, an engine error, a null that must bubble):
   * then graphql-js is to answer, from the outcome that is in the context, if there is one.
   * @param variables as the client sent them
   */
  async answer({ document, operation }: ValidQuery, variables: Readonly<Data> | undefined, context: RequestContext): Promise<Data | null> {
    // graphql-js reports what is wrong with them; here it only matters whether anything is.
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 });
    if (!coerced) return null;
    const { outcome, data } = await this.#runner.run(document, operation, coerced, context.cost, context.access ?? null);
    context.outcome = outcome;
    return data;
  }

  /**
   * Takes the fast path within Apollo Server, which lets graphql-js replay the outcome where it ends, so that statuses, paths,
   * formatError and other plugins are Apollo's own.
   */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: () =>
        Promise.resolve({
          responseForOperation: async ({ document, request, contextValue, ...context }): Promise<GraphQLResponse | null> => {
            // Missing, whatever its type says, where the document has no operation of the name that was asked for.
            const operation = context.operation as OperationDefinitionNode | undefined;
            if (operation?.operation !== OperationTypeNode.QUERY || contextValue.outcome) return null;
            const query = { document, operation };
            const data = await this.answer(query, request.variables, contextValue);
            if (!data) return null;
            contextValue.answered?.(query);
            return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
          },
          // Once a plugin has watched fields, Apollo finds the replay's resolver only in executions that are watched.
          executionDidStart: () => Promise.resolve({ willResolveField: () => undefined }),
        }),
    };
  }
}
