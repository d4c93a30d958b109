import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode, getVariableValues } from 'graphql';
import type { RequestContext } from '../execution/outcome.js';
import type { OperationRunner } from '../execution/run-operation.js';

/**
 * Answers error-free queries without graphql-js. In every other case (introspection, bad variables, an engine error,
 * a null that must bubble) it leaves the outcome in the context and lets graphql-js replay it, so that statuses,
 * paths, formatError and other plugins are Apollo's own.
 */
export function fastPath(schema: GraphQLSchema, runner: OperationRunner): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, request, contextValue, ...context }): Promise<GraphQLResponse | null> {
          // Missing, whatever its type says, where the document has no operation of the name that was asked for.
          const operation = context.operation as OperationDefinitionNode | undefined;
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          // graphql-js reports what is wrong with them; here it only matters whether anything is.
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
            maxErrors: 1,
          });
          if (!coerced) return null;
          const { outcome, data } = await runner.run(document, operation, coerced, contextValue.cost);
          contextValue.outcome = outcome;
          if (!data) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
        // Once a plugin has watched fields, Apollo finds the replay's resolver only in executions that are watched.
        executionDidStart: () => Promise.resolve({ willResolveField: () => undefined }),
      }),
  };
}
