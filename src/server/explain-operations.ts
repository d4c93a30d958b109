import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { OperationCost } from '../execution/operation-cost.js';
import { operationPlan } from '../execution/operation-plan.js';
import type { RequestContext } from '../execution/outcome.js';
import type { GraphStore } from '../store/graph-store.js';

/** The header by which a client asks what its operation costs. */
export const EXPLAIN_HEADER = 'isnad-explain';

const VALUES = `Send ${EXPLAIN_HEADER}: cost to see what the operation cost, or ${EXPLAIN_HEADER}: plan to see also how it was answered.`;
const UNKNOWN = `${EXPLAIN_HEADER} has a value that is not known. ${VALUES}`;
const HIDDEN = `How the operation was answered is shown in development only, and this server runs in production. ${EXPLAIN_HEADER}: cost is what you see here.`;

interface Options {
  /** Milliseconds for one Cypher query. */
  readonly deadline: number;
  /** Whether clients may see how their operations are planned. */
  readonly showsPlans: boolean;
}

type Listener = GraphQLRequestListener<RequestContext>;

/** What every other operation gets, so that nothing is made for it. */
const NOT_ASKED: Promise<void> = Promise.resolve();

/**
 * Tells what an operation cost, in the answer's extensions, where the client asks for it; whatever else became of the
 * operation. Where nobody else notes it, time counts from here on, so this is the first plugin.
 */
export function explainOperations(store: GraphStore, { deadline, showsPlans }: Options): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart({ request, contextValue }) {
      const asked = request.http?.headers.get(EXPLAIN_HEADER);
      if (asked === undefined) return NOT_ASKED;
      const what = asked.trim().toLowerCase();
      if (what !== 'cost' && what !== 'plan') return Promise.resolve(telling(() => ({ hint: UNKNOWN })));
      const cost = (contextValue.cost ??= new OperationCost());
      return Promise.resolve(telling(async () => {
        // First the cost: what it takes to explain the plan is not the operation's.
        const costs = { engine: store.engine, ...cost.total() };
        if (what === 'cost') return costs;
        return { ...costs, ...(showsPlans ? await operationPlan(cost, store, deadline) : { hint: HIDDEN }) };
      }));
    },
  };
}

/** Puts something beside the answer, under the name of this server. */
function telling(tell: () => object | Promise<object>): Listener {
  return {
    async willSendResponse({ response: { body } }) {
      if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, isnad: await tell() };
    },
  };
}
