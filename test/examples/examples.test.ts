import { beforeAll, expect, test } from '@jest/globals';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { openSeeded, schema } from '../seeded-store.js';
import { WhoSaidWhatDocument, type WhoSaidWhatQuery, type WhoSaidWhatQueryVariables } from './examples.generated.js';

describeEngines((engine) => {
  let store: RecordingStore;

  beforeAll(async () => {
    store = new RecordingStore(await openSeeded(engine));
  }, 120_000);

  test('who said what about the operation of September 2023: in the order of time, with the words and their article', async () => {
    const server = createApolloServer(schema, store, 10_000);
    const { body } = await server.executeOperation<WhoSaidWhatQuery, WhoSaidWhatQueryVariables>({ query: WhoSaidWhatDocument }, { contextValue: {} });
    if (body.kind !== 'single' || !body.singleResult.data) throw new Error(JSON.stringify(body));
    const [event] = body.singleResult.data.events.nodes;
    expect(event?.nameAr).toBe('العملية العسكرية الأذربيجانية في قره باغ، سبتمبر 2023');
    expect(event?.discussedIn.totalCount).toBe(11);
    expect(event?.discussedIn.nodes.map(({ said, speakers }) => [said, speakers.nodes.map(({ name }) => name).join()])).toEqual([
      ['2023-09-19', 'Azerbaijani Ministry of Defence'],
      ['2023-09-20~', 'Vladimir Putin'],
      ['2023-09-20', 'Russian Ministry of Foreign Affairs'],
      ['2023-09-20', 'Azerbaijani Ministry of Defence'],
      ['2023-09-20', 'Azerbaijani Ministry of Defence'],
    ]);
    expect(store.queries).toHaveLength(1);
  });
});
