import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { LoadedSchema } from '../model/load-schema.js';
import { type LookedUp, type Variables, parameterValues } from './parameters.js';
import { countNodes } from './operation-size.js';
import { type PlannedOperation, planOperation } from './plan-operation.js';
import { render } from './render.js';

/** An operation that is ready to run with any variables of its shape. */
export interface CompiledOperation extends PlannedOperation {
  /** The Cypher text; null where the operation needs nothing from the graph. */
  readonly text: string | null;
}

/**
 * Plans an operation and renders its Cypher text.
 * @param level what the client may see; without one, only what everyone may
 */
export function compileOperation(
  schema: LoadedSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  level: string | null = null,
): CompiledOperation {
  const planned = planOperation(schema, document, operation, variables, level);
  return { ...planned, text: planned.plan.values.length > 0 ? render(planned.plan) : null };
}

/** The parameters of a Cypher query, and how many nodes it reads at most. */
export interface QueryInput {
  readonly parameters: ParameterValues;
  readonly nodes: number;
}

/**
 * The parameters of an operation's Cypher query for the variables of one request.
 * @throws GraphQLError BAD_USER_INPUT where an argument is out of bounds, OPERATION_TOO_LARGE where pages multiply to too much.
 */
export function queryInput({ plan, parameters: sources }: CompiledOperation, variables: Variables, lookedUp: LookedUp): QueryInput {
  const parameters = parameterValues(sources, variables, lookedUp);
  return { parameters, nodes: countNodes(plan, sources, parameters) };
}
