import { escapeName } from '../cypher/escape-name.js';
import type { GroupKey, GroupsPlan } from './plan.js';
import type { PlanLink } from './plan-filter.js';
import { aggregated } from './render-aggregate.js';
import { beyond } from './render-bound.js';
import { type RowVariables, distinct, hasLabel, namesEdge, property, relatedLines, startOf, variables } from './render-row.js';

/**
 * The lines that make groups of rows that were found: afterwards there is a row for each group.
 * @param next the number for the next set of nodes
 */
export function renderGroups({ nodes, by, aggregates, order, after, limit }: GroupsPlan, row: RowVariables, indent: string, next: () => number): string[] {
  const lines = distinct(nodes) === '' ? [] : [`${indent}WITH DISTINCT ${variables(row).join(', ')}`];
  const names = [...by, ...aggregates].map((_, index) => property(row, { of: 'key', name: String(index) }));
  const keys = by.map((key, index) => {
    const name = names[index] ?? '';
    if (key.kind === 'own' && key.property.asOf) {
      // The embedded engine does not group by an expression with variables of its own.
      lines.push(`${indent}UNWIND [${ownKey(key, row)}] AS ${name}`);
      return name;
    }
    if (key.kind !== 'related') return ownKey(key, row);
    const list = `l${name.slice(1)}`;
    // One that is related to nothing stands in the group of null.
    lines.push(...relatedValues(key, list, row, indent, next), `${indent}UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS ${name}`);
    return name;
  });
  const values = [...keys, ...aggregates.map(({ kind, property: of, label }) => aggregated(kind, of ? property(row, of) : label === undefined ? row.node : `CASE WHEN ${hasLabel(row.node, [label])} THEN 1 END`))];
  lines.push(`${indent}WITH ${values.map((value, index) => (value === names[index] ? value : `${value} AS ${names[index] ?? ''}`)).join(', ')}`);
  if (after) lines.push(`${indent}WHERE ${beyond(row, order, after)}`);
  const sorted = order.map(({ property: key, descending }) => `${property(row, key)}${descending ? ' DESC' : ''}`);
  if (limit !== null) lines.push(`${indent}WITH ${names.join(', ')} ORDER BY ${sorted.join(', ')} LIMIT $p${limit}`);
  return lines;
}

/** The lines after which a list has the different values of what is related. */
function relatedValues(key: Extract<GroupKey, { kind: 'related' }>, list: string, row: RowVariables, indent: string, next: () => number): string[] {
  const number = next();
  const { link, value } = key;
  const related: RowVariables = { node: `n${number}`, edge: usesEdge(link, value) ? `e${number}` : null, from: row.node };
  const inside = `${indent}  `;
  const item = `v${number}`;
  const inner = value.kind === 'related' ? [...relatedValues(value, `l${number}`, related, inside, next), `${inside}UNWIND l${number} AS ${item}`] : [];
  return [
    `${indent}CALL (${startOf(link, row)}) {`,
    ...relatedLines(key, related, row, inside),
    ...inner,
    `${inside}RETURN collect(DISTINCT ${value.kind === 'related' ? item : ownKey(value, related)}) AS ${list}`,
    `${indent}}`,
  ];
}

function ownKey(key: Exclude<GroupKey, { kind: 'related' }>, row: RowVariables): string {
  if (key.kind === 'type') return `type(${row.edge ?? ''})`;
  if (key.kind === 'typename') return `CASE ${key.types.map(({ label, name }) => `WHEN ${row.node}:${escapeName(label)} THEN '${name}'`).join(' ')} END`;
  const value = property(row, key.property);
  return key.length === null ? value : `substring(${value}, 0, ${key.length})`;
}

/** Whether groups say something about the relationships to their nodes. */
export function groupsReadEdge({ by, aggregates }: GroupsPlan): boolean {
  return by.some(readsEdge) || aggregates.some(({ property }) => property?.of === 'edge');
}

function readsEdge(key: GroupKey): boolean {
  if (key.kind === 'related') return key.link.kind === 'references';
  return key.kind === 'type' || (key.kind === 'own' && key.property.of === 'edge');
}

function usesEdge(link: PlanLink, value: GroupKey): boolean {
  return link.kind === 'relationship' && (namesEdge(link) || readsEdge(value));
}
