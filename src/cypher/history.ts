import { escapeName } from './escape-name.js';

/** The clocks by which a graph can be read as of then: when articles were published, when the graph had it. */
export type Clock = 'published' | 'recorded';

/**
 * What is left of the graph where something is hidden: for whom lacks a level, by which the view is called. Null is all of the
 * graph.
 */
export type View = string | null;

/** How it is looked at what there is: by a clock, in a view. */
export interface Perspective {
  readonly clock: Clock;
  readonly view: View;
}

const CLOCKS: readonly Clock[] = ['published', 'recorded'];

/** Both clocks, of all of the graph and of each view. */
export function perspectives(views: readonly string[]): readonly Perspective[] {
  return [null, ...views].flatMap((view) => CLOCKS.map((clock) => ({ clock, view })));
}

/** Earlier than all articles: from when on that is visible which rests on none. */
export const ALWAYS = '0001-01-01';

/** Later than all times that can be asked for, and as long: from when on that is visible which is hidden. */
export const NEVER: Readonly<Record<Clock, string>> = { published: '9999-99-99', recorded: '9999-99-99T99:99:99.999Z' };

/** The last time that can be asked for. */
export const LAST_MOMENT = '9999-12-31T23:59:59.999Z';

/** The property of a view that stands beside one of all of the graph. */
export function inView(name: string, view: View): string {
  return view === null ? name : `${name}Below${view}`;
}

/** The property of nodes and of derived relationships that says from when on they are visible. */
export function visibleFrom({ clock, view }: Perspective): string {
  return inView({ published: 'visibleAsPublished', recorded: 'visibleAsRecorded' }[clock], view);
}

/** How a value is read from its history: the last one, all members of a list, or the words of all texts; or that it is another one in each view. */
export type Reading = 'text' | 'integer' | 'members' | 'words' | 'ofView';

/**
 * The properties whose values change with what is visible. Where one does, the loader keeps its history beside it: a list of
 * texts, each a time and what is so from then on. Where there is none, the value is the same whenever its node or
 * relationship is visible.
 */
export const HISTORIES = {
  node: { searchWords: 'words', suggestWords: 'words' },
  edge: {
    assertionCount: 'integer', articleCount: 'integer', sourceCount: 'integer',
    assertionIds: 'members', articleIds: 'members', publisherIds: 'members', claimantIds: 'members',
    firstHappened: 'text', lastHappened: 'text', firstSaid: 'text', lastSaid: 'text',
    firstPublished: 'text', lastPublished: 'text', firstRecorded: 'text', lastRecorded: 'text',
  },
} as const satisfies Readonly<Record<'node' | 'edge', Readonly<Record<string, Reading>>>>;

/** How long a time of a clock is: a day, or a moment. */
const LENGTHS: Readonly<Record<Clock, number>> = { published: 10, recorded: 24 };

/** The property with the history of another one. */
export function historyName(name: string, { clock, view }: Perspective): string {
  return inView(`${name}${clock === 'published' ? 'AsPublished' : 'AsRecorded'}`, view);
}

/** The property of an assertion with whom its article has it from: see loader/derive-origins.ts. A node that is hidden has nothing from it. */
export const ORIGIN = 'origin';

/** The properties that a node has for a view alone, or, with none, for all of the graph: beside the words that it is searched by. */
export function madeFor(view: View): readonly string[] {
  const both = CLOCKS.map((clock) => ({ clock, view }));
  return [inView(ORIGIN, view), ...both.map(visibleFrom), ...Object.keys(HISTORIES.node).flatMap((name) => both.map((perspective) => historyName(name, perspective)))];
}

const MADE: ReadonlySet<string> = new Set([...Object.keys(HISTORIES.node), ...madeFor(null)]);

/** Whether the loader makes a property of nodes from others, whenever it runs. Of derived relationships it makes all. */
export function isMadeByLoader(name: string): boolean {
  return MADE.has(name.replace(/Below.*$/, ''));
}

/** What of a history is so from a time on. */
export function historyEntry(time: string, value: string): string {
  return `${time} ${value}`;
}

/** Whether and how the value of a property is read from a history. */
export function readingOf(of: string, name: string, view: View): Reading | null {
  if (of === 'node' && name === ORIGIN) return view === null ? null : 'ofView';
  const readings: Readonly<Record<string, Reading>> = of === 'node' ? HISTORIES.node : of === 'edge' ? HISTORIES.edge : {};
  return readings[name] ?? null;
}

/** The expression for the value that a property had at a time, which a parameter gives. */
export function valueAsOf(owner: string, name: string, reading: Reading, perspective: Perspective, time: string): string {
  if (reading === 'ofView') return `${owner}.${escapeName(inView(name, perspective.view))}`;
  const history = `${owner}.${escapeName(historyName(name, perspective))}`;
  const length = LENGTHS[perspective.clock];
  const known = `[x IN ${history} WHERE substring(x, 0, ${length}) <= ${time}`;
  const value = {
    text: `substring(last(${known}]), ${length + 1})`,
    integer: `toInteger(substring(last(${known}]), ${length + 1}))`,
    members: `${known} | substring(x, ${length + 1})]`,
    words: `reduce(words = '  ', x IN ${known}] | words + substring(x, ${length + 1}))`,
  }[reading];
  return `CASE WHEN ${history} IS NULL THEN ${owner}.${escapeName(name)} ELSE ${value} END`;
}
