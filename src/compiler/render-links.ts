import { escapeName } from '../cypher/escape-name.js';
import { relationshipPattern } from '../cypher/relationship-pattern.js';
import type { LinksPlan } from './plan.js';
import { beyond } from './render-bound.js';
import { type RowVariables, constant, property, visible, whereLines } from './render-row.js';

/** The variables of a link's claims: one of the set and the other, and the same two by the direction of the link. */
interface Ends {
  readonly claim: RowVariables;
  readonly other: RowVariables;
  readonly from: RowVariables;
  readonly to: RowVariables;
}

/** The lines that find the links of claims that were matched: afterwards there is a row for each link. */
export function linkLines({ claims, types, from: ends, order, after, limit }: LinksPlan, { claim, other, from, to }: Ends, indent: string): { lines: string[]; keys: string[]; edge: string } {
  const edge = `e${other.node.slice(1)}`;
  const keys = order.map(({ property: key }) => property(other, key));
  const [first = '', second = '', third = ''] = keys;
  const conditions = [...(types.length === 0 ? [constant(false, from)] : []), ...(after ? [beyond(other, order, after)] : [])];
  const label = escapeName(claims.label);
  const lines = [
    `${indent}MATCH (${claim.node})${relationshipPattern({ types, direction: 'UNDIRECTED' }, edge)}(${other.node}:${label})`,
    // The claim of the set was seen already.
    ...whereLines(visible(ends, other), indent),
    // A link between two claims of the set is found from both.
    `${indent}WITH DISTINCT ${edge}`,
    `${indent}WITH ${edge}, startNode(${edge}) AS ${from.node}, endNode(${edge}) AS ${to.node}`,
    `${indent}WITH ${edge}, ${from.node}, ${to.node}, ${from.node}.id AS ${first}, ${to.node}.id AS ${second}, type(${edge}) AS ${third}`,
    ...whereLines(conditions, indent),
    `${indent}WITH ${[edge, from.node, to.node, ...keys].join(', ')} ORDER BY ${keys.join(', ')} LIMIT $p${limit}`,
  ];
  return { lines, keys, edge };
}
