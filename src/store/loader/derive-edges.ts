import type { ParameterValue } from '../../cypher/cypher-query.js';
import { escapeName } from '../../cypher/escape-name.js';
import { type HISTORIES, NEVER, ORIGIN, type Perspective, type View, historyEntry, historyName, inView, perspectives, visibleFrom } from '../../cypher/history.js';
import type { Row, Run, Value } from '../graph-store.js';
import { canonicalText } from './canonical-text.js';
import { deriveOrigins } from './derive-origins.js';
import { pages } from './pages.js';

/** The one relationship for all assertions with the same subject, type and object. */
interface Edge {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly properties: Readonly<Record<string, ParameterValue>>;
}

/** The nodes that an assertion is read with. */
const ASSERTIONS = `
MATCH (a:Assertion)-[:SUBJECT]->(s)
MATCH (a)-[:OBJECT]->(o)
MATCH (a)-[:\`IN\`]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
OPTIONAL MATCH (a)-[:CLAIMED_BY]->(claimant)
OPTIONAL MATCH (a)-[:WITHIN]->(statement:Statement)`;
const TRIPLES = `${ASSERTIONS}
RETURN s.id AS subject, a.type AS type, o.id AS object`;

/** What is read of it, of which of these nodes. */
const VALUES = {
  assertion: 'a.id', article: 'article.id', publisher: 'publisher.id', claimant: 'claimant.id', dateFrom: 'a.dateFrom', dateTo: 'a.dateTo',
  saidFrom: 'statement.saidFrom', saidTo: 'statement.saidTo', origin: `a.${ORIGIN}`,
  publishedFrom: 'article.publishedFrom', publishedTo: 'article.publishedTo', recordedAt: 'a.recordedAt',
} as const satisfies Readonly<Record<string, string>>;
type Column = keyof typeof VALUES;

const DERIVED = `
MATCH (s:Entity)-[r {derived: true}]->(o:Entity)
RETURN s.id AS subject, type(r) AS type, o.id AS object, properties(r) AS properties`;

/**
 * Makes the derived relationships what the assertions say: one for each subject, type and object, from subject to
 * object, with derived: true, an id and a summary to filter paths by. A type that means the same from both ends has one for
 * each pair, from the smaller id to the larger. Those whose assertions are gone are deleted; structural relationships,
 * which have no derived, are left alone even where they have the same type.
 * The summary is made here and not in Cypher, so that it is the same on both engines and what is equal is not written.
 */
export async function deriveEdges(run: Run, undirected: ReadonlySet<string>, views: readonly string[]): Promise<void> {
  await deriveOrigins(run, views);
  const columns = columnsOf(views);
  const text = `${TRIPLES}, ${[...columns].map(([name, value]) => `${value} AS ${escapeName(name)}`).join(', ')}`;
  const wanted = edgesOf(await assertedRelations(run, text, undirected), [...columns.keys()], perspectives(views));
  const present = groupBy(await run({ text: DERIVED, parameters: {} }), keyOf);
  const isRight = (key: string): boolean => {
    const [row, ...others] = present.get(key) ?? [];
    const isEqual = canonicalText(row?.[3] ?? null) === canonicalText(wanted.get(key)?.properties ?? null);
    return isEqual && others.length === 0;
  };
  const wrong = [...present].filter(([key]) => !isRight(key)).map(([, rows]) => edgeOf(rows));
  const missing = [...wanted].filter(([key]) => !isRight(key)).map(([, edge]) => edge);
  await forEachType(run, wrong, (type) => `MATCH (s)-[r:${type} {derived: true}]->(o) DELETE r`);
  await forEachType(run, missing, (type) => `CREATE (s)-[r:${type}]->(o) SET r = edge.properties`);
}

/** How many relationships would be derived from the assertions as they are. */
export async function countEdges(run: Run, undirected: ReadonlySet<string>): Promise<number> {
  return new Set((await assertedRelations(run, TRIPLES, undirected)).map(keyOf)).size;
}

async function assertedRelations(run: Run, text: string, undirected: ReadonlySet<string>): Promise<readonly Row[]> {
  const assertions = await run({ text, parameters: { never: NEVER.recorded } });
  return assertions.map((row) => inOrder(row, undirected));
}

/** What is read of assertions behind their ends, by its name: also as it is in each view, and from when on each assertion is visible. */
function columnsOf(views: readonly string[]): ReadonlyMap<string, string> {
  const times = perspectives(views).map((perspective) => [visibleFrom(perspective), `a.${escapeName(visibleFrom(perspective))}`] as const);
  const ofViews = [null, ...views].flatMap((view) => Object.entries(VALUES).map(([name, value]) => [inView(name, view), valueIn(view, value)] as const));
  return new Map([...ofViews, ...times]);
}

/** A value of a node as it is in a view: none where the node is hidden. */
function valueIn(view: View, value: string): string {
  const [node = ''] = value.split('.');
  if (view === null) return value;
  if (value === VALUES.origin) return `a.${escapeName(inView(ORIGIN, view))}`;
  return node === 'a' ? value : `CASE WHEN ${node}.${escapeName(visibleFrom({ clock: 'recorded', view }))} < $never THEN ${value} END`;
}

