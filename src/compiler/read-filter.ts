import { type FieldNode, Kind } from 'graphql';
import { type EdgeProperties, type Field, type GraphModel, type NodeInterface, type NodeType, type PropertyField, type RelationField, ends, nodeKind } from '../model/graph-model.js';
import { isDate } from '../model/where-inputs.js';
import { SEARCHED } from '../search/full-text-indexes.js';
import type { Gauge } from './operation-size.js';
import type { Bounds, Variables } from './parameters.js';
import type { Condition, Filter, Operator, Property, RelatedFilter } from './plan-filter.js';
import { planLink } from './plan-link.js';

/** What reading a filter takes: the model, the argument's field, and who notes parameters and what is looked at. */
export interface FilterContext {
  readonly model: GraphModel;
  readonly gauge: Gauge;
  readonly node: FieldNode;
  /** The parameter for the value at a path in the arguments. */
  readonly parameter: (path: readonly string[], bounds?: Bounds) => number;
}

const OPERATORS: readonly Operator[] = ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'contains', 'startsWith', 'endsWith'];

/** Reads a where argument: conditions that all have to hold. */
export function readFilter(
  of: Property['of'],
  fields: ReadonlyMap<string, Field>,
  where: unknown,
  path: readonly string[],
  context: FilterContext,
): Filter[] {
  if (!isRecord(where)) return [];
  return Object.entries(where).flatMap(([name, value]): Filter[] => {
    context.gauge.countCondition(context.node);
    const here = [...path, name];
    const parts = connected(name, value, here, context, (part, at) => readFilter(of, fields, part, at, context));
    if (parts) return parts;
    if (name === 'typename') return Array.isArray(value) ? [{ kind: 'labels', labels: value.map((type: string) => nodeKind(context.model, type).label) }] : [];
    if (name === 'matches') return typeof value === 'string' ? [matches(here, context)] : [];
    const field = fields.get(name);
    if (field?.kind === 'property') return propertyFilter(of, fields, field, value, here, context);
    return field ? relationFilter(field, value, here, context) : [];
  });
}

function matches(path: readonly string[], { parameter, gauge, node }: FilterContext): Condition {
  gauge.countSearch(node);
  const forms = parameter(path, { lookUp: { kind: 'forms', labels: null, language: null } });
  return { kind: 'property', property: { of: 'node', name: SEARCHED.property }, operator: 'matches', parameter: forms, nullable: false };
}

/** Reads a where argument with conditions on a node and on the relationship to it. */
export function readEdgeFilter(
  kind: NodeType | NodeInterface,
  edge: EdgeProperties,
  where: unknown,
  path: readonly string[],
  context: FilterContext,
): Filter[] {
  if (!isRecord(where)) return [];
  return Object.entries(where).flatMap(([name, value]): Filter[] => {
    const here = [...path, name];
    if (name === 'edge') return readFilter('edge', edge.fields, value, here, context);
    if (name === 'node') return readFilter('node', kind.fields, value, here, context);
    context.gauge.countCondition(context.node);
    return connected(name, value, here, context, (part, at) => readEdgeFilter(kind, edge, part, at, context)) ?? [];
  });
}

/** The filters that and, or and not make of others; null where the name is none of these. */
function connected(
  name: string, value: unknown, path: readonly string[], { gauge, node }: FilterContext,
  read: (part: unknown, at: readonly string[]) => Filter[],
): Filter[] | null {
  if (name !== 'and' && name !== 'or' && name !== 'not') return null;
  const deeper = (part: unknown, at: readonly string[]): Filter =>
    gauge.deeper(() => {
      gauge.checkLevel(node);
      return { kind: 'all', filters: read(part, at) };
    });
  if (name === 'not') return isRecord(value) ? [{ kind: 'not', filter: deeper(value, path) }] : [];
  if (!Array.isArray(value)) return [];
  return [{ kind: name === 'and' ? 'all' : 'any', filters: value.map((part, index) => deeper(part, [...path, String(index)])) }];
}

