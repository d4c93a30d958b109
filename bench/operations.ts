import { readFileSync } from 'node:fs';
import { tokens } from '../src/search/tokens.js';
import { idOf } from './graph/generate-graph.js';

type Variables = Readonly<Record<string, unknown>>;

/** What is asked of every side: the same answer is expected of each. */
export interface Operation {
  readonly name: string;
  /** The name of its files in operations/: `.graphql` for Isnad and DataLoader, `.cypher` by hand, `.neo4j-graphql.graphql`. */
  readonly file: string;
  /** One after another, so that no side answers from what it just had. */
  readonly variables: readonly Variables[];
  /** What of an answer has to be the same on all sides, where that is not all of it. */
  readonly compared?: (data: Data) => unknown;
}

export type Data = Readonly<Record<string, unknown>>;

/** A place in a list, and the same place for whoever pages otherwise. */
export interface Page {
  readonly after: string;
  /** The values of the list's order there. */
  readonly saidFrom: string;
  readonly id: string;
  /** How many nodes stand before it. */
  readonly skip: number;
}

/** What the operations are about, in a graph of some size. */
export interface Sample {
  readonly counts: Readonly<Record<string, number>>;
  readonly page10000: Page;
  /** After the first 980 hits of the frequent word. */
  readonly searchPage50: string;
  /** Pairs of entities that are further from each other than most. */
  readonly distant: readonly { readonly from: string; readonly to: string }[];
}

const TURNS = 64;

/** Ids of a type by rank, from a share of all of them to another: a node's degree falls with its rank, alike in graphs of all sizes. */
function ids({ counts }: Sample, label: Parameters<typeof idOf>[0], from: number, to: number): string[] {
  const count = counts[label] ?? 0;
  return Array.from({ length: TURNS }, (_, turn) => idOf(label, Math.floor(count * (from + ((to - from) * turn) / TURNS))));
}

const byId = (list: readonly string[]): Variables[] => list.map((id) => ({ id }));

/** A search, and for whoever asks the index by hand the one term that its word has there. */
const search = (query: string, skip = 0): Variables => ({ query, term: tokens(query)[0]?.term, skip });

export const FREQUENT_WORD = 'الاتفاق';

/** All operations, the small ones first. */
export function operations(sample: Sample): Operation[] {
  const articles = ids(sample, 'Article', 0.01, 0.1);
  const people = ids(sample, 'Person', 0.005, 0.05);
  const countries = ids(sample, 'Country', 0.1, 1);
  const organizations = ids(sample, 'Organization', 0.1, 0.9);
  // The number of an organization is a word of its name alone.
  const names = organizations.map((id) => id.slice(id.indexOf(':') + 1));
  const pages = (size: number): Variables[] => articles.slice(0, 16).map((_, turn) => ({ ids: Array.from({ length: size }, (_, place) => idOf('Article', Math.floor((sample.counts['Article'] ?? 0) * 0.01) + turn * 3 + place)) }));
  const length = ({ paths }: Data): unknown => (paths as { length: number | null }).length;
  const sizes = ({ search }: Data): unknown => { const { totalCount, nodes } = search as { totalCount: number; nodes: readonly unknown[] }; return [totalCount, nodes.length]; };
  const named = (name: string, variables: readonly Variables[] = [{}], more: Partial<Operation> = {}): Operation => ({ name, file: name, variables, ...more });
  return [
    named('point-read', byId(ids(sample, 'Statement', 0.1, 0.9))),
    named('one-level', byId(people)),
    named('two-levels', byId(articles)),
    named('three-levels', byId(articles)),
    named('four-levels', byId(people)),
    named('answer-of-45-kb', pages(20)),
    named('answer-of-500-kb', pages(100)),
    named('interface-list', byId(countries)),
    named('interface-page'),
    named('nested-filter', people.map((speaker, turn) => ({ speaker, publisher: idOf('Publisher', turn % 3) }))),
    named('order-by-related', byId(people)),
    // Engines add up in their own order.
    named('aggregate', byId(countries), { compared: (data) => JSON.parse(JSON.stringify(data, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value))) as unknown }),
    named('groups', byId(countries)),
    named('first-page'),
    named('page-10000', [{ ...sample.page10000 }]),
    named('count-of-a-type'),
    named('count-of-an-interface'),
    named('search-rare', names.map((name) => search(name)), { file: 'search' }),
    named('search-frequent', [search(FREQUENT_WORD)], { file: 'search' }),
    // Which of those with equal ranks is the thousandth is each index's own.
    named('search-page-50', [{ ...search(FREQUENT_WORD, 980), after: sample.searchPage50 }], { file: 'search', compared: sizes }),
    named('path-random', people.map((from, turn) => ({ from, to: organizations[turn] })), { file: 'path', compared: length }),
    named('path-distant', sample.distant, { file: 'path', compared: length }),
    named('neighborhood-of-a-hub', byId([idOf('Country', 0), idOf('Country', 1), idOf('Person', 0)]), { file: 'neighborhood' }),
    named('evidence-of-50-edges', byId(countries.slice(0, 8)), { file: 'evidence' }),
  ];
}

/** The text of an operation for a side. */
export function textOf({ file }: Pick<Operation, 'file'>, kind: 'graphql' | 'cypher' | 'neo4j-graphql.graphql'): string {
  return readFileSync(new URL(`operations/${file}.${kind}`, import.meta.url), 'utf8');
}
