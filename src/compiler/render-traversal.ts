import { escapeName } from '../cypher/escape-name.js';
import { MAX_LINKS } from '../model/walk-types.js';
import type { TraversalWalk, WalkStep } from './plan-walk.js';
import { type HopContext, type WalkRenderer, renderHop } from './render-hop.js';
import { visible } from './render-row.js';

/** One hop of a walk: a step, taken for the nth time. */
interface Slot {
  readonly number: number;
  readonly step: WalkStep;
  /** The slots after which it can follow; 0 is the beginning. */
  readonly after: readonly number[];
  /** Whether the walk can end with it. */
  readonly isEnd: boolean;
}

/**
 * The lines that walk steps from some nodes, under the names that the row has what they find by. First the nodes that each hop
 * reaches are collected; where paths or the subgraph are asked for, then, from the end backwards, those of them that lead
 * to an end; and over these the paths are written, in the order of ids, never more than were asked for.
 *
 * Neo4j counts every list in scope as memory of each row that it sorts: so the lists of a walk are bounded, and only the best
 * rows are sorted.
 */
export function renderTraversal(walk: TraversalWalk, row: string, renderer: WalkRenderer, indent: string): string[] {
  return new Traversal(walk, row, renderer).lines().map((line) => `${indent}${line}`);
}

class Traversal {
  readonly #walk: TraversalWalk;
  readonly #row: string;
  readonly #renderer: WalkRenderer;
  readonly #slots: readonly Slot[];

  constructor(walk: TraversalWalk, row: string, renderer: WalkRenderer) {
    this.#walk = walk;
    this.#row = row;
    this.#renderer = renderer;
    this.#slots = slots(walk.steps);
  }

