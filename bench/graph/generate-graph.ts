import { createHash } from 'node:crypto';
import type { ParameterValue } from '../../src/cypher/cypher-query.js';
import { dateFields, randomDay } from './dates.js';
import { generateRelationships } from './generate-relationships.js';
import { Random } from './random.js';
import { FAMILY_NAMES, GIST_WORDS, GIVEN_NAMES, ORGANIZATION_NAMES, PLACE_NAMES, type SpelledName, WORDS } from './vocabulary.js';

type Properties = Readonly<Record<string, ParameterValue>>;

/** Nodes of one concrete label, to be created together. */
export interface NodeBatch {
  readonly kind: 'nodes';
  readonly label: string;
  readonly rows: readonly Properties[];
}

/** Relationships of one type between nodes of two labels, to be created together. */
export interface RelationshipBatch {
  readonly kind: 'relationships';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly { readonly from: string; readonly to: string; readonly has: Properties }[];
}

export const NAMED = ['Country', 'Person', 'Organization', 'Group', 'Place', 'Event', 'Agreement', 'Document', 'Publisher'] as const;
export type Counts = Readonly<Record<(typeof NAMED)[number] | 'EventAccount' | 'Article' | 'Name' | 'Label' | 'SurfaceForm' | 'Statement' | 'Assertion' | 'Figure' | 'Series', number>>;

const BATCH = 2_000;

/**
 * A graph of this domain of any size, always the same for a size and a seed: hubs and long tails, Arabic names in several
 * spellings, quotes of Arabic words, dates of every precision, claims, and relations that several assertions prove.
 */
export function* generateGraph({ nodes, seed = 1 }: { readonly nodes: number; readonly seed?: number }): Generator<NodeBatch | RelationshipBatch> {
  const counts = countsFor(nodes);
  for (const label of Object.keys(counts) as (keyof Counts)[]) {
    const random = new Random(seed * 1_000 + label.length * 31 + label.charCodeAt(0));
    for (let start = 0; start < counts[label]; start += BATCH) {
      const size = Math.min(BATCH, counts[label] - start);
      yield { kind: 'nodes', label, rows: Array.from({ length: size }, (_, index) => ({ id: idOf(label, start + index), ...properties(label, start + index, counts, random) })) };
    }
  }
  yield* generateRelationships(counts, seed);
}

/** How many nodes of each type make a graph of this size: as in the articles, with fewer countries and more of the rest. */
export function countsFor(nodes: number): Counts {
  const share = (part: number, atLeast = 2): number => Math.max(atLeast, Math.round(nodes * part));
  const named = {
    Country: Math.min(60, share(0.001)), Person: share(0.02), Organization: share(0.01), Group: share(0.004), Place: share(0.01),
    Event: share(0.015), Agreement: share(0.003), Document: share(0.002), Publisher: Math.min(300, share(0.001)),
  };
  const rest = {
    Article: share(0.04), EventAccount: share(0.02), Label: share(0.015), Statement: share(0.2), Assertion: share(0.25),
    Figure: share(0.06), Series: share(0.004), Name: 2 * sum(named),
  };
  return { ...named, ...rest, SurfaceForm: Math.max(1, nodes - sum(named) - sum(rest)) };
}

export function idOf(label: keyof Counts, index: number): string {
  return `${label.toLowerCase()}:${index}`;
}

/** The name of an entity: the same wherever it is written. */
export function nameOf(label: (typeof NAMED)[number], index: number): SpelledName {
  const numbered = ({ en, ar }: SpelledName, of: number): SpelledName => (index < of ? { en, ar } : { en: `${en} ${index}`, ar: ar.map((form) => `${form} ${index}`) as [string, ...string[]] });
  if (label !== 'Person') {
    const names = label === 'Place' || label === 'Country' ? PLACE_NAMES : ORGANIZATION_NAMES;
    return numbered(at(names, index), names.length);
  }
  const given = at(GIVEN_NAMES, index);
  const family = at(FAMILY_NAMES, Math.floor(index / GIVEN_NAMES.length));
  const forms = given.ar.flatMap((first) => family.ar.map((last) => `${first} ${last}`)) as [string, ...string[]];
  return numbered({ en: `${given.en} ${family.en}`, ar: forms }, GIVEN_NAMES.length * FAMILY_NAMES.length);
}

/** The entity that the nth name belongs to: each has one in English and one in Arabic. */
export function namedAt(counts: Counts, position: number): { readonly label: (typeof NAMED)[number]; readonly index: number } {
  let index = position;
  for (const label of NAMED) {
    if (index < counts[label]) return { label, index };
    index -= counts[label];
  }
  throw new RangeError(`There is no entity ${position}.`);
}

