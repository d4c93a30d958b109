import { escapeName } from '../cypher/escape-name.js';
import { relationshipPattern } from '../cypher/relationship-pattern.js';
import type { Way, WayStep } from './plan.js';
import { type RowVariables, visible, whereLines } from './render-row.js';

/**
 * The lines that find nodes by way of others. Only where a step ends counts, and not every way to it, so each step reads
 * no more than the relationships of the nodes before it.
 */
export function wayLines({ through, last }: Way, label: string, row: RowVariables, parent: RowVariables | null, indent: string): string[] {
  let start = parent?.node ?? '';
  const stepTo = (node: string, step: WayStep, over: string, visibility: Way['through'][number]['visibility'] = null): { match: string; conditions: string[] } => {
    const edge = step.visibility ? `e${node.slice(1)}` : '';
    const match = `${indent}MATCH (${start})${relationshipPattern(step, edge)}(${node}:${escapeName(over)})`;
    return { match, conditions: [...stepVisible(step, edge, start), ...visible({ link: null, visibility }, { node, edge: null, from: start })] };
  };
  const lines = through.flatMap(({ step, label: over, visibility }, index) => {
    const node = `w${row.node.slice(1)}_${index}`;
    const { match, conditions } = stepTo(node, step, over, visibility);
    start = node;
    return [match, ...whereLines(conditions, indent), `${indent}WITH DISTINCT ${node}`];
  });
  const { match, conditions } = stepTo(row.node, last, label);
  return [...lines, match, ...(conditions.length > 0 ? [...whereLines(conditions, indent), `${indent}WITH DISTINCT ${row.node}`] : [])];
}

/** The conditions that the relationship of a step may be seen; of one that may be left out it stands in a list, where it is there. */
function stepVisible({ optional, visibility, ...step }: WayStep, edge: string, from: string): string[] {
  if (!visibility) return [];
  const link = { kind: 'relationship', ...step, derived: false, visibility } as const;
  const conditions = visible({ link, visibility: null }, { node: '', edge: optional ? 'r' : edge, from });
  return optional ? [`all(r IN ${edge} WHERE ${conditions.join(' AND ')})`] : conditions;
}
