import { type GraphQLField, getArgumentValues, print } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { MAX_HOPS, MAX_LINKS, MAX_STEP } from '../model/walk-types.js';
import { badUserInput } from './bad-user-input.js';
import { type Bounds, type Variables, addParameter } from './parameters.js';
import { planLinks } from './plan-links.js';
import { planPathRows } from './plan-paths.js';
import type { PlanValue } from './plan.js';
import type { TraversalWalk, WalkStep } from './plan-walk.js';
import { type WalkDraft, planListed, planNamed, planRows } from './plan-walk-parts.js';
import { readHop, relatedConditions, walkableOf } from './read-hop.js';
import type { ObjectShape } from './row-shape.js';
import { type Selected, firstNode, objectType } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;

/** Plans a walk of steps: where it ends, its paths and what it goes over, each only where it is asked for. */
export const planTraversal: PlanRootField = (planner, values, selection, field) => {
  const args = getArgumentValues(field, firstNode(selection), planner.variables);
  const { entity } = walkableOf(planner);
  const walk: WalkDraft<TraversalWalk> = {
    kind: 'traversal',
    label: entity.label,
    visibility: null,
    from: addParameter(planner.parameters, field, firstNode(selection), ['from'], { max: MAX_PAGE }),
    steps: (args['steps'] as readonly Variables[]).map((step, index) => readStep(planner, step, index, field, selection)),
    paths: null,
    hasSubgraph: false,
  };
  const hops = walk.steps.reduce((sum, { max }) => sum + max, 0);
  if (hops > MAX_HOPS) throw badUserInput(firstNode(selection), 'steps', `has ${hops} hops with their repetitions, at most ${MAX_HOPS} are allowed. Walk in several operations, from where the first one ends.`);
  let pathsBefore: Selected | null = null;
  return planRows(planner, values, { kind: 'walk', walk }, selection, field, (row, name, part, definition) => {
    switch (name) {
      case 'nodes':
        return planner.connection(row, { kind: entity, link: { kind: 'listed', list: 'ends', most: MAX_STEP }, edge: null }, [], definition, part);
      case 'paths':
        refuseOtherSize(pathsBefore, part);
        pathsBefore ??= part;
        walk.paths ??= pathSize(planner, part, definition);
        return planPathRows(planner, row, { parameter: walk.paths.first }, part, definition);
      case 'subgraph':
        walk.hasSubgraph = true;
        return { key: part.key, type: definition.type, kind: 'inline', object: subgraph(planner, row, part, definition) };
      case 'from':
        return planListed(planner, row, name, MAX_PAGE, part, definition);
      default:
        return planNamed(row, name, part, definition);
    }
  });
};

/** A walk writes its paths once: two aliases cannot have different numbers of them. */
function refuseOtherSize(before: Selected | null, paths: Selected): void {
  const size = (selection: Selected): string => (firstNode(selection).arguments ?? []).map(print).join(', ');
  if (before && size(before) !== size(paths)) throw badUserInput(firstNode(paths), 'first', 'is not that of the other paths of this traversal. Ask for the larger number once.');
}

function pathSize({ parameters }: SelectionPlanner, selection: Selected, field: Field): { first: number; limit: number } {
  const parameter = (bounds: Bounds): number => addParameter(parameters, field, firstNode(selection), ['first'], { default: DEFAULT_PAGE, max: MAX_PAGE, ...bounds });
  return { first: parameter({}), limit: parameter({ add: 1 }) };
}

function readStep(planner: SelectionPlanner, step: Variables, index: number, field: Field, selection: Selected): WalkStep {
  const node = firstNode(selection);
  const path = ['steps', String(index)];
  const { min, max } = (step['repeat'] ?? { min: 1, max: 1 }) as { min: number; max: number };
  if (min > max || max === 0) throw badUserInput(node, [...path, 'repeat'].join('.'), `asks for ${min} to ${max} times. max has to be at least 1, and not less than min.`);
  const parameter = (bounds: Bounds): number => addParameter(planner.parameters, field, node, [...path, 'limit'], { default: MAX_STEP, max: MAX_STEP, ...bounds });
  const hop = readHop(planner, { args: step, path, nodes: 'where' }, field, selection);
  planner.gauge.countHops(node, max, relatedConditions(hop));
  return { hop, min, max, first: parameter({}), limit: parameter({ add: 1 }) };
}

/** Plans a part of the graph that a row has as lists of nodes and links. */
function subgraph(planner: SelectionPlanner, row: PlanValue[], selection: Selected, { type }: Field): ObjectShape {
  const object = objectType(type);
  const fields = planner.fields(object, selection, (name, part, definition) =>
    name === 'links' ? planLinks(planner, row, MAX_LINKS, part, definition) : planListed(planner, row, name, MAX_LINKS, part, definition),
  );
  return { typename: object.name, fields };
}
