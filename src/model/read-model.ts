import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  GraphQLError,
  Kind,
  KnownTypeNamesRule,
  type NamedTypeNode,
  Source,
  type TypeNode,
  isTypeExtensionNode,
  parse,
  print,
  specifiedScalarTypes,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules.js';
import { validateSDL } from 'graphql/validation/validate.js';
import { directive, directiveArgument } from './directive-argument.js';
import { type EdgeProperties, type Field, type GraphModel, type NodeInterface, type NodeType, type RelationField, relationFields } from './graph-model.js';
import { ACCESS_LEVEL, readAccess } from './read-access.js';
import { type Names, type NodeDefinition, readField } from './read-field.js';
import { readFullText } from './read-full-text.js';
import { readTimeline } from './read-timeline.js';
import { readVisibility } from './read-visibility.js';
import { readVocabulary } from './read-vocabulary.js';
import { SchemaProblems } from './schema-problems.js';

/** A schema file: its name for messages and its text. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

const LABEL = /^[A-Z][A-Za-z0-9]*$/;
const RESERVED = new Set(['Query', 'Mutation', 'Subscription', 'PageInfo', 'Direction', 'Relation', 'Typename', 'GroupKey', 'Grouping', 'Suggestion', 'SearchMatch', 'Highlight', 'Search', 'LinkType', 'Link', 'HopCount', 'WalkLimit', 'Paths', 'Path', 'Hop', 'Subgraph', 'Traversal', 'Neighborhood', 'LeftOut', 'LeftOutReason', 'StepInput', 'RepeatInput', 'Timeline', 'TimelineBucket', 'TimelineCount']);
const DERIVED_NAME = /^__|(Connection|Edge|Where|Order|Filter|Aggregate|GroupBy|Grouping|(?<=.)Group)$/;
const ROOT_FIELD = /^(?!(?:nodes?|search|suggest|paths|traverse|neighborhood|compare|attribution|timeline)$)[a-z][A-Za-z0-9]*$/;
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
  readonly #edges = new Map<string, NodeDefinition>();
  readonly #enums = new Map<string, EnumTypeDefinitionNode>();
  readonly #leaves = new Set(specifiedScalarTypes.map((type) => type.name));
  readonly #names: Names = { leaves: this.#leaves, enums: this.#enums, nodes: this.#nodes, edges: this.#edges };

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
        (directive(definition, 'relationshipProperties') ? this.#edges : this.#nodes).set(definition.name.value, definition);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        refuseReserved(definition.name.value);
        this.#leaves.add(definition.name.value);
        if (definition.kind === Kind.ENUM_TYPE_DEFINITION) this.#enums.set(definition.name.value, definition);
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
    const edges = new Map([...this.#edges].map(([name, definition]) => [name, this.#edgeProperties(definition)]));
    const relations = relationFields({ types, interfaces });
    const kinds = new Map<string, NodeType | NodeInterface>([...types, ...interfaces]);
    const model = {
      types,
      interfaces,
      edges,
      undirected: this.#undirected(relations),
      fullText: readFullText(kinds, this.#nodes, this.#problems),
      timeline: readTimeline(kinds, this.#nodes, this.#problems, this.#valuesOf('Clock')),
      visibility: readVisibility(kinds, this.#nodes, edges, this.#problems),
      derived: new Set(relations.flatMap(({ link }) => (link.kind === 'anyRelationship' ? link.types : []))),
    };
    return Object.freeze({ ...model, access: readAccess(model, { nodes: this.#nodes, edges: this.#edges }, this.#valuesOf(ACCESS_LEVEL), this.#problems) });
  }

  #valuesOf(name: string): readonly string[] {
    return (this.#enums.get(name)?.values ?? []).map((value) => value.name.value);
  }

  #edgeProperties(definition: NodeDefinition): EdgeProperties {
    const name = definition.name.value;
    const fields = new Map<string, Field>();
    for (const field of definition.fields ?? []) this.#addField(fields, field, definition, 'edge');
    for (const field of fields.values()) {
      if (field.kind !== 'relation' || field.link.kind !== 'references') continue;
      const { property } = field.link;
      const ids = definition.fields?.find((other) => other.name.value === property);
      if (!ids || print(ids.type) !== '[ID!]!')
        this.#problems.add(field.definition, `${field.name} refers to ids in ${property}. Add "${property}: [ID!]!" to ${name}, or correct the name.`);
    }
    return Object.freeze({ name, description: definition.description?.value ?? name, fields });
  }

  /** The types of relationships that fields follow either way, which then none may follow one way only. */
  #undirected(fields: readonly RelationField[]): ReadonlySet<string> {
    const undirected = new Set<string>();
    for (const { link } of fields) if (link.kind === 'relationship' && link.direction === 'UNDIRECTED') undirected.add(link.type);
    for (const { name, link, definition } of fields)
      if (link.kind === 'relationship' && undirected.has(link.type) && link.direction !== 'UNDIRECTED')
        this.#problems.add(definition, `${name} follows ${link.type} ${link.direction}, and another field UNDIRECTED. Make all of them UNDIRECTED, or none.`);
    const [, ...more] = new Set(fields.filter(({ link }) => link.kind === 'anyRelationship').map(({ definition }) => definition));
    for (const definition of more) this.#problems.add(definition, 'There is another field with @anyRelationship. One is enough: write it into the interface of all types.');
    return undirected;
  }

  #kind(definition: NodeDefinition): Omit<NodeType, 'kind' | 'tag'> {
    const name = definition.name.value;
    const label = directiveArgument(definition, 'node', 'labels')?.[0] ?? name;
    if (!LABEL.test(label))
      this.#problems.add(definition, `The label ${label} must be letters and digits that begin with a capital, such as Person.`);
    const implemented = namesOf(definition.interfaces);
    const fields = new Map<string, Field>();
    // The most general first, in whatever order they are written: an interface has more of them than those that it implements.
    const depth = (node: NamedTypeNode): number => this.#nodes.get(node.name.value)?.interfaces?.length ?? 0;
    for (const node of [...(definition.interfaces ?? [])].reverse().sort((one, other) => depth(one) - depth(other))) {
      const parent = this.#nodes.get(node.name.value);
      if (parent?.kind !== Kind.INTERFACE_TYPE_DEFINITION) this.#problems.add(node, `${node.name.value} is no interface of this schema.`);
      else for (const field of parent.fields ?? []) this.#addField(fields, field, parent);
    }
    for (const field of definition.fields ?? []) this.#addField(fields, field, definition);
    this.#checkInherited(definition, fields);
    const plural =
      name === 'Node' ? null : (directiveArgument(definition, 'plural', 'value')?.[0] ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}s`);
    if (plural !== null && !ROOT_FIELD.test(plural))
      this.#problems.add(
        definition,
        `The root field "${plural}" must be letters and digits that begin with a small one, and no other root field: node, nodes, search, suggest, paths, traverse, neighborhood, compare, attribution or timeline. Name another with @plural(value:).`,
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
      vocabulary: readVocabulary(definition, this.#problems),
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

  #addField(fields: Map<string, Field>, definition: FieldDefinitionNode, owner: NodeDefinition, kind: 'node' | 'edge' = 'node'): void {
    const field = readField(definition, { kind, fields: owner.fields ?? [] }, this.#names, this.#problems);
    if (field) fields.set(field.name, Object.freeze(field));
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
