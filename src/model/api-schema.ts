import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLSchema,
  Kind,
  buildASTSchema,
  isScalarType,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { PAGE_ARGUMENTS, apiField, describe } from './api-field.js';
import { asOfDirective } from './as-of-directive.js';
import { aggregateFields, aggregateTypes } from './aggregate-types.js';
import { attributionFields, attributionTypes } from './attribution-types.js';
import { compareFields, compareTypes } from './compare-types.js';
import { answerService, subgraph } from './federation.js';
import {
  type EdgeProperties,
  type GraphModel,
  type NodeInterface,
  type NodeType,
  type RelationField,
  listedKinds,
  nodeKind,
  relatedName,
  relationFields,
} from './graph-model.js';
import { orderInputs } from './order-inputs.js';
import { ACCESS_LEVEL } from './read-access.js';
import { SchemaProblems } from './schema-problems.js';
import { searchFields, searchTypes } from './search-types.js';
import { hopCount, walkFields, walkTypes } from './walk-types.js';
import { timelineField, timelineTypes } from './timeline-types.js';
import { whereInputs } from './where-inputs.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/**
 * Derives the API from the model: root fields, connections, filters and orders, in the order of the types.
 * @param isSubgraph whether it has what a gateway of Apollo Federation asks for
 * @throws InvalidSchema where the derived API is no valid schema, naming the place in the author's SDL.
 */
export function deriveApi(model: GraphModel, document: DocumentNode, isSubgraph = false): GraphQLSchema {
  const kinds = [...model.interfaces.values(), ...model.types.values()];
  const relations = relationFields(model);
  const any = relations.some(({ link }) => link.kind === 'anyRelationship');
  const unused = new Set([ACCESS_LEVEL, ...(any ? [] : ['RelationshipDirection']), ...(model.timeline.size > 0 ? [] : ['Clock'])]);
  const enums = document.definitions.filter((node): node is EnumTypeDefinitionNode => node.kind === Kind.ENUM_TYPE_DEFINITION && !unused.has(node.name.value));
  const enumNames = new Set(enums.map((node) => node.name.value));
  const listed = listedKinds(model);
  const derived = [
    queryType(model, listed),
    asOfDirective(model),
    ...kinds.map((kind) => nodeKindType(kind)),
    ...[...model.edges.values()].map((edge) => edgeInterface(edge)),
    ...listed.map((kind) => connectionType(kind)),
    ...relationConnections(model, relations),
    ...whereInputs(model, enumNames),
    ...orderInputs(model),
    ...aggregateTypes(model),
    typenames(model),
    ...searchTypes(model),
    ...walkTypes(model),
    ...compareTypes(model),
    ...attributionTypes(model),
    ...timelineTypes(model),
    SHARED_TYPES,
  ];
  const definitions: DefinitionNode[] = [
    ...parse(derived.join('\n'), { noLocation: true }).definitions,
    ...enums,
    ...document.definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION),
  ];
  if (!isSubgraph) return buildSchema(definitions);
  const federated = subgraph(definitions, model);
  const schema = buildSchema(federated.definitions);
  answerService(schema, federated.sdl);
  return schema;
}

/** The SDL of the API as it is committed: for review, for clients and for codegen. */
export function printApi(schema: GraphQLSchema): string {
  return `# Printed by "npm run generate" from schema/*.graphql. Do not edit.\n\n${printSchema(schema)}\n`;
}

/** How large an API is, for people. */
export function apiSize(schema: GraphQLSchema): string {
  const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__')).length;
  return `${types} types, ${Math.round(Buffer.byteLength(printSchema(schema)) / 1000)} kB of SDL`;
}

function buildSchema(definitions: readonly DefinitionNode[]): GraphQLSchema {
  const problems = new SchemaProblems();
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...definitions] }, { assumeValidSDL: true });
  for (const error of validateSchema(schema)) problems.add(error.nodes?.[0], error.message);
  problems.throwIfAny();
  for (const scalar of [GraphQLLocalDate, GraphQLDateTimeISO]) {
    const type = schema.getType(scalar.name.replace('ISO', ''));
    if (!isScalarType(type)) continue;
    const { serialize, parseValue, parseLiteral } = scalar;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  }
  const hops = schema.getType('HopCount');
  if (hops) Object.assign(hops, hopCount);
  return schema;
}

