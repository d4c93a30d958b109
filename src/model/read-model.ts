import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  type InterfaceTypeDefinitionNode,
  Kind,
  KnownTypeNamesRule,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  Source,
  type TypeNode,
  isTypeExtensionNode,
  parse,
  print,
  specifiedScalarTypes,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules.js';
import { validateSDL } from 'graphql/validation/validate.js';
import { type Direction, type Field, type GraphModel, type NodeInterface, type NodeType, plainArgument } from './graph-model.js';
import { SchemaProblems } from './schema-problems.js';

type NodeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A schema file: its name for messages and its text. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

const LABEL = /^[A-Z][A-Za-z0-9]*$/;
const RELATIONSHIP = /^[A-Z][A-Z0-9_]*$/;
const RESERVED = new Set(['Query', 'Mutation', 'Subscription', 'PageInfo', 'Direction']);
const DERIVED_NAME = /^__|(Connection|Edge|Where|Order|Filter)$/;
const ROOT_FIELD = /^(?!nodes?$)[a-z][A-Za-z0-9]*$/;
/** graphql-js' rules, but for unknown types, whose message here says what to do. */
const SDL_RULES = specifiedSDLRules.filter((rule) => rule !== KnownTypeNamesRule);

/**
 * Reads the graph's model from the SDL.
 * @throws InvalidSchema naming every mistake with file, line, column and remedy.
 */
export function readModel(files: readonly SchemaFile[]): { model: GraphModel; document: DocumentNode } {
  const problems = new SchemaProblems();
  const document = parseFiles(files, problems);
  for (const error of validateSDL(document, null, SDL_RULES)) problems.add(error.nodes?.at(-1), error.message);
  const model = new ModelReader(document, problems).read();
  problems.throwIfAny();
  return { model, document };
}

function parseFiles(files: readonly SchemaFile[], problems: SchemaProblems): DocumentNode {
  const definitions: DefinitionNode[] = [];
  for (const file of files) {
    try {
      definitions.push(...parse(new Source(file.text, file.name)).definitions);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const at = error.locations?.[0];
      problems.addAt(`${file.name}:${at?.line ?? 0}:${at?.column ?? 0}`, error.message);
    }
  }
  problems.throwIfAny();
  return { kind: Kind.DOCUMENT, definitions };
}

class ModelReader {
  readonly #problems: SchemaProblems;
  readonly #nodes = new Map<string, NodeDefinition>();
  readonly #leaves = new Set(specifiedScalarTypes.map((type) => type.name));

  constructor(document: DocumentNode, problems: SchemaProblems) {
    this.#problems = problems;
    for (const definition of document.definitions) this.#sort(definition);
  }

