import { GraphQLError, Kind, type ValueNode, print } from 'graphql';
import { PAGE_ARGUMENTS, apiField, describe } from './api-field.js';
import { type EvidenceCondition, evidenceConditions } from './evidence-filter.js';
import { type AnyRelationship, type EdgeProperties, type Field, type GraphModel, type NodeInterface, type RelationField, meaning, nodeKind, relationFields } from './graph-model.js';

/** How many hops a walk can have at most. */
export const MAX_HOPS = 8;
/** From more nodes than this at once the search for a path does not go on. */
export const MAX_FRONTIER = 50_000;
/** How many nodes a step of a traversal goes on with at most, and where it does not say. */
export const MAX_STEP = 1_000;
/** How many nodes a neighbourhood has, where it does not say, and at most. */
export const DEFAULT_NEIGHBORHOOD = 100;
export const MAX_NEIGHBORHOOD = 500;
/** How many relationships are shown between nodes at most. */
export const MAX_LINKS = 2_000;

/** The property of a relation with how many independent sources it has. */
export const SOURCES = 'sourceCount';

/** What walks go over: relationships of every type, and those that assertions prove. */
export interface Walkable {
  /** Everything that stands in relations. */
  readonly entity: NodeInterface;
  /** The relations that assertions prove. */
  readonly relation: AnyRelationship;
  /** What such a relation has. */
  readonly edge: EdgeProperties;
  /** Its assertions. */
  readonly evidence: RelationField;
  /** What they can be asked for in short, by name. */
  readonly conditions: ReadonlyMap<string, EvidenceCondition>;
  /** The types of all relationships that fields follow, with what they mean. */
  readonly types: ReadonlyMap<string, string>;
}

/** Once for each model: it takes all of its fields to find, and everything that is planned of a walk asks for it. */
const walkables = new WeakMap<GraphModel, Walkable | null>();

/** What walks go over; null where no relations are derived from assertions. */
export function walkable(model: GraphModel): Walkable | null {
  let walk = walkables.get(model);
  if (walk === undefined) walkables.set(model, (walk = findWalkable(model)));
  return walk;
}

function findWalkable(model: GraphModel): Walkable | null {
  const all = relationFields(model);
  const any = all.find(({ link }) => link.kind === 'anyRelationship');
  const edge = model.edges.get(any?.edge ?? '');
  const evidence = [...(edge?.fields.values() ?? [])].find((field) => field.kind === 'relation' && field.link.kind === 'references');
  const entity = any && nodeKind(model, any.target);
  if (any?.link.kind !== 'anyRelationship' || !edge || evidence?.kind !== 'relation' || entity?.kind !== 'interface') return null;
  return { entity, relation: any.link, edge, evidence, conditions: evidenceConditions(model, nodeKind(model, evidence.target)), types: linkTypes(model, any.link) };
}

function linkTypes({ interfaces, types }: GraphModel, relation: AnyRelationship): ReadonlyMap<string, string> {
  const found = new Map(relation.types.map((type) => [type, 'A relation that assertions prove.']));
  for (const kind of [...interfaces.values(), ...types.values()])
    for (const field of kind.fields.values())
      if (field.kind === 'relation' && field.link.kind === 'relationship' && !found.has(field.link.type))
        found.set(field.link.type, `As ${kind.name}.${field.name}${field.link.direction === 'IN' ? ', from the other end' : ''}: ${meaning(field)}`);
  return found;
}

/** The root fields that walk over relationships. */
export function walkFields(model: GraphModel): string {
  const walk = walkable(model);
  if (!walk) return '';
  const { entity, relation } = walk;
  return `
  "The shortest ways from one entity to another over relations that assertions prove, each hop with its evidence; equally short ones in the order of the ids of their nodes: the shortest with first: 1. Over all types of relations or some (types:, notTypes:), along them (direction: OUT), against them (IN) or either way; what means the same from both ends goes either way. Only over nodes that through: lets pass, the two ends apart, and through the node via:, where it is given: then it is the shortest way there and on. At most 6 hops where maxLength is not given. No way is an empty list."
  paths(from: ID!, to: ID!, via: ID, types: [${relation.enum}!], notTypes: [${relation.enum}!], direction: RelationshipDirection, through: ${entity.name}Where, evidence: EvidenceFilter, maxLength: HopCount = 6, first: Int): Paths!
  "A walk from these entities over relationships, step by step, at most 100 of them and ${MAX_HOPS} hops: where it ends, the paths that it takes, and all that it goes over."
  traverse(from: [ID!]!, steps: [StepInput!]!): Traversal!
  "What stands around an entity, ready to draw: its neighbours, theirs (depth: 2), and the relationships between all of them. Over relationships of all types or some (types:), over and to nodes that where: lets pass. At most ${DEFAULT_NEIGHBORHOOD} nodes where limit is not given, at most ${MAX_NEIGHBORHOOD}: of every node and type in turn the neighbour that most articles tell of, so that a hub does not crowd out the rest."
  neighborhood(id: ID!, depth: HopCount = 1, types: [LinkType!], where: ${entity.name}Where, evidence: EvidenceFilter, limit: Int): Neighborhood!`;
}

/** The types of what walks take and answer. */
export function walkTypes(model: GraphModel): string[] {
  const walk = walkable(model);
  return walk ? [types(walk)] : [];
}

/** A relationship may be one that no assertion proves: then it has nothing of what proves relations. */
function nullable(field: Field): string {
  return field.kind === 'relation' ? apiField(field) : `  ${describe(`${meaning(field)} Null where it is no relation that assertions prove.`)}\n  ${field.name}: ${field.list ? `[${field.type}!]` : field.type}`;
}

