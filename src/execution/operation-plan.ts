import { type ParameterOrigin, parameterOrigins } from '../compiler/parameter-origins.js';
import type { Plan } from '../compiler/plan.js';
import type { CypherQuery } from '../cypher/cypher-query.js';
import type { GraphStore, Operator } from '../store/graph-store.js';
import type { OperationCost } from './operation-cost.js';

/** How an operation is answered, without the values that its client sent. */
export interface OperationPlan {
  /** The text of the Cypher query; null where none is needed, or the operation could not be planned. */
  readonly cypher: string | null;
  readonly parameters: readonly ParameterOrigin[];
  readonly plan: Plan | null;
  /** The plan of the engine; null where there was no query, and where the engine does not tell. */
  readonly operators: Operator | null;
  /** How many queries were sent for the operators. They count apart: the answer does not need them. */
  readonly explainQueries: number;
}

/**
 * How the operation was answered that this was noted of. An engine that fails does not fail this: what it would have
 * told is null.
 * @param deadline milliseconds for the engine to tell its plan
 */
export async function operationPlan({ compiled, query }: OperationCost, store: GraphStore, deadline: number): Promise<OperationPlan> {
  return {
    cypher: compiled?.text ?? null,
    parameters: parameterOrigins(compiled?.parameters ?? []),
    plan: compiled?.plan ?? null,
    ...(query ? await explained(query, store, deadline) : { operators: null, explainQueries: 0 }),
  };
}

async function explained(query: CypherQuery, store: GraphStore, deadline: number): Promise<Pick<OperationPlan, 'operators' | 'explainQueries'>> {
  try {
    const operators = await store.explain(query, { deadline });
    return { operators, explainQueries: operators ? 1 : 0 };
  } catch {
    return { operators: null, explainQueries: 1 };
  }
}
