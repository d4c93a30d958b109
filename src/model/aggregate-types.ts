import { type EdgeProperties, type GraphModel, type NodeInterface, type NodeType, type RelationField, listFields, listedKinds, meaning, nodeKind, ownValues, relatedName } from './graph-model.js';

type Kind = NodeType | NodeInterface | EdgeProperties;

/** What is made from values of a scalar; of all others, enums too, how many there are. */
const VALUE_AGGREGATES: Readonly<Record<string, string>> = {
  ID: 'IDAggregate', String: 'StringAggregate', Int: 'IntAggregate', Float: 'FloatAggregate', LocalDate: 'LocalDateAggregate', DateTime: 'DateTimeAggregate',
};

const DATES = new Set(['LocalDate', 'DateTime']);

/** The types of aggregates and groups: one of each for every kind of node and of edge, and for lists of both. */
export function aggregateTypes(model: GraphModel): string[] {
  const kinds = listedKinds(model);
  const withEdges = [...listFields(model).values()].filter(({ edge }) => edge !== null);
  const all: Kind[] = [...kinds, ...model.edges.values()];
  const used = new Set(all.flatMap((kind) => ownValues(kind).map(({ type }) => type)));
  return [
    ...all.flatMap((kind) => [aggregate(kind), groupBy(kind)]),
    ...withEdges.flatMap((field) => [edgeAggregate(field, model), edgeGroupBy(field)]),
    ...[...kinds.map(({ name }) => name), ...withEdges.map(relatedName)].map(group),
    ...Object.keys(VALUE_AGGREGATES).filter((type) => used.has(type)).map(valueAggregate),
    SHARED,
  ];
}

/** The fields of a connection for what is made from all its nodes. */
export function aggregateFields(name: string): string {
  return `  "What is made from the values of all of them, on every page together."
  aggregate: ${name}Aggregate!
  "All of them in groups, by values of their own or of what is related: at most 100, 20 where first is not given. One that is related to several stands in the group of each, one that has no value at all in the group of null. Where a page is full, ask with after for more. Linear: every one is looked at."
  groups(by: [${name}GroupBy!]!, order: GroupsOrder = COUNT, first: Int, after: String): [${name}Group!]!`;
}

function aggregate(kind: Kind): string {
  const fields = ownValues(kind).map((field) => `  ${JSON.stringify(meaning(field))}\n  ${field.name}: ${VALUE_AGGREGATES[field.type] ?? 'ValueAggregate'}!`);
  return `
"What is made from the values of several ${plural(kind)}."
type ${kind.name}Aggregate {
${fields.join('\n')}
}`;
}

function groupBy(kind: Kind): string {
  const fields = [...kind.fields.values()].flatMap((field) => {
    if (field.kind === 'property' && field.list) return [];
    const type = field.kind === 'property' ? (DATES.has(field.type) ? 'DateGrouping' : 'Grouping') : `${field.many ? relatedName(field) : field.target}GroupBy`;
    return [`  ${JSON.stringify(meaning(field))}\n  ${field.name}: ${type}`];
  });
  return `
"By what ${plural(kind)} are grouped: by one field of their own, or by one of what is related; by its id to have the node itself."
input ${kind.name}GroupBy @oneOf {
${'types' in kind ? '  "By its type."\n  typename: Grouping\n' : ''}${fields.join('\n')}
}`;
}

function edgeAggregate(field: RelationField, model: GraphModel): string {
  const has = nodeKind(model, field.target);
  return `
"What is made from the values of several relations and of what they lead to."
type ${relatedName(field)}Aggregate {
  "Of the nodes, ${has.plural ?? 'all'}."
  node: ${field.target}Aggregate!
  "Of the relations to them."
  edge: ${field.edge ?? ''}Aggregate!
}`;
}

function edgeGroupBy(field: RelationField): string {
  const type = field.link.kind === 'anyRelationship' ? '  "By the type of the relation."\n  type: Grouping\n' : '';
  return `
"By what relations are grouped: by the node, or by the relation to it."
input ${relatedName(field)}GroupBy @oneOf {
${type}  "By the node."
  node: ${field.target}GroupBy
  "By the relation."
  edge: ${field.edge ?? ''}GroupBy
}`;
}

function group(name: string): string {
  return `
"Those with the same values."
type ${name}Group {
  "The values, in the order of by."
  keys: [GroupKey!]!
  "How many there are in the group."
  count: Int!
  "What is made from their values."
  aggregate: ${name}Aggregate!
  "Where the group stands in this order: for after."
  cursor: String!
}`;
}

function valueAggregate(type: string): string {
  const isNumber = type === 'Int' || type === 'Float';
  return `
"What is made from several values of type ${type}."
type ${VALUE_AGGREGATES[type] ?? ''} {
  "How many have a value."
  count: Int!
  "How many different values there are."
  distinct: Int!
  "The smallest or earliest; null where there is none."
  min: ${type}
  "The largest or latest; null where there is none."
  max: ${type}
${isNumber ? '  "The sum; 0 where there is none."\n  sum: Float!\n  "The average; null where there is none."\n  avg: Float\n' : ''}}`;
}

const SHARED = `
"How many values there are."
type ValueAggregate {
  "How many have a value."
  count: Int!
  "How many different values there are."
  distinct: Int!
}

"A value that a group has in common."
type GroupKey {
  "The value as text; null for those without one. A day, a month or a year as a period: 2020-11-09, 2020-11, 2020."
  value: String
  "The node whose id the value is; null for all other values."
  node: Node
}

"How groups are made from values."
enum Grouping {
  "One for each value."
  VALUE
}

"How groups are made from dates."
enum DateGrouping {
  "One for each day."
  DAY
  "One for each month."
  MONTH
  "One for each year."
  YEAR
}

"In which order groups come."
enum GroupsOrder {
  "The largest first, equal ones by their values."
  COUNT
  "By their values, null last."
  KEYS
}`;

function plural(kind: Kind): string {
  return 'plural' in kind ? (kind.plural ?? kind.name) : 'edges';
}
