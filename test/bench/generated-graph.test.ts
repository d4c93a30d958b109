import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkAnswers } from '../../bench/check-answers.js';
import { generateGraph } from '../../bench/graph/generate-graph.js';
import { loadGeneratedGraph } from '../../bench/graph/load-graph.js';
import { operations } from '../../bench/operations.js';
import { readSample } from '../../bench/sample.js';
import { type Side, startSide } from '../../bench/sides/side.js';
import { nodeRules } from '../../src/model/node-rules.js';
import { checkGraph, parallelRelationships } from '../../src/store/loader/check-graph.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines, neo4jAddress } from '../engines/engines.js';
import { schema } from '../seeded-store.js';

const NODES = 3_000;

test('a generated graph is always the same, and of the size that was asked for', () => {
  const [one, other] = [[...generateGraph({ nodes: NODES })], [...generateGraph({ nodes: NODES })]];
  expect(one).toEqual(other);
  expect(one).not.toEqual([...generateGraph({ nodes: NODES, seed: 2 })]);
  const nodes = one.flatMap((batch) => (batch.kind === 'nodes' ? batch.rows.map(({ id }) => id) : []));
  expect(nodes).toHaveLength(NODES);
  expect(new Set(nodes).size).toBe(NODES);
});

describeEngines((engine) => {
  let store: GraphStore;
  const sides: Side[] = [];
  beforeAll(async () => {
    store = await engine.open();
    await loadGeneratedGraph(store, schema, { nodes: NODES });
  }, 120_000);
  afterAll(() => Promise.all(sides.map((side) => side.close())));

  test('it keeps the rules of the graph, and has hubs', async () => {
    const mistakes = await store.write(async (run) => [...(await checkGraph(run, nodeRules(schema))), ...(await parallelRelationships(run, schema.model.undirected))], { deadline: 60_000 });
    expect(mistakes).toEqual([]);
    const count = async (text: string): Promise<number[]> => ((await store.read({ text, parameters: {} }, { deadline: 60_000 }))[0] ?? []).map(Number);
    expect(await count('MATCH (n:Entity) RETURN count(n) AS nodes')).toEqual([NODES]);
    const [relationships = 0] = await count('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS relationships');
    expect(relationships).toBeGreaterThan(2.5 * NODES);
    const [most = 0, assertions = 0] = await count('MATCH ()-[r {derived: true}]->() RETURN max(r.assertionCount) AS most, sum(r.assertionCount) AS assertions');
    expect(most).toBeGreaterThan(5);
    expect(assertions).toBe(NODES / 4);
    const [hub = 0] = await count('MATCH (:Statement)-[:SAID_BY]->(n) WITH n, count(*) AS said RETURN max(said) AS hub');
    expect(hub).toBeGreaterThan(NODES / 50);
  }, 120_000);

  // Isnad's rivals have no other engine.
  (engine.name === 'Neo4j' ? test : test.skip)('all sides of the bench answer its operations alike', async () => {
    const isnad = await startSide('isnad', JSON.stringify({ kind: 'neo4j', ...neo4jAddress }));
    sides.push(isnad);
    for (const name of ['handwritten', 'neo4j-graphql', 'dataloader'] as const) sides.push(await startSide(name, neo4jAddress?.uri ?? ''));
    const asked = operations(await readSample(NODES, store, isnad));
    expect(asked.length).toBeGreaterThan(16);
    for (const operation of asked) expect(await checkAnswers(operation, sides)).toBeGreaterThan(20);
  }, 240_000);
});
