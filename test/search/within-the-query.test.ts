import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { describeEngines } from '../engines/engines.js';
import { expected, readGoldenCases } from '../golden-case.js';
import { RecordingStore } from '../recording-store.js';
import { openSeeded, schema } from '../seeded-store.js';

const cases = readGoldenCases().filter(({ source }) => source.includes('search('));

/** Asks as servers do: what is looked up is part of the query where the engine can. */
class AskedAsServersDo extends RecordingStore {
  readonly #store: GraphStore;

  constructor(store: GraphStore) {
    super(store);
    this.#store = store;
  }

  override lookUpQuery: GraphStore['lookUpQuery'] = (query) => this.#store.lookUpQuery(query);
}

describe('a search within its query', () => {
  describeEngines((engine) => {
    let store: AskedAsServersDo;

    beforeAll(async () => {
      store = new AskedAsServersDo(await openSeeded(engine));
    }, 300_000);

    async function answer(query: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<unknown> {
      const server = createApolloServer(schema, store, 60_000);
      const { body } = await server.executeOperation({ query, variables, ...(operationName === undefined ? {} : { operationName }) }, { contextValue: {} });
      return body.kind === 'single' ? body.singleResult : null;
    }

    test.each(cases)('$name is answered as by a look-up before it', async ({ name, source, variables, operationName }) => {
      const result = `${JSON.stringify(await answer(source, variables, operationName), null, 2)}\n`;
      expect(result).toBe(expected(name, '.json', result, false));
    });

    const asked = async (query: string): Promise<unknown> => {
      store.queries.length = store.lookUps.length = 0;
      const { data } = (await answer(query)) as { data: { search: { totalCount: number; isTotalExact: boolean; isCorrected: boolean } } };
      return { ...data.search, queries: store.queries.length, lookUps: store.lookUps.length };
    };

    const found = { totalCount: expect.any(Number), isTotalExact: true };

    test('is one query where something has the words', async () => {
      const lookUps = engine.name === 'Neo4j' ? 0 : 1;
      expect(await asked('{ search(query: "Россия") { totalCount isTotalExact isCorrected } }')).toEqual({ ...found, isCorrected: false, queries: 1, lookUps });
      expect(await asked('{ search(query: "كاراباخ", types: [Place]) { totalCount isTotalExact isCorrected } }')).toEqual({ ...found, totalCount: 1, isCorrected: false, queries: 1, lookUps });
    });

    test('is looked up with other words where nothing has them', async () => {
      const queries = engine.name === 'Neo4j' ? 2 : 1;
      expect(await asked('{ search(query: "Pashinyen") { totalCount isTotalExact isCorrected } }')).toEqual({ ...found, isCorrected: true, queries, lookUps: 3 });
    });

    test.each(['{ search(query: "Putin") { isCorrected } countries { totalCount } }', '{ search(query: "Putin") { isCorrected } }'])('is looked up before where no hits are read: %s', async (query) => {
      expect(await answer(query)).toMatchObject({ data: { search: { isCorrected: false } } });
    });
  });
});
