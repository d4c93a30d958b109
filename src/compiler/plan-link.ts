import type { Link } from '../model/graph-model.js';
import type { Variables } from './parameters.js';
import type { PlanLink } from './plan-filter.js';

/**
 * The way from a row to the nodes of a field, with the arguments that choose among the relationships of any type.
 * @param undirected the types that mean the same from both ends: they have no direction to ask for
 */
export function planLink(link: Link, undirected: ReadonlySet<string>, args: Variables): PlanLink {
  switch (link.kind) {
    case 'references':
      return link;
    case 'relationship':
      return { kind: 'relationship', types: [link.type], direction: link.direction, derived: false, visibility: null };
    case 'anyRelationship': {
      const chosen = args['types'] as readonly string[] | null | undefined;
      const types = link.types.filter((type) => !chosen || chosen.includes(type));
      const common = { kind: 'relationship', derived: true, visibility: null } as const;
      switch (args['direction']) {
        case 'OUT':
        case 'IN':
          return { ...common, types: types.filter((type) => !undirected.has(type)), direction: args['direction'] };
        case 'UNDIRECTED':
          return { ...common, types: types.filter((type) => undirected.has(type)), direction: 'UNDIRECTED' };
        default:
          return { ...common, types, direction: 'UNDIRECTED' };
      }
    }
  }
}
