import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationCost, StepKind } from '../../execution/operation-cost.js';
import type { RequestContext } from '../../execution/outcome.js';

/** Notes what Apollo Server makes of an operation, where the request is logged. */
export const noteOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart({ contextValue: { cost, note } }) {
    if (!cost || !note) return Promise.resolve();
    return Promise.resolve({
      didResolveSource({ queryHash }) {
        note.hash = queryHash;
        return Promise.resolve();
      },
      parsingDidStart: () => step(cost, 'parse'),
      validationDidStart: () => step(cost, 'validate'),
      didResolveOperation({ operationName }) {
        note.name = operationName ?? undefined;
        return Promise.resolve();
      },
      didEncounterErrors({ errors }) {
        note.errors = errors;
        return Promise.resolve();
      },
    });
  },
};

/** What ends the step that begins. */
function step(cost: OperationCost, kind: StepKind): Promise<(failure?: unknown) => Promise<void>> {
  const begun = cost.begin(kind);
  return Promise.resolve((failure) => {
    cost.end(begun, failure !== undefined);
    return Promise.resolve();
  });
}
