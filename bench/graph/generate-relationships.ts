import { type Counts, NAMED, type RelationshipBatch, formOf, idOf, namedAt, relationType } from './generate-graph.js';
import { Random } from './random.js';

const BATCH = 2_000;

interface End {
  readonly label: keyof Counts;
  readonly index: number;
}

const ACTORS = ['Country', 'Person', 'Organization', 'Group'] as const;

/** Every node's relationships to the nodes that it belongs to, one type after another. */
export function* generateRelationships(counts: Counts, seed: number): Generator<RelationshipBatch> {
  for (const { label, relations } of SHAPES) {
    const buckets = new Map<string, { type: string; from: string; to: string; rows: RelationshipBatch['rows'][number][] }>();
    for (let index = 0; index < counts[label]; index++) {
      const random = new Random(seed * 7_919 + index * 31 + label.length);
      for (const [type, end] of relations({ index, counts, random })) {
        const key = `${type} ${end.label}`;
        let bucket = buckets.get(key);
        if (!bucket) buckets.set(key, (bucket = { type, from: label, to: end.label, rows: [] }));
        bucket.rows.push({ from: idOf(label, index), to: idOf(end.label, end.index), has: type === 'CONTRADICTS' ? { what: 'generated', confidence: 'MEDIUM' } : type === 'SAID_BY' || type === 'ON_BEHALF_OF' ? { position: 0n } : {} });
        if (bucket.rows.length < BATCH) continue;
        yield { kind: 'relationships', ...bucket };
        bucket.rows = [];
      }
    }
    for (const bucket of buckets.values()) if (bucket.rows.length > 0) yield { kind: 'relationships', ...bucket };
  }
}

type Relation = readonly [type: string, end: End];

interface At {
  readonly index: number;
  readonly counts: Counts;
  readonly random: Random;
}

interface Shape {
  readonly label: keyof Counts;
  readonly relations: (at: At) => readonly Relation[];
}

const SHAPES: readonly Shape[] = [
  { label: 'Article', relations: ({ counts, random }) => some(random, 0.7, 'PUBLISHED_BY', one('Publisher', counts, random)) },
  { label: 'Name', relations: ({ counts, index }) => [['NAME_OF', namedAt(counts, index >> 1)]] },
  { label: 'Label', relations: ({ counts, random }) => [['LABEL_OF', anyNamed(counts, random)], ['REPORTED_IN', one('Article', counts, random)], ...some(random, 0.5, 'USED_BY', actor(counts, random))] },
  { label: 'SurfaceForm', relations: ({ counts, random, index }) => [['REFERS_TO', namedAt(counts, formOf(counts, index))], ['REPORTED_IN', one('Article', counts, random)]] },
  { label: 'EventAccount', relations: ({ counts, random, index }) => [['ACCOUNT_OF', { label: 'Event', index: index % counts.Event }], ['REPORTED_IN', one('Article', counts, random)], ['TOOK_PLACE_IN', one('Place', counts, random)], ['PARTICIPANT', actor(counts, random)]] },
  { label: 'Statement', relations: statementRelations },
  { label: 'Figure', relations: ({ counts, random }) => [['REPORTED_IN', one('Article', counts, random)], ...some(random, 0.8, 'ACCORDING_TO', actor(counts, random)), ...some(random, 0.6, 'STATED_IN', one('Statement', counts, random)), ...some(random, 0.3, 'IN_SERIES', one('Series', counts, random))] },
  { label: 'Assertion', relations: assertionRelations },
];

function statementRelations({ index, counts, random }: At): readonly Relation[] {
  const mentioned = Array.from({ length: 1 + random.below(3) }, () => anyNamed(counts, random));
  return [
    ['REPORTED_IN', one('Article', counts, random)],
    ['SAID_BY', actor(counts, random)],
    ...some(random, 0.4, 'ON_BEHALF_OF', one('Country', counts, random)),
    ['ABOUT', anyNamed(counts, random)],
    ...distinct(mentioned).map((end): Relation => ['MENTIONS', end]),
    ...(index > 0 ? some(random, 0.05, 'CONTRADICTS', { label: 'Statement', index: index - 1 }) : []),
  ];
}

function assertionRelations({ index, counts, random }: At): readonly Relation[] {
  const { subject, object, article, claimant } = assertionEnds(index, counts);
  return [
    ['SUBJECT', subject],
    ['OBJECT', object],
    ['IN', { label: 'Article', index: article }],
    ...(claimant ? [['CLAIMED_BY', claimant] as const satisfies Relation] : []),
    ...some(random, 0.3, 'WITHIN', one('Statement', counts, random)),
  ];
}

/** What an assertion is about. Assertions of favourites meet in the same relation again and again. */
function assertionEnds(index: number, counts: Counts): { readonly subject: End; readonly object: End; readonly article: number; readonly claimant: End | null } {
  const random = new Random(index * 17 + 5);
  const type = relationType(index);
  const subject = actor(counts, random);
  const other = type === 'CONTROLS' || type === 'DEPLOYED_IN' || type === 'LOCATED_IN' ? one('Place', counts, random) : type === 'SIGNED' || type === 'PARTY_TO' || type === 'MEDIATED' ? one('Agreement', counts, random) : actor(counts, random);
  const isSame = other.label === subject.label && other.index === subject.index;
  const object = isSame ? { ...other, index: (other.index + 1) % counts[other.label] } : other;
  return { subject, object, article: random.skewed(counts.Article), claimant: random.chance(0.4) ? actor(counts, random) : null };
}

function one(label: keyof Counts, counts: Counts, random: Random): End {
  return { label, index: random.skewed(counts[label]) };
}

function actor(counts: Counts, random: Random): End {
  return one(ACTORS[random.skewed(ACTORS.length)] ?? 'Person', counts, random);
}

function anyNamed(counts: Counts, random: Random): End {
  return one(random.pick(NAMED), counts, random);
}

function some(random: Random, probability: number, type: string, end: End): Relation[] {
  return random.chance(probability) ? [[type, end]] : [];
}

function distinct(ends: readonly End[]): readonly End[] {
  return [...new Map(ends.map((end) => [`${end.label} ${end.index}`, end])).values()];
}