function queryType(model: GraphModel, kinds: readonly (NodeType | NodeInterface)[]): string {
  return `
"Questions to the graph."
type Query {
  "The object with this id, or null."
  node(id: ID!): Node
  "The objects with these ids, in their order; null where there is none. At most ${MAX_PAGE}."
  nodes(ids: [ID!]!): [Node]!${searchFields(model)}${walkFields(model)}${compareFields(model)}${attributionFields(model)}${timelineField(model)}
${kinds.map((kind) => `  ${describe(kind.description)}\n  ${kind.plural ?? ''}(${PAGE_ARGUMENTS(kind.name)}): ${kind.name}Connection!`).join('\n')}
}`;
}

function nodeKindType(kind: NodeType | NodeInterface): string {
  const fields = [...kind.fields.values()].map((field) => apiField(field));
  const interfaces = kind.implements.length > 0 ? ` implements ${kind.implements.join(' & ')}` : '';
  return `${describe(kind.description)}\n${kind.kind} ${kind.name}${interfaces} {\n${fields.join('\n')}\n}`;
}

function edgeInterface({ name, description, fields }: EdgeProperties): string {
  return `${describe(description)}\ninterface ${name} {\n${[...fields.values()].map(apiField).join('\n')}\n}`;
}

/** A connection with its edge, for each target whose relationships have properties. */
function relationConnections(model: GraphModel, relations: readonly RelationField[]): string[] {
  const byName = new Map(relations.filter(({ edge }) => edge !== null).map((field) => [relatedName(field), field]));
  return [...byName].map(([name, { link, edge, target }]) => {
    const properties = model.edges.get(edge ?? '');
    const fields = [...(properties?.fields.values() ?? [])].map(apiField);
    if (link.kind === 'anyRelationship')
      fields.unshift(
        `  "The type of the relation."\n  type: ${link.enum}!`,
        '  "Whether the relation goes from this entity to the other (OUT), from the other to it (IN), or means the same from both ends."\n  direction: RelationshipDirection!',
      );
    return pageType(name, nodeKind(model, target), ` implements ${edge ?? ''}`, `${fields.join('\n')}\n`);
  });
}

function connectionType(kind: NodeType | NodeInterface): string {
  return pageType(kind.name, kind, '', '');
}

function pageType(type: string, { name, plural }: NodeType | NodeInterface, edgeImplements: string, edgeFields: string): string {
  return `
"A page of ${plural ?? name}: the first or last of them, 0 to ${MAX_PAGE}, ${DEFAULT_PAGE} where neither is given, after or before a cursor; in the order asked for, ties and all without an order by id."
type ${type}Connection {
  "The nodes of the page, in order."
  nodes: [${name}!]!
  "The nodes of the page with their cursors."
  edges: [${type}Edge!]!
  "Where the page begins and ends, and whether there are more."
  pageInfo: PageInfo!
  "How many there are in all, on every page together."
  totalCount: Int!
${aggregateFields(type)}
}

"A node in a list${edgeFields ? ', with what the relation to it has' : ''}."
type ${type}Edge${edgeImplements} {
  "The node."
  node: ${name}!
  "Where it stands in this order: for after and before."
  cursor: String!
${edgeFields}}`;
}

function typenames({ types }: GraphModel): string {
  return `
"The types of nodes."
enum Typename {
${[...types.values()].map(({ name, description }) => `  ${describe(description)}\n  ${name}`).join('\n')}
}`;
}

const SHARED_TYPES = `
"Which way an order goes, and where nodes without a value stand."
enum Direction {
  "Smallest, earliest or first letter first; nodes without a value last."
  ASC
  "Largest, latest or last letter first; nodes without a value first."
  DESC
  "As ASC, but nodes without a value first."
  ASC_NULLS_FIRST
  "As DESC, but nodes without a value last."
  DESC_NULLS_LAST
}

"Where a page of a list begins and ends. A page read with first knows whether there are more after it, one read with last whether there are more before it; the other way there are more where a cursor was given."
type PageInfo {
  "Whether there are more nodes after the page."
  hasNextPage: Boolean!
  "Whether there are more nodes before the page."
  hasPreviousPage: Boolean!
  "The cursor of the first node of the page: for before."
  startCursor: String
  "The cursor of the last node of the page: for after."
  endCursor: String
}`;
