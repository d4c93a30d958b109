import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { DatabaseInUse, DeadlineExceeded, EngineUnavailable, GraphMissing, InvalidArgument, LimitReached, OperationFailed, ServerUnreachable } from '../../src/errors.js';
import { type ConnectOptions, connect } from '../../src/sdk/connect.js';
import type { Isnad } from '../../src/sdk/isnad.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { describeEngines, neo4jAddress } from '../engines/engines.js';
import { FaultyLine } from '../engines/faulty-line.js';
import { RecordingStore } from '../recording-store.js';
import { openSeeded, schema } from '../seeded-store.js';
import { GistFragmentDoc, StatementsOfDocument } from './operations.generated.js';

const SPEAKER = 'org:russian-mod';
/** Slow machines plan a text on Neo4j for seconds. */
const PATIENT: ConnectOptions = { deadline: 60_000 };

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describeEngines((engine) => {
  let store: RecordingStore;
  let server: RunningServer;
  let remote: Isnad;

  beforeAll(async () => {
    store = new RecordingStore(await openSeeded(engine));
    server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 60_000, example: '{ __typename }' });
    remote = await connect(server.url, PATIENT);
  }, 300_000);
  afterAll(async () => {
    await remote.close();
    await server.close();
  });

  const statements = (isnad: Isnad, first: number): AsyncGenerator<{ id: string; quote: string }> => isnad.each(StatementsOfDocument, { speaker: SPEAKER, first }, (data) => data.statements);

  test('a document of graphql-codegen and its text are the same operation', async () => {
    const variables = { speaker: SPEAKER, first: 3 };
    const typed = await remote.query(StatementsOfDocument, variables);
    expect(typed.statements.nodes).toHaveLength(3);
    expect(await remote.query(print(StatementsOfDocument), variables)).toEqual(typed);
  });

  test('a whole list is read page by page, each when the one before has been taken', async () => {
    const { statements: { totalCount } } = await remote.query(StatementsOfDocument, { speaker: SPEAKER, first: 1 });
    expect(totalCount).toBeGreaterThan(4);
    const ids = (await all(statements(remote, 2))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(totalCount);
    expect(ids).toEqual((await all(statements(remote, 100))).map(({ id }) => id));

    const before = store.queries.length;
    const slowly = statements(remote, 2);
    await slowly.next();
    await slowly.next();
    expect(store.queries.length - before).toBe(1);
    await slowly.next();
    expect(store.queries.length - before).toBe(2);
    await slowly.return(undefined);
    expect(store.queries.length - before).toBe(2);
  });

  test('edges, and lists of what is not there, are read as well', async () => {
    const operation = (id: string): string => `query ($after: String) { people(where: { id: { eq: "${id}" } }) { nodes { relations(first: 2, after: $after) { edges { type } pageInfo { hasNextPage endCursor } } } } }`;
    interface People { people: { nodes: { relations: { edges: { type: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }[] } }
    const types = (id: string): Promise<{ type: string }[]> => all(remote.each(operation(id), {}, ({ people }: People) => people.nodes[0]?.relations));
    expect((await types('person:putin')).length).toBeGreaterThan(2);
    expect(await types('person:nobody')).toEqual([]);
  });

  test('a list that does not take $after is not read for ever', async () => {
    interface People { one: { nodes: never[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    const operation = 'query ($after: String) { one: people(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } other: people(first: 1, after: $after) { totalCount } }';
    await expect(all(remote.each(operation, {}, ({ one }: People) => one))).rejects.toThrow(/same page came twice/);
  });

  test('a walk becomes traverse: nodes, with a fragment of their own, paths and subgraph', async () => {
    const walk = remote.from('person:putin').in('SAID_BY', { where: { typename: ['Statement'] } });
    const said = await all(walk.nodes());
    expect(said).toEqual(expect.arrayContaining([expect.objectContaining({ __typename: 'Statement', quote: expect.stringMatching(/\p{Script=Arabic}/u) })]));
    const gists = await all(walk.nodes(GistFragmentDoc));
    expect(gists.map(({ id }) => id)).toEqual(said.map(({ id }) => id));
    expect(gists[0]).toHaveProperty('gist', expect.any(String));

    const mentioned = walk.out(['ABOUT', 'MENTIONS']);
    const { traverse } = await remote.query<{ traverse: { nodes: { nodes: { id: string }[] } } }>(
      '{ traverse(from: "person:putin", steps: [{ types: [SAID_BY], direction: IN }, { types: [ABOUT, MENTIONS], direction: OUT }]) { nodes(first: 100) { nodes { id } } } }',
    );
    expect((await all(mentioned.nodes())).map(({ id }) => id)).toEqual(traverse.nodes.nodes.map(({ id }) => id));
    const { paths, limits } = await mentioned.paths({ first: 5 });
    expect(paths.map(({ nodes }) => nodes[0]?.id)).toEqual(Array(5).fill('person:putin'));
    expect(limits).toEqual(['COUNT']);
    const subgraph = await mentioned.subgraph();
    expect(new Set(subgraph.nodes.map(({ id }) => id))).toEqual(new Set(['person:putin', ...said.map(({ id }) => id), ...traverse.nodes.nodes.map(({ id }) => id)]));
    expect(subgraph.limits).toEqual([]);
  });

  test('a walk that went on with a part of its nodes says so after them', async () => {
    const cut = remote.from('person:putin').in('SAID_BY', { limit: 2 }).nodes();
    expect((await cut.next()).done).toBe(false);
    expect((await cut.next()).done).toBe(false);
    await expect(cut.next()).rejects.toThrow(LimitReached);
  });

  test('without a server the answers are the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-sdk-'));
    const where = engine.name === 'Neo4j' ? (neo4jAddress?.uri ?? '') : join(folder, 'graph.db');
    const local = await connect(where, { ...PATIENT, seed: engine.name !== 'Neo4j', user: neo4jAddress?.user, password: neo4jAddress?.password });
    try {
      expect(await all(statements(local, 5))).toEqual(await all(statements(remote, 100)));
      await expect(local.query('{ people { nodes { nme } } }')).rejects.toThrow(OperationFailed);
      const lines = (await all(local.export({ format: 'csv-nodes', ids: ['s000-01'] }))).join('').trimEnd().split('\n');
      expect(lines.map((line) => line.split(',')[0])).toEqual(expect.arrayContaining(['id', 's000-01', 'article:000', 'org:russian-mod', 'org:almayadeen']));
      await expect(all(local.export({ format: 'ftm', ids: ['person:putin', 'person:puttin'] }))).rejects.toThrow('Nothing in the graph has the id person:puttin.');
      await expect(all(local.export({ format: 'xlsx' as 'ftm' }))).rejects.toThrow(/no format xlsx.*nquads/);
      expect(() => remote.export({ format: 'nquads' })).toThrow(InvalidArgument);
      if (engine.name !== 'Neo4j') await expect(connect(where)).rejects.toThrow(DatabaseInUse);
    } finally {
      await local.close();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

describe('what goes wrong', () => {
  let folder: string;
  let isnad: Isnad;
  let server: RunningServer;
  let store: RecordingStore;
  const open: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-sdk-'));
    const { EmbeddedStore } = await import('../../src/store/embedded/embedded-store.js');
    store = new RecordingStore(await EmbeddedStore.open({ file: join(folder, 'graph.db') }));
    server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 5_000, example: '{ __typename }' });
    isnad = await connect(server.url);
  });
  afterAll(async () => {
    for (const close of open) await close();
    await server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A real server behind one that first refuses so many times. */
  async function refusing(times: number, status: number, headers: Record<string, string> = {}): Promise<{ url: string; asked: () => number }> {
    let asked = 0;
    const proxy = createServer((request, response) => {
      asked++;
      if (asked <= times) {
        response.writeHead(status, headers).end('<html>Busy</html>');
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        void fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: Buffer.concat(chunks) })
          .then((answer) => answer.text())
          .then((text) => response.end(text));
      });
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    open.push(() => new Promise((closed) => { proxy.closeAllConnections(); proxy.close(closed); }));
    return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graphql`, asked: () => asked };
  }

  const count = '{ people { totalCount } }';
  const none = { people: { totalCount: 0 } };

  test.each([429, 502, 503, 504])('HTTP %s is tried again', async (status) => {
    const { url, asked } = await refusing(2, status);
    expect(await (await connect(url)).query(count)).toEqual(none);
    expect(asked()).toBe(3);
  });

  test('a server that says when to come again is left alone until then', async () => {
    const { url } = await refusing(1, 503, { 'retry-after': '1' });
    const begun = performance.now();
    expect(await (await connect(url)).query(count)).toEqual(none);
    expect(performance.now() - begun).toBeGreaterThan(1_000);
  });

  test('what cannot get better is not tried again', async () => {
    const { url, asked } = await refusing(9, 404);
    await expect((await connect(url)).query(count)).rejects.toThrow(/HTTP 404.*Busy.*address of the GraphQL endpoint/);
    expect(asked()).toBe(1);
    const before = store.queries.length;
    await expect(isnad.query('{ people(first: 1000) { totalCount } }')).rejects.toMatchObject({ code: 'OPERATION_FAILED', errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(store.queries.length).toBe(before);
  });

  test('what does not get better is given up after the tries, and none where none are wanted', async () => {
    const { url, asked } = await refusing(9, 503);
    await expect((await connect(url, { retries: 2 })).query(count)).rejects.toThrow(ServerUnreachable);
    expect(asked()).toBe(3);
    await expect((await connect(url)).query(count, {}, { retries: 0 })).rejects.toThrow(ServerUnreachable);
    expect(asked()).toBe(4);
  });

  test('nobody there', async () => {
    await expect((await connect('http://127.0.0.1:9/graphql', { retries: 0 })).query(count)).rejects.toThrow(/127\.0\.0\.1:9.*Is the server running/);
  });

  test('a server that hangs: the deadline holds, and a signal ends the call at once', async () => {
    const line = await FaultyLine.start(server.url);
    open.push(() => line.close());
    line.becomes({ kind: 'dropped' });
    const held = await connect(line.uri, { deadline: 300 });
    await expect(held.query(count)).rejects.toThrow(DeadlineExceeded);
    const begun = performance.now();
    await expect(held.query(count, {}, { deadline: 20_000, signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('a signal ends a list between its pages', async () => {
    const controller = new AbortController();
    const { url, asked } = await refusing(0, 200);
    const pages = (await connect(url)).each('query ($after: String) { allPeople: people(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', {}, () => ({ nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'more' } }), { signal: controller.signal });
    await pages.next();
    controller.abort(new Error('Enough.'));
    await expect(pages.next()).rejects.toThrow('Enough.');
    expect(asked()).toBe(1);
  });

  test.each([
    ['no variable $after', 'query { people { nodes { id } pageInfo { hasNextPage endCursor } } }', /\$after/],
    ['no pageInfo', 'query ($after: String) { people(after: $after) { nodes { id } } }', /pageInfo/],
  ])('a list with %s cannot be read to its end', async (_, operation, message) => {
    await expect(all(isnad.each(operation, {}, ({ people }: { people: never }) => people))).rejects.toThrow(message);
  });

  test('an operation that fails says what and where, and one of several is chosen by its name', async () => {
    const failed: unknown = await isnad.query('{ people { nodes { nme } } }').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OperationFailed);
    expect(failed).toMatchObject({ message: expect.stringContaining('Did you mean'), errors: [{ locations: [{ line: 1, column: 20 }] }], data: null });
    expect(await isnad.query('query A { people { totalCount } } query B { __typename }', {}, { operationName: 'B' })).toEqual({ __typename: 'Query' });
  });

  test('an engine that is gone is tried again, then told as such', async () => {
    const gone = new RecordingStore(await (await import('../../src/store/embedded/embedded-store.js')).EmbeddedStore.open({ file: join(folder, 'gone.db') }));
    await gone.close();
    const other = await startHttpServer({ schema, store: gone, host: '127.0.0.1', port: 0, deadline: 1_000, example: '{ __typename }' });
    open.push(() => other.close());
    await expect((await connect(other.url, { retries: 1 })).query(count)).rejects.toThrow(EngineUnavailable);
    expect(gone.queries).toHaveLength(2);
  });

  test.each([
    ['ftp://example.org/graph', InvalidArgument, /bolt:\/\//],
    ['http://', InvalidArgument, /http:\/\/127\.0\.0\.1:4000\/graphql/],
    ['missing.db', GraphMissing, /seed/],
  ])('%s cannot be connected to', async (where, Class, message) => {
    const error: unknown = await connect(where).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Class);
    expect((error as Error).message).toMatch(message);
  });

  test.each([{ deadline: Infinity }, { deadline: -1 }, { retries: 0.5 }])('%j is refused', async (options) => {
    await expect(isnad.query(count, {}, options)).rejects.toThrow(InvalidArgument);
  });

  test('a fragment that is none, or takes the name that a walk needs', async () => {
    const walk = isnad.from('person:putin').over();
    await expect(walk.nodes('{ id }').next()).rejects.toThrow(/no fragment/);
    await expect(walk.nodes('fragment A on Entity { ...WalkNode } fragment WalkNode on Entity { id }').next()).rejects.toThrow(/another name/);
  });
});
