import { isNear } from '../../src/search/near-words.js';
import { type Token, tokens } from '../../src/search/tokens.js';
import type { RelationField } from '../../src/model/graph-model.js';
import { type Choice, type Found, type ReferenceEdge, type ReferenceGraph, ReferenceNode, fieldsOf, isOf, plain } from './reference-graph.js';

export type Where = Readonly<Record<string, unknown>>;

/** Which nodes a where argument means, as the descriptions of the API say. */
export class ReferenceFilter {
  readonly #graph: ReferenceGraph;

  constructor(graph: ReferenceGraph) {
    this.#graph = graph;
  }

  matches(of: ReferenceNode | ReferenceEdge, where: Where): boolean {
    return Object.entries(where).every(([name, value]) => {
      if (name === 'and') return !value || (value as Where[]).every((part) => this.matches(of, part));
      if (name === 'or') return !value || (value as Where[]).some((part) => this.matches(of, part));
      if (name === 'not') return !value || !this.matches(of, value as Where);
      if (name === 'typename') return !value || (of instanceof ReferenceNode && (value as string[]).some((type) => isOf(of.__typename, type)));
      if (name === 'matches') return typeof value !== 'string' || (of instanceof ReferenceNode && this.#search(value, of));
      const field = fieldsOf(of).get(name);
      if (field?.kind === 'property') return !value || this.#property(name, of.properties, value as Where);
      if (!field) throw new Error(`No field ${name}.`);
      if (field.many) return !value || this.#list(of, field, value as Where);
      const found = this.#graph.related(of, field);
      return value === null ? found.length === 0 : found.some(({ node }) => this.matches(node, value as Where));
    });
  }

  /** Whether a node has all words of a search; where no node has them, words with one wrong letter count, too. */
  #search(query: string, node: ReferenceNode): boolean {
    const words = tokens(query);
    const wordsOf = (one: ReferenceNode): Token[] => this.#graph.textsOf(one).flatMap(tokens);
    const has = (one: ReferenceNode, isLike: (word: Token, asked: Token) => boolean): boolean => words.every((asked) => wordsOf(one).some((word) => isLike(word, asked)));
    const isSame = (word: Token, asked: Token): boolean => word.term === asked.term;
    if (this.#graph.listed('Entity').some((found) => has(found.node, isSame))) return has(node, isSame);
    return has(node, (word, asked) => isSame(word, asked) || (asked.word.length > 2 && isNear(word.word, asked.word)));
  }

  /** Conditions on a node and on the edge that leads to it. */
  matchesEnds(found: Found, where: Where): boolean {
    const { node, edge } = found;
    const { and, or, not } = where as { and?: Where[]; or?: Where[]; not?: Where };
    if (and?.some((part) => !this.matchesEnds(found, part)) || (or && !or.some((part) => this.matchesEnds(found, part))) || (not && this.matchesEnds(found, not))) return false;
    return this.matches(node, (where['node'] ?? {}) as Where) && (edge === null || this.matches(edge, (where['edge'] ?? {}) as Where));
  }

  #list(of: ReferenceNode | ReferenceEdge, field: RelationField, filter: Where): boolean {
    const split = (where: Where): { found: readonly Found[]; isLike: (item: Found) => boolean } => {
      const { types, direction } = where as Choice;
      const found = this.#graph.related(of, field, { types: types ?? null, direction: direction ?? null });
      return { found, isLike: (item) => (field.edge === null ? this.matches(item.node, where) : this.matchesEnds(item, where)) };
    };
    const tests: Record<string, (where: Where) => boolean> = {
      some: (where) => { const { found, isLike } = split(where); return found.some(isLike); },
      every: (where) => { const { found, isLike } = split(where); return found.every(isLike); },
      none: (where) => { const { found, isLike } = split(where); return !found.some(isLike); },
      single: (where) => { const { found, isLike } = split(where); return found.filter(isLike).length === 1; },
      count: (where) => compares(this.#graph.related(of, field).length, where, false),
    };
    return Object.entries(filter).every(([quantifier, where]) => !where || tests[quantifier]?.(where as Where));
  }

  #property(name: string, properties: Where, filter: Where): boolean {
    const [from, to, approximate] = ['From', 'To', 'Approximate'].map((part) => properties[`${name}${part}`] ?? null) as [string | null, string | null, boolean | null];
    const { during, within } = filter as Record<string, string | undefined>;
    if (during && !(from !== null && to !== null && from <= last(during) && to >= first(during))) return false;
    if (within && !(from !== null && to !== null && from >= first(within) && to <= last(within) && approximate === false)) return false;
    if (typeof filter['approximate'] === 'boolean' && filter['approximate'] !== approximate) return false;
    return compares(plain(properties[name]), filter, true);
  }
}

function compares(value: unknown, filter: Where, isNullable: boolean): boolean {
  const tests: Record<string, (other: never) => boolean> = {
    eq: (other) => value === other,
    in: (others: unknown[]) => value !== null && others.includes(value),
    gt: (other) => value !== null && (value as number) > other,
    gte: (other) => value !== null && (value as number) >= other,
    lt: (other) => value !== null && (value as number) < other,
    lte: (other) => value !== null && (value as number) <= other,
    contains: (other) => value !== null && String(value).includes(other),
    startsWith: (other) => value !== null && String(value).startsWith(other),
    endsWith: (other) => value !== null && String(value).endsWith(other),
  };
  return Object.entries(filter).every(([operator, other]) => {
    if (other === undefined || !tests[operator]) return true;
    if (other === null) return operator !== 'eq' || (isNullable && value === null) || !isNullable;
    return tests[operator](other as never);
  });
}

const first = (period: string): string => begin(period.split('/')[0] ?? '');
const last = (period: string): string => end(period.split('/').at(-1) ?? '');
const begin = (part: string): string => `${part}${'-01-01'.slice(part.length - 4)}`;
const end = (part: string): string => ({ 4: `${part}-12-31`, 7: `${part}-${part.endsWith('-11') ? '30' : '31'}` })[part.length] ?? part;
