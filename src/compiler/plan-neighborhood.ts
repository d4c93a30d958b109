import { type GraphQLField, getArgumentValues } from 'graphql';
import { DEFAULT_NEIGHBORHOOD, MAX_LINKS, MAX_NEIGHBORHOOD } from '../model/walk-types.js';
import { addParameter } from './parameters.js';
import { planLinks } from './plan-links.js';
import { planListed, planNamed, planOne } from './plan-paths.js';
import type { PlanValue } from './plan.js';
import type { NeighborhoodWalk } from './plan-walk.js';
import { readHop, relatedConditions } from './read-hop.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, firstNode, objectType, single } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';

/** Plans what stands around a node: its links and what is left out only where they are asked for. */
export const planNeighborhood: PlanRootField = (planner, values, selection, field) => {
  const node = firstNode(selection);
  const args = getArgumentValues(field, node, planner.variables);
  const hop = readHop(planner, { args, path: [], nodes: 'where' }, field, selection);
  const walk: { -readonly [Key in keyof NeighborhoodWalk]: NeighborhoodWalk[Key] } = {
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
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { kind: 'walk', walk, values: row });
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition) => {
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
  return { key: selection.key, type: field.type, kind: 'one', position, row: single({ typename: object.name, fields }) };
};

function planLeftOut(planner: SelectionPlanner, values: PlanValue[], selection: Selected, field: GraphQLField<unknown, unknown>): FieldShape {
  const row: PlanValue[] = [];
  const position = planner.read(values, selection, { kind: 'rows', list: 'leftOut', most: { number: MAX_NEIGHBORHOOD }, values: row });
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition) => (name === 'node' ? planOne(planner, row, name, part, definition) : planNamed(row, name, part, definition)));
  return { key: selection.key, type: field.type, kind: 'rows', position, row: single({ typename: object.name, fields }) };
}
