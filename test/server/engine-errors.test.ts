import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { CypherQuery } from '../../src/cypher/cypher-query.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { schema } from '../seeded-store.js';
import { type HttpAnswer, ask, post } from './http-answer.js';
import { startPlainApollo } from './plain-apollo.js';

/** A real store whose queries are not Cypher. */
class MisspellingStore extends RecordingStore {
  override read(query: CypherQuery, options: { deadline: number }) {
    return super.read({ ...query, text: `${query.text} RETRUN secret` }, options);
  }
}

interface Body {
  readonly errors?: readonly { readonly path?: readonly string[]; readonly extensions: object }[];
  readonly data?: unknown;
}

function parsed({ body }: HttpAnswer): Body {
  return JSON.parse(body) as Body;
}

describeEngines((engine) => {
  const running: RunningServer[] = [];
  const start = async (store: GraphStore, deadline = 10_000): Promise<RunningServer> => {
    const server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline, example: '' });
    running.push(server);
    return server;
  };
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close();
  });

  describe('an engine that is gone', () => {
    let gone: GraphStore;
    beforeAll(async () => {
      gone = await engine.open();
      await gone.close();
    });

    test.each([
      ['that may be null', '{ node(id: "country:a") { id } }'],
      ['that may not be null', '{ countries { totalCount } }'],
      ['in a fragment', 'query { ...All } fragment All on Query { of: node(id: "country:a") { id } }'],
      ['beside introspection', '{ __type(name: "Country") { name } node(id: "country:a") { id } }'],
    ])('is told for a root field %s as a resolver of plain Apollo tells it', async (_, query) => {
      const plain = await startPlainApollo(gone);
      running.push(plain);
      const answer = await ask((await start(gone)).url, post({ query }));
      expect(answer).toEqual(await ask(plain.url, post({ query })));
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
    });

    test.each<[string, string, string, unknown]>([
      ['that may be null', '{ a: node(id: "x") { id } b: node(id: "y") { id } }', 'a', { a: null, b: null }],
      ['of which one may not be null', '{ a: node(id: "x") { id } b: countries { totalCount } c: people { totalCount } }', 'b', null],
      ['in fragments', 'query { ...A ... on Query { b: node(id: "y") { id } } } fragment A on Query { a: node(id: "x") { id } }', 'a', { a: null, b: null }],
      ['of which the first is skipped', '{ a: node(id: "x") @skip(if: true) { id } b: node(id: "y") { id } }', 'b', { b: null }],
      ['of which the first is introspection', '{ __typename a: node(id: "x") { id } b: node(id: "y") { id } }', 'a', { __typename: 'Query', a: null, b: null }],
    ])('is told once for several root fields %s', async (_, query, path, data) => {
      const answer = await ask((await start(gone)).url, post({ query }));
      expect(answer.status).toBe(503);
      expect(parsed(answer).errors?.map((error) => error.path)).toEqual([[path]]);
      expect(parsed(answer).data).toEqual(data);
    });

    test('does not matter to an operation that reads nothing from the graph', async () => {
      const answer = await ask((await start(gone)).url, post({ query: '{ __typename __type(name: "Country") { name } }' }));
      expect(parsed(answer)).toEqual({ data: { __typename: 'Query', __type: { name: 'Country' } } });
    });
  });

  test('an engine that comes back answers the next request', async () => {
    const { store, engine: line } = await engine.openBreakable();
    const { url } = await start(store);
    const status = async () => (await ask(url, post({ query: '{ countries { totalCount } }' }))).status;
    expect(await status()).toBe(200);
    line.cut();
    // The embedded store starts its next process by itself.
    expect(await status()).toBe(engine.name === 'Neo4j' ? 503 : 200);
    line.restore();
    expect(await status()).toBe(200);
  });

  test('a query that the engine refuses is an error of the server, which tells nothing of it', async () => {
    const { url } = await start(new MisspellingStore(await engine.open()));
    const answer = await ask(url, post({ query: '{ countries { totalCount } }' }));
    expect(answer.status).toBe(200);
    expect(parsed(answer)).toEqual({
      errors: [{
        message: 'The operation failed inside the server. Report it with the operation if it persists.',
        locations: [{ line: 1, column: 3 }],
        path: ['countries'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }],
      data: null,
    });
  });

  describe('an operation that takes too long', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
      await store.write(async (run) => {
        await run({ text: "UNWIND range(1, 100) AS i CREATE (:Country:Actor:Entity {id: 'country:' + toString(i)})", parameters: {} });
        await run({ text: 'MATCH (a:Country) MATCH (b:Country) WHERE a.id < b.id CREATE (a)-[:DISPUTES_WITH]->(b)', parameters: {} });
      }, { deadline: 20_000 });
    }, 30_000);
    const slow = '{ countries(first: 50) { nodes { disputesWith(first: 100) { nodes { disputesWith { totalCount } } } } } }';

    test('is given up, and says what to do', async () => {
      const { url } = await start(store, 1);
      const answer = await ask(url, post({ query: slow }));
      expect(answer.status).toBe(504);
      expect(parsed(answer).errors).toEqual([expect.objectContaining({
        message: 'The operation took too long. Ask for fewer nodes, by simpler filters, or in several operations.',
        extensions: { code: 'DEADLINE_EXCEEDED' },
      })]);
    });

    test('and runs when the server closes is answered, and holds the end up no longer', async () => {
      const server = await start(store);
      const answer = ask(server.url, post({ query: slow }));
      await new Promise((begun) => setTimeout(begun, 50));
      const closing = performance.now();
      await server.close();
      expect(performance.now() - closing).toBeLessThan(8_000);
      expect((await answer).status).toBe(200);
    });
  });
});
