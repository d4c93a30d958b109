import { type GraphQLField, getArgumentValues } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { MAX_FRONTIER, MAX_HOPS } from '../model/walk-types.js';
import { draft } from './draft.js';
import { type Bounds, addParameter } from './parameters.js';
import { planLinks } from './plan-links.js';
import type { PlanValue } from './plan.js';
import type { PathsWalk } from './plan-walk.js';
import { readHop, relatedConditions, walkableOf } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, firstNode, objectType, single } from './selected-field.js';
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
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { kind: 'walk', walk, values: row });
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition) => {
    if (name === 'paths') return planPathRows(planner, row, { parameter: walk.first }, part, definition);
    return name === 'from' || name === 'to' ? planOne(planner, row, name, part, definition) : planNamed(row, name, part, definition);
  });
  return { key: selection.key, type: field.type, kind: 'one', position, row: single({ typename: object.name, fields }) };
};

/** Plans the paths that a row has. */
export function planPathRows(planner: SelectionPlanner, values: PlanValue[], most: { readonly parameter: number }, selection: Selected, field: Field): FieldShape {
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { kind: 'rows', list: 'paths', most, values: row });
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition) => {
    if (name === 'hops') return planHops(planner, row, part, definition);
    return name === 'nodes' ? planListed(planner, row, name, MAX_HOPS + 1, part, definition) : planNamed(row, name, part, definition);
  });
  return { key: selection.key, type: field.type, kind: 'rows', position, row: single({ typename: object.name, fields }) };
}

function planHops(planner: SelectionPlanner, values: PlanValue[], selection: Selected, field: Field): FieldShape {
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { kind: 'rows', list: 'hops', most: { number: MAX_HOPS }, values: row });
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition) =>
    name === 'links' ? planLinks(planner, row, 1, part, definition) : planOne(planner, row, name, part, definition),
  );
  return { key: selection.key, type: field.type, kind: 'rows', position, row: single({ typename: object.name, fields }) };
}

/** Plans nodes that a row has in a list, in its order. */
export function planListed(planner: SelectionPlanner, values: PlanValue[], list: string, most: number, selection: Selected, { type }: Field): FieldShape {
  const { entity } = walkableOf(planner);
  const nodes = { ...draft(entity, { kind: 'listed', list, most }, []), order: [] };
  const position = planner.read(values, selection, { kind: 'many', nodes, on: [] });
  return { key: selection.key, type, kind: 'rows', position, row: planner.row(nodes, entity, selection) };
}

/** Plans the node that a row has in a list of at most one. */
export function planOne(planner: SelectionPlanner, values: PlanValue[], list: string, selection: Selected, { type }: Field): FieldShape {
  const { entity } = walkableOf(planner);
  const nodes = draft(entity, { kind: 'listed', list, most: 1 }, []);
  const position = planner.read(values, selection, { kind: 'one', nodes, on: [] });
  return { key: selection.key, type, kind: 'one', position, row: planner.row(nodes, entity, selection) };
}

/** Plans a value that a row has under a name. */
export function planNamed(values: PlanValue[], name: string, { key }: Selected, { type }: Field): FieldShape {
  return { key, type, kind: 'leaf', position: values.push({ kind: 'named', name }) - 1 };
}
