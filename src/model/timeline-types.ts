import { type GraphModel, type NodeInterface, sharedInterface } from './graph-model.js';

/** The interface of what stands in timelines; null where nothing does. */
export function timelineInterface({ timeline, interfaces }: GraphModel): NodeInterface | null {
  return timeline.size === 0 ? null : sharedInterface(interfaces, [...timeline.keys()]);
}

/** The types of nodes that stand on a clock, in the order of the schema. */
export function typesOnClock({ timeline, types }: GraphModel, clock: string) {
  return [...types.values()].filter(({ name }) => timeline.get(name)?.clocks.has(clock));
}

/** As many entities can a timeline be about. */
export const MAX_ABOUT = 10;

/** The root field of timelines. */
export function timelineField(model: GraphModel): string {
  if (!timelineInterface(model)) return '';
  const all = [...model.timeline];
  const clocks = new Set(all.flatMap(([, type]) => [...type.clocks.keys()]));
  const onClocks = [...clocks].map((clock) => `${clock}: ${typesOnClock(model, clock).map(({ name }) => name).join(', ')}`);
  const involved = all.map(([name, { involves }]) => `${name}: ${involves.map((path) => path.map((field) => field.name).join('.') || 'id').join(', ')}`);
  return `
  "What stands on a clock, in the order of its dates (${onClocks.join('; ')}): all of it, or only what involves the entity with this id, or each of several, at most ${MAX_ABOUT}. Whom and what it involves is what its fields lead to (${involved.join('; ')}). Of all types on the clock, or of some; of all times, or what can have been in a period: a day, a month, a year or an interval such as 2020-11-01/2020-11-15. By the first day, then by the last, then by id. Linear: everything that is asked for is looked at, whatever the page; of an entity only what involves it."
  timeline(clock: Clock!, about: [ID!], types: [Typename!], during: String, order: TimelineOrder! = ASC, first: Int, after: String, last: Int, before: String): TimelineConnection!`;
}

/** The types of what timelines answer. */
export function timelineTypes(model: GraphModel): string[] {
  const kind = timelineInterface(model);
  return kind ? [types(kind.name)] : [];
}

const types = (node: string): string => `
"A page of a timeline: the first or last of it, 0 to 100, 20 where neither is given, after or before a cursor."
type TimelineConnection {
  "What stands in the timeline, on this page."
  nodes: [${node}!]!
  "What stands in the timeline, with its date."
  edges: [TimelineEdge!]!
  "Where the page begins and ends, and whether there are more."
  pageInfo: PageInfo!
  "How many there are in all, on every page together."
  totalCount: Int!
  "How many are left out, whatever the period, because they have no date on this clock: of the same types, involving the same entities."
  undated: Int!
  "What the timeline is about, in the order of the ids; null where nothing has that id, so that the timeline is empty. No entry in a timeline of everything."
  about: [${node}]!
  "How many began in each period, in the order of the timeline: at most 100 periods, 20 where first is not given. Periods without any are left out. Only those whose date tells the period: see inexact. Where a page is full, ask with after for more."
  buckets(by: DateGrouping!, first: Int, after: String): [TimelineBucket!]!
  "How many are in no bucket, because their date does not tell in which of these periods they began: what is known by month in none of the days, what is only about right in none at all."
  inexact(by: DateGrouping!): Int!
}

"Something in a timeline, with its date on the clock."
type TimelineEdge {
  "What it is."
  node: ${node}!
  "The first day that the date allows; of what lasts, the first day on which it can have begun."
  from: LocalDate!
  "The last day that the date allows; of what lasts, the last day on which it can have ended."
  to: LocalDate!
  "How exact the date is; of what lasts, that of its beginning. Null for a moment, which is exact, and where it is not known."
  precision: DatePrecision
  "Whether the date is only about right; of what lasts, that of its beginning."
  approximate: Boolean!
  "The date as EDTF; of what lasts, that of its beginning. Null for a moment."
  date: String
  "When it ended, as EDTF; null where it has no end of its own."
  end: String
  "The moment; null on a clock of days."
  at: DateTime
  "Where it stands in this order: for after and before."
  cursor: String!
}

"What began in a period."
type TimelineBucket {
  "The day, the month or the year: 2020-11-09, 2020-11, 2020."
  period: String!
  "How many began in it."
  count: Int!
  "How many of each type, of all types that are asked for."
  types: [TimelineCount!]!
  "Where the period stands in this order: for after."
  cursor: String!
}

"How many there are of a type."
type TimelineCount {
  "The type."
  type: Typename!
  "How many; 0 where there are none."
  count: Int!
}

"Which way a timeline goes."
enum TimelineOrder {
  "The earliest first."
  ASC
  "The latest first."
  DESC
}`;
