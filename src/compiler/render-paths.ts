import type { Hop, PathsWalk } from './plan-walk.js';
import { looksFurther } from './render-filter.js';
import { type HopContext, type WalkRenderer, linksOfHops, passing, renderHop, renderLookUp } from './render-hop.js';
import { isUnfiltered, renderUnfilteredPaths } from './render-unfiltered-paths.js';

/**
 * The lines that find the shortest ways between two nodes, under the names that the row has them by. From both ends the
 * nodes that are one hop further are collected, in turn, until some are in both sets: so a filter holds for every hop before
 * a way is chosen. Of those sets the nodes that stand on a shortest way are kept, and the ways through them are written
 * in the order of ids, never more of them than were asked for.
 */
export function renderPaths(walk: PathsWalk, row: string, renderer: WalkRenderer, indent: string): string[] {
  const ends = endsOf(walk, row);
  const lines = [ends.from, ends.via ?? [], ends.to].flat().flatMap(({ id, list }) => renderLookUp(walk.hop, id, list, renderer));
  lines.push(...(isUnfiltered(walk) ? askedFirst(walk, row, renderer) : searched(walk, row, renderer)));
  return lines.map((line) => `${indent}${line}`);
}

/** Searched only where the engine's own search does not tell. */
function askedFirst(walk: PathsWalk, row: string, renderer: WalkRenderer): string[] {
  const { from, to } = endsOf(walk, row);
  const parts = [`${row}_paths`, `${row}_length`, `${row}_limits`];
  return [
    ...renderUnfilteredPaths(walk, from.list, to.list, 'told', renderer),
    `CALL (${from.list}, ${to.list}, told) {`,
    `  WITH ${from.list}, ${to.list}, told`,
    '  WHERE size(told) = 0',
    ...searched(walk, row, renderer).map((line) => `  ${line}`),
    `  RETURN collect([${parts.join(', ')}]) AS searched`,
    '}',
    'WITH *, (told + searched)[0] AS answer',
    `WITH *, ${parts.map((part, index) => `answer[${index}] AS ${part}`).join(', ')}`,
  ];
}

function searched(walk: PathsWalk, row: string, renderer: WalkRenderer): string[] {
  const { first, limit, maxLength } = walk;
  const { from, to, via } = endsOf(walk, row);
  const one = new Leg(walk, 1, from, via ?? to, renderer);
  const other = via && new Leg(walk, 2, via, to, renderer);
  const ways = other ? 'ways' : one.ways;
  const isNone = `size(${ways}) = 0`;
  const isCut = other ? `${one.isCut} OR ${other.isCut}` : one.isCut;
  const isTooShort = other ? `(${one.isTooShort} OR ${other.isTooShort} OR ${one.length} + ${other.length} > ${maxLength})` : one.isTooShort;
  return [
    ...one.lines(),
    ...(other ? [...other.lines(), ...joined(one, other, walk)] : []),
    ...withLinks(walk, `${ways}[..$p${first}]`, ways, `${row}_paths`, renderer),
    `WITH *, CASE WHEN size(${ways}) > 0 THEN size(${ways}[0]) - 1 END AS ${row}_length,`,
    `  CASE WHEN ${isNone} AND (${isCut}) THEN ['FRONTIER'] WHEN ${isNone} AND ${isTooShort} THEN ['LENGTH'] WHEN size(${ways}) = $p${limit} THEN ['COUNT'] ELSE [] END AS ${row}_limits`,
  ];
}

function endsOf({ from, to, via }: PathsWalk, row: string): { readonly from: End; readonly to: End; readonly via: End | null } {
  return { from: { id: from, list: `${row}_from` }, to: { id: to, list: `${row}_to` }, via: via === null ? null : { id: via, list: `${row}_via` } };
}

/** The ways over both legs, shortest first is the same as any: all ways of a leg have one length. */
function joined(one: Leg, other: Leg, { limit, maxLength }: PathsWalk): string[] {
  return [
    `CALL (${one.ways}, ${other.ways}) {`,
    `  UNWIND ${one.ways} AS before`,
    `  UNWIND ${other.ways} AS after`,
    '  WITH before + after[1..] AS way',
    `  WHERE size(way) <= ${maxLength + 1}`,
    `  WITH way ORDER BY [n IN way | n.id] LIMIT $p${limit}`,
    '  RETURN collect(way) AS ways',
    '}',
  ];
}

/** Each way with the relationships of its hops. */
function withLinks({ hop }: PathsWalk, some: string, ways: string, name: string, renderer: WalkRenderer): string[] {
  const [from, to] = [`n${renderer.next()}`, `n${renderer.next()}`];
  const { lines, row } = renderHop({ hop, from, to, kept: ['way', 'place', from] }, renderer, '    ');
  return [
    `CALL (${ways}) {`,
    `  UNWIND ${some} AS way`,
    '  CALL (way) {',
    '    UNWIND range(0, size(way) - 2) AS place',
    `    WITH place, way[place] AS ${from}, way[place + 1] AS ${to}`,
    ...lines,
    ...linksOfHops(row.edge, '    '),
    '  }',
    `  RETURN collect([way, hops]) AS ${name}`,
    '}',
  ];
}

