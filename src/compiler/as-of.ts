import { type OperationDefinitionNode, type GraphQLSchema, getDirectiveValues } from 'graphql';
import { type Clock, VISIBLE_FROM, readingOf } from '../cypher/history.js';
import { AS_OF } from '../model/as-of-directive.js';
import { badUserInput } from './bad-user-input.js';
import { type ParameterSource, type Variables, addParameter } from './parameters.js';
import type { Plan } from './plan.js';
import type { Condition, Moment, Property } from './plan-filter.js';

/**
 * The moment as of which an operation asks for the graph, and notes it as a parameter; null where it asks for the graph as it is.
 * @throws GraphQLError BAD_USER_INPUT for a directive without a clock, or with both.
 */
export function readMoment(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables, parameters: ParameterSource[]): Moment | null {
  const directive = schema.getDirective(AS_OF);
  const node = operation.directives?.find(({ name }) => name.value === AS_OF);
  if (!directive || !node) return null;
  const values = getDirectiveValues(directive, operation, variables) ?? {};
  const given = (['published', 'recorded'] satisfies Clock[]).filter((clock) => values[clock] !== null && values[clock] !== undefined);
  const [clock, other] = given;
  if (other) throw badUserInput(node, other, `stands beside ${String(clock)}. Ask by one clock: as published, or as recorded, by then.`);
  if (!node.arguments?.length) throw badUserInput(node, 'published', 'is missing. Give a day as published:, or a moment as recorded:.');
  return clock ? { clock, parameter: addParameter(parameters, directive, node, [clock], { clock }) } : null;
}

/**
 * The plan of an operation as of a moment: everywhere that something is looked at (each part of a plan with a slot for visibility) only
 * what was visible then, and of what changes since the value of then. It knows parts of plans by their form, so that none is forgotten.
 * @param derived the types of relationships that can rest on assertions
 */
export function asOf(plan: Plan, moment: Moment, derived: ReadonlySet<string>): Plan {
  const through = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(through);
    if (typeof part !== 'object' || part === null) return part;
    const copy: Record<string, unknown> = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, through(value)]));
    if ('visibility' in part) copy['visibility'] = visibility(part, moment, derived);
    if (changes(part)) copy['asOf'] = moment;
    return copy;
  };
  return through(plan) as Plan;
}

/** Every node says from when on it is visible; of relationships only those that rest on assertions. */
function visibility(part: object, moment: Moment, derived: ReadonlySet<string>): Condition | null {
  const isWay = 'kind' in part && part.kind === 'relationship' && 'types' in part;
  if (isWay && !(part.types as readonly string[]).some((type) => derived.has(type))) return null;
  const isDerived = 'derived' in part && part.derived === true;
  return {
    kind: 'property',
    property: { of: isWay ? 'edge' : 'node', name: VISIBLE_FROM[moment.clock] },
    operator: 'lte',
    parameter: moment.parameter,
    nullable: isWay && !isDerived,
  };
}

/** Whether a part of a plan is a property whose value changes with what is visible. */
function changes(part: object): boolean {
  const { of, name, names = [] } = part as Partial<Property> & { readonly names?: readonly string[] };
  return of !== undefined && [name ?? [], names].flat().some((property) => readingOf(of, property) !== null);
}
