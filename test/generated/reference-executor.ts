import { type DocumentNode, type ExecutionResult, type GraphQLFieldResolver, execute } from 'graphql';
import type { Link, RelationField } from '../../src/model/graph-model.js';
import type { GeneratedGraph, GeneratedNode, GeneratedRelationship } from './graph-arbitrary.js';
import { smallSchema } from './small-schema.js';

import { ReferenceFilter, type Where } from './reference-filter.js';

type Order = readonly Readonly<Record<string, string>>[];
export interface ListArguments {
  readonly where?: Where | null;
  readonly order?: Order | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly types?: readonly string[] | null;
  readonly direction?: string | null;
  readonly with?: string | null;
}

/** A node of a list with the relationship that leads to it, seen from the other end. */
export interface Found {
  readonly node: ReferenceNode;
  readonly edge: ReferenceEdge | null;
}

/**
 * Answers an operation on a generated graph in memory, field by field, as the API's descriptions say: what both
 * engines have to agree with. It shares no code with the compiler.
 */
export function executeByDefinition(graph: GeneratedGraph, document: DocumentNode, variableValues: Record<string, unknown>): ExecutionResult {
  const { model, schema } = smallSchema;
  const kinds = [...model.types.values(), ...model.interfaces.values()];
  const byId = (id: string): ReferenceNode | null => {
    const node = graph.nodes.find(({ properties }) => properties['id'] === id);
    return node ? new ReferenceNode(node) : null;
  };
  const labels = (label: string): readonly string[] => [label, ...(model.types.get(label)?.implements ?? [])];

  const filter = new ReferenceFilter((node, field, args) => neighbours(field, node, args), byId);

  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args: Record<string, unknown>, _context, info) => {
    if (source instanceof ReferenceNode) {
      const field = model.types.get(source.__typename)?.fields.get(info.fieldName);
      if (!field) throw new Error(`No field ${info.fieldName}.`);
      if (field.kind === 'property') return localized(source.node, field.name, args['language']);
      const found = neighbours(field, source.node, args);
      return field.many ? connection(found, args, filter, field.link.kind === 'anyRelationship') : (found.map(({ node }) => node).sort(byIdOrder)[0] ?? null);
    }
    if (source instanceof ReferenceEdge) {
      const { type, properties } = source.relationship;
      switch (info.fieldName) {
        case 'node':
          return source.node;
        case 'type':
          return type;
        case 'direction':
          return source.direction;
        case 'proofs':
          return connection((properties['proof'] as string[]).flatMap((id) => byId(id) ?? []).map((node) => ({ node, edge: null })), args, filter);
        default:
          return plain(properties[info.fieldName]);
      }
    }
    if (source !== undefined) return (source as Record<string, unknown>)[info.fieldName];
    if (info.fieldName === 'node') return byId(args['id'] as string);
    if (info.fieldName === 'nodes') return (args['ids'] as string[]).map(byId);
    const kind = kinds.find(({ plural }) => plural === info.fieldName);
    const listed = graph.nodes.filter(({ label }) => labels(label).includes(kind?.name ?? ''));
    return connection(listed.map((node) => ({ node: new ReferenceNode(node), edge: null })), args, filter);
  };

  function neighbours({ link, target }: RelationField, { properties: { id } }: GeneratedNode, args: ListArguments): Found[] {
    const edges = graph.relationships.flatMap((relationship): Found[] => {
      const { from, to } = relationship;
      if ((from !== id && to !== id) || !follows(link, relationship, args)) return [];
      const sides = link.kind === 'relationship' && link.direction !== 'UNDIRECTED' ? [link.direction] : [from === id ? 'OUT' : 'IN'];
      return sides.flatMap((side) => {
        if ((side === 'OUT' ? from : to) !== id) return [];
        const node = byId(side === 'OUT' ? to : from);
        if (!node || !labels(node.__typename).includes(target)) return [];
        return [{ node, edge: new ReferenceEdge(relationship, node, relationship.type === 'NEAR' ? 'UNDIRECTED' : side) }];
      });
    });
    if (link.kind !== 'anyRelationship') return edges;
    const isWith = ({ node }: ReferenceNode): boolean => typeof args.with !== 'string' || node.properties['id'] === args.with;
    // A relationship from a node to itself goes both ways.
    const goes = (edge: ReferenceEdge | null): boolean => edge?.direction === args.direction || (edge?.direction === 'OUT' && args.direction === 'IN' && edge.relationship.to === id);
    return edges.filter(({ node, edge }) => (!args.direction || goes(edge)) && isWith(node));
  }

  return execute({ schema, document, variableValues, fieldResolver: resolve }) as ExecutionResult;
}

