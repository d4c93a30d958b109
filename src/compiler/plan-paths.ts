import { type GraphQLField, getArgumentValues } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { MAX_FRONTIER, MAX_HOPS } from '../model/walk-types.js';
import { type Bounds, addParameter } from './parameters.js';
import { planLinks } from './plan-links.js';
import type { PlanValue } from './plan.js';
import type { PathsWalk } from './plan-walk.js';
import { planListed, planNamed, planOne, planRows } from './plan-walk-parts.js';
import { readHop, relatedConditions } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, firstNode } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;

/** Plans the shortest ways between two nodes. */
export const planPaths: PlanRootField = (planner, values, selection, field) => {
  const node = firstNode(selection);
  const args = getArgumentValues(field, node, planner.variables);
  const parameter = (argument: string, bounds: Bounds = {}): number => addParameter(planner.parameters, field, node, [argument], bounds);
  const size = { default: DEFAULT_PAGE, max: MAX_PAGE };
  const walk: PathsWalk = {
    kind: 'paths',
    from: parameter('from'),
    to: parameter('to'),
    via: args['via'] === null || args['via'] === undefined ? null : parameter('via'),
    hop: readHop(planner, { args, path: [], nodes: 'through' }, field, selection),
    maxLength: args['maxLength'] as number,
    frontier: parameter('from', { constant: MAX_FRONTIER }),
    first: parameter('first', size),
    limit: parameter('first', { ...size, add: 1 }),
  };
  planner.gauge.countHops(node, walk.maxLength * (walk.via === null ? 1 : 2), relatedConditions(walk.hop));
  return planRows(planner, values, { kind: 'walk', walk }, selection, field, (row, name, part, definition) => {
    if (name === 'paths') return planPathRows(planner, row, { parameter: walk.first }, part, definition);
    return name === 'from' || name === 'to' ? planOne(planner, row, name, part, definition) : planNamed(row, name, part, definition);
  });
};

/** Plans the paths that a row has. */
export function planPathRows(planner: SelectionPlanner, values: PlanValue[], most: { readonly parameter: number }, selection: Selected, field: Field): FieldShape {
  return planRows(planner, values, { kind: 'rows', list: 'paths', most }, selection, field, (row, name, part, definition) => {
    if (name === 'hops') return planHops(planner, row, part, definition);
    return name === 'nodes' ? planListed(planner, row, name, MAX_HOPS + 1, part, definition) : planNamed(row, name, part, definition);
  });
}

function planHops(planner: SelectionPlanner, values: PlanValue[], selection: Selected, field: Field): FieldShape {
  return planRows(planner, values, { kind: 'rows', list: 'hops', most: { number: MAX_HOPS } }, selection, field, (row, name, part, definition) =>
    name === 'links' ? planLinks(planner, row, 1, part, definition) : planOne(planner, row, name, part, definition),
  );
}
