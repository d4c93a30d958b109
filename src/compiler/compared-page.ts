import type { GraphQLField } from 'graphql';
import { MAX_PAGE } from '../model/api-schema.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { type List, readListArguments } from './list-arguments.js';
import { addParameter } from './parameters.js';
import type { PageShape } from './page-shape.js';
import type { PlanValue } from './plan.js';
import type { PageEnds } from './plan-page-info.js';
import { type Selected, firstNode } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;

/** Plans a page of nodes from which rows are made, with one node more to know whether there is another page. */
export function comparedPage(planner: SelectionPlanner, values: PlanValue[], list: List, selection: Selected, field: Field): { nodes: Draft; page: PageEnds } {
  const { model, gauge, variables, parameters } = planner;
  const { link, where, keys, order, cursor, after, limit } = readListArguments(list, field, firstNode(selection), variables, parameters, { model, gauge }, true);
  const nodes: Draft = { ...draft(list.kind, link, where), keys, order, after, limit };
  const page: PageShape = { position: planner.read(values, selection, { kind: 'many', nodes, on: [] }), limit, peek: true, backwards: false };
  const positions = order.map(({ property }) => propertyPosition(nodes.values, property));
  return { nodes, page: { page, cursor: () => ({ order: cursor, positions, question: null }), isFromCursor: after !== null } };
}

/**
 * Plans a page that has no cursors: of as many as are asked for, or of a size of ours, and one more to tell whether there are more.
 * @param size as many as a page can have where none is asked for; null where the field has no size to ask for
 */
export function firstOf(planner: SelectionPlanner, values: PlanValue[], nodes: Omit<Draft, 'limit'>, selection: Selected, field: Field, size: number | null): PageShape {
  const bounds = size === null ? { constant: MAX_PAGE + 1 } : { default: size, max: MAX_PAGE, add: 1 };
  const limit = addParameter(planner.parameters, field, firstNode(selection), ['first'], bounds);
  return { position: planner.read(values, selection, { kind: 'many', nodes: { ...nodes, limit }, on: [] }), limit, peek: true, backwards: false };
}
