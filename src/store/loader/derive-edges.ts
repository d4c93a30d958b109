import type { ParameterValue } from '../../cypher/cypher-query.js';
import { escapeName } from '../../cypher/escape-name.js';
import { type Clock, type HISTORIES, VISIBLE_FROM, historyEntry, historyName } from '../../cypher/history.js';
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

const ASSERTIONS = `
MATCH (a:Assertion)-[:SUBJECT]->(s)
MATCH (a)-[:OBJECT]->(o)
MATCH (a)-[:\`IN\`]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
OPTIONAL MATCH (a)-[:CLAIMED_BY]->(claimant)
OPTIONAL MATCH (a)-[:WITHIN]->(statement:Statement)
RETURN s.id AS subject, a.type AS type, o.id AS object, a.id AS assertion, article.id AS article,
  publisher.id AS publisher, claimant.id AS claimant, a.dateFrom AS dateFrom, a.dateTo AS dateTo,
  statement.saidFrom AS saidFrom, statement.saidTo AS saidTo,
  a.origin AS origin, article.publishedFrom AS publishedFrom, article.publishedTo AS publishedTo, a.recordedAt AS recordedAt,
  a.${VISIBLE_FROM.published} AS published, a.${VISIBLE_FROM.recorded} AS recorded`;
const COLUMNS = [...ASSERTIONS.matchAll(/ AS (\w+)/g)].map(([, name = '']) => name);

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
export async function deriveEdges(run: Run, undirected: ReadonlySet<string>): Promise<void> {
  await deriveOrigins(run);
  const wanted = edgesOf(await assertedRelations(run, undirected));
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
  return new Set((await assertedRelations(run, undirected)).map(keyOf)).size;
}

async function assertedRelations(run: Run, undirected: ReadonlySet<string>): Promise<readonly Row[]> {
  const assertions = await run({ text: ASSERTIONS, parameters: {} });
  return assertions.map((row) => inOrder(row, undirected));
}

/** Relationship types cannot be parameters, so there is one query for each. */
async function forEachType(run: Run, edges: readonly Edge[], write: (type: string) => string): Promise<void> {
  for (const [type, ofType] of groupBy(edges, (edge) => edge.type)) {
    const text = `UNWIND $edges AS edge MATCH (s:Entity {id: edge.subject}) MATCH (o:Entity {id: edge.object}) ${write(escapeName(type))}`;
    for (const page of pages(ofType)) await run({ text, parameters: { edges: page.map((edge) => ({ ...edge })) } });
  }
}

function edgesOf(rows: readonly Row[]): ReadonlyMap<string, Edge> {
  return new Map(
    [...groupBy(rows, keyOf)].map(([key, group]) => {
      const edge = edgeOf(group);
      const id = `${edge.type} ${edge.subject} ${edge.object}`;
      return [key, { ...edge, properties: { id, ...summary(group) } }];
    }),
  );
}

function inOrder(row: Row, undirected: ReadonlySet<string>): Row {
  const [subject = null, type = null, object = null, ...others] = row;
  const isTurned = undirected.has(String(type)) && String(subject) > String(object);
  return isTurned ? [object, type, subject, ...others] : row;
}

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
const SUMMARY: Readonly<Record<keyof typeof HISTORIES.edge, readonly [made: 'count' | 'members' | 'first' | 'last', column: string]>> = {
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

/** The summary of all rows, from when on it is visible and, where it changes afterwards, its history on each clock. */
function summary(rows: readonly Row[]): Edge['properties'] {
  const values = (column: string): Row => rows.map((row) => row[COLUMNS.indexOf(column)] ?? null);
  const properties: Record<string, ParameterValue> = { derived: true };
  for (const [name, [made, column]] of Object.entries(SUMMARY)) {
    const different = distinct(values(column));
    properties[name] = { count: BigInt(different.length), members: different, first: different[0] ?? null, last: different.at(-1) ?? null }[made];
  }
  for (const clock of ['published', 'recorded'] satisfies Clock[]) {
    const times = values(clock);
    const [visibleFrom = null] = distinct(times);
    properties[VISIBLE_FROM[clock]] = visibleFrom;
    for (const [name, [made, column]] of Object.entries(SUMMARY)) {
      const history = made === 'members' ? joined(values(column), times) : changes(made, values(column), times);
      if (history.some(([time]) => time !== visibleFrom)) properties[historyName(name, clock)] = history.map(([time, value]) => historyEntry(time, value));
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
