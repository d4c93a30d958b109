import { escapeName } from './escape-name.js';

/** The clocks by which a graph can be read as of then: when articles were published, when the graph had it. */
export type Clock = 'published' | 'recorded';

/** The property of nodes and of derived relationships that says from when on they are visible, by each clock. */
export const VISIBLE_FROM: Readonly<Record<Clock, string>> = { published: 'visibleAsPublished', recorded: 'visibleAsRecorded' };

/** Earlier than all articles: from when on that is visible which rests on none. */
export const ALWAYS = '0001-01-01';

/** How a value is read from its history: the last one, all members of a list, or the words of all texts. */
export type Reading = 'text' | 'integer' | 'members' | 'words';

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
export function historyName(name: string, clock: Clock): string {
  return `${name}${clock === 'published' ? 'AsPublished' : 'AsRecorded'}`;
}

/** The properties that the loader makes from others, whenever it runs. Of derived relationships it makes all. */
export const MADE_BY_LOADER: ReadonlySet<string> = new Set([
  'origin',
  ...Object.values(VISIBLE_FROM),
  ...Object.keys(HISTORIES.node).flatMap((name) => [name, historyName(name, 'published'), historyName(name, 'recorded')]),
]);

/** What of a history is so from a time on. */
export function historyEntry(time: string, value: string): string {
  return `${time} ${value}`;
}

/** Whether and how the value of a property is read from a history. */
export function readingOf(of: string, name: string): Reading | null {
  const readings: Readonly<Record<string, Reading>> = of === 'node' ? HISTORIES.node : of === 'edge' ? HISTORIES.edge : {};
  return readings[name] ?? null;
}

/** The expression for the value that a property had at a time, which a parameter gives. */
export function valueAsOf(owner: string, name: string, reading: Reading, clock: Clock, time: string): string {
  const history = `${owner}.${escapeName(historyName(name, clock))}`;
  const length = LENGTHS[clock];
  const known = `[x IN ${history} WHERE substring(x, 0, ${length}) <= ${time}`;
  const value = {
    text: `substring(last(${known}]), ${length + 1})`,
    integer: `toInteger(substring(last(${known}]), ${length + 1}))`,
    members: `${known} | substring(x, ${length + 1})]`,
    words: `reduce(words = '  ', x IN ${known}] | words + substring(x, ${length + 1}))`,
  }[reading];
  return `CASE WHEN ${history} IS NULL THEN ${owner}.${escapeName(name)} ELSE ${value} END`;
}
