import { type ConstValueNode, type FieldDefinitionNode, Kind } from 'graphql';

/** The graph as the schema files describe it: what the compiler, the loader and the API are made from. Frozen. */
export interface GraphModel {
  /** Types of nodes, by name, in the order of the files. */
  readonly types: ReadonlyMap<string, NodeType>;
  /** Interfaces of nodes, by name, in the order of the files. */
  readonly interfaces: ReadonlyMap<string, NodeInterface>;
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

export type Field = PropertyField | RelationField;

/** A field that is a property of the node, under the same name. */
export interface PropertyField {
  readonly kind: 'property';
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly definition: FieldDefinitionNode;
}

/** A field that follows relationships of one type. */
export interface RelationField {
  readonly kind: 'relation';
  readonly name: string;
  readonly relationship: Relationship;
  /** The type or interface at the other end. */
  readonly target: string;
  readonly many: boolean;
  readonly definition: FieldDefinitionNode;
}

export type Direction = 'OUT' | 'IN' | 'UNDIRECTED';

export interface Relationship {
  readonly type: string;
  readonly direction: Direction;
}

/** The type or interface of that name. */
export function nodeKind(model: GraphModel, name: string): NodeType | NodeInterface {
  const kind = model.types.get(name) ?? model.interfaces.get(name);
  if (!kind) throw new TypeError(`The model has no type ${name}.`);
  return kind;
}

/** The concrete types that a node of this type or interface can have. */
export function concreteTypes(kind: NodeType | NodeInterface): readonly NodeType[] {
  return kind.kind === 'type' ? [kind] : kind.types;
}

/** The value of a directive's argument that is a string, an enum value or a list of strings. */
export function plainArgument(value: ConstValueNode): string | readonly string[] | null {
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return value.value;
  if (value.kind === Kind.LIST) return value.values.flatMap((item) => plainArgument(item) ?? []);
  return null;
}
