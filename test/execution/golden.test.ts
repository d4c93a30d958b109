import type { ApolloServer } from '@apollo/server';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestContext } from '../../src/execution/outcome.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { describeEngines } from '../engines/engines.js';
import { cypherFile, expected, readGoldenCases, unusedFiles, updating } from '../golden-case.js';
import { RecordingStore } from '../recording-store.js';
import { openSeeded, schema } from '../seeded-store.js';

const cases = readGoldenCases();

test('every expected file belongs to an operation', () => {
  expect(unusedFiles()).toEqual([]);
});

describe('golden cases', () => {
  describeEngines((engine) => {
    let store: RecordingStore;
    let server: ApolloServer<RequestContext>;

    beforeAll(async () => {
      store = new RecordingStore(await openSeeded(engine));
      server = createApolloServer(schema, store, 60_000);
    }, 300_000);

    test.each(cases)('$name', async ({ name, source, variables, operationName, queries }) => {
      store.queries.length = 0;
      const response = await server.executeOperation(
        { query: source, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue: {} },
      );
      if (response.body.kind !== 'single') throw new Error('The answer comes in parts.');
      const write = updating && engine.name === 'embedded engine';
      const result = `${JSON.stringify(response.body.singleResult, null, 2)}\n`;
      expect(result).toBe(expected(name, '.json', result, write));
      const cypher = store.queries.map(cypherFile).join('\n');
      expect(cypher).toBe(expected(name, '.cypher', cypher, write));
      expect(store.queries).toHaveLength(queries);
    });
  });
});