function properties(label: keyof Counts, index: number, counts: Counts, random: Random): Properties {
  switch (label) {
    case 'Name': {
      const { en, ar } = named(counts, index >> 1);
      return { text: index % 2 === 0 ? en : ar[0], language: index % 2 === 0 ? 'EN' : 'AR', kind: 'CANONICAL' };
    }
    case 'Label':
      return { text: sentence(WORDS, 2, random) };
    case 'SurfaceForm': {
      const { ar } = named(counts, formOf(counts, index));
      return { text: ar[index % ar.length] ?? ar[0], offsets: Array.from({ length: 1 + random.below(3) }, (_, place) => BigInt(place * 100 + random.below(100))) };
    }
    case 'EventAccount':
      return { name: `Event ${index % counts.Event}, as told`, ...dateFields('start', randomDay(random), random) };
    case 'Article':
      return {
        ...(random.chance(0.9) ? { title: sentence(WORDS, 6, random) } : {}), language: 'AR', file: `${index}.txt`, textLength: 4_000n, bodyEnd: 3_900n,
        sha256: createHash('sha256').update(String(index)).digest('hex'), ...dateFields('published', articleDay(index), new Random(index)),
      };
    case 'Statement':
      return {
        ...quote(random), kind: random.pick(['DIRECT', 'INDIRECT', 'INDIRECT', 'MIXED', 'HEADLINE', 'NARRATED_ACT']), gist: sentence(GIST_WORDS, 8, random),
        joint: random.chance(0.1), unclosedQuote: false, nestedQuotes: false, ...dateFields('said', randomDay(random), random),
      };
    case 'Assertion':
      return { ...quote(random), type: relationType(index), mutual: false, ...(random.chance(0.3) ? dateFields('date', randomDay(random), new Random(index)) : {}) };
    case 'Figure':
      return { ...quote(random), value: Math.round(random.number() ** 3 * 100_000) + 0.5, comparator: random.pick(['EXACTLY', 'ABOUT', 'MORE_THAN', 'AT_LEAST']), unit: random.pick(['person', 'tonne', 'kilometre']), what: sentence(GIST_WORDS, 4, random), ...dateFields('asOf', randomDay(random), random) };
    case 'Series':
      return { name: `Series ${index}`, unit: 'person', trend: random.pick(['decreases', 'increases']), delta: random.below(1_000) + 0.5 };
    default:
      return { ...namedProperties(label, index), ...ownProperties(label, random) };
  }
}

function namedProperties(label: (typeof NAMED)[number], index: number): Properties {
  const { en, ar } = nameOf(label, index);
  return { name: en, nameAr: ar[0] };
}

function ownProperties(label: (typeof NAMED)[number], random: Random): Properties {
  if (label === 'Place') return { kind: random.pick(['REGION', 'CITY', 'CITY', 'LINE', 'CHECKPOINT']), latitude: 38 + random.number() * 4, longitude: 44 + random.number() * 6 };
  if (label === 'Event') return dateFields('start', randomDay(random), random);
  return label === 'Agreement' ? dateFields('signed', randomDay(random), random) : {};
}

const named = (counts: Counts, position: number): SpelledName => {
  const { label, index } = namedAt(counts, position);
  return nameOf(label, index);
};

/** The entity that a surface form refers to, by its position among the named: a few are written far more often than the rest. */
export function formOf(counts: Counts, index: number): number {
  return new Random(index).skewed(counts.Name / 2);
}

export function articleDay(index: number): number {
  return randomDay(new Random(index + 7));
}

const RELATION_TYPES = ['DISPUTES_WITH', 'CONTROLS', 'SIGNED', 'PARTY_TO', 'HOLDS_POST', 'MEDIATED', 'DEPLOYED_IN', 'NEGOTIATED_WITH', 'ACCUSES', 'LOCATED_IN', 'PART_OF', 'CALLED_ON', 'SUPERVISES', 'AIDS', 'INVOLVES'];

/** The type of an assertion: the same for its node and for its relation. */
export function relationType(assertion: number): string {
  return RELATION_TYPES[new Random(assertion + 3).skewed(RELATION_TYPES.length)] ?? 'SIGNED';
}

function quote(random: Random): { readonly quote: string; readonly start: bigint; readonly end: bigint } {
  const text = sentence(WORDS, 5 + random.below(20), random);
  const start = random.below(3_000);
  return { quote: text, start: BigInt(start), end: BigInt(start + text.length) };
}

function sentence(words: readonly string[], length: number, random: Random): string {
  return Array.from({ length }, () => words[random.skewed(words.length)]).join(' ');
}

/** One of a list, which begins again after its end. */
function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
