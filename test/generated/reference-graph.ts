import type { Field, Link, RelationField } from '../../src/model/graph-model.js';
import type { GeneratedGraph, GeneratedNode, GeneratedRelationship } from './graph-arbitrary.js';
import { smallSchema } from './small-schema.js';

const { model } = smallSchema;

export class ReferenceNode {
  readonly __typename: string;

  constructor(readonly node: GeneratedNode) {
    this.__typename = node.label;
  }

  get properties(): Readonly<Record<string, unknown>> {
    return this.node.properties;
  }
}

/** A relationship, seen from one of its ends: the node is the other one. */
export class ReferenceEdge {
  constructor(
    readonly relationship: GeneratedRelationship,
    readonly node: ReferenceNode,
    readonly direction: string,
  ) {}

  get properties(): Readonly<Record<string, unknown>> {
    return this.relationship.properties;
  }
}

/** A node of a list with the relationship that leads to it. */
export interface Found {
  readonly node: ReferenceNode;
  readonly edge: ReferenceEdge | null;
}

/** What of the relations of any type is asked for. */
export interface Choice {
  readonly types?: readonly string[] | null;
  readonly direction?: string | null;
  readonly with?: string | null;
}

/** A generated graph as the API's descriptions tell of it. It shares no code with the compiler. */
export class ReferenceGraph {
  readonly #graph: GeneratedGraph;

  constructor(graph: GeneratedGraph) {
    this.#graph = graph;
  }

  byId(id: string): ReferenceNode | null {
    const node = this.#graph.nodes.find(({ properties }) => properties['id'] === id);
    return node ? new ReferenceNode(node) : null;
  }

  /** All nodes of a type or an interface. */
  listed(kind: string): Found[] {
    return this.#graph.nodes.filter(({ label }) => isOf(label, kind)).map((node) => ({ node: new ReferenceNode(node), edge: null }));
  }

  /** The texts by which a search finds a node: its own, and those of what it links to. */
  textsOf(node: ReferenceNode): string[] {
    const links = fieldsOf(node).get('links');
    const linked = links?.kind === 'relation' ? this.related(node, links).map((found) => found.node.properties['text']) : [];
    return [node.properties['text'], node.properties['textFr'], ...linked].filter((text) => typeof text === 'string');
  }

  /** What a field of a node or of an edge leads to. */
  related(of: ReferenceNode | ReferenceEdge, field: RelationField, choice: Choice = {}): Found[] {
    if (of instanceof ReferenceNode) return this.#neighbours(of, field, choice);
    return (of.properties['proof'] as string[]).flatMap((id) => this.byId(id) ?? []).map((node) => ({ node, edge: null }));
  }

  #neighbours({ properties: { id } }: ReferenceNode, { link, target }: RelationField, choice: Choice): Found[] {
    const edges = this.#graph.relationships.flatMap((relationship): Found[] => {
      const { from, to } = relationship;
      if ((from !== id && to !== id) || !follows(link, relationship, choice)) return [];
      const sides = link.kind === 'relationship' && link.direction !== 'UNDIRECTED' ? [link.direction] : [from === id ? 'OUT' : 'IN'];
      return sides.flatMap((side) => {
        if ((side === 'OUT' ? from : to) !== id) return [];
        const node = this.byId(side === 'OUT' ? to : from);
        if (!node || !isOf(node.__typename, target)) return [];
        return [{ node, edge: new ReferenceEdge(relationship, node, relationship.type === 'NEAR' ? 'UNDIRECTED' : side) }];
      });
    });
    if (link.kind !== 'anyRelationship') return edges;
    const isWith = ({ node }: ReferenceNode): boolean => typeof choice.with !== 'string' || node.properties['id'] === choice.with;
    // A relationship from a node to itself goes both ways.
    const goes = (edge: ReferenceEdge | null): boolean => edge?.direction === choice.direction || (edge?.direction === 'OUT' && choice.direction === 'IN' && edge.relationship.to === id);
    return edges.filter(({ node, edge }) => (!choice.direction || goes(edge)) && isWith(node));
  }
}

/** The fields that a node or an edge of a generated graph has. */
export function fieldsOf(of: ReferenceNode | ReferenceEdge): ReadonlyMap<string, Field> {
  return (of instanceof ReferenceNode ? model.types.get(of.__typename) : model.edges.get('Tied'))?.fields ?? new Map<string, Field>();
}

/** Whether nodes with a label are of a type or an interface. */
export function isOf(label: string, kind: string): boolean {
  return label === kind || (model.types.get(label)?.implements.includes(kind) ?? false);
}

/** Whether a relationship is one of those that the field is about. */
function follows(link: Link, { type, properties }: GeneratedRelationship, { types }: Choice): boolean {
  if (link.kind === 'relationship') return link.type === type;
  return link.kind === 'anyRelationship' && link.types.includes(type) && properties['derived'] === true && (!types || types.includes(type));
}

/** A value as GraphQL gives it. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : (value ?? null);
}
