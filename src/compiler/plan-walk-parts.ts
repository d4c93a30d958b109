import type { GraphQLField } from 'graphql';
import { draft } from './draft.js';
import type { PlanValue } from './plan.js';
import type { Walk } from './plan-walk.js';
import { walkableOf } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, objectType, single } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;

/** A walk while it is still noted what is asked of it. */
export type WalkDraft<W extends Walk> = { -readonly [Key in keyof W]: W[Key] };

type WithoutValues<Value> = Value extends PlanValue ? Omit<Value, 'values'> : never;

/** Plans the one row of a walk, or a row for each part of a list that a row has. @param plan plans a field, with what it reads of the row */
export function planRows(
  planner: SelectionPlanner, values: PlanValue[], from: WithoutValues<Extract<PlanValue, { kind: 'walk' | 'rows' }>>, selection: Selected, { type }: Field,
  plan: (row: PlanValue[], name: string, part: Selected, definition: Field) => FieldShape,
): FieldShape {
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { ...from, values: row });
  const object = objectType(type);
  const fields = planner.fields(object, selection, (name, part, definition) => plan(row, name, part, definition));
  return { key: selection.key, type, kind: from.kind === 'walk' ? 'one' : 'rows', position, row: single({ typename: object.name, fields }) };
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
