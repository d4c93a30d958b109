import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import { isHidden } from './access.js';
import { directive, directiveArgument } from './directive-argument.js';
import { type Access, type EdgeProperties, type GraphModel, type NodeInterface, type NodeType, concreteTypes, nodeKind } from './graph-model.js';
import type { NodeDefinition } from './read-field.js';
import type { SchemaProblems } from './schema-problems.js';

type Kind = NodeType | NodeInterface;

/** The enum of the levels. */
export const ACCESS_LEVEL = 'AccessLevel';

/** The values of which the loader summarises relations, by label: see loader/derive-edges.ts. */
const SUMMARISED: Readonly<Record<string, readonly string[]>> = { Assertion: ['type', 'dateFrom', 'dateTo'], Statement: ['saidFrom', 'saidTo'], Article: ['publishedFrom', 'publishedTo'] };

const BY_TYPE = 'Hide a type instead';

/** Definitions of nodes and of what relationships have, by name. */
interface Definitions {
  readonly nodes: ReadonlyMap<string, NodeDefinition>;
  readonly edges: ReadonlyMap<string, NodeDefinition>;
}

/**
 * What @access of types, interfaces and fields says. A value that something else is made of, which everyone sees, cannot be hidden.
 * @param levels the lowest first
 */
export function readAccess(model: Omit<GraphModel, 'access'>, definitions: Definitions, levels: readonly string[], problems: SchemaProblems): Access {
  return new AccessReader(model, definitions, levels, problems).read();
}

class AccessReader {
  readonly #model: Omit<GraphModel, 'access'>;
  readonly #definitions: Definitions;
  readonly #levels: readonly string[];
  readonly #problems: SchemaProblems;
  readonly #types = new Map<string, string>();
  readonly #fields = new Map<string, Map<string, string>>();

  constructor(model: Omit<GraphModel, 'access'>, definitions: Definitions, levels: readonly string[], problems: SchemaProblems) {
    this.#model = model;
    this.#definitions = definitions;
    this.#levels = levels;
    this.#problems = problems;
  }

  read(): Access {
    for (const kind of [...this.#model.types.values(), ...this.#model.interfaces.values()]) this.#kind(kind);
    for (const edge of this.#model.edges.values()) this.#edge(edge);
    const used = new Set([...this.#types.values(), ...[...this.#fields.values()].flatMap((fields) => [...fields.values()])]);
    return Object.freeze({ levels: this.#levels, types: this.#types, fields: this.#fields, needed: this.#levels.filter((level) => used.has(level)) });
  }

  #kind(kind: Kind): void {
    const definition = this.#definitions.nodes.get(kind.name);
    const types = concreteTypes(kind);
    const level = definition && this.#level(definition, kind.name);
    if (level) for (const { name } of types) this.#need(this.#types, name, level);
    for (const field of withRule(definition)) this.#field(field, kind, types.flatMap((type) => this.#readOf(type).get(field.name.value) ?? [])[0], types);
  }

  #edge(edge: EdgeProperties): void {
    const definition = this.#definitions.edges.get(edge.name);
    const place = definition && directive(definition, 'access');
    if (place) this.#problems.add(place, `@access of ${edge.name}: relationships have no level of their own. Write it to their fields, or to the type that they lead to.`);
    const isDerived = this.#isDerived(edge);
    const references = [...edge.fields.values()].flatMap((field) => (field.kind === 'relation' && field.link.kind === 'references' ? [field.link.property] : []));
    for (const field of withRule(definition)) {
      const reason = isDerived ? 'relations are summarised by it' : references.includes(field.name.value) ? 'a field of the relationship follows it' : undefined;
      this.#field(field, edge, reason, [edge]);
    }
  }

  /** @param reason why the value cannot be hidden; undefined where it can */
  #field(definition: FieldDefinitionNode, { name: owner, fields }: Kind | EdgeProperties, reason: string | undefined, owners: readonly { readonly name: string }[]): void {
    const place = directive(definition, 'access');
    const name = definition.name.value;
    const field = fields.get(name);
    const level = place && this.#level(definition, `${owner}.${name}`);
    if (!level || !field) return;
    if (field.kind === 'relation') this.#problems.add(place, `@access of ${owner}.${name}: it leads to ${field.target}, and only values can be hidden. ${BY_TYPE}: write @access to ${field.target}.`);
    else if (reason !== undefined) this.#problems.add(place, `@access of ${owner}.${name}: ${reason}, so it would show in what everyone sees. ${BY_TYPE}, or take the field out of that.`);
    else for (const { name: type } of owners) this.#need(this.#fieldsOf(type), name, level);
  }

  #fieldsOf(owner: string): Map<string, string> {
    const fields = this.#fields.get(owner) ?? new Map<string, string>();
    this.#fields.set(owner, fields);
    return fields;
  }

  /** The level that @access names; undefined without a rule, or with a wrong one. */
  #level(definition: NodeDefinition | FieldDefinitionNode, what: string): string | undefined {
    const place: ConstDirectiveNode | undefined = directive(definition, 'access');
    const [level] = directiveArgument(definition, 'access', 'from') ?? [];
    if (!place || level === undefined || this.#levels.includes(level)) return level;
    this.#problems.add(place, `@access of ${what}: there is no level ${level}. Use one of ${this.#levels.join(', ')}, or add it to ${ACCESS_LEVEL}.`);
    return undefined;
  }

  /** Of several levels the highest counts. */
  #need(levels: Map<string, string>, name: string, level: string): void {
    const other = levels.get(name);
    if (other === undefined || isHidden({ levels: this.#levels }, level, other)) levels.set(name, level);
  }

  /** Why values of a type cannot be hidden, by field: what is made of them. */
  #readOf(type: NodeType): ReadonlyMap<string, string> {
    const { fullText, timeline, visibility } = this.#model;
    const reasons = new Map<string, string>([['id', 'everything is found by it'], ['recordedAt', 'what was recorded by a moment is found by it']]);
    const because = (reason: string, names: readonly string[]): void => {
      for (const name of names) reasons.set(name, reason);
    };
    because('relations are summarised by it', SUMMARISED[type.label] ?? []);
    because('@visible reads it', visibility.get(type.name)?.days ?? []);
    for (const [name, { searched, suggested }] of fullText)
      for (const { relation, property } of [...searched, ...suggested])
        if (relation ? this.#isOneOf(type, relation.target) : name === type.name) because('a search finds nodes by it (@fulltext)', [property]);
    for (const [owner, { clocks }] of timeline)
      for (const { paths, name, end, isMoment } of clocks.values())
        if (paths.some((path) => this.#isOneOf(type, path.at(-1)?.target ?? owner)))
          because('a timeline is ordered by it (@clock)', [name, ...(end === null ? [] : [end])].flatMap((date) => (isMoment ? [date] : [date, `${date}From`, `${date}To`, `${date}Precision`, `${date}Approximate`])));
    return reasons;
  }

  #isOneOf(type: NodeType, name: string): boolean {
    return concreteTypes(nodeKind(this.#model, name)).some((other) => other.name === type.name);
  }

  /** Whether assertions are summarised in it. */
  #isDerived({ name }: EdgeProperties): boolean {
    const { types, interfaces } = this.#model;
    return [...types.values(), ...interfaces.values()].some(({ fields }) => [...fields.values()].some((field) => field.kind === 'relation' && field.link.kind === 'anyRelationship' && field.edge === name));
  }
}

function withRule(definition: NodeDefinition | undefined): readonly FieldDefinitionNode[] {
  return (definition?.fields ?? []).filter((field) => directive(field, 'access'));
}