/** Whether a relationship is one of those that the field is about. */
function follows(link: Link, { type, properties }: GeneratedRelationship, { types }: ListArguments): boolean {
  if (link.kind === 'relationship') return link.type === type;
  return link.kind === 'anyRelationship' && link.types.includes(type) && properties['derived'] === true && (!types || types.includes(type));
}

function localized({ properties }: GeneratedNode, name: string, language: unknown): unknown {
  return plain((language === 'FR' ? properties[`${name}Fr`] : null) ?? properties[name]);
}

export class ReferenceEdge {
  constructor(
    readonly relationship: GeneratedRelationship,
    readonly node: ReferenceNode,
    readonly direction: string,
  ) {}
}

export class ReferenceNode {
  readonly __typename: string;

  constructor(readonly node: GeneratedNode) {
    this.__typename = node.label;
  }
}

/** The relations of any type come in the order of their types, all others as asked for. */
function connection(items: readonly Found[], { where, order, first, last }: ListArguments, filter: ReferenceFilter, isAnyRelationship = false): unknown {
  const byNode = byOrder(order ?? []);
  const byEdge = (a: Found, b: Found): number => compare(a.edge?.relationship.properties['id'], b.edge?.relationship.properties['id']);
  const found = items
    .filter(({ node }) => filter.matches(node, where ?? {}))
    .sort(isAnyRelationship ? byEdge : (a, b) => byNode(a.node, b.node));
  const size = last ?? first ?? 20;
  const page = typeof last === 'number' ? found.slice(Math.max(0, found.length - size)) : found.slice(0, size);
  const more = found.length > size;
  const pageInfo = { hasNextPage: typeof last !== 'number' && more, hasPreviousPage: typeof last === 'number' && more };
  return { totalCount: found.length, nodes: page.map(({ node }) => node), edges: page.map(({ node, edge }) => edge ?? { node }), pageInfo };
}

/** Nodes in an order; ties go by id. */
export function sorted(nodes: readonly ReferenceNode[], order: Order): ReferenceNode[] {
  return [...nodes].sort(byOrder(order));
}

function byOrder(order: Order): (a: ReferenceNode, b: ReferenceNode) => number {
  return (a, b) => {
    for (const key of order) {
      const [[property, direction]] = Object.entries(key) as [[string, string]];
      const compared = compareBy(direction, plain(a.node.properties[property]), plain(b.node.properties[property]));
      if (compared !== 0) return compared;
    }
    return byIdOrder(a, b);
  };
}

function compareBy(direction: string, a: unknown, b: unknown): number {
  if (a === null || b === null) {
    const nullsFirst = direction === 'DESC' || direction === 'ASC_NULLS_FIRST';
    return compare(a, b) * (nullsFirst ? -1 : 1);
  }
  return compare(a, b) * (direction.startsWith('DESC') ? -1 : 1);
}

function byIdOrder(a: ReferenceNode, b: ReferenceNode): number {
  return compare(a.node.properties['id'], b.node.properties['id']);
}

/** Ascending, nulls last. */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}

export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : (value ?? null);
}
