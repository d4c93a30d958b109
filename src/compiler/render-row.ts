import { escapeName } from '../cypher/escape-name.js';
import { readingOf, valueAsOf } from '../cypher/history.js';
import { relationshipPattern } from '../cypher/relationship-pattern.js';
import type { Way } from './plan.js';
import type { Condition, DateKey, PlanLink, Property } from './plan-filter.js';
import { condition } from './render-condition.js';

/** The variables of a row: its node, and the relationship that leads to it where something is read of it. */
export interface RowVariables {
  readonly node: string;
  readonly edge: string | null;
  /** The node of the row above. */
  readonly from: string | null;
  /** The score of a node that was looked up. */
  readonly score?: string;
  /** What is read of the date of a node that stands on a clock. */
  readonly dates?: readonly DateKey[];
}

export function property({ node, edge }: RowVariables, { of, name, asOf }: Property): string {
  if (of === 'key') return `k${node.slice(1)}_${name}`;
  const owner = of === 'node' ? node : (edge ?? '');
  const reading = asOf ? readingOf(of, name, asOf.view) : null;
  return asOf && reading ? valueAsOf(owner, name, reading, asOf, `$p${asOf.parameter}`) : `${owner}.${escapeName(name)}`;
}

export function variables(row: RowVariables): string[] {
  const { node, edge, score, dates = [] } = row;
  return [node, edge ?? [], score ?? [], dates.map((name) => property(row, { of: 'key', name }))].flat();
}

/** Whether a node has one of these labels. */
export function hasLabel(node: string, labels: readonly string[]): string {
  const each = labels.map((label) => `${node}:${escapeName(label)}`);
  return each.length === 1 ? each.join('') : `(${each.join(' OR ')})`;
}

/** Whether a relationship is of one of these types. */
export function isOfType(edge: string | null, types: readonly string[]): string {
  return `type(${edge ?? ''}) IN [${types.map((type) => `'${type}'`).join(', ')}]`;
}

/** The variable that a subquery for what hangs on a row starts from. */
export function startOf(link: PlanLink | Way | null, row: RowVariables | null): string {
  if (link?.kind === 'key' && row) return property(row, link.property);
  if (link?.kind === 'listed' && row) return listOf(row, link.list);
  if (link?.kind === 'hits') return foundBy(link.parameter);
  return (link?.kind === 'references' ? row?.edge : row?.node) ?? '';
}

/** The variable with what a look-up found. */
export function foundBy(parameter: number): string {
  return `found${parameter}`;
}

/** The variable with something that a row has under a name. */
export function listOf({ node }: RowVariables, name: string): string {
  return `${node}_${name}`;
}

/** The lines that find the nodes of a set: from the row above, or all of a label at the root. */
export function matchLines(
  { link, label }: { readonly link: PlanLink | null; readonly label: string },
  { node, edge, score }: RowVariables, parent: RowVariables | null, on: string, indent: string,
): string[] {
  const end = `(${node}:${escapeName(label)}`;
  if (link?.kind === 'hits') {
    const hit = `h${node.slice(1)}`;
    return [`${indent}UNWIND ${foundBy(link.parameter)} AS ${hit}`, `${indent}MATCH ${end} {id: ${hit}[0]})`, `${indent}WITH ${node}, ${hit}[1] AS ${score ?? ''}`];
  }
  // Neo4j counts every list in scope as memory of each row that it sorts: the rows of a list are never sorted to be in its order.
  if (link?.kind === 'listed' && parent) return [`${indent}UNWIND ${listOf(parent, link.list)} AS ${node}`, `${indent}WITH ${node}`];
  if (link?.kind === 'key' && parent) return [`${indent}MATCH ${end} {id: ${property(parent, link.property)}})`];
  if (link?.kind !== 'references') return [`${indent}MATCH ${link?.kind === 'relationship' && parent ? `(${parent.node}${on})${relationshipPattern(link, edge ?? '')}` : ''}${end})`];
  const item = `i${node.slice(1)}`;
  return [`${indent}UNWIND ${parent?.edge ?? ''}.${escapeName(link.property)} AS ${item}`, `${indent}MATCH ${end} {id: ${item}})`];
}

/** Either way, a node is found twice by relationships both ways, and by one to itself; by way of others as often as ways lead to it. */
export function distinct({ link }: { readonly link: PlanLink | Way | null }): string {
  return link?.kind === 'way' || (link?.kind === 'relationship' && link.direction === 'UNDIRECTED') ? 'DISTINCT ' : '';
}

/** Whether something always or never holds. As a constant, a false one before a subquery trips Neo4j's planner (5.26). */
export function constant(value: boolean, { node }: RowVariables): string {
  return `${node}.id IS ${value ? 'NOT ' : ''}NULL`;
}

/** Without a type to follow there is nothing. */
export function isImpossible(link: PlanLink | Way | null): boolean {
  return link?.kind === 'relationship' && link.types.length === 0;
}

/** Whether the relationship has to have a name, whatever else is asked of it. */
export function namesEdge(link: PlanLink | Way | null): boolean {
  return link?.kind === 'relationship' && (link.derived || link.visibility !== null);
}

/** The line with conditions that all have to hold; none where there are no conditions. */
export function whereLines(conditions: readonly string[], indent: string): string[] {
  return conditions.length > 0 ? [`${indent}WHERE ${conditions.join(' AND ')}`] : [];
}

/** The conditions that a row may be seen: its node, and the relationship that leads to it. */
export function visible({ link, visibility }: { readonly link: PlanLink | Way | null; readonly visibility: Condition | null }, row: RowVariables): string[] {
  const ofEdge = link?.kind === 'relationship' ? link.visibility : null;
  const edge = ofEdge && property(row, ofEdge.property);
  return [
    ...(visibility ? [condition(visibility, property(row, visibility.property), false)] : []),
    ...(ofEdge && edge ? [ofEdge.nullable ? `(${edge} IS NULL OR ${condition(ofEdge, edge, false)})` : condition(ofEdge, edge, false)] : []),
  ];
}

/** The lines that find what is related to a row and may be seen; nothing, where there is no type to follow. */
export function relatedLines(
  related: { readonly link: PlanLink; readonly label: string; readonly visibility: Condition | null },
  row: RowVariables, parent: RowVariables, indent: string,
): string[] {
  const conditions = [...(isImpossible(related.link) ? [constant(false, row)] : []), ...visible(related, row)];
  return [...matchLines(related, row, parent, '', indent), ...whereLines(conditions, indent)];
}
