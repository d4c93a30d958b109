import type { FieldDefinitionNode } from 'graphql';

/** The graph as the schema files describe it: what the compiler, the loader and the API are made from. Frozen. */
export interface GraphModel {
  /** Types of nodes, by name, in the order of the files. */
  readonly types: ReadonlyMap<string, NodeType>;
  /** Interfaces of nodes, by name, in the order of the files. */
  readonly interfaces: ReadonlyMap<string, NodeInterface>;
  /** What relationships can have, by name, in the order of the files. */
  readonly edges: ReadonlyMap<string, EdgeProperties>;
  /** The types of relationships that mean the same from both ends: every field follows them either way. */
  readonly undirected: ReadonlySet<string>;
  /** What a search finds nodes by, for the concrete types that it finds, by name. */
  readonly fullText: ReadonlyMap<string, FullText>;
  /** How nodes stand in timelines, for the concrete types that do, by name. */
  readonly timeline: ReadonlyMap<string, TimelineType>;
  /** From when on the nodes of each concrete type are visible, by name. */
  readonly visibility: ReadonlyMap<string, Visibility>;
  /** The types of relationships that the loader derives from assertions. Others can have them, too. */
  readonly derived: ReadonlySet<string>;
  readonly access: Access;
}

/** Who may see what. Without a rule everyone sees all. */
export interface Access {
  /** The levels, the lowest first. */
  readonly levels: readonly string[];
  /** The level that the nodes of a concrete type need, by its name. */
  readonly types: ReadonlyMap<string, string>;
  /** The levels that values need by the names of their fields, by the name of the concrete type, or of what relationships have. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Those levels that something needs, in order. */
  readonly needed: readonly string[];
}

/** What the nodes of a type rest on. */
export interface Visibility {
  /** Properties with the day by which a node was published. */
  readonly days: readonly string[];
  /** A node is visible from the first of what these lead to; where there is none, from ever. */
  readonly from: readonly RelationField[];
  /** It is not visible before all that these lead to. */
  readonly with: readonly RelationField[];
}

/** The dates of a type by clock, and the fields that lead to whom and what its nodes involve. */
export interface TimelineType {
  readonly clocks: ReadonlyMap<string, ClockDate>;
  /** An empty one for the node itself. */
  readonly involves: readonly FieldPath[];
}

/** Fields that lead from one node to the next. */
export type FieldPath = readonly RelationField[];

/** The date by which nodes stand on a clock. */
export interface ClockDate {
  /** The fields that lead to what has the date: of several the first one counts; an empty path for the node itself. */
  readonly paths: readonly FieldPath[];
  /** The date: its first and last day, its precision and whether it is only about right are properties beside it. Or the property with a moment. */
  readonly name: string;
  /** The date of the end; null where there is none of its own. */
  readonly end: string | null;
  readonly isMoment: boolean;
}

/** The texts of a type that a search looks in, and those of them that suggestions show. */
export interface FullText {
  readonly searched: readonly TextField[];
  readonly suggested: readonly TextField[];
}

/** A text of a node, or of what one of its fields leads to. */
export interface TextField {
  /** The field of the node. */
  readonly name: string;
  /** The field where it leads to other nodes; null for a property. */
  readonly relation: RelationField | null;
  /** The property with the text. */
  readonly property: string;
}

/** What a type, a relation or a property is in the words of others. */
export interface Vocabulary {
  /** IRIs of the classes or predicates that stand for it as linked data; empty for Isnad's own ones. */
  readonly linkedData: readonly string[];
  /** Its schema or property in FollowTheMoney; null for none. */
  readonly followTheMoney: string | null;
}

