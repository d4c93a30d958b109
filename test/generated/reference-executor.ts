import { type DocumentNode, type ExecutionResult, type GraphQLFieldResolver, execute } from 'graphql';
import type { RelationField } from '../../src/model/graph-model.js';
import type { GeneratedGraph, GeneratedNode } from './graph-arbitrary.js';
import { smallSchema } from './small-schema.js';

type Where = Readonly<Record<string, { readonly eq?: unknown; readonly in?: readonly unknown[] | null } | null>>;
type Order = readonly Readonly<Record<string, string>>[];
interface ListArguments {
  readonly where?: Where | null;
  readonly order?: Order | null;
  readonly first?: number | null;
  readonly last?: number | null;
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

  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args: Record<string, unknown>, _context, info) => {
    if (source instanceof ReferenceNode) {
      const field = model.types.get(source.__typename)?.fields.get(info.fieldName);
      if (!field) throw new Error(`No field ${info.fieldName}.`);
      if (field.kind === 'property') return plain(source.node.properties[field.name]);
      const found = neighbours(field, source.node);
      return field.many ? connection(found, args) : (found.sort(byIdOrder)[0] ?? null);
    }
    if (source !== undefined) return (source as Record<string, unknown>)[info.fieldName];
    if (info.fieldName === 'node') return byId(args['id'] as string);
    if (info.fieldName === 'nodes') return (args['ids'] as string[]).map(byId);
    const kind = kinds.find(({ plural }) => plural === info.fieldName);
    return connection(graph.nodes.filter(({ label }) => labels(label).includes(kind?.name ?? '')).map((node) => new ReferenceNode(node)), args);
  };

  function neighbours({ relationship: { type, direction }, target }: RelationField, { properties: { id } }: GeneratedNode): ReferenceNode[] {
    const ends = graph.relationships.flatMap((relationship) => {
      if (relationship.type !== type) return [];
      const out = direction !== 'IN' && relationship.from === id ? [relationship.to] : [];
      const back = direction !== 'OUT' && relationship.to === id ? [relationship.from] : [];
      return [...out, ...back];
    });
    return [...new Set(ends)].flatMap((end) => byId(end) ?? []).filter((node) => labels(node.__typename).includes(target));
  }

  return execute({ schema, document, variableValues, fieldResolver: resolve }) as ExecutionResult;
}

export class ReferenceNode {
  readonly __typename: string;

  constructor(readonly node: GeneratedNode) {
    this.__typename = node.label;
  }
}

function connection(nodes: readonly ReferenceNode[], { where, order, first, last }: ListArguments): unknown {
  const found = sorted(nodes.filter((node) => matches(node, where ?? {})), order ?? []);
  const size = last ?? first ?? 20;
  const page = typeof last === 'number' ? found.slice(Math.max(0, found.length - size)) : found.slice(0, size);
  const more = found.length > size;
  const pageInfo = { hasNextPage: typeof last !== 'number' && more, hasPreviousPage: typeof last === 'number' && more };
  return { totalCount: found.length, nodes: page, edges: page.map((node) => ({ node })), pageInfo };
}

function matches({ node }: ReferenceNode, where: Where): boolean {
  return Object.entries(where).every(([property, filter]) => {
    const value = plain(node.properties[property]);
    if (filter?.eq !== undefined && value !== filter.eq) return false;
    return !filter?.in || (value !== null && filter.in.includes(value));
  });
}

/** Nodes in an order; ties go by id. */
export function sorted(nodes: readonly ReferenceNode[], order: Order): ReferenceNode[] {
  return [...nodes].sort((a, b) => {
    for (const key of order) {
      const [[property, direction]] = Object.entries(key) as [[string, string]];
      const compared = compareBy(direction, plain(a.node.properties[property]), plain(b.node.properties[property]));
      if (compared !== 0) return compared;
    }
    return byIdOrder(a, b);
  });
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
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : (value ?? null);
}
