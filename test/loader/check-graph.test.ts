import { beforeAll, expect, test } from '@jest/globals';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { assertions, OPTIONS, read, SCHEMA, SOURCES } from './small-graph.js';

describeEngines((engine) => {
  let store: GraphStore;
  // One for all: what is refused leaves nothing behind.
  beforeAll(async () => {
    store = await engine.open();
    await loadScripts(store, [SCHEMA, SOURCES], OPTIONS);
  });

  const refused = async (text: string): Promise<string> => {
    const script = { file: '20-bad.cypher', text };
    const error: unknown = await loadScripts(store, [SCHEMA, script], OPTIONS).catch((reason: unknown) => reason);
    expect(await read(store, "MATCH (n:Entity) WHERE n.id STARTS WITH 'bad:' RETURN n.id AS id")).toEqual([]);
    expect(await read(store, "MATCH (s:SeedScript {id: '20-bad.cypher'}) RETURN s.id AS id")).toEqual([]);
    expect(await read(store, 'MATCH (n) WHERE n.bad = 1 RETURN n.id AS id')).toEqual([]);
    return String(error);
  };

  test.each([
    ["MERGE (n:Person {id: 'bad:1'}) SET n:Entity:Actor:Country", 'bad:1 (:Actor:Country:Entity:Person) has two concrete labels: keep one of :Person, :Country'],
    ["MERGE (n:Persn {id: 'bad:1'}) SET n:Entity", 'bad:1 (:Entity:Persn) has no label of a concrete type'],
    ["MERGE (n:Person {id: 'bad:1'}) SET n:Entity", 'bad:1 (:Entity:Person) must have exactly the labels :Actor:Entity:Person'],
    ["MERGE (n:Person {id: 'bad:1'}) SET n:Actor", 'bad:1 (:Actor:Person) must have exactly the labels :Actor:Entity:Person'],
    ['CREATE (n:Entity:Person:Actor {bad: 1})', 'null (:Actor:Entity:Person) has no id'],
  ])('refuses and undoes %s', async (text, message) => {
    expect(await refused(text)).toContain(`20-bad.cypher: ${message}`);
  });

  test.each([
    [{ has: 'start: 1, end: 4' }, 'has no quote'],
    [{ has: "quote: '', start: 1, end: 4" }, 'has no quote'],
    [{ has: "quote: 'a', start: 4, end: 4" }, 'must have a start below its end'],
    [{ has: "quote: 'a'" }, 'must have a start below its end'],
    [{ type: 'SIGNED]->() DELETE n //' }, 'has the type SIGNED]->() DELETE n //: write capital letters'],
    [{ object: 'nobody' }, 'has 0 OBJECT: it needs one SUBJECT, one OBJECT and one IN'],
    [{ article: 'article:9' }, 'has 0 IN'],
  ])('refuses and undoes an assertion with %j', async (part, message) => {
    const { text } = assertions({ id: 'bad:r', article: 'article:1', ...part });
    expect(await refused(text)).toContain(`20-bad.cypher: The assertion bad:r ${message}`);
  });

  test('an assertion has one subject, not two', async () => {
    const { text } = assertions({ id: 'bad:r', article: 'article:1' });
    const second = "MATCH (a:Assertion {id: 'bad:r'}) MATCH (x:Person {id: 'person:a'}) MERGE (a)-[:SUBJECT]->(x)";
    expect(await refused(`${text}\n${second};`)).toContain('The assertion bad:r has 2 SUBJECT');
  });

  const PAIR = "MATCH (a:Country {id: 'country:a'}) MATCH (b:Country {id: 'country:b'})";

  test.each([
    ['side by side', `${PAIR} CREATE (a)-[:LIKES]->(b) CREATE (a)-[:LIKES {bad: 1}]->(b)`, 'LIKES between country:a and country:b'],
    ['both ways, of a type that means the same from both ends', `${PAIR} CREATE (a)-[:NEAR]->(b) CREATE (b)-[:NEAR]->(a)`, 'NEAR between country:a and country:b'],
    ['beside assertions of the type', `${assertions({ id: 'bad:r', article: 'article:1' }).text} ${PAIR} CREATE (a)-[:SIGNED]->(b)`, 'SIGNED between country:a and country:b'],
  ])('refuses and undoes two relationships %s', async (_, text, pair) => {
    expect(await refused(text)).toContain(`20-bad.cypher: There are several relationships ${pair}: keep one, and none beside assertions of that type`);
  });

  test('takes relationships both ways of a type that has a direction', async () => {
    const text = `${PAIR} MERGE (a)-[:LIKES]->(b) MERGE (b)-[:LIKES]->(a)`;
    await loadScripts(store, [SCHEMA, { file: '30-likes.cypher', text }], OPTIONS);
    expect(await read(store, 'MATCH ()-[r:LIKES]->() RETURN count(r) AS likes')).toEqual([[2]]);
  });

  test('lists at most ten', async () => {
    const message = await refused("UNWIND range(1, 12) AS i MERGE (n:Persn {id: 'bad:' + toString(i)}) SET n:Entity");
    expect(message.match(/has no label/g)).toHaveLength(10);
    expect(message).toContain('... and 2 more');
  });
});
