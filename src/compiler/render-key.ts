import type { RelatedKey } from './plan.js';
import { aggregated } from './render-aggregate.js';
import { type RowVariables, distinct, namesEdge, property, relatedLines, startOf, variables } from './render-row.js';

/**
 * The subquery that looks a key up for a row.
 * @param name the variable that holds the key afterwards
 * @param next the number for the next set of nodes
 */
export function renderKey(key: RelatedKey, name: string, row: RowVariables, indent: string, next: () => number): string[] {
  const number = next();
  const related: RowVariables = { node: `n${number}`, edge: usesEdge(key) ? `e${number}` : null, from: row.node };
  const inside = `${indent}  `;
  const found = relatedLines(key, related, row, inside);
  // The engines read the first of several in the order of ids, too, when a to-one field is asked for.
  const [one, only] = key.aggregate === 'first' ? [` ORDER BY ${related.node}.id LIMIT 1`, true] : ['', distinct(key) !== ''];
  if (only) found.push(`${inside}WITH ${distinct(key)}${variables(related).join(', ')}${one}`);
  const value = valueOf(key, related, inside, next);
  return [`${indent}CALL (${startOf(key.link, row)}) {`, ...found, ...value.lines, `${inside}RETURN ${aggregated(key.aggregate, value.expression)} AS ${name}`, `${indent}}`];
}

function valueOf({ aggregate, value }: RelatedKey, row: RowVariables, indent: string, next: () => number): { lines: string[]; expression: string } {
  if (aggregate === 'count') return { lines: [], expression: row.edge ?? row.node };
  if (!('aggregate' in value)) return { lines: [], expression: property(row, value) };
  const expression = `k${row.node.slice(1)}`;
  return { lines: renderKey(value, expression, row, indent, next), expression };
}

/** Whether a key is looked up from the relationship that leads to its row. */
export function startsFromEdge({ link }: RelatedKey): boolean {
  return link.kind === 'references';
}

function usesEdge({ link, value }: RelatedKey): boolean {
  if (link.kind !== 'relationship') return false;
  return namesEdge(link) || ('aggregate' in value ? startsFromEdge(value) : value.of === 'edge');
}
