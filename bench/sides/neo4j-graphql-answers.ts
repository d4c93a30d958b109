import type { Data } from '../operations.js';

/** A list there is the nodes of a connection here, at all levels. */
function connections(value: unknown): unknown {
  if (Array.isArray(value)) return { nodes: value.map(connections) };
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, connections(of)])) : value;
}

const lists = (data: Data): Data => connections(data) as Data;

/** A connection has another name there than the list. */
const connection = (field: string) => (data: Data): Data => ({ [field]: data[`${field}Connection`] });

interface Aggregated {
  readonly aggregate: { readonly count: { readonly nodes: number }; readonly node: { readonly value: Readonly<Record<'min' | 'max' | 'average', number | null>> } };
}

/**
 * By file: an answer of @neo4j/graphql in the shape of Isnad's. It has no operation for what is not here: orders by what is related,
 * counts of groups, searches in this order, paths, neighborhoods, relations of any type and the evidence of a relation.
 */
export const ANSWERS: Readonly<Record<string, (data: Data) => Data>> = {
  'point-read': ({ statements }) => ({ node: (statements as unknown[])[0] }),
  'one-level': lists,
  'two-levels': lists,
  'three-levels': lists,
  'four-levels': lists,
  'answer-of-45-kb': lists,
  'answer-of-500-kb': lists,
  'interface-list': lists,
  'interface-page': lists,
  'nested-filter': lists,
  aggregate: ({ countries }) => ({
    countries: {
      nodes: (countries as { id: string; figuresConnection: Aggregated }[]).map(({ id, figuresConnection: { aggregate: { count, node: { value } } } }) => ({ id, figures: { totalCount: count.nodes, aggregate: { value: { min: value.min, max: value.max, avg: value.average } } } })),
    },
  }),
  'first-page': lists,
  'page-10000': lists,
  'count-of-a-type': connection('statements'),
  'count-of-an-interface': connection('actors'),
};
