import { type GraphQLField, getArgumentValues } from 'graphql';
import { DEFAULT_NEIGHBORHOOD, MAX_LINKS, MAX_NEIGHBORHOOD } from '../model/walk-types.js';
import { addParameter } from './parameters.js';
import { planLinks } from './plan-links.js';
import type { PlanValue } from './plan.js';
import type { NeighborhoodWalk } from './plan-walk.js';
import { type WalkDraft, planListed, planNamed, planOne, planRows } from './plan-walk-parts.js';
import { readHop, relatedConditions } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, firstNode } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';

/** Plans what stands around a node: its links and what is left out only where they are asked for. */
export const planNeighborhood: PlanRootField = (planner, values, selection, field) => {
  const node = firstNode(selection);
  const args = getArgumentValues(field, node, planner.variables);
  const hop = readHop(planner, { args, path: [], nodes: 'where' }, field, selection);
  const walk: WalkDraft<NeighborhoodWalk> = {
    kind: 'neighborhood',
    center: addParameter(planner.parameters, field, node, ['id']),
    hop,
    depth: args['depth'] as number,
    strength: { of: 'edge', name: 'articleCount' },
    limit: addParameter(planner.parameters, field, node, ['limit'], { default: DEFAULT_NEIGHBORHOOD, max: MAX_NEIGHBORHOOD }),
    hasLinks: false,
    hasLeftOut: false,
  };
  planner.gauge.countHops(node, walk.depth + 2, relatedConditions(hop));
  return planRows(planner, values, { kind: 'walk', walk }, selection, field, (row, name, part, definition) => {
    switch (name) {
      case 'center':
        return planOne(planner, row, name, part, definition);
      case 'nodes':
        return planListed(planner, row, name, MAX_NEIGHBORHOOD, part, definition);
      case 'links':
        walk.hasLinks = true;
        return planLinks(planner, row, MAX_LINKS, part, definition);
      case 'leftOut':
        walk.hasLeftOut = true;
        return planLeftOut(planner, row, part, definition);
      default:
        return planNamed(row, name, part, definition);
    }
  });
};

function planLeftOut(planner: SelectionPlanner, values: PlanValue[], selection: Selected, field: GraphQLField<unknown, unknown>): FieldShape {
  return planRows(planner, values, { kind: 'rows', list: 'leftOut', most: { number: MAX_NEIGHBORHOOD } }, selection, field, (row, name, part, definition) =>
    name === 'node' ? planOne(planner, row, name, part, definition) : planNamed(row, name, part, definition),
  );
}
