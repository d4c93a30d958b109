import type { Field, RelationField } from '../../src/model/graph-model.js';
import type { GeneratedNode } from './graph-arbitrary.js';
import { type Found, type ListArguments, type ReferenceEdge, type ReferenceNode, plain } from './reference-executor.js';
import { smallSchema } from './small-schema.js';

export type Where = Readonly<Record<string, unknown>>;

type Neighbours = (node: GeneratedNode, field: RelationField, args: ListArguments) => readonly Found[];

const { model } = smallSchema;

/** Which nodes a where argument means, as the descriptions of the API say. */
export class ReferenceFilter {
  readonly #neighbours: Neighbours;
  readonly #byId: (id: string) => ReferenceNode | null;

  constructor(neighbours: Neighbours, byId: (id: string) => ReferenceNode | null) {
    this.#neighbours = neighbours;
    this.#byId = byId;
  }

  matches({ node, __typename }: ReferenceNode, where: Where): boolean {
    const fields = model.types.get(__typename)?.fields ?? new Map<string, Field>();
    return this.#all(where, fields, node.properties, (field, args) => this.#neighbours(node, field, args));
  }

  #matchesEdge({ relationship }: ReferenceEdge, where: Where): boolean {
    const fields = model.edges.get('Tied')?.fields ?? new Map<string, Field>();
    const proofs = (): readonly Found[] => (relationship.properties['proof'] as string[]).flatMap((id) => this.#byId(id) ?? []).map((node) => ({ node, edge: null }));
    return this.#all(where, fields, relationship.properties, proofs);
  }

  #all(where: Where, fields: ReadonlyMap<string, Field>, properties: Where, related: (field: RelationField, args: ListArguments) => readonly Found[]): boolean {
    const again = (part: Where): boolean => this.#all(part, fields, properties, related);
    return Object.entries(where).every(([name, value]) => {
      if (name === 'and') return !value || (value as Where[]).every(again);
      if (name === 'or') return !value || (value as Where[]).some(again);
      if (name === 'not') return !value || !again(value as Where);
      const field = fields.get(name);
      if (field?.kind === 'property') return !value || this.#property(name, properties, value as Where);
      if (!field) throw new Error(`No field ${name}.`);
      if (field.many) return !value || this.#list(field, value as Where, (args) => related(field, args));
      const found = related(field, {});
      return value === null ? found.length === 0 : found.some(({ node }) => this.matches(node, value as Where));
    });
  }

  #list(field: RelationField, filter: Where, related: (args: ListArguments) => readonly Found[]): boolean {
    const split = (where: Where): { found: readonly Found[]; isLike: (item: Found) => boolean } => {
      const { node, edge, types, direction } = (field.edge === null ? { node: where } : where) as unknown as Record<'node' | 'edge', Where | null> & ListArguments;
      const isLike = (item: Found): boolean => this.matches(item.node, node ?? {}) && (!edge || (item.edge !== null && this.#matchesEdge(item.edge, edge)));
      return { found: related({ types: types ?? null, direction: direction ?? null }), isLike };
    };
    const tests: Record<string, (where: Where) => boolean> = {
      some: (where) => { const { found, isLike } = split(where); return found.some(isLike); },
      every: (where) => { const { found, isLike } = split(where); return found.every(isLike); },
      none: (where) => { const { found, isLike } = split(where); return !found.some(isLike); },
      single: (where) => { const { found, isLike } = split(where); return found.filter(isLike).length === 1; },
      count: (where) => compares(related({}).length, where, false),
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
