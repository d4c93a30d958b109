import { beforeEach, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type VisibilityRules, deriveVisibility } from '../../src/store/loader/derive-visibility.js';
import { describeEngines } from '../engines/engines.js';

const DEADLINE = { deadline: 20_000 };
const way = (type: string, direction: 'OUT' | 'IN', target: string, isDerived = false) => ({ type, direction, target, targets: [target], isDerived });

/** In an order in which what comes later has to be worked out first. */
const RULES: readonly VisibilityRules[] = [
  { label: 'Claim', hiddenIn: [], days: [], from: [], with: [way('IN', 'OUT', 'Article'), way('OF', 'OUT', 'Claim'), way('BY', 'OUT', 'Person')] },
  { label: 'Person', hiddenIn: [], days: [], from: [way('NAMED_IN', 'OUT', 'Article', true)], with: [] },
  { label: 'Article', hiddenIn: [], days: ['day'], from: [], with: [] },
];

const GRAPH = `
CREATE (one:Article {id: 'one', day: '2020-01-01'}), (two:Article {id: 'two', day: '2021-01-01'})
CREATE (early:Person {id: 'early'}), (late:Person {id: 'late'}), (never:Person {id: 'never'})
CREATE (early)-[:NAMED_IN]->(one), (early)-[:NAMED_IN]->(two), (late)-[:NAMED_IN]->(two), (late)-[:NAMED_IN {derived: true}]->(one)
CREATE (a:Claim {id: 'a'})-[:\`IN\`]->(one), (b:Claim {id: 'b'})-[:\`IN\`]->(one), (c:Claim {id: 'c'})-[:\`IN\`]->(one)
CREATE (a)-[:BY]->(early), (b)-[:BY]->(late), (c)-[:OF]->(b)`;

describeEngines((engine) => {
  let store: GraphStore;
  const write = (text: string) => store.write((run) => run({ text, parameters: {} }), DEADLINE);
  const derive = () => store.write((run) => deriveVisibility(run, RULES), DEADLINE);
  const read = async (property: string) =>
    Object.fromEntries((await store.read({ text: `MATCH (n:Entity) RETURN n.id AS id, n.${property} AS day`, parameters: {} }, DEADLINE)).map(([id, day]) => [String(id), day]));

  beforeEach(async () => {
    store = await engine.open();
    await write(GRAPH);
    await write("MATCH (n) SET n:Entity, n.recordedAt = '2026-01-01T00:00:00.000Z'");
    await write("MATCH (n:Person {id: 'late'}) SET n.recordedAt = '2026-06-01T00:00:00.000Z'");
    await derive();
  });

  test('a node is visible from the first that it rests on, and not before all that it stands with', async () => {
    expect(await read('visibleAsPublished')).toEqual({
      one: '2020-01-01', two: '2021-01-01', early: '2020-01-01', late: '2021-01-01', never: '0001-01-01', a: '2020-01-01', b: '2021-01-01', c: '2021-01-01',
    });
  });

  test('on the clock of the graph, from when it was recorded, and not before what it stands with', async () => {
    const [first, later] = ['2026-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'];
    expect(await read('visibleAsRecorded')).toEqual({ one: first, two: first, early: first, late: later, never: first, a: first, b: later, c: later });
  });

  test('follows what changes, to earlier and to later', async () => {
    await write("MATCH (n:Article {id: 'two'}) SET n.day = '2019-01-01'");
    await derive();
    expect(await read('visibleAsPublished')).toMatchObject({ early: '2019-01-01', late: '2019-01-01', b: '2020-01-01', c: '2020-01-01' });
    await write("MATCH (n:Article {id: 'one'}) SET n.day = '2022-01-01'");
    await derive();
    expect(await read('visibleAsPublished')).toMatchObject({ early: '2019-01-01', a: '2022-01-01', c: '2022-01-01' });
  });

  test('comes to an end where nodes stand with each other', async () => {
    await write("MATCH (b:Claim {id: 'b'}) MATCH (c:Claim {id: 'c'}) CREATE (b)-[:OF]->(c)");
    await derive();
    expect(await read('visibleAsPublished')).toMatchObject({ b: '2021-01-01', c: '2021-01-01' });
    await write("MATCH (n:Article {id: 'two'}) SET n.day = '2019-01-01'");
    await derive();
    expect(await read('visibleAsPublished')).toMatchObject({ b: '2020-01-01', c: '2020-01-01' });
  });
});
