import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type GraphQLSchema, OperationTypeNode, getVariableValues } from 'graphql';
import type { RequestContext } from '../execution/outcome.js';
import type { OperationRunner } from '../execution/run-operation.js';

/**
 * Answers error-free queries without graphql-js. In every other case (introspection, bad variables, an engine error,
 * a null that must bubble) it leaves the outcome in the context and lets graphql-js replay it, so that statuses,
 * paths, formatError and other plugins are Apollo's own.
 */
export function fastPath(schema: GraphQLSchema, runner: OperationRunner): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      async responseForOperation({ document, operation, request, contextValue }): Promise<GraphQLResponse | null> {
        if (operation.operation !== OperationTypeNode.QUERY) return null;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return null;
        const { outcome, data } = await runner.run(document, operation, coerced);
        contextValue.outcome = outcome;
        if (!data) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}
