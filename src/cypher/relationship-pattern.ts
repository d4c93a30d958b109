import { escapeName } from './escape-name.js';

/** Which way a relationship goes, from the node before it in a pattern. */
export type Direction = 'OUT' | 'IN' | 'UNDIRECTED';

/** Which relationships a pattern finds. */
export interface RelationshipPattern {
  /** Of any of these types; of all where there is none. */
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Only those that the loader has derived from assertions. */
  readonly derived?: boolean;
  /** None, too: then both nodes are the same. */
  readonly optional?: boolean;
  /** Several in a row, at most so many: a path. */
  readonly longest?: number;
}

/** A relationship as it stands between two nodes of a pattern, such as -[e:SIGNED]->. */
export function relationshipPattern({ types, direction, derived = false, optional = false, longest }: RelationshipPattern, variable = ''): string {
  const names = types.length > 0 ? `:${types.map(escapeName).join('|')}` : '';
  const hops = longest === undefined ? '' : `*..${longest}`;
  const relationship = `-[${variable}${names}${optional ? '*0..1' : hops}${derived ? ' {derived: true}' : ''}]-`;
  return { OUT: `${relationship}>`, IN: `<${relationship}`, UNDIRECTED: relationship }[direction];
}

/** The same direction from the other end. */
export function turned(direction: Direction): Direction {
  return ({ OUT: 'IN', IN: 'OUT', UNDIRECTED: 'UNDIRECTED' } as const)[direction];
}
