import { beforeEach, expect, test } from '@jest/globals';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { assertions, byHand, derivedEdges, OPTIONS, read, SCHEMA, SOURCES } from './small-graph.js';

const PARALLEL = assertions(
  { id: 'r2', article: 'article:1', claimedBy: 'person:a', statement: 's:1', has: "quote: 'a', start: 1, end: 2, dateFrom: '2020-11-09', dateTo: '2020-11-12'" },
  { id: 'r1', article: 'article:2', has: "quote: 'b', start: 1, end: 2, dateFrom: '2020-11-10', dateTo: '2020-11-10'" },
  { id: 'r3', article: 'article:3' },
);

describeEngines((engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.open();
    await loadScripts(store, [SCHEMA, SOURCES, PARALLEL], OPTIONS);
  });

  const load = (script: ReturnType<typeof assertions>) => loadScripts(store, [SCHEMA, SOURCES, script], OPTIONS);

  test('parallel assertions become one relationship with all that they say', async () => {
    expect(await derivedEdges(store)).toEqual([
      [
        'SIGNED',
        'country:b',
        {
          id: 'SIGNED country:a country:b',
          derived: true,
          assertionCount: 3,
          articleCount: 3,
          assertionIds: ['r1', 'r2', 'r3'],
          articleIds: ['article:1', 'article:2', 'article:3'],
          publisherIds: ['org:one'],
          sourceCount: 2,
          claimantIds: ['person:a'],
          firstHappened: '2020-11-09',
          lastHappened: '2020-11-12',
          firstSaid: '2020-11-01',
          lastSaid: '2020-11-08',
          firstPublished: '2019-03-01',
          lastPublished: '2021-01-05',
          firstRecorded: OPTIONS.now,
          lastRecorded: OPTIONS.now,
        },
      ],
    ]);
  });

  test('what changes as assertions become visible keeps its history, and nothing else does', async () => {
    const way = { type: 'IN', direction: 'OUT', target: 'Article', targets: ['Article'], isDerived: false } as const;
    const visibility = [{ label: 'Article', hiddenIn: [], days: ['publishedTo'], from: [], with: [] }, { label: 'Assertion', hiddenIn: [], days: [], from: [], with: [way] }];
    await loadScripts(store, [SOURCES], { ...OPTIONS, visibility });
    const [[, , properties] = []] = await derivedEdges(store);
    const history = Object.entries(properties as object).filter(([name]) => /As(?:Published|Recorded)$/.test(name));
    const [one, two, three] = ['2019-03-01', '2020-11-10', '2021-01-05'];
    expect(Object.fromEntries(history)).toEqual({
      visibleAsPublished: one,
      visibleAsRecorded: OPTIONS.now,
      assertionCountAsPublished: [`${one} 1`, `${two} 2`, `${three} 3`],
      sourceCountAsPublished: [`${one} 1`, `${two} 2`],
      articleCountAsPublished: [`${one} 1`, `${two} 2`, `${three} 3`],
      assertionIdsAsPublished: [`${three} r1`, `${two} r2`, `${one} r3`],
      articleIdsAsPublished: [`${two} article:1`, `${three} article:2`, `${one} article:3`],
      publisherIdsAsPublished: [`${two} org:one`],
      claimantIdsAsPublished: [`${two} person:a`],
      firstHappenedAsPublished: [`${two} 2020-11-09`],
      lastHappenedAsPublished: [`${two} 2020-11-12`],
      firstSaidAsPublished: [`${two} 2020-11-01`],
      lastSaidAsPublished: [`${two} 2020-11-08`],
      lastPublishedAsPublished: [`${one} ${one}`, `${two} ${two}`, `${three} ${three}`],
    });
  });

  test('what no assertion says is absent, and lists are empty', async () => {
    await load(assertions({ id: 'r4', type: 'GUARDS', object: 'country:a', article: 'article:3' }));
    const [[, object, properties] = []] = await derivedEdges(store);
    expect(object).toBe('country:a');
    expect(properties).toMatchObject({ publisherIds: [], claimantIds: [], assertionCount: 1 });
    expect(properties).not.toHaveProperty('firstHappened');
    expect(properties).not.toHaveProperty('firstSaid');
  });

  test('one relationship for each object and each type, even one that is a word of the language', async () => {
    await load(assertions({ id: 'r4', type: 'CONTAINS', article: 'article:1' }, { id: 'r5', object: 'person:a', article: 'article:1' }));
    expect((await derivedEdges(store)).map(([type, object]) => [type, object])).toEqual([
      ['CONTAINS', 'country:b'],
      ['SIGNED', 'country:b'],
      ['SIGNED', 'person:a'],
    ]);
  });

  test('a type that means the same from both ends has one relationship for a pair, whoever is the subject', async () => {
    const text = `${assertions({ id: 'r4', type: 'NEAR', object: 'Z', article: 'article:1' }).text}
      MERGE (n:Assertion {id: 'r5'}) SET n:Entity, n.type = 'NEAR', n.quote = 'c', n.start = 1, n.end = 2
      WITH n MATCH (s:Country {id: 'Z'}) MATCH (o:Country {id: 'country:a'}) MATCH (x:Article {id: 'article:2'})
      MERGE (n)-[:SUBJECT]->(s) MERGE (n)-[:OBJECT]->(o) MERGE (n)-[:\`IN\`]->(x);`;
    await loadScripts(store, [SCHEMA, { file: '15-z.cypher', text: "MERGE (n:Country {id: 'Z'}) SET n:Entity:Actor" }, { file: '20-near.cypher', text }], OPTIONS);
    expect(await read(store, 'MATCH (s)-[r:NEAR]->(o) RETURN s.id AS s, o.id AS o, r.assertionIds AS ids')).toEqual([['Z', 'country:a', ['r4', 'r5']]]);
  });

  test('follows when an assertion goes, and goes with the last', async () => {
    await byHand(store, "MATCH (a:Assertion) WHERE a.id IN ['r2', 'r3'] DETACH DELETE a");
    await loadScripts(store, [SOURCES], OPTIONS);
    expect((await derivedEdges(store)).map(([, , properties]) => properties)).toMatchObject([{ assertionIds: ['r1'], claimantIds: [] }]);
    await byHand(store, 'MATCH (a:Assertion) DETACH DELETE a');
    const { relationships } = await loadScripts(store, [SOURCES], OPTIONS);
    expect(relationships).toEqual({ created: 0, changed: 0, deleted: 1 });
    expect(await derivedEdges(store)).toEqual([]);
  });

  test('follows the articles and statements, too', async () => {
    const later = { ...SOURCES, text: SOURCES.text.replace('2019-03-01', '2018-03-01') };
    const { relationships } = await loadScripts(store, [SCHEMA, later, PARALLEL], { ...OPTIONS, onlyChanged: true });
    expect(relationships).toEqual({ created: 0, changed: 1, deleted: 0 });
    expect((await derivedEdges(store))[0]?.[2]).toMatchObject({ firstPublished: '2018-03-01' });
  });

  test('leaves structural relationships of the same type alone', async () => {
    const structural = "MATCH (a:Country {id: 'country:a'}) MATCH (b:Country {id: 'country:b'}) CREATE (a)-[:SIGNED {place: 'x'}]->(b)";
    await byHand(store, structural);
    await byHand(store, 'MATCH (a:Assertion) DETACH DELETE a');
    await loadScripts(store, [SOURCES], OPTIONS);
    expect(await read(store, 'MATCH ()-[r:SIGNED]->() RETURN properties(r) AS properties')).toEqual([[{ place: 'x' }]]);
  });

  test('a second relationship that someone made is removed', async () => {
    await byHand(store, "MATCH (a:Country {id: 'country:a'}) MATCH (b:Country {id: 'country:b'}) CREATE (a)-[:SIGNED {derived: true}]->(b)");
    const { relationships } = await load(PARALLEL);
    expect(relationships.deleted).toBe(1);
    expect(await derivedEdges(store)).toHaveLength(1);
  });
});
