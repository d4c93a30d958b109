import type { GraphStore, Row } from '../../src/store/graph-store.js';

/** Words that the graph has from an article, byte for byte, with their place. */
export interface Words extends Phrase {
  readonly start: number;
  readonly end: number;
}

/** Words that the graph has from an article, without their place. */
export interface Phrase {
  readonly article: string;
  readonly id: string;
  readonly text: string;
}

/** One occurrence of a surface form. */
export interface Form extends Words {
  readonly zone: string | null;
}

const PASSAGES = [
  ['Statement', 'REPORTED_IN', 'quote', 'start', 'end'],
  ['Statement', 'REPORTED_IN', 'attribution', 'attributionStart', 'attributionEnd'],
  ['Statement', 'REPORTED_IN', 'directPart', 'directPartStart', 'directPartEnd'],
  ['Figure', 'REPORTED_IN', 'quote', 'start', 'end'],
  ['Assertion', 'IN', 'quote', 'start', 'end'],
] as const;

const PHRASES = [
  ['Label', 'REPORTED_IN', 'text'],
  ['Assertion', 'IN', 'subjectSurface'],
  ['Assertion', 'IN', 'objectSurface'],
  ['Assertion', 'IN', 'postTitleAr'],
  ['Assertion', 'IN', 'extentAr'],
  ['Assertion', 'IN', 'topicAr'],
] as const;

/** Quotes of statements, figures and assertions, attributions and direct parts. */
export async function readPassages(store: GraphStore): Promise<readonly Words[]> {
  const found = PASSAGES.map(async ([label, type, text, start, end]) => {
    const rows = await read(store, `MATCH (n:${label})-[:\`${type}\`]->(a:Article) WHERE n.${text} IS NOT NULL RETURN a.id AS article, n.id AS id, n.${text} AS text, n.${start} AS startsAt, n.${end} AS endsAt`);
    return rows.map((row) => ({ ...phrase(row), start: Number(row[3]), end: Number(row[4]) }));
  });
  return (await Promise.all(found)).flat();
}

/** Every occurrence of every surface form. */
export async function readForms(store: GraphStore): Promise<readonly Form[]> {
  const rows = await read(store, 'MATCH (n:SurfaceForm)-[:REPORTED_IN]->(a:Article) UNWIND n.offsets AS startsAt RETURN a.id AS article, n.id AS id, n.text AS text, startsAt AS startsAt, n.zone AS zone');
  return rows.map((row) => {
    const [, , text, start, zone = null] = row;
    return { ...phrase(row), start: Number(start), end: Number(start) + String(text).length, zone: zone === null ? null : String(zone) };
  });
}

/** Labels, titles of posts, extents, topics, and words that stand for a subject or object. */
export async function readPhrases(store: GraphStore): Promise<readonly Phrase[]> {
  const found = PHRASES.map(([label, type, text]) =>
    read(store, `MATCH (n:${label})-[:\`${type}\`]->(a:Article) WHERE n.${text} IS NOT NULL RETURN a.id AS article, n.id AS id, n.${text} AS text`),
  );
  return (await Promise.all(found)).flat().map(phrase);
}

const read = (store: GraphStore, text: string): Promise<readonly Row[]> => store.read({ text, parameters: {} }, { deadline: 20_000 });

const phrase = ([article, id, text]: Row): Phrase => ({ article: String(article), id: String(id), text: String(text) });