/** Relationship types cannot be parameters, so there is one query for each. */
async function forEachType(run: Run, edges: readonly Edge[], write: (type: string) => string): Promise<void> {
  for (const [type, ofType] of groupBy(edges, (edge) => edge.type)) {
    const text = `UNWIND $edges AS edge MATCH (s:Entity {id: edge.subject}) MATCH (o:Entity {id: edge.object}) ${write(escapeName(type))}`;
    for (const page of pages(ofType)) await run({ text, parameters: { edges: page.map((edge) => ({ ...edge })) } });
  }
}

function edgesOf(rows: readonly Row[], columns: readonly string[], all: readonly Perspective[]): ReadonlyMap<string, Edge> {
  return new Map(
    [...groupBy(rows, keyOf)].map(([key, group]) => {
      const edge = edgeOf(group);
      const id = `${edge.type} ${edge.subject} ${edge.object}`;
      return [key, { ...edge, properties: { id, ...summary(group, columns, all) } }];
    }),
  );
}

function inOrder(row: Row, undirected: ReadonlySet<string>): Row {
  const [subject = null, type = null, object = null, ...others] = row;
  const isTurned = undirected.has(String(type)) && String(subject) > String(object);
  return isTurned ? [object, type, subject, ...others] : row;
}

/** Subject, type and object stand first in a row. */
const ENDS = 3;

/** What the rows of one relationship have in common. */
const keyOf = ([subject = null, type = null, object = null]: Row): string => canonicalText([subject, type, object]);

/** The ends and the type of rows that have them in common. */
const edgeOf = ([row = []]: readonly Row[]): Edge => ({
  subject: String(row[0]),
  type: String(row[1]),
  object: String(row[2]),
  properties: {},
});

/** What a property of the summary is made from: how many different values a column has, which, the first or the last. */
const SUMMARY: Readonly<Record<keyof typeof HISTORIES.edge, readonly [made: 'count' | 'members' | 'first' | 'last', column: Column]>> = {
  assertionCount: ['count', 'assertion'],
  articleCount: ['count', 'article'],
  sourceCount: ['count', 'origin'],
  assertionIds: ['members', 'assertion'],
  articleIds: ['members', 'article'],
  publisherIds: ['members', 'publisher'],
  claimantIds: ['members', 'claimant'],
  firstHappened: ['first', 'dateFrom'],
  lastHappened: ['last', 'dateTo'],
  firstSaid: ['first', 'saidFrom'],
  lastSaid: ['last', 'saidTo'],
  firstPublished: ['first', 'publishedFrom'],
  lastPublished: ['last', 'publishedTo'],
  firstRecorded: ['first', 'recordedAt'],
  lastRecorded: ['last', 'recordedAt'],
};

/** The summary of all rows, from when on it is visible and, where it changes afterwards or in a view, its history by clock and view. */
function summary(rows: readonly Row[], columns: readonly string[], all: readonly Perspective[]): Edge['properties'] {
  const values = (column: string): Row => rows.map((row) => row[ENDS + columns.indexOf(column)] ?? null);
  const properties: Record<string, ParameterValue> = { derived: true };
  for (const [name, [made, column]] of Object.entries(SUMMARY)) {
    const different = distinct(values(column));
    properties[name] = { count: BigInt(different.length), members: different, first: different[0] ?? null, last: different.at(-1) ?? null }[made];
  }
  for (const perspective of all) {
    const { clock, view } = perspective;
    const times = values(visibleFrom(perspective));
    const [from = null] = distinct(times);
    properties[visibleFrom(perspective)] = from;
    if (from === NEVER[clock]) continue;
    for (const [name, [made, column]] of Object.entries(SUMMARY)) {
      const seen = values(inView(column, view));
      const history = made === 'members' ? joined(seen, times) : changes(made, seen, times);
      if (view !== null || history.some(([time]) => time !== from)) properties[historyName(name, perspective)] = history.map(([time, value]) => historyEntry(time, value));
    }
  }
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

type Change = readonly [time: string, value: string];

/** When each value was there for the first time, in the order of the values. */
function joined(values: Row, times: Row): readonly Change[] {
  const first = new Map<string, string>();
  values.forEach((value, index) => {
    const time = times[index];
    if (typeof value !== 'string' || typeof time !== 'string') return;
    const known = first.get(value);
    if (known === undefined || time < known) first.set(value, time);
  });
  return [...first].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, time]) => [time, value]);
}

/** What the values make, from each time on at which that changes. */
function changes(made: 'count' | 'first' | 'last', values: Row, times: Row): readonly Change[] {
  const history = new Map<string, string>();
  const inTime = [...joined(values, times)].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  let best = inTime[0]?.[1] ?? '';
  inTime.forEach(([time, value], index) => {
    const isBetter = made === 'first' ? value < best : value > best;
    if (isBetter) best = value;
    if (made === 'count') history.set(time, String(index + 1));
    else if (isBetter || index === 0) history.set(time, best);
  });
  return [...history];
}

const distinct = (values: readonly Value[]): readonly string[] =>
  [...new Set(values.filter((value) => typeof value === 'string'))].sort();

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
