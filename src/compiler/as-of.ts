import { type DirectiveNode, GraphQLDirective, type GraphQLSchema, GraphQLString, Kind, type OperationDefinitionNode, getDirectiveValues } from 'graphql';
import { type Clock, LAST_MOMENT, type Perspective, type View, readingOf, visibleFrom } from '../cypher/history.js';
import { AS_OF } from '../model/as-of-directive.js';
import { badUserInput } from './bad-user-input.js';
import { type ParameterSource, type Variables, addParameter } from './parameters.js';
import type { Plan } from './plan.js';
import type { Condition, Moment, Property } from './plan-filter.js';

/** What an operation of a client that does not see all is read as, where it asks for no moment: @asOf of the last one. */
const NOW = new GraphQLDirective({ name: AS_OF, locations: [], args: { recorded: { type: GraphQLString } } });
const ASKED_NOW = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: AS_OF },
  arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'recorded' }, value: { kind: Kind.STRING, value: LAST_MOMENT } }],
} as const;

/**
 * The moment as of which an operation is to be read, and notes it as a parameter; null where that is the graph as it is. In a view
 * there always is one, since only histories tell what is hidden.
 * @throws GraphQLError BAD_USER_INPUT for a directive without a clock, or with both.
 */
export function readMoment(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables, parameters: ParameterSource[], view: View): Moment | null {
  return askedMoment(schema, operation, variables, parameters, view) ?? (view === null ? null : momentOf(parameters, NOW, ASKED_NOW, { clock: 'recorded', view }));
}

function askedMoment(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables, parameters: ParameterSource[], view: View): Moment | null {
  const directive = schema.getDirective(AS_OF);
  const node = operation.directives?.find(({ name }) => name.value === AS_OF);
  if (!directive || !node) return null;
  const values = getDirectiveValues(directive, operation, variables) ?? {};
  const given = (['published', 'recorded'] satisfies Clock[]).filter((clock) => values[clock] !== null && values[clock] !== undefined);
  const [clock, other] = given;
  if (other) throw badUserInput(node, other, `stands beside ${String(clock)}. Ask by one clock: as published, or as recorded, by then.`);
  if (!node.arguments?.length) throw badUserInput(node, 'published', 'is missing. Give a day as published:, or a moment as recorded:.');
  return clock ? momentOf(parameters, directive, node, { clock, view }) : null;
}

function momentOf(parameters: ParameterSource[], directive: GraphQLDirective, node: DirectiveNode, perspective: Perspective): Moment {
  return { ...perspective, parameter: addParameter(parameters, directive, node, [perspective.clock], { perspective }) };
}

/**
 * The plan of an operation as of a moment: everywhere that something is looked at (each part of a plan with a slot for visibility) only
 * what was visible then, in the view of who reads, and of what changes since the value of then. It knows parts of plans by their form, so that none is forgotten.
 * @param derived the types of relationships that can rest on assertions
 */
export function asOf(plan: Plan, moment: Moment, derived: ReadonlySet<string>): Plan {
  const through = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(through);
    if (typeof part !== 'object' || part === null) return part;
    const copy: Record<string, unknown> = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, through(value)]));
    if ('visibility' in part) copy['visibility'] = visibility(part, moment, derived);
    if (changes(part, moment)) copy['asOf'] = moment;
    return copy;
  };
  return through(plan) as Plan;
}

/** Every node says from when on it is visible; of relationships only those that rest on assertions. */
function visibility(part: object, moment: Moment, derived: ReadonlySet<string>): Condition | null {
  const isWay = 'types' in part && 'direction' in part;
  if (isWay && !(part.types as readonly string[]).some((type) => derived.has(type))) return null;
  const isDerived = 'derived' in part && part.derived === true;
  return {
    kind: 'property',
    property: { of: isWay ? 'edge' : 'node', name: visibleFrom(moment) },
    operator: 'lte',
    parameter: moment.parameter,
    nullable: isWay && !isDerived,
  };
}

/** Whether a part of a plan is a property whose value changes with what is visible. */
function changes(part: object, { view }: Moment): boolean {
  const { of, name, names = [] } = part as Partial<Property> & { readonly names?: readonly string[] };
  return of !== undefined && [name ?? [], names].flat().some((property) => readingOf(of, property, view) !== null);
}