  #sort(definition: DefinitionNode): void {
    const refuse = (remedy: string): void => {
      this.#problems.add(definition, remedy);
    };
    const refuseReserved = (name: string): void => {
      if (RESERVED.has(name) || DERIVED_NAME.test(name)) refuse(`The name ${name} is taken by the derived API. Choose another one.`);
    };
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        refuseReserved(definition.name.value);
        this.#nodes.set(definition.name.value, definition);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        refuseReserved(definition.name.value);
        this.#leaves.add(definition.name.value);
        break;
      case Kind.DIRECTIVE_DEFINITION:
        break;
      case Kind.UNION_TYPE_DEFINITION:
        refuse('A union has no label to match. Use an interface that the types implement.');
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.SCHEMA_DEFINITION:
        refuse('Inputs and root types are derived from the types. Remove the definition.');
        break;
      default:
        refuse(
          isTypeExtensionNode(definition)
            ? 'Extensions are not supported. Write the fields into the type itself.'
            : 'Only types, interfaces, enums, scalars and directives belong here. Remove it.',
        );
    }
  }

  read(): GraphModel {
    const types = new Map<string, NodeType>();
    const interfaces = new Map<string, NodeInterface>();
    for (const definition of this.#nodes.values())
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
        types.set(definition.name.value, Object.freeze({ kind: 'type', tag: types.size, ...this.#kind(definition) }));
    for (const definition of this.#nodes.values()) {
      if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      const name = definition.name.value;
      const implementing = [...types.values()].filter((type) => type.implements.includes(name));
      if (implementing.length === 0) this.#problems.add(definition, `No type implements ${name}. Remove it, or add it to a type.`);
      interfaces.set(name, Object.freeze({ kind: 'interface', types: implementing, ...this.#kind(definition) }));
    }
    if (!interfaces.has('Node'))
      this.#problems.addAt('schema', 'There is no interface Node. Write: interface Node @node(labels: ["Entity"]) { id: ID! }');
    const shared = new Set([...interfaces.values()].map((kind) => kind.label));
    for (const type of types.values())
      if (shared.has(type.label))
        this.#problems.add(
          this.#nodes.get(type.name),
          `${type.name} has the label ${type.label} of an interface. Give it a label of its own with @node(labels:).`,
        );
    this.#checkUnique([...types.values()], (type) => type.label, 'label', 'Give each type a label of its own with @node(labels:).');
    this.#checkUnique(
      [...types.values(), ...interfaces.values()],
      (kind) => kind.plural,
      'root field',
      'Name one of them with @plural(value:).',
    );
    return Object.freeze({ types, interfaces });
  }

  #kind(definition: NodeDefinition): Omit<NodeType, 'kind' | 'tag'> {
    const name = definition.name.value;
    const label = this.#directive(definition, 'node', 'labels')?.[0] ?? name;
    if (!LABEL.test(label))
      this.#problems.add(definition, `The label ${label} must be letters and digits that begin with a capital, such as Person.`);
    const implemented = namesOf(definition.interfaces);
    const fields = new Map<string, Field>();
    // The most general first, in whatever order they are written: an interface has more of them than those that it implements.
    const depth = (node: NamedTypeNode): number => this.#nodes.get(node.name.value)?.interfaces?.length ?? 0;
    for (const node of [...(definition.interfaces ?? [])].reverse().sort((one, other) => depth(one) - depth(other))) {
      const parent = this.#nodes.get(node.name.value);
      if (parent?.kind !== Kind.INTERFACE_TYPE_DEFINITION) this.#problems.add(node, `${node.name.value} is no interface of this schema.`);
      else for (const field of parent.fields ?? []) this.#addField(fields, field);
    }
    for (const field of definition.fields ?? []) this.#addField(fields, field);
    this.#checkInherited(definition, fields);
    const plural =
      name === 'Node' ? null : (this.#directive(definition, 'plural', 'value')?.[0] ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}s`);
    if (plural !== null && !ROOT_FIELD.test(plural))
      this.#problems.add(
        definition,
        `The root field "${plural}" must be letters and digits that begin with a small one, and not node or nodes. Name another with @plural(value:).`,
      );
    const missing = this.#parents(definition)
      .flatMap((parent) => namesOf(parent.interfaces))
      .find((parent) => !implemented.includes(parent));
    if (missing !== undefined)
      this.#problems.add(
        definition,
        `${name} must implement ${missing} as its interfaces do. Write "implements ${[...implemented, missing].join(' & ')}".`,
      );
    else if (fields.get('id')?.definition.type.kind !== Kind.NON_NULL_TYPE)
      this.#problems.add(definition, `${name} has no id. Write "implements Entity & Node", or give it "id: ID!".`);
    return {
      name,
      label,
      plural,
      description: definition.description?.value ?? name,
      fields,
      implements: implemented,
    };
  }

  /** The interfaces of a type, those that are defined. */
  #parents(definition: NodeDefinition): readonly NodeDefinition[] {
    return namesOf(definition.interfaces).flatMap((name) => this.#nodes.get(name) ?? []);
  }

  #checkInherited(definition: NodeDefinition, fields: ReadonlyMap<string, Field>): void {
    for (const parent of this.#parents(definition))
      for (const inherited of parent.fields ?? []) {
        const field = fields.get(inherited.name.value)?.definition;
        if (!field || this.#fits(field.type, inherited.type)) continue;
        const place = definition.fields?.includes(field) ? field : definition;
        this.#problems.add(
          place,
          `${field.name.value} is ${print(field.type)} here and ${print(inherited.type)} in ${parent.name.value}. Give it the type that it has there, or a narrower one.`,
        );
      }
  }

  /** Whether a field may have this type where its interface has the other. Lists become connections, which are never narrower. */
  #fits(own: TypeNode, other: TypeNode): boolean {
    if (own.kind === Kind.NON_NULL_TYPE) return this.#fits(own.type, other.kind === Kind.NON_NULL_TYPE ? other.type : other);
    if (own.kind !== Kind.NAMED_TYPE || other.kind !== Kind.NAMED_TYPE) return print(own) === print(other);
    const definition = this.#nodes.get(own.name.value);
    return own.name.value === other.name.value || namesOf(definition?.interfaces).includes(other.name.value);
  }

  #addField(fields: Map<string, Field>, definition: FieldDefinitionNode): void {
    const field = this.#field(definition);
    if (field) fields.set(field.name, Object.freeze(field));
  }

  #field(definition: FieldDefinitionNode): Field | null {
    const name = definition.name.value;
    const { type, list, nonNullList } = unwrap(definition.type);
    const relationship = definition.directives?.find((directive) => directive.name.value === 'relationship');
    const refuse = (message: string): null => {
      this.#problems.add(definition, message);
      return null;
    };
    if (name.startsWith('__')) return refuse(`Names that begin with __ belong to GraphQL. Choose another one than ${name}.`);
    if (definition.arguments?.length) return refuse(`The arguments of ${name} are derived. Remove them.`);
    if (this.#leaves.has(type))
      return relationship
        ? refuse(`${name} is a ${type}, so it cannot be a relationship. Remove @relationship, or name a type of nodes.`)
        : { kind: 'property', name, type, list, definition };
    if (!this.#nodes.has(type)) return refuse(`There is no type ${type}. Define it, or correct the name.`);
    if (!relationship) return refuse(`${name} leads to ${type}: say how, with @relationship(type: "...", direction: OUT).`);
    if (list && !nonNullList)
      return refuse(`Write the type of ${name} as [${type}!]!: a relation to many is never null and has no nulls in it.`);
    const relationshipType = this.#directive(definition, 'relationship', 'type')?.[0];
    const direction = this.#directive(definition, 'relationship', 'direction')?.[0];
    if (relationshipType === undefined || direction === undefined) return null; // graphql-js has reported it.
    if (!RELATIONSHIP.test(relationshipType))
      return refuse(`The relationship type "${relationshipType}" must be capitals, digits and underscores, such as SIGNED.`);
    if (!isDirection(direction)) return refuse(`The direction of ${name} must be OUT, IN or UNDIRECTED.`);
    return { kind: 'relation', name, relationship: { type: relationshipType, direction }, target: type, many: list, definition };
  }

  #directive(node: NodeDefinition | FieldDefinitionNode, name: string, argument: string): readonly string[] | null {
    const directive = node.directives?.find((candidate) => candidate.name.value === name);
    const value = directive?.arguments?.find((candidate) => candidate.name.value === argument)?.value;
    if (!value) return null;
    const plain = plainArgument(value);
    return plain === null ? null : [plain].flat();
  }

  #checkUnique<T extends { name: string }>(kinds: readonly T[], key: (kind: T) => string | null, what: string, remedy: string): void {
    const seen = new Map<string, string>();
    for (const kind of kinds) {
      const value = key(kind);
      if (value === null) continue;
      const other = seen.get(value);
      if (other) this.#problems.add(this.#nodes.get(kind.name), `${kind.name} and ${other} have the same ${what} ${value}. ${remedy}`);
      seen.set(value, kind.name);
    }
  }
}

function namesOf(nodes: readonly NamedTypeNode[] | undefined): readonly string[] {
  return (nodes ?? []).map((node) => node.name.value);
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
