import { type GraphQLField, getArgumentValues } from 'graphql';
import { turned } from '../cypher/relationship-pattern.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { type FieldPath, type GraphModel, type NodeInterface, type NodeType, nodeKind } from '../model/graph-model.js';
import { MAX_ABOUT, timelineInterface, typesOnClock } from '../model/timeline-types.js';
import { badUserInput } from './bad-user-input.js';
import type { CursorOrder } from './cursor.js';
import { BY_ID, draft, propertyPosition } from './draft.js';
import { type OwnList, readBound } from './list-arguments.js';
import { type Bounds, addParameter } from './parameters.js';
import type { GroupsPlan, OrderKey, PlanValue } from './plan.js';
import type { Condition, DateKey, DatePlan, DatedLink, DatedWay, Filter, Property, Step } from './plan-filter.js';
import { planLink } from './plan-link.js';
import type { ListOrder } from './read-order.js';
import type { FieldShape, ObjectShape } from './row-shape.js';
import { type Selected, firstNode, objectType, single } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;
type Relationship = Step['link'];

/** A timeline as it is asked for. */
interface Timeline {
  /** What stands in it, with only those types that are asked for. */
  readonly kind: NodeInterface;
  readonly link: DatedLink;
  /** What all of it has: a date, in the period. */
  readonly where: readonly Filter[];
  readonly clock: string;
  readonly descending: boolean;
}

/** The keys that are fields of an edge under the same name. */
const EDGE_KEYS: ReadonlySet<string> = new Set<DateKey>(['from', 'to', 'at', 'precision', 'approximate', 'date', 'end']);

/** The key that tells in which period something began. */
const PERIODS: Readonly<Record<string, DateKey>> = { DAY: 'day', MONTH: 'month', YEAR: 'year' };

/** Plans a timeline: a connection in the order of dates. */
export const planTimeline: PlanRootField = (planner, values, selection, field) => {
  const timeline = readTimeline(planner, selection, field);
  const { kind, link, where } = timeline;
  const own: OwnList = {
    order: timelineOrder(timeline),
    where,
    field: (name, part, definition) => {
      switch (name) {
        case 'undated':
          return countShape(planner, values, timeline, [isNull('from')], part, definition);
        case 'inexact':
          return countShape(planner, values, timeline, [...where, isNull(periodOf(planner, part, definition))], part, definition);
        case 'about':
          return aboutShape(planner, values, link, part, definition);
        case 'buckets':
          return planBuckets(planner, values, timeline, part, definition);
        default:
          return null;
      }
    },
    edgeProperty: (name) => (EDGE_KEYS.has(name) ? { of: 'key', name } : null),
  };
  return planner.connection(values, { kind, link, edge: null, own }, [], field, selection);
};

/** How many ways a set of nodes is found by: each costs as much as a set of its own. */
export function waysOf(value: PlanValue): number {
  const link = value.kind === 'groups' ? value.groups.nodes.link : 'nodes' in value ? value.nodes.link : null;
  if (link?.kind !== 'dated') return 1;
  return link.dates.reduce((sum, { ways }) => sum + ways.length, link.about?.ways.length ?? 1);
}

function readTimeline({ model, parameters, variables }: SelectionPlanner, selection: Selected, field: Field): Timeline {
  const node = firstNode(selection);
  const args = getArgumentValues(field, node, variables);
  const parameter = (argument: string, bounds: Bounds): number => addParameter(parameters, field, node, [argument], bounds);
  const clock = String(args['clock']);
  const onClock = typesOnClock(model, clock);
  const asked = (args['types'] ?? null) as readonly string[] | null;
  const missing = asked?.find((name) => !onClock.some((type) => type.name === name));
  const choice = `Ask for some of ${onClock.map(({ name }) => name).join(', ')}, or leave it out for all.`;
  if (missing !== undefined) throw badUserInput(node, 'types', `has ${missing}, which has no date on the clock ${clock}. ${choice}`);
  if (asked?.length === 0) throw badUserInput(node, 'types', `is empty. ${choice}`);
  const types = onClock.filter(({ name }) => !asked || asked.includes(name));
  const isGiven = (name: string): boolean => args[name] !== null && args[name] !== undefined;
  const about = isGiven('about')
    ? { label: nodeKind(model, 'Node').label, ids: parameter('about', { min: 1, max: MAX_ABOUT }), visibility: null, ways: involvingWays(model, types) }
    : null;
  const during = isGiven('during')
    ? [compared('from', 'lte', parameter('during', { period: 'to' })), compared('to', 'gte', parameter('during', { period: 'from' }))]
    : [];
  const listed = entityKind(model);
  return {
    kind: { ...listed, types },
    link: { kind: 'dated', labels: types.map(({ label }) => label), about, dates: datePlans(model, types, clock) },
    where: [isNotNull('from'), ...during],
    clock,
    descending: args['order'] === 'DESC',
  };
}

