import type { GraphQLField } from 'graphql';
import { propertyPosition } from './draft.js';
import type { PlanValue } from './plan.js';
import { planRows } from './plan-walk-parts.js';
import { walkableOf } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import type { Selected } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

/** Plans the relationships that a row has in a list. */
export function planLinks(planner: SelectionPlanner, values: PlanValue[], most: number, selection: Selected, field: GraphQLField<unknown, unknown>): FieldShape {
  const { edge } = walkableOf(planner);
  return planRows(planner, values, { kind: 'rows', list: 'links', most: { number: most } }, selection, field, (row, name, part, definition) => {
    const own = edge.fields.get(name);
    if (own?.kind === 'relation') return planner.gauge.deeper(() => planner.relation(row, own, definition, [], part));
    const leaf = { key: part.key, type: definition.type, kind: 'leaf' } as const;
    if (own) return { ...leaf, position: propertyPosition(row, { of: 'edge', name }) };
    return { ...leaf, position: row.push(ownValue(name, planner)) - 1 };
  });
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
