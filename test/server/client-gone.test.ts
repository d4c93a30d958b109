import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { CypherQuery } from '../../src/cypher/cypher-query.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore, RunOptions } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { untilTrue } from '../faults/asking.js';
import { RecordingStore } from '../recording-store.js';
import { schema } from '../seeded-store.js';

const RUNAWAY = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*) AS runaway';

/** A real store all of whose queries run away. */
class RunawayStore extends RecordingStore {
  override read(query: CypherQuery, options: RunOptions) {
    return super.read({ text: RUNAWAY, parameters: {} }, options);
  }
}

describeEngines((engine) => {
  let store: GraphStore;
  let asked: RunawayStore;
  let server: RunningServer;
  beforeEach(async () => {
    store = await engine.open();
    asked = new RunawayStore(store);
    server = await startHttpServer({ schema, store: asked, host: '127.0.0.1', port: 0, deadline: 30_000, example: '' });
  }, 30_000);
  afterEach(() => server.close());

  /** Asks, until it hangs up. */
  const ask = async (): Promise<() => Promise<void>> => {
    const before = asked.queries.length;
    const client = new AbortController();
    const answer = fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ countries { totalCount } }"}', signal: client.signal });
    answer.catch(() => undefined);
    await untilTrue(() => Promise.resolve(asked.queries.length > before));
    await pause(500);
    return async () => {
      client.abort();
      await expect(answer).rejects.toThrow();
    };
  };

  const processId = (): number | undefined => (store instanceof EmbeddedStore ? store.processId : undefined);

  /** How many of them the engine still works for. */
  const running = async (): Promise<number> => {
    const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS runaway' RETURN count(*) AS c";
    const [row] = await store.read({ text, parameters: {} }, { deadline: 5_000 });
    return Number(row?.[0]);
  };

  test('the query of a client that hangs up is ended in the engine', async () => {
    const before = processId();
    const hangUp = await ask();
    if (engine.name === 'Neo4j') expect(await running()).toBe(1);
    await hangUp();
    const isEnded = engine.name === 'Neo4j' ? async () => (await running()) === 0 : () => Promise.resolve(processId() !== before);
    expect(await untilTrue(isEnded)).toBeLessThan(3_000);
    expect(await store.read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline: 5_000 })).toEqual([[1]]);
  }, 30_000);

  const describeEmbedded = engine.name === 'Neo4j' ? describe.skip : describe;

  describeEmbedded('on the embedded engine', () => {
    test('not while another one is waited for, but together with it', async () => {
      const before = processId();
      const [first, second] = [await ask(), await ask()];
      await first();
      await pause(2_000);
      expect(processId()).toBe(before);
      await second();
      expect(await untilTrue(() => Promise.resolve(processId() !== before))).toBeLessThan(3_000);
    }, 30_000);

    test('not where it would take less than opening the file', async () => {
      const before = processId();
      const gone = new AbortController();
      const quick = store.read({ text: 'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b RETURN count(*) AS c', parameters: {} }, { deadline: 5_000, signal: gone.signal });
      setImmediate(() => { gone.abort(); });
      await quick.catch(() => undefined);
      expect(processId()).toBe(before);
    });
  });
});
