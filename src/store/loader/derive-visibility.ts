import { escapeName } from '../../cypher/escape-name.js';
import { ALWAYS, NEVER, type View, visibleFrom } from '../../cypher/history.js';
import { type Direction, relationshipPattern } from '../../cypher/relationship-pattern.js';
import type { Row, Run, Value } from '../graph-store.js';
import { presentLabels } from './present-labels.js';
import { writeDifferences } from './write-differences.js';

/** A relation of nodes to those that their visibility rests on. */
export interface RestsOn {
  readonly type: string;
  readonly direction: Direction;
  /** The label of the pattern, and the labels of the types that can stand there. */
  readonly target: string;
  readonly targets: readonly string[];
  /** Whether the loader derives relationships of this type, too. They do not count. */
  readonly isDerived: boolean;
}

/** From when on the nodes with a label are visible. */
export interface VisibilityRules {
  readonly label: string;
  /** The views in which they are hidden. */
  readonly hiddenIn: readonly string[];
  /** Properties with the day by which a node was published. */
  readonly days: readonly string[];
  /** A node is visible from the first of these; where there is none, from ever. */
  readonly from: readonly RestsOn[];
  /** It is not visible before all of these. */
  readonly with: readonly RestsOn[];
}

/** The views of the graph in which something is hidden. */
export function viewsIn(rules: readonly VisibilityRules[]): readonly string[] {
  return [...new Set(rules.flatMap(({ hiddenIn }) => hiddenIn))].sort();
}

/**
 * Writes on every node from when on it is visible, on two clocks, in all of the graph and in each view: from the day by which what
 * it rests on had certainly been published, and from when the graph had it. Only differences are written. A type comes after those that it rests on. Where types
 * rest on each other or on themselves, what is not worked out yet does not count at first; they are gone through again, to
 * later times only, until nothing changes: so that comes to an end, and what was there before has no say.
 */
export async function deriveVisibility(run: Run, rules: readonly VisibilityRules[]): Promise<void> {
  const labels = await presentLabels(run);
  const present = rules.filter(({ label }) => labels.has(label));
  for (const view of [null, ...viewsIn(rules)]) await deriveView(run, present, view);
}

async function deriveView(run: Run, all: readonly VisibilityRules[], view: View): Promise<void> {
  const due = new Set(all);
  const open = new Set(all);
  while (due.size > 0) {
    const [first] = due;
    const next = [...due].find((rule) => ![...due].some((other) => other !== rule && restsOn(rule, other))) ?? first;
    if (!next) return;
    due.delete(next);
    const unknown = open.has(next) ? [...open].filter((other) => restsOn(next, other)).map(({ label }) => label) : [];
    const changed = await deriveOfType(run, next, { view, isFirst: open.delete(next), unknown });
    if (unknown.length > 0) due.add(next);
    if (changed) for (const rule of all) if (!open.has(rule) && restsOn(rule, next)) due.add(rule);
  }
}

function restsOn(rule: VisibilityRules, { label }: VisibilityRules): boolean {
  return [...rule.from, ...rule.with].some(({ targets }) => targets.includes(label));
}

/** In which view a type is gone through, whether for the first time, and then the labels of those that are not worked out yet. */
interface Turn {
  readonly view: View;
  readonly isFirst: boolean;
  readonly unknown: readonly string[];
}

/** The two properties that are written, by clock. */
const namesIn = (view: View) => ({ published: escapeName(visibleFrom({ clock: 'published', view })), recorded: escapeName(visibleFrom({ clock: 'recorded', view })) });

/** Tells whether anything changed. */
async function deriveOfType(run: Run, all: VisibilityRules, { view, isFirst, unknown }: Turn): Promise<boolean> {
  const isKnown = ({ targets }: RestsOn): boolean => !targets.some((label) => unknown.includes(label));
  // The first of several is known only with all of them.
  const rules = all.from.every(isKnown) ? all : { ...all, days: [], from: [] };
  const { published: publishedName, recorded: recordedName } = namesIn(view);
  const write = `UNWIND $rows AS row MATCH (n:${escapeName(rules.label)} {id: row.id}) SET n.${publishedName} = row.published, n.${recordedName} = row.recorded`;
  const isHidden = view !== null && all.hiddenIn.includes(view);
  return writeDifferences(run, readNodes(rules, view, unknown), write, ([published = null, recorded = null, ...times]) => {
    const wanted = isHidden ? NEVER : wantedTimes(rules, times, isFirst ? [] : [published, recorded]);
    return published === wanted.published && recorded === wanted.recorded ? null : wanted;
  });
}

function wantedTimes({ days, from }: VisibilityRules, [recordedAt = null, ...times]: Row, [published = null, recorded = null]: Row): { published: string; recorded: string | null } {
  const firsts = days.length + from.length;
  const first = texts(times.slice(0, firsts)).sort()[0] ?? ALWAYS;
  const lasts = times.slice(firsts);
  return {
    published: latest([first, published, ...lasts.filter((_, index) => index % 2 === 0)]) ?? ALWAYS,
    // What rests only on what is hidden is hidden on both clocks.
    recorded: latest([first === NEVER.published ? NEVER.recorded : recordedAt, recorded, ...lasts.filter((_, index) => index % 2 === 1)]),
  };
}

function latest(times: Row): string | null {
  return texts(times).sort().at(-1) ?? null;
}

const texts = (values: Row): string[] => values.filter((value: Value) => typeof value === 'string');

/** A page of nodes: their times as they are, when they were recorded, and the times of what they rest on. */
function readNodes({ label, days, from, with: those }: VisibilityRules, view: View, unknown: readonly string[]): string {
  const { published, recorded } = namesIn(view);
  const call = ({ type, direction, target, targets, isDerived }: RestsOn, values: string): string => {
    const left = unknown.filter((other) => targets.includes(other)).map((other) => `NOT m:${escapeName(other)}`);
    const conditions = [...(isDerived ? ['r.derived IS NULL'] : []), ...left];
    const arrow = relationshipPattern({ types: [type], direction }, isDerived ? 'r' : '');
    return `CALL (n) { MATCH (n)${arrow}(m:${escapeName(target)})${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} RETURN ${values} }`;
  };
  const values = [
    ...days.map((day, index) => `n.${escapeName(day)} AS d${index}`),
    ...from.map((_, index) => `f${index}`),
    ...those.flatMap((_, index) => [`p${index}`, `r${index}`]),
  ];
  return [
    `MATCH (n:${escapeName(label)}) WHERE n.id > $after`,
    'WITH n ORDER BY n.id LIMIT $page',
    ...from.map((relation, index) => call(relation, `min(m.${published}) AS f${index}`)),
    ...those.map((relation, index) => call(relation, `max(m.${published}) AS p${index}, max(m.${recorded}) AS r${index}`)),
    `RETURN ${['n.id AS id', `n.${published} AS published`, `n.${recorded} AS recorded`, 'n.recordedAt AS recordedAt', ...values].join(', ')} ORDER BY id`,
  ].join('\n');
}
