import { type EdgeProperties, type Field, type GraphModel, type NodeInterface, type NodeType, type PropertyField, type RelationField, concreteTypes, listFields, listedKinds, meaning, relatedName } from './graph-model.js';

const ORDERED = ['gt', 'gte', 'lt', 'lte'] as const;
const TEXT = ['contains', 'startsWith', 'endsWith'] as const;

/** What values of a scalar can be compared by, besides eq and in. Those of an enum have no more than these two. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  ID: TEXT,
  String: [...ORDERED, ...TEXT],
  Int: ORDERED,
  Float: ORDERED,
  Boolean: [],
  LocalDate: ORDERED,
  DateTime: ORDERED,
};

const MEANING: Readonly<Record<string, string>> = {
  gt: 'Greater or later than this.',
  gte: 'This, or greater or later.',
  lt: 'Less or earlier than this.',
  lte: 'This, or less or earlier.',
  contains: 'With this text in it, letter by letter.',
  startsWith: 'Beginning with this text.',
  endsWith: 'Ending with this text.',
};

const COUNT_FILTER = `
"Conditions on a number of nodes: all of them hold."
input CountFilter {
  "Exactly as many."
  eq: Int
  "One of these numbers."
  in: [Int!]
${ORDERED.map((operator) => `  ${JSON.stringify({ gt: 'More.', gte: 'As many or more.', lt: 'Fewer.', lte: 'As many or fewer.' }[operator])}\n  ${operator}: Int\n`).join('')}}`;

const DATE_FILTER = `
"Conditions on a date as it is known: all of them hold. A period is a day, a month, a year or an interval: 2020-11-09, 2020-11, 2020, 2020-11-01/2020-11-15."
input DateFilter {
  "Written exactly so, as EDTF; null finds nodes without the date."
  eq: String
  "Written exactly as one of these."
  in: [String!]
  "It can have been in this period: a month may have been on each of its days."
  during: String
  "It was in this period for certain, from its first day to its last; never a date that is only about right."
  within: String
  "Whether it is only about right."
  approximate: Boolean
}`;

/** The inputs by which lists are filtered: one for each kind of node and of edge, one for each sort of relation, one for each scalar. */
export function whereInputs(model: GraphModel, enums: ReadonlySet<string>): string[] {
  const kinds = listedKinds(model);
  const relations = listFields(model);
  const withEdge = [...relations.values()].filter(({ edge }) => edge !== null);
  return [
    ...kinds.map((kind) => whereInput(kind, `Which ${kind.plural ?? 'nodes'}`, enums, concreteTypes(kind).some(({ name }) => model.fullText.has(name)))),
    ...[...model.edges.values()].map((edge) => whereInput(edge, 'Which edges', enums, false)),
    ...[...relations.values()].map(listFilter),
    ...[...new Map(withEdge.map((field) => [listWhereName(field), field]))].map(([name, field]) => edgeWhere(name, field, '')),
    ...withEdge.flatMap((field) => (field.link.kind === 'anyRelationship' ? [edgeWhere(`${relatedName(field)}Where`, field, WHICH(field.link.enum))] : [])),
    ...scalarFilters([...kinds, ...model.edges.values()], enums),
  ];
}

const MATCHES = `  "Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too."
  matches: String
`;

function whereInput(kind: NodeType | NodeInterface | EdgeProperties, which: string, enums: ReadonlySet<string>, isSearched: boolean): string {
  const name = `${kind.name}Where`;
  const fields = [...kind.fields.values()].flatMap((field) => {
    const type = filterType(kind.fields, field, enums);
    return type === null ? [] : [`  ${JSON.stringify(meaning(field))}\n  ${field.name}: ${type}`];
  });
  return `
"${which}: all conditions hold."
input ${name} {
  "All of these hold."
  and: [${name}!]
  "At least one of these holds."
  or: [${name}!]
  "This does not hold."
  not: ${name}
${'types' in kind ? `  "Of one of these types."\n  typename: [Typename!]\n` : ''}${isSearched ? MATCHES : ''}${fields.join('\n')}
}`;
}

/** The input for conditions on a field; null where there are none. */
function filterType(fields: ReadonlyMap<string, Field>, field: Field, enums: ReadonlySet<string>): string | null {
  if (field.kind === 'relation') return field.many ? `${relatedName(field)}ListFilter` : `${field.target}Where`;
  if (field.list) return null;
  if (isDate(fields, field)) return 'DateFilter';
  return OPERATORS[field.type] || enums.has(field.type) ? `${field.type}Filter` : null;
}

/** Whether a text is a date as it is known: its first and last day stand beside it. */
export function isDate(fields: ReadonlyMap<string, Field>, { name, type }: PropertyField): boolean {
  return type === 'String' && ['From', 'To'].every((end) => {
    const field = fields.get(`${name}${end}`);
    return field?.kind === 'property' && field.type === 'LocalDate';
  });
}

function listFilter(field: RelationField): string {
  const name = relatedName(field);
  return `
"Conditions on what is related: all of them hold."
input ${name}ListFilter {
  "At least one is like this."
  some: ${name}Where
  "All are like this; also where there are none."
  every: ${name}Where
  "None is like this."
  none: ${name}Where
  "Exactly one is like this."
  single: ${name}Where
  "How many there are."
  count: CountFilter
}`;
}

/** The filter of a list, whose arguments choose among the relations of any type. */
export function listWhereName(field: RelationField): string {
  return field.link.kind === 'anyRelationship' ? `${field.edge ?? ''}${field.target}Where` : `${relatedName(field)}Where`;
}

function edgeWhere(name: string, { target, edge }: RelationField, choice: string): string {
  return `
"Which relations: all conditions hold."
input ${name} {
  "All of these hold."
  and: [${edge ?? ''}${target}Where!]
  "At least one of these holds."
  or: [${edge ?? ''}${target}Where!]
  "This does not hold."
  not: ${edge ?? ''}${target}Where
${choice}  "Conditions on what is related."
  node: ${target}Where
  "Conditions on the relation itself."
  edge: ${edge ?? ''}Where
}`;
}

const WHICH = (types: string): string => `  "Of these types: others do not count, for every and none either."
  types: [${types}!]
  "Going this way: others do not count. What means the same from both ends is UNDIRECTED."
  direction: RelationshipDirection
`;

function scalarFilters(kinds: readonly { readonly fields: ReadonlyMap<string, Field> }[], enums: ReadonlySet<string>): string[] {
  const used = new Set(kinds.flatMap(({ fields }) => [...fields.values()].map((field) => filterType(fields, field, enums))));
  const filters = [...Object.keys(OPERATORS), ...enums].filter((type) => used.has(`${type}Filter`)).map(scalarFilter);
  return [...filters, COUNT_FILTER, ...(used.has('DateFilter') ? [DATE_FILTER] : [])];
}

function scalarFilter(type: string): string {
  const operators = (OPERATORS[type] ?? []).map((operator) => `  ${JSON.stringify(MEANING[operator])}\n  ${operator}: ${type}\n`);
  return `
"Conditions on a value of type ${type}: all of them hold."
input ${type}Filter {
  "Equal to this; null finds nodes without a value."
  eq: ${type}
  "Equal to one of these."
  in: [${type}!]
${operators.join('')}}`;
}
