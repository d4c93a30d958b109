import { escapeName } from '../cypher/escape-name.js';
import type { DateKey, PlanLink, Property } from './plan.js';

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

export function property({ node, edge }: RowVariables, { of, name }: Property): string {
  if (of === 'key') return `k${node.slice(1)}_${name}`;
  return `${of === 'node' ? node : (edge ?? '')}.${escapeName(name)}`;
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

/** The variable that a subquery for what hangs on a row starts from. */
export function startOf(link: PlanLink | null, row: RowVariables | null): string {
  if (link?.kind === 'key' && row) return property(row, link.property);
  return (link?.kind === 'references' ? row?.edge : row?.node) ?? '';
}

/** The lines that find the nodes of a set: from the row above, or all of a label at the root. */
export function matchLines(
  { link, label }: { readonly link: PlanLink | null; readonly label: string },
  { node, edge, score }: RowVariables, parent: RowVariables | null, on: string, indent: string,
): string[] {
  const end = `(${node}:${escapeName(label)}`;
  if (link?.kind === 'hits') {
    const hit = `h${node.slice(1)}`;
    return [`${indent}UNWIND $p${link.parameter} AS ${hit}`, `${indent}MATCH ${end} {id: ${hit}[0]})`, `${indent}WITH ${node}, ${hit}[1] AS ${score ?? ''}`];
  }
  if (link?.kind === 'key' && parent) return [`${indent}MATCH ${end} {id: ${property(parent, link.property)}})`];
  if (link?.kind !== 'references') return [`${indent}MATCH ${link?.kind === 'relationship' && parent ? `(${parent.node}${on})${arrow(link, edge)}` : ''}${end})`];
  const item = `i${node.slice(1)}`;
  return [`${indent}UNWIND ${parent?.edge ?? ''}.${escapeName(link.property)} AS ${item}`, `${indent}MATCH ${end} {id: ${item}})`];
}

function arrow({ types, direction, derived }: Extract<PlanLink, { kind: 'relationship' }>, edge: string | null): string {
  const names = types.length > 0 ? `:${types.map(escapeName).join('|')}` : '';
  const relationship = `[${edge ?? ''}${names}${derived ? ' {derived: true}' : ''}]`;
  return { OUT: `-${relationship}->`, IN: `<-${relationship}-`, UNDIRECTED: `-${relationship}-` }[direction];
}

/** Either way, a node is found twice by relationships both ways, and by one to itself. */
export function distinct({ link }: { readonly link: PlanLink | null }): string {
  return link?.kind === 'relationship' && link.direction === 'UNDIRECTED' ? 'DISTINCT ' : '';
}

/** Whether something always or never holds. As a constant, a false one before a subquery trips Neo4j's planner (5.26). */
export function constant(value: boolean, { node }: RowVariables): string {
  return `${node}.id IS ${value ? 'NOT ' : ''}NULL`;
}

/** Without a type to follow there is nothing. */
export function isImpossible(link: PlanLink | null): boolean {
  return link?.kind === 'relationship' && link.types.length === 0;
}

/** The lines that find what is related to a row; nothing, where there is no type to follow. */
export function relatedLines(related: { readonly link: PlanLink; readonly label: string }, row: RowVariables, parent: RowVariables, indent: string): string[] {
  return [...matchLines(related, row, parent, '', indent), ...(isImpossible(related.link) ? [`${indent}WHERE ${constant(false, row)}`] : [])];
}
