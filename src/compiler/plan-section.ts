import type { GraphQLField } from 'graphql';
import { nodeKind } from '../model/graph-model.js';
import { relationship } from './claim-ways.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { withId } from './list-arguments.js';
import type { RelatedShape } from './made-rows.js';
import { addParameter } from './parameters.js';
import type { PlanValue } from './plan.js';
import type { PlanLink } from './plan-filter.js';
import type { FieldShape, RowShape } from './row-shape.js';
import { type Selected, firstNode } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

/** Plans a part of a comparison from the row of what is compared. */
export type PlanSection = (planner: SelectionPlanner, values: PlanValue[], selection: Selected, field: GraphQLField<unknown, unknown>) => FieldShape;

export const ID = { of: 'node', name: 'id' } as const;

/** What is related, and where it stands in the row. */
export interface Related {
  readonly nodes: Draft;
  readonly shape: RelatedShape;
}

/** The entity whose id is the argument of a root field. */
export function entityById(planner: SelectionPlanner, selection: Selected, field: GraphQLField<unknown, unknown>): Draft {
  return draft(nodeKind(planner.model, 'Entity'), null, [withId(addParameter(planner.parameters, field, firstNode(selection), ['id']))]);
}

/** The article of a passage, whichever kind it is. */
export function reportedIn(values: PlanValue[], planner: SelectionPlanner, selection: Selected): Related {
  return related(values, planner, selection, 'Article', relationship(['REPORTED_IN', 'IN'], 'OUT'));
}

/** The only node of a type or interface at the end of a relationship, and where its id stands. */
export function related(values: PlanValue[], planner: SelectionPlanner, selection: Selected, type: string, link: PlanLink): Related {
  const nodes = draft(nodeKind(planner.model, type), link, []);
  return { nodes, shape: { position: planner.read(values, selection, { kind: 'one', nodes, on: [] }), id: propertyPosition(nodes.values, ID) } };
}

/** The shape of the rows of all that one field can show: they are planned alike, so they have the same. */
export function alike(planner: SelectionPlanner, type: string, [first, ...others]: readonly [Related, ...Related[]]): (part: Selected) => RowShape {
  const kind = nodeKind(planner.model, type);
  return (part) => {
    const row = planner.row(first.nodes, kind, part);
    for (const { nodes } of others) planner.row(nodes, kind, part);
    return row;
  };
}