interface NodeKind {
  readonly name: string;
  /** The one label that patterns use for it. */
  readonly label: string;
  /** The root field that lists its nodes; null for Relay's Node. */
  readonly plural: string | null;
  readonly description: string;
  /** Its fields with those of its interfaces, the most general interface first. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Names of all interfaces that it implements. */
  readonly implements: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** A concrete type: every node of the graph has exactly one. */
export interface NodeType extends NodeKind {
  readonly kind: 'type';
  /** The small integer that stands for the type in rows. */
  readonly tag: number;
}

/** An interface: a label that nodes of several types carry. */
export interface NodeInterface extends NodeKind {
  readonly kind: 'interface';
  /** The concrete types that implement it. */
  readonly types: readonly NodeType[];
}

/** What the relationships of some relations have: an interface of the edges of their lists. */
export interface EdgeProperties {
  readonly name: string;
  readonly description: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export type Field = PropertyField | RelationField;

/** A field that is a property, under the same name. */
export interface PropertyField {
  readonly kind: 'property';
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  /** In which property the text of a language stands, where there are several; otherwise null. */
  readonly languages: Languages | null;
  readonly vocabulary: Vocabulary;
  readonly definition: FieldDefinitionNode;
}

export interface Languages {
  /** The enum of the languages. */
  readonly enum: string;
  /** The property of each language that has one of its own. */
  readonly properties: ReadonlyMap<string, string>;
}

/** A field that leads to other nodes. */
export interface RelationField {
  readonly kind: 'relation';
  readonly name: string;
  readonly link: Link;
  /** The type or interface at the other end. */
  readonly target: string;
  readonly many: boolean;
  /** The name of what the edges of the list have besides their node; null for nothing. */
  readonly edge: string | null;
  readonly vocabulary: Vocabulary;
  readonly definition: FieldDefinitionNode;
}

export type Direction = 'OUT' | 'IN' | 'UNDIRECTED';

/** How a field leads to other nodes. */
export type Link = Relationship | AnyRelationship | References;

/** By relationships of one type. */
export interface Relationship {
  readonly kind: 'relationship';
  readonly type: string;
  readonly direction: Direction;
}

/** By relationships that the loader has derived from assertions, of any type of an enum. */
export interface AnyRelationship {
  readonly kind: 'anyRelationship';
  /** The enum of the types. */
  readonly enum: string;
  readonly types: readonly string[];
}

/** From a relationship, by the ids that stand in one of its properties. */
export interface References {
  readonly kind: 'references';
  readonly property: string;
}

/** The type or interface of that name. */
export function nodeKind(model: Pick<GraphModel, 'types' | 'interfaces'>, name: string): NodeType | NodeInterface {
  const kind = model.types.get(name) ?? model.interfaces.get(name);
  if (!kind) throw new TypeError(`The model has no type ${name}.`);
  return kind;
}

/** The concrete type of that name. */
export function nodeType(model: GraphModel, name: string): NodeType {
  const type = model.types.get(name);
  if (!type) throw new TypeError(`The model has no type of nodes ${name}.`);
  return type;
}

/** The concrete types that a node of this type or interface can have. */
export function concreteTypes(kind: NodeType | NodeInterface): readonly NodeType[] {
  return kind.kind === 'type' ? [kind] : kind.types;
}

/** The first interface that a root field lists and all of these types have; null where there is none. */
export function sharedInterface(interfaces: GraphModel['interfaces'], names: readonly string[]): NodeInterface | null {
  return [...interfaces.values()].find(({ plural, types }) => plural !== null && names.every((name) => types.some((type) => type.name === name))) ?? null;
}

/** The name of what a field leads to, with what the edges to it have: of its connection, filters, orders and groups. */
export function relatedName({ link, edge, target }: RelationField): string {
  return link.kind === 'anyRelationship' ? 'Relation' : `${edge ?? ''}${target}`;
}

/** What a field leads to: the kind of node and, where the edges to it have something, what. */
export function ends(model: GraphModel, { target, edge }: RelationField): { readonly node: NodeType | NodeInterface; readonly edge: EdgeProperties | null } {
  return { node: nodeKind(model, target), edge: model.edges.get(edge ?? '') ?? null };
}

/** The interfaces and types that a root field lists. */
export function listedKinds({ types, interfaces }: GraphModel): readonly (NodeType | NodeInterface)[] {
  return [...interfaces.values(), ...types.values()].filter(({ plural }) => plural !== null);
}

/** A field for each sort of list that nodes and edges lead to, by its name. */
export function listFields(model: GraphModel): ReadonlyMap<string, RelationField> {
  const onEdges = [...model.edges.values()].flatMap(({ fields }) => [...fields.values()].filter((field) => field.kind === 'relation'));
  return new Map([...relationFields(model), ...onEdges].filter(({ many }) => many).map((field) => [relatedName(field), field]));
}

/** The fields that are one value of the node or the edge itself. */
export function ownValues({ fields }: { readonly fields: ReadonlyMap<string, Field> }): readonly PropertyField[] {
  return [...fields.values()].filter((field): field is PropertyField => field.kind === 'property' && !field.list);
}

/** What a field is, in the words of the schema. */
export function meaning({ name, definition }: Field): string {
  return definition.description?.value ?? name;
}

/** The fields of all types and interfaces that lead to other nodes. */
export function relationFields({ types, interfaces }: Pick<GraphModel, 'types' | 'interfaces'>): readonly RelationField[] {
  return [...interfaces.values(), ...types.values()].flatMap((kind) =>
    [...kind.fields.values()].filter((field) => field.kind === 'relation'),
  );
}
