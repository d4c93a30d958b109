import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { LIMITS } from '../compiler/operation-size.js';
import type { RequestContext } from '../execution/outcome.js';

const { max: MAX_NESTING } = LIMITS.nesting;

/** Refuses variables that are nested so deep that whoever walks through them runs out of stack. */
export const refuseDeepVariables: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request }) {
        if (!isTooDeep(request.variables)) return Promise.resolve();
        throw new GraphQLError(`The variables are nested too deep: at most ${MAX_NESTING} objects and lists may stand in each other. Ask for less at a time.`, {
          extensions: { code: 'OPERATION_TOO_LARGE', limit: 'nesting', max: MAX_NESTING, http: { status: 400 } },
        });
      },
    }),
};

/** Whether variables are nested deeper than whoever walks through them can bear. */
export function isTooDeep(variables: unknown): boolean {
  return isDeeper(variables, MAX_NESTING);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