  lines(): string[] {
    const { paths, hasSubgraph } = this.#walk;
    const lines = [...this.#beginning(), ...this.#slots.flatMap((slot) => this.#reach(slot)), ...united(this.#ends.map((number) => `reached${number}`), `${this.#row}_ends`)];
    if (paths || hasSubgraph) lines.push(...[0, ...this.#slots.map(({ number }) => number)].reverse().flatMap((number) => this.#keep(number)));
    if (paths) lines.push(...this.#paths(paths.first, paths.limit));
    if (hasSubgraph) lines.push(...this.#subgraph());
    const cuts = [...this.#slots.map(({ number }) => `more${number}`), ...(paths ? [`size(paths) = $p${paths.limit}`] : [])];
    return [...lines, `WITH *, CASE WHEN ${cuts.join(' OR ') || 'false'} THEN ['COUNT'] ELSE [] END AS ${this.#row}_limits`];
  }

  /** The slots with which the walk can end; 0 where all steps can be left out. */
  get #ends(): number[] {
    const isEmpty = this.#walk.steps.every(({ min }) => min === 0);
    return [...(isEmpty ? [0] : []), ...this.#slots.filter(({ isEnd }) => isEnd).map(({ number }) => number)];
  }

  #beginning(): string[] {
    const { from, label, visibility } = this.#walk;
    const node = `n${this.#renderer.next()}`;
    const conditions = [`${node}.id = id`, ...visible({ link: null, visibility }, { node, edge: null, from: null })];
    return [
      'CALL () {',
      `  UNWIND $p${from} AS id`,
      `  MATCH (${node}:${escapeName(label)})`,
      `  WHERE ${conditions.join(' AND ')}`,
      `  WITH DISTINCT ${node} ORDER BY ${node}.id`,
      `  RETURN collect(${node}) AS reached0`,
      '}',
      `WITH *, reached0 AS ${this.#row}_from`,
    ];
  }

  /** Collects the nodes that a hop reaches, from all that it can follow. */
  #reach({ number, step, after }: Slot): string[] {
    const from = `n${this.#renderer.next()}`;
    const { lines, row } = this.#hop(step, { from, nodes: step.hop.nodes });
    const sets = after.map((before) => `reached${before}`);
    return [
      `CALL (${sets.join(', ')}) {`,
      `  UNWIND ${sets.join(' + ')} AS ${from}`,
      ...(sets.length > 1 ? [`  WITH DISTINCT ${from}`] : []),
      ...lines,
      `  WITH ${row.node}, count(*) AS ways ORDER BY ${row.node}.id LIMIT $p${step.limit}`,
      `  WITH collect(${row.node}) AS found`,
      `  RETURN found[..$p${step.first}] AS reached${number}, size(found) = $p${step.limit} AS more${number}`,
      '}',
    ];
  }

  /** Of the nodes of a slot those from which a hop leads on to an end. */
  #keep(number: number): string[] {
    if (this.#ends.includes(number)) return [`WITH *, reached${number} AS kept${number}`];
    const later = this.#slots.filter(({ after }) => after.includes(number));
    const leads = later.flatMap(({ number: next, step }) => {
      const from = `n${this.#renderer.next()}`;
      const { lines } = this.#hop(step, { from, within: ({ node }) => [`${node} IN kept${next}`], kept: [from] });
      return [`CALL (reached${number}, kept${next}) {`, `  UNWIND reached${number} AS ${from}`, ...lines, `  RETURN collect(DISTINCT ${from}) AS leads${number}_${next}`, '}'];
    });
    const isLeading = later.map(({ number: next }) => `n IN leads${number}_${next}`).join(' OR ');
    return [...leads, `WITH *, [n IN reached${number} WHERE ${isLeading || 'false'}] AS kept${number}`];
  }

  #paths(first: number, limit: number): string[] {
    const ends = this.#ends.map((number) => `paths${number}`);
    return [
      'WITH *, [n IN kept0 | [[n], []]] AS paths0',
      ...this.#slots.flatMap((slot) => this.#extend(slot, limit)),
      `CALL (${ends.join(', ')}) {`,
      `  UNWIND ${ends.join(' + ') || '[]'} AS path`,
      `  WITH path ORDER BY [n IN path[0] | n.id] LIMIT $p${limit}`,
      '  RETURN collect(path) AS paths',
      '}',
      `WITH *, paths[..$p${first}] AS ${this.#row}_paths`,
    ];
  }

  #extend({ number, step, after }: Slot, limit: number): string[] {
    const from = `n${this.#renderer.next()}`;
    const sets = after.map((before) => `paths${before}`);
    const { lines, row: { node, edge } } = this.#hop(step, { from, within: (row) => [`${row.node} IN kept${number}`], kept: ['before', 'place'] });
    return [
      `CALL (${[...sets, `kept${number}`].join(', ')}) {`,
      `  WITH ${sets.join(' + ')} AS before`,
      '  UNWIND range(0, size(before) - 1) AS place',
      `  WITH before[place] AS before, place, before[place][0][size(before[place][1])] AS ${from}`,
      ...lines,
      `  WITH place, head(collect(before)) AS before, ${node}, collect(${edge}) AS links`,
      `  WITH before, ${node}, links ORDER BY [n IN before[0] | n.id], ${node}.id LIMIT $p${limit}`,
      `  CALL (links) {`,
      '    UNWIND links AS link',
      '    WITH link ORDER BY type(link), startNode(link).id',
      '    RETURN collect(link) AS hop',
      '  }',
      `  RETURN collect([before[0] + [${node}], before[1] + [hop]]) AS paths${number}`,
      '}',
    ];
  }

  #subgraph(): string[] {
    const numbers = this.#slots.map(({ number }) => number);
    const crossings = this.#slots.flatMap((slot) => slot.after.map((before) => ({ slot, before })));
    const crossed = crossings.map(({ slot, before }) => `crossed${before}_${slot.number}`);
    return [
      ...united([0, ...numbers].map((number) => `kept${number}`), `${this.#row}_nodes`),
      ...crossings.flatMap(({ slot: { number, step }, before }) => {
        const from = `n${this.#renderer.next()}`;
        const { lines, row: { edge } } = this.#hop(step, { from, within: ({ node }) => [`${node} IN kept${number}`] });
        return [
          `CALL (kept${before}, kept${number}) {`,
          `  UNWIND kept${before} AS ${from}`,
          ...lines,
          `  WITH ${edge}, count(*) AS ways ORDER BY type(${edge}), startNode(${edge}).id, endNode(${edge}).id LIMIT ${MAX_LINKS}`,
          `  RETURN collect(${edge}) AS crossed${before}_${number}`,
          '}',
        ];
      }),
      ...united(crossed, `links`),
      `WITH *, links[..${MAX_LINKS}] AS ${this.#row}_links`,
    ];
  }

  /** What has to hold of its nodes is asked when they are reached, and not again. */
  #hop({ hop }: WalkStep, context: Omit<HopContext, 'hop'>): ReturnType<typeof renderHop> {
    return renderHop({ ...context, hop }, this.#renderer, '  ');
  }
}

/** What stands in several lists in one, each once. */
function united(lists: readonly string[], name: string): string[] {
  return [`CALL (${lists.join(', ')}) {`, `  UNWIND ${lists.join(' + ') || '[]'} AS part`, `  RETURN collect(DISTINCT part) AS ${name}`, '}'];
}

/** The hops of a walk: every step as often as it can be taken. */
function slots(steps: readonly WalkStep[]): Slot[] {
  const found: Slot[] = [];
  let before = [0];
  steps.forEach((step, index) => {
    const canEnd = steps.slice(index + 1).every(({ min }) => min === 0);
    const through = step.min === 0 ? [...before] : [];
    let last = before;
    for (let time = 1; time <= step.max; time++) {
      const number = found.length + 1;
      found.push({ number, step, after: last, isEnd: canEnd && time >= step.min });
      if (time >= step.min) through.push(number);
      last = [number];
    }
    before = through;
  });
  return found;
}
