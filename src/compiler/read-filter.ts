import { type FieldNode, Kind } from 'graphql';
import { type Field, type GraphModel, type PropertyField, type RelationField, nodeKind } from '../model/graph-model.js';
import { isDate } from '../model/where-inputs.js';
import type { Gauge } from './operation-size.js';
import type { Bounds, Variables } from './parameters.js';
import type { Condition, Filter, Operator, Property, RelatedFilter } from './plan.js';
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
    const read = (part: unknown, at: readonly string[]): Filter[] =>
      context.gauge.deeper(() => {
        context.gauge.checkLevel(context.node);
        return readFilter(of, fields, part, at, context);
      });
    if (name === 'and' || name === 'or') {
      if (!Array.isArray(value)) return [];
      const filters = value.map((part, index): Filter => ({ kind: 'all', filters: read(part, [...here, String(index)]) }));
      return [{ kind: name === 'and' ? 'all' : 'any', filters }];
    }
    if (name === 'not') return isRecord(value) ? [{ kind: 'not', filter: { kind: 'all', filters: read(value, here) } }] : [];
    const field = fields.get(name);
    if (field?.kind === 'property') return propertyFilter(of, fields, field, value, here, context);
    return field ? relationFilter(field, value, here, context) : [];
  });
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
  const exists = related(field, { node: value ?? undefined }, path, context, null);
  return [value === null ? { ...exists, where: [], count: { operator: '=', number: 0 } } : exists];
}

function listFilter(field: RelationField, filter: Variables, path: readonly string[], context: FilterContext): Filter[] {
  const filters: Filter[] = [];
  const set = (quantifier: string): RelatedFilter | null => {
    const where = filter[quantifier];
    if (!isRecord(where)) return null;
    const at = [...path, quantifier];
    return field.edge === null ? related(field, { node: where }, at, context, null) : related(field, where, at, context, 'node');
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
  const all = related(field, {}, path, context, null);
  return [
    ...filters,
    ...OPERATORS.flatMap((operator): Filter[] =>
      count[operator] === undefined || count[operator] === null
        ? []
        : [{ ...all, count: { operator, parameter: context.parameter([...path, 'count', operator]) } }],
    ),
  ];
}

/**
 * At least one of what a field leads to, with the conditions on it and on the relationship.
 * @param nodeKey where the conditions on the node stand under the path; null for the path itself
 */
function related(field: RelationField, { node, edge, ...choice }: Variables, path: readonly string[], context: FilterContext, nodeKey: 'node' | null): RelatedFilter {
  const { model, gauge } = context;
  const kind = nodeKind(model, field.target);
  const edgeFields = field.edge === null ? undefined : model.edges.get(field.edge)?.fields;
  const where = gauge.deeper(() => {
    gauge.countRelated(context.node);
    return [
      ...(edgeFields ? readFilter('edge', edgeFields, edge, [...path, 'edge'], context) : []),
      ...readFilter('node', kind.fields, node, nodeKey === null ? path : [...path, nodeKey], context),
    ];
  });
  return { kind: 'related', label: kind.label, link: planLink(field.link, model.undirected, choice), where, count: { operator: '>', number: 0 } };
}

function isRecord(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