function propertyFilter(
  of: Property['of'],
  fields: ReadonlyMap<string, Field>,
  field: PropertyField,
  filter: unknown,
  path: readonly string[],
  { parameter }: FilterContext,
): Condition[] {
  if (!isRecord(filter)) return [];
  const condition = (name: string, operator: Operator, number: number | null): Condition => ({
    kind: 'property', property: { of, name }, operator, parameter: number, nullable: fields.get(name)?.definition.type.kind !== Kind.NON_NULL_TYPE,
  });
  const compared = OPERATORS.flatMap((operator): Condition[] => {
    if (filter[operator] === undefined) return [];
    if (filter[operator] === null) return operator === 'eq' ? [condition(field.name, 'isNull', null)] : [];
    return [condition(field.name, operator, parameter([...path, operator]))];
  });
  return isDate(fields, field) ? [...compared, ...dateConditions(field.name, filter, path, parameter, condition)] : compared;
}

/** A date is known by its first and last day; one that is only about right is within nothing for certain. */
function dateConditions(
  name: string,
  { during, within, approximate }: Variables,
  path: readonly string[],
  parameter: FilterContext['parameter'],
  condition: (name: string, operator: Operator, number: number | null) => Condition,
): Condition[] {
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  const end = (argument: string, period: 'from' | 'to'): number => parameter([...path, argument], { period });
  return [
    ...(given(during) ? [condition(`${name}From`, 'lte', end('during', 'to')), condition(`${name}To`, 'gte', end('during', 'from'))] : []),
    ...(given(within)
      ? [condition(`${name}From`, 'gte', end('within', 'from')), condition(`${name}To`, 'lte', end('within', 'to')), condition(`${name}Approximate`, 'isFalse', null)]
      : []),
    ...(given(approximate) ? [condition(`${name}Approximate`, 'eq', parameter([...path, 'approximate']))] : []),
  ];
}

function relationFilter(field: RelationField, value: unknown, path: readonly string[], context: FilterContext): Filter[] {
  if (field.many) return isRecord(value) ? listFilter(field, value, path, context) : [];
  const exists = related(field, isRecord(value) ? value : {}, path, context);
  return [value === null ? { ...exists, where: [], count: { operator: '=', number: 0 } } : exists];
}

function listFilter(field: RelationField, filter: Variables, path: readonly string[], context: FilterContext): Filter[] {
  const filters: Filter[] = [];
  const set = (quantifier: string): RelatedFilter | null => {
    const where = filter[quantifier];
    return isRecord(where) ? related(field, where, [...path, quantifier], context) : null;
  };
  const some = set('some');
  if (some) filters.push(some);
  const every = set('every');
  if (every) filters.push({ ...every, where: [{ kind: 'not', filter: { kind: 'all', filters: every.where } }], count: { operator: '=', number: 0 } });
  const none = set('none');
  if (none) filters.push({ ...none, count: { operator: '=', number: 0 } });
  const single = set('single');
  if (single) filters.push({ ...single, count: { operator: '=', number: 1 } });
  const { count } = filter;
  if (!isRecord(count)) return filters;
  const all = related(field, {}, path, context);
  return [
    ...filters,
    ...OPERATORS.flatMap((operator): Filter[] =>
      count[operator] === undefined || count[operator] === null
        ? []
        : [{ ...all, count: { operator, parameter: context.parameter([...path, 'count', operator]) } }],
    ),
  ];
}

/** At least one of what a field leads to, with the conditions on it and on the relationship. */
function related(field: RelationField, where: Variables, path: readonly string[], context: FilterContext): RelatedFilter {
  const { model, gauge } = context;
  const { node: kind, edge } = ends(model, field);
  const filters = gauge.deeper(() => {
    gauge.countRelated(context.node);
    return edge ? readEdgeFilter(kind, edge, where, path, context) : readFilter('node', kind.fields, where, path, context);
  });
  const link = planLink(field.link, model.undirected, where);
  const atMostOne = !field.many || (link.kind === 'relationship' && link.types.length === 1 && filters.some(isOneNode));
  return { kind: 'related', label: kind.label, link, visibility: null, atMostOne, where: filters, distinct: null, count: { operator: '>', number: 0 } };
}

/** Whether no more than one node can pass: the one with an id. */
function isOneNode(filter: Filter): boolean {
  if (filter.kind === 'all') return filter.filters.some(isOneNode);
  return filter.kind === 'property' && filter.operator === 'eq' && filter.property.of === 'node' && filter.property.name === 'id';
}

function isRecord(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
