import { escapeName } from '../cypher/escape-name.js';
import { relationshipPattern } from '../cypher/relationship-pattern.js';
import type { Way } from './plan.js';
import { type RowVariables, visible, whereLines } from './render-row.js';

/**
 * The lines that find nodes by way of others. Only where a step ends counts, and not every way to it, so each step reads
 * no more than the relationships of the nodes before it.
 */
export function wayLines({ through, last }: Way, label: string, row: RowVariables, parent: RowVariables | null, indent: string): string[] {
  let start = parent?.node ?? '';
  const lines = through.flatMap(({ step, label: over, visibility }, index) => {
    const node = `w${row.node.slice(1)}_${index}`;
    const conditions = visible({ link: null, visibility }, { node, edge: null, from: start });
    const match = `${indent}MATCH (${start})${relationshipPattern(step)}(${node}:${escapeName(over)})`;
    start = node;
    return [match, ...whereLines(conditions, indent), `${indent}WITH DISTINCT ${node}`];
  });
  return [...lines, `${indent}MATCH (${start})${relationshipPattern(last)}(${row.node}:${escapeName(label)})`];
}