/** By the first day, then by the last, or by the moment; then by id. */
function timelineOrder({ clock, descending, link }: Timeline): ListOrder {
  const names: DateKey[] = link.dates.some(({ isMoment }) => isMoment) ? ['at'] : ['from', 'to'];
  return {
    keys: [],
    order: [...names.map((name) => orderKey(key(name), descending)), BY_ID],
    cursor: { signature: `timeline ${clock} ${descending ? '-' : '+'}`, types: [...names.map(() => 'string' as const), 'string'] },
  };
}

/** From entities to the nodes of some types that involve them. Types that are reached alike are reached by one way. */
function involvingWays(model: GraphModel, types: readonly NodeType[]): readonly DatedWay[] {
  const ways = types.flatMap((type) => {
    const { involves = [] } = model.timeline.get(type.name) ?? {};
    return together(involves.map((path) => wayBack(model, type, path))).map((steps) => ({ labels: [type.label], steps }));
  });
  const { label } = nodeKind(model, 'Node');
  return sameWays(ways, (steps) => steps.map((step, index) => (index === steps.length - 1 ? { ...step, label } : step)));
}

/** The dates of some types on a clock. Types whose dates have the same name, on the way to others, have them by one plan. */
function datePlans(model: GraphModel, types: readonly NodeType[], clock: string): readonly DatePlan[] {
  const plans = new Map<string, DatePlan>();
  for (const { name, label } of types) {
    const date = model.timeline.get(name)?.clocks.get(clock);
    if (!date) throw new TypeError(`${name} has no date on the clock ${clock}.`);
    const { paths, ...named } = date;
    const ways = together(paths.filter(({ length }) => length > 0).map((path) => wayOut(model, path))).map((steps) => ({ labels: [label], steps }));
    const identity = JSON.stringify([named, ways.length > 0]);
    const same = plans.get(identity);
    plans.set(identity, { ...named, labels: [...(same?.labels ?? []), label], ways: sameWays([...(same?.ways ?? []), ...ways], (steps) => steps) });
  }
  return [...plans.values()];
}

/** One way for several labels, in place of several ways. @param shared the steps for all of them */
function sameWays(ways: readonly DatedWay[], shared: (steps: readonly Step[]) => readonly Step[]): readonly DatedWay[] {
  const found = new Map<string, DatedWay>();
  for (const way of ways) {
    const identity = JSON.stringify(shared(way.steps));
    const same = found.get(identity);
    found.set(identity, same ? { labels: [...same.labels, ...way.labels], steps: shared(way.steps) } : way);
  }
  return [...found.values()];
}

function wayOut(model: GraphModel, path: FieldPath): readonly Step[] {
  return path.map(({ link, target }) => ({ label: nodeKind(model, target).label, link: relationship(model, link), visibility: null }));
}

/** From what the fields lead to back to a node of a type. */
function wayBack(model: GraphModel, type: NodeType, path: FieldPath): readonly Step[] {
  const owners = [type, ...path.slice(0, -1).map(({ target }) => nodeKind(model, target))];
  return path.map(({ link }, index) => {
    const there = relationship(model, link);
    return { label: owners[index]?.label ?? '', link: { ...there, direction: turned(there.direction) }, visibility: null };
  }).reverse();
}

function relationship(model: GraphModel, link: FieldPath[number]['link']): Relationship {
  const planned = planLink(link, model.undirected, {});
  if (planned.kind !== 'relationship') throw new TypeError('A path in a timeline is one of relationships.');
  return planned;
}

/** Ways that differ only in the type of their first relationship are one way by any of these types. */
function together(ways: readonly (readonly Step[])[]): (readonly Step[])[] {
  const found = new Map<string, readonly Step[]>();
  for (const way of ways) {
    const [first, ...others] = way;
    const identity = JSON.stringify([first && { ...first, link: { ...first.link, types: [] } }, others]);
    const [same] = found.get(identity) ?? [];
    found.set(identity, first && same ? [{ ...first, link: { ...first.link, types: [...same.link.types, ...first.link.types] } }, ...others] : way);
  }
  return [...found.values()];
}

