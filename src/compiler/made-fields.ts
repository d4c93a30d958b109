import type { GraphQLField } from 'graphql';
import type { FieldShape, RowShape } from './row-shape.js';
import { type Selected, objectType, single } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;

/** How the fields of a row that is made are read: as values, or as objects whose shape is given. */
export type FieldReaders = Readonly<Record<string, number | ((part: Selected, field: Field) => FieldShape)>>;

/** The shape of rows that are made, by what stands at which position. */
export function madeRow(planner: SelectionPlanner, selection: Selected, { type }: Field, readers: FieldReaders): RowShape {
  const object = objectType(type);
  const fields = planner.gauge.deeper(() =>
    planner.fields(object, selection, (name, part, field) => {
      const reader = readers[name];
      if (reader === undefined) throw new TypeError(`${object.name}.${name} is not made.`);
      return typeof reader === 'number' ? { key: part.key, type: field.type, kind: 'leaf', position: reader } : reader(part, field);
    }),
  );
  return single({ typename: object.name, fields });
}

/** The only row of a list at a position. */
export function oneAt(position: number, row: (part: Selected, field: Field) => RowShape): (part: Selected, field: Field) => FieldShape {
  return (part, field) => ({ key: part.key, type: field.type, kind: 'one', position, row: row(part, field) });
}

/** The rows of a list at a position. */
export function rowsFrom(position: number, row: (part: Selected, field: Field) => RowShape): (part: Selected, field: Field) => FieldShape {
  return (part, field) => ({ key: part.key, type: field.type, kind: 'rows', position, row: row(part, field) });
}
