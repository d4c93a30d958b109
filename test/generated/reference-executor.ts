import { type DocumentNode, type ExecutionResult, type GraphQLFieldResolver, execute } from 'graphql';
import type { GeneratedGraph, GeneratedNode } from './graph-arbitrary.js';
import { ReferenceFilter, type Where } from './reference-filter.js';
import { type Choice, type Found, ReferenceEdge, ReferenceGraph, ReferenceNode, fieldsOf, plain } from './reference-graph.js';
import { type GroupsArguments, ReferenceGroups } from './reference-groups.js';
import { type Order, ReferenceOrder } from './reference-order.js';
import { smallSchema } from './small-schema.js';

interface ListArguments extends Choice {
  readonly where?: Where | null;
  readonly order?: Order | null;
  readonly first?: number | null;
  readonly last?: number | null;
}

/** What the lists of a field are like. */
interface ListKind {
  /** Whether filters and orders tell the node from the edge. */
  readonly hasEnds: boolean;
  /** Whether the ids of the relationships decide ties. */
  readonly isByEdge: boolean;
}

/**
 * Answers an operation on a generated graph in memory, field by field, as the API's descriptions say: what both
 * engines have to agree with. It shares no code with the compiler.
 */
export function executeByDefinition(generated: GeneratedGraph, document: DocumentNode, variableValues: Record<string, unknown>): ExecutionResult {
  const { model, schema } = smallSchema;
  const graph = new ReferenceGraph(generated);
  const filter = new ReferenceFilter(graph);
  const ordering = new ReferenceOrder(graph);

  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args: Record<string, unknown>, _context, { fieldName }) => {
    if (source instanceof ReferenceNode || source instanceof ReferenceEdge) {
      const field = fieldsOf(source).get(fieldName);
      if (field?.kind === 'property') return source instanceof ReferenceNode ? localized(source.node, field.name, args['language']) : plain(source.properties[fieldName]);
      if (source instanceof ReferenceEdge && !field) return { node: source.node, type: source.relationship.type, direction: source.direction }[fieldName];
      if (field?.kind !== 'relation') throw new Error(`No field ${fieldName}.`);
      const found = graph.related(source, field, args);
      if (!field.many) return ordering.sorted(found, [], false, false)[0]?.node ?? null;
      return connection(found, args, { hasEnds: field.edge !== null, isByEdge: field.link.kind === 'anyRelationship' });
    }
    if (source !== undefined) {
      const value = (source as Record<string, unknown>)[fieldName];
      return typeof value === 'function' ? (value as (args: unknown) => unknown)(args) : value;
    }
    if (fieldName === 'node') return graph.byId(args['id'] as string);
    if (fieldName === 'nodes') return (args['ids'] as string[]).map((id) => graph.byId(id));
    const kind = [...model.types.values(), ...model.interfaces.values()].find(({ plural }) => plural === fieldName);
    return connection(graph.listed(kind?.name ?? ''), args, { hasEnds: false, isByEdge: false });
  };

  function connection(items: readonly Found[], { where, order, first, last }: ListArguments, { hasEnds, isByEdge }: ListKind): unknown {
    const matching = items.filter((item) => (hasEnds ? filter.matchesEnds(item, where ?? {}) : filter.matches(item.node, where ?? {})));
    const found = ordering.sorted(matching, order ?? [], hasEnds, isByEdge);
    const size = last ?? first ?? 20;
    const page = typeof last === 'number' ? found.slice(Math.max(0, found.length - size)) : found.slice(0, size);
    const more = found.length > size;
    const pageInfo = { hasNextPage: typeof last !== 'number' && more, hasPreviousPage: typeof last === 'number' && more };
    const made = new ReferenceGroups(graph, found, hasEnds);
    return { aggregate: () => made.aggregate(found), groups: (args: GroupsArguments) => made.groups(args), totalCount: found.length, nodes: page.map(({ node }) => node), edges: page.map(({ node, edge }) => edge ?? { node }), pageInfo };
  }

  return execute({ schema, document, variableValues, fieldResolver: resolve }) as ExecutionResult;
}

function localized({ properties }: GeneratedNode, name: string, language: unknown): unknown {
  return plain((language === 'FR' ? properties[`${name}Fr`] : null) ?? properties[name]);
}
