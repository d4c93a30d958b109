import { type EnumTypeDefinitionNode, type FieldDefinitionNode, type InterfaceTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, type TypeNode, print } from 'graphql';
import { directive, directiveArgument } from './directive-argument.js';
import type { Direction, Field, Languages, Link } from './graph-model.js';
import { readVocabulary } from './read-vocabulary.js';
import type { SchemaProblems } from './schema-problems.js';

/** The names that a field can refer to, by what they are. */
export interface Names {
  /** Scalars and enums. */
  readonly leaves: ReadonlySet<string>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  /** Types and interfaces of nodes. */
  readonly nodes: { has(name: string): boolean };
  /** Properties of relationships. */
  readonly edges: { has(name: string): boolean };
}

/** What a field belongs to: the fields of a node, or those of a relationship, with what stands beside it. */
export interface Owner {
  readonly kind: 'node' | 'edge';
  readonly fields: readonly FieldDefinitionNode[];
}

const RELATIONSHIP = /^[A-Z][A-Z0-9_]*$/;
/** A type or an interface of nodes, or what relationships have. */
export type NodeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const TAKEN = new Set(['and', 'or', 'not', 'typename', 'matches']);
const HOW = 'with @relationship(type: "...", direction: OUT)';

/** Reads a field of the SDL, or notes what is wrong with it and gives null. */
export function readField(definition: FieldDefinitionNode, owner: Owner, names: Names, problems: SchemaProblems): Field | null {
  const name = definition.name.value;
  const { type, list, nonNullList } = unwrap(definition.type);
  const refuse = (message: string): null => {
    problems.add(definition, message);
    return null;
  };
  if (name.startsWith('__')) return refuse(`Names that begin with __ belong to GraphQL. Choose another one than ${name}.`);
  if (TAKEN.has(name)) return refuse(`The name ${name} is taken by filters. Choose another one.`);
  if (definition.arguments?.length) return refuse(`The arguments of ${name} are derived. Remove them.`);
  if (owner.kind === 'edge' && (name === 'node' || name === 'cursor')) return refuse(`Every edge has a ${name} of its own. Choose another name.`);
  const way = ['relationship', 'anyRelationship', 'references'].find((candidate) => directive(definition, candidate));
  if (names.leaves.has(type)) {
    if (way) return refuse(`${name} is a ${type}, so it cannot be a relationship. Remove @${way}, or name a type of nodes.`);
    const languages = readLanguages(definition, owner, names, refuse);
    return languages === undefined ? null : { kind: 'property', name, type, list, languages, vocabulary: readVocabulary(definition, problems), definition };
  }
  if (!names.nodes.has(type)) return refuse(`There is no type ${type}. Define it, or correct the name.`);
  if (owner.kind === 'edge' && way !== 'references')
    return refuse(`A relationship cannot be the end of another one. Say which of its properties has the ids, with @references(property: "...").`);
  if (owner.kind === 'node' && (!way || way === 'references')) return refuse(`${name} leads to ${type}: say how, ${HOW}.`);
  if (list && !nonNullList)
    return refuse(`Write the type of ${name} as [${type}!]!: a relation to many is never null and has no nulls in it.`);
  if (!list && way !== 'relationship') return refuse(`Write the type of ${name} as [${type}!]!: there can be any number.`);
  const edge = directiveArgument(definition, way ?? '', 'properties')?.[0] ?? null;
  if (edge !== null && !names.edges.has(edge))
    return refuse(`There is no interface ${edge} with @relationshipProperties. Define it, or correct the name.`);
  if (edge !== null && !list) return refuse(`Only the edges of a list have properties. Write the type of ${name} as [${type}!]!, or remove properties.`);
  const link = readLink(definition, names, refuse);
  return link ? { kind: 'relation', name, link, target: type, many: list, edge, vocabulary: readVocabulary(definition, problems), definition } : null;
}

/** How the field leads to other nodes; null where that is wrong. graphql-js reports arguments that are missing. */
function readLink(definition: FieldDefinitionNode, { enums }: Names, refuse: (message: string) => null): Link | null {
  const name = definition.name.value;
  const argument = (of: string, which: string): string | undefined => directiveArgument(definition, of, which)?.[0];
  const property = argument('references', 'property');
  if (property !== undefined) return { kind: 'references', property };
  const enumName = argument('anyRelationship', 'types');
  if (enumName !== undefined) {
    const types = enums.get(enumName)?.values?.map((value) => value.name.value);
    return types ? { kind: 'anyRelationship', enum: enumName, types } : refuse(`There is no enum ${enumName} of relationship types. Define it, or correct the name.`);
  }
  const type = argument('relationship', 'type');
  const direction = argument('relationship', 'direction');
  if (type === undefined || direction === undefined) return null;
  if (!RELATIONSHIP.test(type)) return refuse(`The relationship type "${type}" must be capitals, digits and underscores, such as SIGNED.`);
  if (!isDirection(direction)) return refuse(`The direction of ${name} must be OUT, IN or UNDIRECTED.`);
  return { kind: 'relationship', type, direction };
}

/** The properties of a text in several languages: null where it has one only, undefined where that is wrong. */
function readLanguages(definition: FieldDefinitionNode, owner: Owner, { enums }: Names, refuse: (message: string) => null): Languages | null | undefined {
  const name = definition.name.value;
  const enumName = directiveArgument(definition, 'localized', 'by')?.[0];
  if (enumName === undefined) return null;
  const fields = new Set(owner.fields.map((field) => field.name.value));
  const values = (enums.get(enumName)?.values ?? []).map((value) => value.name.value);
  const all = values.map((value): [string, string] => [value, `${name}${value.charAt(0)}${value.slice(1).toLowerCase()}`]);
  const own = all.filter(([, property]) => fields.has(property));
  if (own.length > 0) return { enum: enumName, properties: new Map(own) };
  refuse(`${name} has no field for a language of ${enumName}. Add one such as ${all[0]?.[1] ?? `${name}En`} beside it, or remove @localized.`);
  return undefined;
}

function isDirection(text: string): text is Direction {
  return text === 'OUT' || text === 'IN' || text === 'UNDIRECTED';
}

function unwrap(type: TypeNode): { type: string; list: boolean; nonNullList: boolean } {
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  const inner = nonNull ? type.type : type;
  if (inner.kind === Kind.NAMED_TYPE) return { type: inner.name.value, list: false, nonNullList: false };
  const item = inner.type;
  const named = item.kind === Kind.NON_NULL_TYPE ? item.type : item;
  const type_ = named.kind === Kind.NAMED_TYPE ? named.name.value : print(named);
  return { type: type_, list: true, nonNullList: nonNull && item.kind === Kind.NON_NULL_TYPE };
}
