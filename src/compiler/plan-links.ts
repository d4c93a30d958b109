import type { GraphQLField } from 'graphql';
import { propertyPosition } from './draft.js';
import type { PlanValue } from './plan.js';
import { walkableOf } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, objectType, single } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

/** Plans the relationships that a row has in a list. */
export function planLinks(planner: SelectionPlanner, values: PlanValue[], most: number, selection: Selected, { type }: GraphQLField<unknown, unknown>): FieldShape {
  const { edge } = walkableOf(planner);
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { kind: 'rows', list: 'links', most: { number: most }, values: row });
  const object = objectType(type);
  const fields = planner.fields(object, selection, (name, part, definition): FieldShape => {
    const field = edge.fields.get(name);
    if (field?.kind === 'relation') return planner.gauge.deeper(() => planner.relation(row, field, definition, [], part));
    const leaf = { key: part.key, type: definition.type, kind: 'leaf' } as const;
    if (field) return { ...leaf, position: propertyPosition(row, { of: 'edge', name }) };
    return { ...leaf, position: row.push(ownValue(name, planner)) - 1 };
  });
  return { key: selection.key, type, kind: 'rows', position, row: single({ typename: object.name, fields }) };
}

function ownValue(name: string, { model }: SelectionPlanner): PlanValue {
  switch (name) {
    case 'source':
    case 'target':
      return { kind: 'endId', end: name };
    case 'isMutual':
      return { kind: 'isMutual', undirected: [...model.undirected].sort() };
    default:
      return { kind: 'relationshipType' };
  }
}
