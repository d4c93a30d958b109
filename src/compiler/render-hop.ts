import { escapeName } from '../cypher/escape-name.js';
import { relationshipPattern, turned } from '../cypher/relationship-pattern.js';
import { withId } from './list-arguments.js';
import type { Filter } from './plan-filter.js';
import type { Hop } from './plan-walk.js';
import type { FilterRenderer } from './render-filter.js';
import { type RowVariables, constant, isImpossible, isOfType, visible, whereLines } from './render-row.js';

/** What rendering the lists of a walk takes. */
export interface WalkRenderer {
  readonly filters: FilterRenderer;
  /** The number for the next set of nodes. */
  readonly next: () => number;
}

/** Where hops go to, and what of the rows before is kept. */
export interface HopContext {
  readonly hop: Hop;
  /** The variable of the node from which they go. */
  readonly from: string;
  /** The variable of the node to which they go, where it is known already. */
  readonly to?: string;
  /** The filters of that node. */
  readonly nodes?: readonly Filter[];
  /** What has to hold besides what the hop says: Cypher. */
  readonly within?: (row: { readonly node: string; readonly edge: string }) => readonly string[];
  /** Whether they go against the direction. */
  readonly isReversed?: boolean;
  /** Variables that are needed afterwards. */
  readonly kept?: readonly string[];
}

/** The lines that look up the node with an id, a parameter, in a list: an empty one where there is none. */
export function renderLookUp({ label, visibility }: Hop, id: number, list: string, { next }: WalkRenderer): string[] {
  const node = `n${next()}`;
  const conditions = [`${node}.id = $p${id}`, ...visible({ link: null, visibility }, { node, edge: null, from: null })];
  return ['CALL () {', `  MATCH (${node}:${escapeName(label)})`, `  WHERE ${conditions.join(' AND ')}`, `  RETURN collect(${node}) AS ${list}`, '}'];
}

/** The lines that go one hop on from a node: a row for each relationship, with the node that it leads to. */
export function renderHop({ hop, from, to, nodes = [], within = () => [], isReversed = false, kept = [] }: HopContext, { filters, next }: WalkRenderer, indent: string): { readonly lines: string[]; readonly row: RowVariables & { readonly edge: string } } {
  const number = next();
  const row = { node: to ?? `n${number}`, edge: `e${number}`, from };
  const all = [...hop.links, ...nodes];
  const conditions = [...(isImpossible(hop.link) ? [constant(false, row)] : []), ...along(hop, row, isReversed), ...within(row), ...filters.own(all, row), ...visible(hop, row)];
  const lines = [
    `${indent}MATCH (${from})${pattern(hop, row.edge, isReversed)}(${row.node}:${escapeName(hop.label)})`,
    ...whereLines(conditions, indent),
    ...filters.further(all, row, [...kept, row.node, row.edge], indent),
  ];
  return { lines, row };
}

/** The lines that collect, of rows with the place of a hop and one of its relationships, the relationships of each hop in their order. */
export function linksOfHops(edge: string, indent: string): string[] {
  return [
    `${indent}WITH place, ${edge} ORDER BY place, type(${edge}), startNode(${edge}).id`,
    `${indent}WITH place, collect(${edge}) AS links ORDER BY place`,
    `${indent}RETURN collect(links) AS hops`,
  ];
}

/** What has to hold of a node that a hop leads to; the one with an id, a parameter, passes whatever it is. */
export function passing({ nodes }: Hop, id: number): Filter[] {
  return nodes.length === 0 ? [] : [{ kind: 'any', filters: [withId(id), { kind: 'all', filters: nodes }] }];
}

function pattern({ link, undirected }: Hop, edge: string, isReversed: boolean): string {
  const direction = undirected.length > 0 ? 'UNDIRECTED' : link.direction;
  return relationshipPattern({ ...link, direction: isReversed ? turned(direction) : direction }, edge);
}

/** Where some types go either way and others do not, the pattern cannot say it. */
function along({ link: { direction }, undirected }: Hop, { edge, from }: RowVariables, isReversed: boolean): string[] {
  if (direction === 'UNDIRECTED' || undirected.length === 0) return [];
  const end = (direction === 'OUT') === isReversed ? 'endNode' : 'startNode';
  return [`(${end}(${edge ?? ''}) = ${from ?? ''} OR ${isOfType(edge, undirected)})`];
}
