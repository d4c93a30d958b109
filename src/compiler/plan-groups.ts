import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { nodeKind } from '../model/graph-model.js';
import { draft, propertyPosition } from './draft.js';
import { type List, type ListArguments, readBound } from './list-arguments.js';
import { type Bounds, addParameter } from './parameters.js';
import type { Aggregate, GroupsPlan, PlanValue } from './plan.js';
import type { Property } from './plan-filter.js';
import { readGrouping } from './read-groups.js';
import type { FieldShape, ObjectShape } from './row-shape.js';
import { type Selected, firstNode, objectType, single } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

/** A list whose nodes are grouped, and where its rows stand. */
export interface GroupedList {
  readonly list: List;
  readonly args: Pick<ListArguments, 'link' | 'where'>;
  readonly values: PlanValue[];
  readonly on: readonly string[];
}

/** Groups whose aggregates and values are still being collected. */
type DraftGroups = Omit<GroupsPlan, 'aggregates' | 'values'> & { readonly aggregates: Aggregate[]; readonly values: PlanValue[] };

/** Plans what is made from all nodes of a list: one group without keys. */
export function planAggregate(planner: SelectionPlanner, grouped: GroupedList, selection: Selected, { type }: GraphQLField<unknown, unknown>): FieldShape {
  const groups = draftGroups(grouped, { by: [], order: [], after: null, limit: null });
  const object = aggregateShape(planner, groups, grouped.list, selection, objectType(type));
  return { key: selection.key, type, kind: 'one', position: planner.read(grouped.values, selection, { kind: 'groups', groups, on: grouped.on }), row: single(object) };
}

/** Plans the groups of a list. */
export function planGroups(planner: SelectionPlanner, grouped: GroupedList, selection: Selected, field: GraphQLField<unknown, unknown>): FieldShape {
  const { model, gauge, parameters, variables } = planner;
  const node: FieldNode = firstNode(selection);
  const args = getArgumentValues(field, node, variables);
  const { by, areIds, order, cursor } = readGrouping({ ...grouped.list, isByEdge: false }, args, { model, gauge, node });
  const parameter = (path: readonly string[], bounds: Bounds = {}): number => addParameter(parameters, field, node, path, bounds);
  const after = readBound('after', args, cursor, { node, parameter });
  const limit = parameter(['first'], { default: DEFAULT_PAGE, max: MAX_PAGE });
  const groups = draftGroups(grouped, { by, order, after, limit });
  const { values } = groups;
  const group = objectType(field.type);
  const fields = planner.fields(group, selection, (name, part, { type }) => {
    const { key } = part;
    switch (name) {
      case 'keys':
        return { key, type, kind: 'objects', objects: by.map((_, index) => keyShape(planner, values, keyProperty(index), areIds[index] ?? false, part, objectType(type))) };
      case 'count':
        return { key, type, kind: 'leaf', position: propertyPosition(values, keyProperty(by.length)) };
      case 'cursor':
        return { key, type, kind: 'cursor', cursor: { order: cursor, positions: order.map(({ property }) => propertyPosition(values, property)), question: null } };
      default:
        return { key, type, kind: 'inline', object: aggregateShape(planner, groups, grouped.list, part, objectType(type)) };
    }
  });
  const position = planner.read(grouped.values, selection, { kind: 'groups', groups, on: grouped.on });
  return { key: selection.key, type: field.type, kind: 'many', page: { position, limit, peek: false, backwards: false }, row: single({ typename: group.name, fields }) };
}

function draftGroups({ list, args }: GroupedList, how: Pick<GroupsPlan, 'by' | 'order' | 'after' | 'limit'>): DraftGroups {
  return { ...how, nodes: draft(list.kind, args.link, args.where), aggregates: [{ kind: 'count', property: null }], values: [] };
}

/** The value of a key as text and, where it is an id, its node. */
function keyShape(planner: SelectionPlanner, values: PlanValue[], property: Property, isId: boolean, selection: Selected, object: GraphQLObjectType): ObjectShape {
  const fields = planner.fields(object, selection, (name, part, { type }) => {
    const { key } = part;
    if (name === 'value') return { key, type, kind: 'leaf', position: propertyPosition(values, property) };
    if (!isId) return { key, type, kind: 'constant', value: null };
    const kind = nodeKind(planner.model, 'Node');
    const nodes = draft(kind, { kind: 'key', property }, []);
    return { key, type, kind: 'one', position: planner.read(values, part, { kind: 'one', nodes, on: [] }), row: planner.row(nodes, kind, part) };
  });
  return { typename: object.name, fields };
}

/** Where edges have properties, an aggregate has two ends. */
function aggregateShape(planner: SelectionPlanner, groups: DraftGroups, { edge }: List, selection: Selected, object: GraphQLObjectType): ObjectShape {
  if (!edge) return endShape(planner, groups, 'node', selection, object);
  const fields = planner.fields(object, selection, (name, part, { type }) => ({
    key: part.key, type, kind: 'inline', object: endShape(planner, groups, name === 'node' ? 'node' : 'edge', part, objectType(type)),
  }));
  return { typename: object.name, fields };
}

function endShape(planner: SelectionPlanner, groups: DraftGroups, of: 'node' | 'edge', selection: Selected, object: GraphQLObjectType): ObjectShape {
  const fields = planner.fields(object, selection, (property, part, { type }) => {
    const values = planner.fields(objectType(type), part, (kind, leaf, definition) => ({
      key: leaf.key, type: definition.type, kind: 'leaf', position: aggregatePosition(groups, { kind: kind as Aggregate['kind'], property: { of, name: property } }),
    }));
    return { key: part.key, type, kind: 'inline', object: { typename: objectType(type).name, fields: values } };
  });
  return { typename: object.name, fields };
}

function aggregatePosition({ by, aggregates, values }: DraftGroups, { kind, property }: Aggregate): number {
  const same = aggregates.findIndex((other) => other.kind === kind && other.property?.of === property?.of && other.property?.name === property?.name);
  const index = same >= 0 ? same : aggregates.push({ kind, property }) - 1;
  return propertyPosition(values, keyProperty(by.length + index));
}

function keyProperty(position: number): Property {
  return { of: 'key', name: String(position) };
}
