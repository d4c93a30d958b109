import type { GraphQLField } from 'graphql';
import type { CursorOrder } from './cursor.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { type List, readListArguments } from './list-arguments.js';
import { addParameter } from './parameters.js';
import type { PageShape } from './page-shape.js';
import type { PlanValue } from './plan.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, firstNode, objectType } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';
import { MAX_PAGE } from '../model/api-schema.js';

type Field = GraphQLField<unknown, unknown>;

/** A page of what is compared: its rows, and how its cursors are made. */
export interface ComparedPage {
  readonly page: PageShape;
  readonly order: CursorOrder;
  /** Where the keys of the order stand in a row. */
  readonly keys: readonly number[];
  /** Whether it comes after a cursor. */
  readonly isAfter: boolean;
}

/** Plans a page of nodes from which rows are made, with one node more to know whether there is another page. */
export function comparedPage(planner: SelectionPlanner, values: PlanValue[], list: List, selection: Selected, field: Field): { nodes: Draft; page: ComparedPage } {
  const { model, gauge, variables, parameters } = planner;
  const { link, where, keys, order, cursor, after, limit } = readListArguments(list, field, firstNode(selection), variables, parameters, { model, gauge }, true);
  const nodes: Draft = { ...draft(list.kind, link, where), keys, order, after, limit };
  const page: PageShape = { position: planner.read(values, selection, { kind: 'many', nodes, on: [] }), limit, peek: true, backwards: false };
  return { nodes, page: { page, order: cursor, keys: order.map(({ property }) => propertyPosition(nodes.values, property)), isAfter: after !== null } };
}

/** Where a page begins and ends; one that is only read forwards. */
export function comparedPageInfo(planner: SelectionPlanner, { page, order, keys, isAfter }: ComparedPage, selection: Selected, { type }: Field): FieldShape {
  const object = objectType(type);
  const cursor = { order, positions: keys, question: null };
  const fields = planner.fields(object, selection, (name, { key }, leaf): FieldShape => {
    if (name === 'hasNextPage') return { key, type: leaf.type, kind: 'hasMore', page };
    if (name === 'hasPreviousPage') return { key, type: leaf.type, kind: 'constant', value: isAfter };
    return { key, type: leaf.type, kind: 'pageCursor', page, end: name === 'startCursor' ? 'first' : 'last', cursor };
  });
  return { key: selection.key, type, kind: 'inline', object: { typename: object.name, fields } };
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