/** An end of a leg: the parameter with its id, and the list with its node, empty where there is none. */
interface End {
  readonly id: number;
  readonly list: string;
}

/** The shortest ways between two nodes; the names of its lists end with its number and, most of them, with a number of hops. */
class Leg {
  readonly #walk: PathsWalk;
  readonly #number: number;
  readonly #from: End;
  readonly #to: End;
  readonly #renderer: WalkRenderer;

  constructor(walk: PathsWalk, number: number, from: End, to: End, renderer: WalkRenderer) {
    this.#walk = walk;
    this.#number = number;
    this.#from = from;
    this.#to = to;
    this.#renderer = renderer;
  }

  /** The list of its ways: of each the nodes, and the relationships of each hop. */
  get ways(): string {
    return this.#name('ways', this.#walk.maxLength);
  }

  /** How many hops its ways have; less than 0 where there is none. */
  get length(): string {
    return this.#name('length', this.#walk.maxLength);
  }

  /** Whether the search ended at too many nodes. */
  get isCut(): string {
    const frontiers = this.#levels.slice(0, -1).map((level) => this.#frontier(level));
    return `${this.length} < 0 AND (${[...frontiers, this.#name('fore', 0)].map((set) => `size(${set}) > $p${this.#walk.frontier}`).join(' OR ')})`;
  }

  /** Whether there may be longer ways. */
  get isTooShort(): string {
    const last = this.#levels.slice(-2).map((level) => `size(${this.#frontier(level)}) > 0`);
    return `${this.length} < 0 AND ${last.length > 0 ? last.join(' AND ') : `size(${this.#name('fore', 0)}) > 0 AND size(${this.#name('back', 0)}) > 0`}`;
  }

  lines(): string[] {
    const fore = this.#name('fore', 0);
    const back = this.#name('back', 0);
    const begin = [
      `WITH *, ${this.#from.list} AS ${fore}, ${this.#to.list} AS ${back}`,
      `WITH *, [n IN ${fore} WHERE n IN ${back}] AS ${this.#name('meet', 0)}`,
      `WITH *, CASE WHEN size(${this.#name('meet', 0)}) > 0 THEN 0 ELSE -1 END AS ${this.#name('length', 0)}`,
    ];
    return [...begin, ...this.#levels.flatMap((level) => this.#search(level)), ...this.#middles(), ...this.#ways()];
  }

  get #levels(): readonly number[] {
    return Array.from({ length: this.#walk.maxLength }, (_, index) => index + 1);
  }

  #name(list: string, hops: number): string {
    return `${list}${this.#number}_${hops}`;
  }

  /** The set that a level of the search collects: from the beginning and from the end in turn. */
  #frontier(level: number): string {
    return level % 2 === 1 ? this.#name('fore', (level + 1) / 2) : this.#name('back', level / 2);
  }

  /** Collects the nodes one hop further from one end, and those that the other end has reached, too. */
  #search(level: number): string[] {
    const { hop } = this.#walk;
    const isForward = level % 2 === 1;
    const set = this.#frontier(level);
    const before = isForward ? this.#name('fore', (level - 1) / 2) : this.#name('back', level / 2 - 1);
    const other = isForward ? this.#name('back', (level - 1) / 2) : this.#name('fore', level / 2);
    const length = this.#name('length', level - 1);
    const meet = this.#name('meet', level);
    const from = `n${this.#renderer.next()}`;
    const { lines, row } = renderHop({ hop, from, nodes: passing(hop, isForward ? this.#to.id : this.#from.id), isReversed: !isForward }, this.#renderer, '  ');
    return [
      `CALL (${before}, ${other}, ${length}) {`,
      `  UNWIND CASE WHEN ${length} < 0 AND size(${before}) <= $p${this.#walk.frontier} AND size(${other}) > 0 THEN ${before} ELSE [] END AS ${from}`,
      ...lines,
      `  RETURN collect(DISTINCT ${row.node}) AS ${set}${this.#isLookedUp ? `, collect(DISTINCT ${row.edge}) AS ${this.#name('crossed', level)}` : ''}`,
      '}',
      `CALL (${set}, ${other}, ${length}) {`,
      `  UNWIND CASE WHEN ${length} < 0 THEN ${set} + ${other} ELSE [] END AS n`,
      '  WITH n, count(*) AS times',
      '  WHERE times = 2',
      '  WITH collect(n) AS met',
      `  RETURN met AS ${meet}, CASE WHEN ${length} < 0 AND size(met) > 0 THEN ${level} ELSE ${length} END AS ${this.#name('length', level)}`,
      '}',
    ];
  }

  /** Of the nodes that were reached from the beginning those on a shortest way: where the sets met, and what leads there. */
  #middles(): string[] {
    const half = Math.ceil(this.#walk.maxLength / 2);
    return Array.from({ length: Math.max(0, half - 1) }, (_, index) => half - 1 - index).flatMap((hops) => {
      const reached = this.#name('fore', hops);
      const from = `n${this.#renderer.next()}`;
      const crossed = this.#isLookedUp ? [this.#name('crossed', 2 * hops + 1)] : [];
      const { lines, row } = this.#again({ from, isReversed: true }, reached, crossed[0] ?? null);
      return [
        `CALL (${[...this.#middle(hops + 1), ...this.#met(hops), reached, ...crossed].join(', ')}) {`,
        `  UNWIND ${this.#middle(hops + 1).join(' + ')} AS ${from}`,
        ...lines,
        `  WITH collect(DISTINCT ${row.node}) AS leading`,
        `  RETURN ${[...this.#met(hops), 'leading'].join(' + ')} AS ${this.#name('middle', hops)}`,
        '}',
      ];
    });
  }

  /** The lists of nodes that stand so many hops from the beginning on a shortest way, in its first half. */
  #middle(hops: number): string[] {
    return hops === Math.ceil(this.#walk.maxLength / 2) ? this.#met(hops) : [this.#name('middle', hops)];
  }

  /** Where the search met so many hops from the beginning. */
  #met(hops: number): string[] {
    return [2 * hops - 1, 2 * hops].filter((level) => level <= this.#walk.maxLength).map((level) => this.#name('meet', level));
  }

  /** Writes the ways hop by hop, the first ones in the order of ids. */
  #ways(): string[] {
    const begin = `WITH *, [n IN CASE WHEN ${this.length} < 0 THEN [] ELSE ${this.#name('fore', 0)} END | [n]] AS ${this.#name('ways', 0)}`;
    return [begin, ...this.#levels.flatMap((hops) => this.#way(hops))];
  }

  #way(hops: number): string[] {
    const before = this.#name('ways', hops - 1);
    const after = this.#name('ways', hops);
    const from = `n${this.#renderer.next()}`;
    const lengths = this.#levels.slice(hops - 1);
    const byLength = (sets: (length: number) => string[]): string => `CASE ${this.length} ${lengths.map((length) => `WHEN ${length} THEN ${sets(length).join(' + ')}`).join(' ')} ELSE [] END`;
    const nodes = (length: number): string[] => this.#sets(hops, length);
    const crossed = (length: number): string[] => [this.#name('crossed', crossing(hops, length))];
    const next = this.#name('next', hops);
    const links = this.#name('links', hops);
    const { lines, row } = this.#again({ from, kept: ['place'] }, next, this.#isLookedUp ? links : null);
    return [
      `WITH *, ${byLength(nodes)} AS ${next}${this.#isLookedUp ? `, ${byLength(crossed)} AS ${links}` : ''}`,
      `CALL (${[before, this.length, next, ...(this.#isLookedUp ? [links] : [])].join(', ')}) {`,
      `  UNWIND CASE WHEN ${this.length} < ${hops} THEN [] ELSE range(0, size(${before}) - 1) END AS place`,
      `  WITH place, ${before}[place][${hops - 1}] AS ${from}`,
      ...lines,
      `  WITH DISTINCT place, ${row.node}`,
      `  WITH place, ${row.node} ORDER BY place, ${row.node}.id LIMIT $p${this.#walk.limit}`,
      `  WITH collect(${before}[place] + [${row.node}]) AS longer`,
      `  RETURN CASE WHEN ${this.length} < ${hops} THEN ${before} ELSE longer END AS ${after}`,
      '}',
    ];
  }

  /** The lists of nodes that stand so many hops from the beginning on a way of this length. */
  #sets(hops: number, length: number): string[] {
    return hops <= Math.ceil(length / 2) ? this.#middle(hops) : [this.#name('back', length - hops)];
  }

  /** Whether more than its own properties decides if a hop counts: then the hops that do are kept, and not decided upon again. */
  get #isLookedUp(): boolean {
    const { links, nodes } = this.#walk.hop;
    return [...links, ...nodes].some(looksFurther);
  }

  /** A hop that the search has found, to one of these nodes. */
  #again(context: Pick<HopContext, 'from' | 'isReversed' | 'kept'>, nodes: string, crossed: string | null): ReturnType<typeof renderHop> {
    const hop: Hop = crossed === null ? this.#walk.hop : { ...this.#walk.hop, links: [] };
    const within: HopContext['within'] = ({ node, edge }) => [`${node} IN ${nodes}`, ...(crossed === null ? [] : [`${edge} IN ${crossed}`])];
    return renderHop({ ...context, hop, within }, this.#renderer, '  ');
  }
}

/** The level of the search that goes this hop of a way of this length. */
function crossing(hops: number, length: number): number {
  return hops <= Math.ceil(length / 2) ? 2 * hops - 1 : 2 * (length - hops + 1);
}