function aboutShape(planner: SelectionPlanner, values: PlanValue[], { about }: DatedLink, selection: Selected, { type }: Field): FieldShape {
  const { key } = selection;
  if (!about) return { key, type, kind: 'objects', objects: [] };
  const kind = entityKind(planner.model);
  const nodes = draft(kind, null, []);
  const position = planner.read(values, selection, { kind: 'each', nodes, ids: about.ids, labels: null });
  return { key, type, kind: 'each', position, row: planner.row(nodes, kind, selection), ids: about.ids };
}

function countShape(planner: SelectionPlanner, values: PlanValue[], { kind, link }: Timeline, where: readonly Filter[], selection: Selected, { type }: Field): FieldShape {
  return { key: selection.key, type, kind: 'leaf', position: planner.read(values, selection, { kind: 'count', nodes: draft(kind, link, where), on: [] }) };
}

/** Plans how many began in each period: groups by the period, each with the number of every type. */
function planBuckets(planner: SelectionPlanner, values: PlanValue[], timeline: Timeline, selection: Selected, field: Field): FieldShape {
  const { kind, link, where, clock, descending } = timeline;
  const node = firstNode(selection);
  const parameter = (path: readonly string[], bounds: Bounds = {}): number => addParameter(planner.parameters, field, node, path, bounds);
  const args = getArgumentValues(field, node, planner.variables);
  const period = periodOf(planner, selection, field);
  const order = [orderKey(groupKey(0), descending)];
  const cursor: CursorOrder = { signature: `timeline ${clock} ${descending ? '-' : '+'}${period}`, types: ['string'] };
  const after = readBound('after', args, cursor, { node, parameter });
  const limit = parameter(['first'], { default: DEFAULT_PAGE, max: MAX_PAGE });
  const groups: GroupsPlan & { readonly values: PlanValue[] } = {
    nodes: draft(kind, link, [...where, isNotNull(period)]),
    by: [{ kind: 'own', property: key(period), length: null }],
    aggregates: [{ kind: 'count', property: null }, ...link.labels.map((label) => ({ kind: 'count', property: null, label }) as const)],
    order,
    after,
    limit,
    values: [],
  };
  const position = planner.read(values, selection, { kind: 'groups', groups, on: [] });
  const at = (index: number): number => propertyPosition(groups.values, groupKey(index));
  const bucket = objectType(field.type);
  const fields = planner.fields(bucket, selection, (name, part, { type }) => {
    switch (name) {
      case 'cursor':
        return { key: part.key, type, kind: 'cursor', cursor: { order: cursor, positions: [at(0)], question: null } };
      case 'types':
        return { key: part.key, type, kind: 'objects', objects: kind.types.map((counted, index) => typeCount(planner, counted, at(2 + index), part, type)) };
      default:
        return { key: part.key, type, kind: 'leaf', position: at(name === 'period' ? 0 : 1) };
    }
  });
  return { key: selection.key, type: field.type, kind: 'many', page: { position, limit, peek: false, backwards: false }, row: single({ typename: bucket.name, fields }) };
}

function typeCount(planner: SelectionPlanner, { name }: NodeType, position: number, selection: Selected, type: Field['type']): ObjectShape {
  const object = objectType(type);
  const fields = planner.fields(object, selection, (field, { key }, definition) =>
    field === 'type' ? { key, type: definition.type, kind: 'constant', value: name } : { key, type: definition.type, kind: 'leaf', position },
  );
  return { typename: object.name, fields };
}

function periodOf({ variables }: SelectionPlanner, selection: Selected, field: Field): DateKey {
  const { by } = getArgumentValues(field, firstNode(selection), variables);
  return PERIODS[String(by)] ?? 'day';
}

function entityKind(model: GraphModel): NodeInterface {
  const kind = timelineInterface(model);
  if (!kind) throw new TypeError('No type has @clock.');
  return kind;
}

function key(name: DateKey): Property {
  return { of: 'key', name };
}

function groupKey(position: number): Property {
  return { of: 'key', name: String(position) };
}

function orderKey(property: Property, descending: boolean): OrderKey {
  return { property, descending, nullsFirst: descending, nullable: false, isBoolean: false };
}

function compared(name: DateKey, operator: Condition['operator'], parameter: number | null): Condition {
  return { kind: 'property', property: key(name), operator, parameter, nullable: false };
}

function isNull(name: DateKey): Condition {
  return compared(name, 'isNull', null);
}

function isNotNull(name: DateKey): Filter {
  return { kind: 'not', filter: isNull(name) };
}