const types = ({ entity, edge, evidence, conditions, types }: Walkable): string => `
"A number of hops, from 0 to ${MAX_HOPS}."
scalar HopCount

"The types of relationships."
enum LinkType {
${[...types].map(([type, description]) => `  ${describe(description)}\n  ${type}`).join('\n')}
}

"Which evidence counts: assertions of which all of this holds. A relation is followed where enough of them are left."
input EvidenceFilter {
${edge.fields.has(SOURCES) ? `  "From at least so many independent articles: those that have it from the same agency, credited source or publisher count once. 1 where it is not given."
  minArticles: Int
` : ''}${[...conditions.values()].map(({ name, type, description }) => `  ${describe(description)}\n  ${name}: ${type}\n`).join('')}  "And with all of this."
  where: ${evidence.target}Where
}

"A limit that a walk has reached: there may be more than it shows."
enum WalkLimit {
  "It is as long as was asked for: there may be longer ways."
  LENGTH
  "It met more than ${MAX_FRONTIER.toLocaleString('en')} nodes at once and did not go on from them: ask for fewer types of relations, or for more evidence."
  FRONTIER
  "There are more ways or nodes than were asked for."
  COUNT
  "It took so long that it was given up. Nothing was found until then."
  TIME
}

"The shortest ways from one entity to another."
type Paths {
  "Where they begin; null where there is no such entity."
  from: ${entity.name}
  "Where they end; null where there is no such entity."
  to: ${entity.name}
  "How many hops they have; null where there is none."
  length: Int
  "The ways: 20 where first is not given, at most 100."
  paths: [Path!]!
  "What limits were reached; empty where the answer is complete."
  limits: [WalkLimit!]!
}

"A way from node to node."
type Path {
  "How many hops it has."
  length: Int!
  "Its nodes, from its beginning to its end."
  nodes: [${entity.name}!]!
  "Its hops, one for each pair of nodes that follow each other."
  hops: [Hop!]!
}

"From one node to the next."
type Hop {
  "Where it begins."
  from: ${entity.name}!
  "Where it ends."
  to: ${entity.name}!
  "All relationships between the two that were asked for, in the order of their types. They may go against the way: look at source and target."
  links: [Link!]!
}

"A relationship between two nodes, with its evidence where assertions prove it."
type Link {
  "Its type."
  type: LinkType!
  "The id of the node from which it goes: the subject."
  source: ID!
  "The id of the node to which it goes: the object."
  target: ID!
  "Whether it means the same from both ends."
  isMutual: Boolean!
${[...edge.fields.values()].map(nullable).join('\n')}
}

"A step of a walk: over which relationships to which nodes."
input StepInput {
  "Relationships of these types; where it is not given, all that assertions prove."
  types: [LinkType!]
  "Along them (OUT) or against them (IN), either way where it is not given. What means the same from both ends goes either way."
  direction: RelationshipDirection
  "To nodes of which this holds."
  where: ${entity.name}Where
  "Over relations with this evidence."
  evidence: EvidenceFilter
  "How often the step is taken: once where it is not given."
  repeat: RepeatInput
  "At most so many nodes go on from it, in the order of their ids: ${MAX_STEP} where it is not given, which is also the most."
  limit: Int
}

"How often a step of a walk is taken."
input RepeatInput {
  "At least so often; 0 means that it can be left out."
  min: HopCount! = 1
  "At most so often."
  max: HopCount!
}

"What a walk comes to."
type Traversal {
  "Where it begins: those of the entities that are there."
  from: [${entity.name}!]!
  "Where it ends, each node once."
  nodes(${PAGE_ARGUMENTS(entity.name)}): ${entity.name}Connection!
  "The paths that it takes, 20 where first is not given, at most 100, in the order of the ids of their nodes."
  paths(first: Int): [Path!]!
  "All that it goes over on its way to where it ends."
  subgraph: Subgraph!
  "What limits were reached; empty where the answer is complete."
  limits: [WalkLimit!]!
}

"A part of the graph, each node and each relationship once, ready to draw."
type Subgraph {
  "Its nodes, the nearer ones first."
  nodes: [${entity.name}!]!
  "The relationships between them that were gone over, at most ${MAX_LINKS}."
  links: [Link!]!
}

"What stands around an entity."
type Neighborhood {
  "The entity in the middle; null where there is none of that id."
  center: ${entity.name}
  "All nodes, the entity itself first, then the nearer ones."
  nodes: [${entity.name}!]!
  "All relationships of the types between them, at most ${MAX_LINKS}."
  links: [Link!]!
  "What was left out: how many relationships of which nodes, and why."
  leftOut: [LeftOut!]!
  "What limits were reached; empty where the answer is complete."
  limits: [WalkLimit!]!
}

"Relationships of a node that a neighbourhood does not show."
type LeftOut {
  "The node."
  node: ${entity.name}!
  "How many relationships it has to nodes that are not shown."
  count: Int!
  "Why they are not shown."
  reason: LeftOutReason!
}

"Why relationships are not shown."
enum LeftOutReason {
  "There are more nodes than were asked for."
  LIMIT
  "They lead further away than was asked for."
  DEPTH
}`;

/** What HopCount takes: a whole number in bounds. The number of hops decides the Cypher text, so there are few. */
export const hopCount = {
  parseValue: (value: unknown): number => hops(value),
  parseLiteral: (node: ValueNode): number => hops(node.kind === Kind.INT ? Number(node.value) : print(node), node),
};

function hops(value: unknown, node: ValueNode | null = null): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_HOPS) return value;
  throw new GraphQLError(`HopCount is a whole number from 0 to ${MAX_HOPS}, not ${String(value)}.`, { nodes: node });
}
