import type { TypeRules } from '../../src/store/loader/check-graph.js';
import type { Script } from '../../src/store/loader/check-scripts.js';
import type { LoadOptions } from '../../src/store/loader/load-scripts.js';
import type { GraphStore, Row } from '../../src/store/graph-store.js';

/** The concrete types of the graph below. */
const TYPES: readonly TypeRules[] = [
  { concrete: 'Person', others: ['Actor'], properties: [], relations: [] },
  { concrete: 'Country', others: ['Actor'], properties: [], relations: [] },
  ...['Place', 'Article', 'Publisher', 'Statement', 'Assertion'].map((concrete) => ({ concrete, others: [], properties: [], relations: [] })),
];

export const OPTIONS: LoadOptions = { onlyChanged: false, now: '2026-01-01T00:00:00.000Z', deadline: 20_000, types: TYPES, undirected: new Set(['NEAR']), texts: [], visibility: [] };

export const SCHEMA: Script = {
  file: '00-schema.cypher',
  text: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;',
};

/** Two articles of one publisher, a third of nobody, and a statement in the first. */
export const SOURCES: Script = {
  file: '10-sources.cypher',
  text: `
MERGE (p:Publisher {id: 'org:one'}) SET p:Entity;
UNWIND [
  {id: 'article:1', day: '2020-11-10', by: 'org:one'}, {id: 'article:2', day: '2021-01-05', by: 'org:one'}, {id: 'article:3', day: '2019-03-01'}
] AS row
MERGE (a:Article {id: row.id}) SET a:Entity, a.publishedFrom = row.day, a.publishedTo = row.day
WITH a, row
MATCH (p:Publisher {id: row.by})
MERGE (a)-[:PUBLISHED_BY]->(p);
MERGE (s:Statement {id: 's:1'}) SET s:Entity, s.saidFrom = '2020-11-01', s.saidTo = '2020-11-08';
UNWIND [{id: 'country:a', label: 'Country'}, {id: 'country:b', label: 'Country'}] AS row
MERGE (n:Country {id: row.id}) SET n:Entity:Actor;
MERGE (n:Person {id: 'person:a'}) SET n:Entity:Actor, n.name = 'a';`,
};

interface Assertion {
  readonly id: string;
  readonly type?: string;
  readonly object?: string;
  readonly article: string;
  readonly claimedBy?: string;
  readonly statement?: string;
  readonly has?: string;
}

/** A script of assertions about country:a. */
export function assertions(...list: readonly Assertion[]): Script {
  const rows = list.map(
    ({ id, type = 'SIGNED', object = 'country:b', article, claimedBy, statement, has = "quote: 'قال', start: 1, end: 4" }) =>
      `{id: '${id}', has: {type: '${type}', ${has}}, object: '${object}', article: '${article}', ` +
      `claimedBy: ${quoted(claimedBy)}, statement: ${quoted(statement)}}`,
  );
  const relate = (to: string, type: string, label: string) =>
    `CALL (n, row) { MATCH (x:${label} {id: row.${to}}) MERGE (n)-[:\`${type}\`]->(x) RETURN count(*) AS ${to} }`;
  const text = `UNWIND [${rows.join(', ')}] AS row
MERGE (n:Assertion {id: row.id}) SET n:Entity, n += row.has
WITH n, row
CALL (n) { MATCH (x:Country {id: 'country:a'}) MERGE (n)-[:SUBJECT]->(x) RETURN count(*) AS subject }
${relate('object', 'OBJECT', 'Entity')}
${relate('article', 'IN', 'Article')}
${relate('claimedBy', 'CLAIMED_BY', 'Entity')}
${relate('statement', 'WITHIN', 'Statement')}
RETURN count(*) AS assertions;`;
  return { file: '20-assertions.cypher', text };
}

const quoted = (text: string | undefined): string => (text === undefined ? 'null' : `'${text}'`);

export const read = (store: GraphStore, text: string): Promise<readonly Row[]> =>
  store.read({ text, parameters: {} }, { deadline: 20_000 });

/** Changes the database past the loader, as someone with a console does. */
export const byHand = (store: GraphStore, text: string): Promise<unknown> =>
  store.write((run) => run({ text, parameters: {} }), { deadline: 20_000 });

/** The derived relationships out of country:a: type, object, properties. */
export const derivedEdges = (store: GraphStore): Promise<readonly Row[]> =>
  read(
    store,
    "MATCH (:Country {id: 'country:a'})-[r {derived: true}]->(o:Entity) RETURN type(r) AS type, o.id AS id, properties(r) AS properties ORDER BY type, id",
  );
