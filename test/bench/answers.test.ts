import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkAnswers } from '../../bench/check-answers.js';
import { loadGeneratedGraph } from '../../bench/graph/load-graph.js';
import { type Operation, operations } from '../../bench/operations.js';
import { readSample } from '../../bench/sample.js';
import { type Side, startSide } from '../../bench/sides/side.js';
import { describeEngines, neo4jAddress } from '../engines/engines.js';
import { schema } from '../seeded-store.js';

const NODES = 3_000;

describeEngines((engine) => {
  // Its rivals have no other engine.
  const { uri = '' } = neo4jAddress ?? {};
  (engine.name === 'Neo4j' ? describe : describe.skip)('the sides of the bench', () => {
    const sides: Side[] = [];
    let asked: Operation[] = [];

    beforeAll(async () => {
      const store = await engine.open();
      await loadGeneratedGraph(store, schema, { nodes: NODES });
      const isnad = await startSide('isnad', JSON.stringify({ kind: 'neo4j', ...neo4jAddress }));
      sides.push(isnad);
      for (const name of ['handwritten', 'neo4j-graphql', 'dataloader'] as const) sides.push(await startSide(name, uri));
      asked = operations(await readSample(NODES, store, isnad));
    }, 180_000);
    afterAll(() => Promise.all(sides.map((side) => side.close())));

    test('answer all operations alike', async () => {
      for (const operation of asked) expect(await checkAnswers(operation, sides)).toBeGreaterThan(20);
      expect(asked.length).toBeGreaterThan(16);
    }, 180_000);
  });
});
