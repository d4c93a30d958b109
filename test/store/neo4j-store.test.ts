import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DeadlineExceeded, EngineUnavailable, InvalidConfiguration } from '../../src/errors.js';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j-server/neo4j-server.js';
import { type Neo4jOptions, Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { neo4jAddress, takeNeo4j } from '../engines/engines.js';
import { FaultyLine } from '../engines/faulty-line.js';

/** Connects in vain; gives the line that a person reads. */
async function lineOf(options: Neo4jOptions, Class: abstract new (...args: never[]) => Error = EngineUnavailable) {
  const started = performance.now();
  const error: unknown = await Neo4jStore.connect(options).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Class);
  expect(performance.now() - started).toBeLessThan(12_000);
  expect((error as Error).message).not.toContain('\n');
  expect((error as Error).message).not.toContain('s3cret');
  return (error as Error).message;
}

describe('a server that cannot be reached', () => {
  let blackHole: Server;
  const held = new Set<Socket>();
  let port: number;
  beforeAll(async () => {
    blackHole = createServer((socket) => held.add(socket.on('error', () => undefined)));
    await new Promise<void>((listening) => blackHole.listen(0, '127.0.0.1', listening));
    const address = blackHole.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(async () => {
    for (const socket of held) socket.destroy();
    await new Promise((closed) => blackHole.close(closed));
  });

  test.each(['bolt', 'neo4j', 'bolt+s'])('a port that nobody listens on, by %s://', async (scheme) => {
    const line = await lineOf({ uri: `${scheme}://127.0.0.1:1`, user: 'neo4j', password: 's3cret' });
    expect(line).toMatch(/^No Neo4j answers at .*:\/\/127\.0\.0\.1:1.*NEO4J_URI/);
  });

  test('a host that does not exist', async () => {
    expect(await lineOf({ uri: 'bolt://nowhere.invalid:7687' })).toContain('NEO4J_URI');
  });

  test('a server that accepts and says nothing', async () => {
    const lines = ['bolt', 'neo4j', 'bolt+s'].map((scheme) => lineOf({ uri: `${scheme}://127.0.0.1:${port}` }));
    for (const line of lines) expect(await line).toContain('NEO4J_URI');
  });

  test.each(['http://127.0.0.1:7474', 'bolt://', '127.0.0.1', 'nonsense', ''])('no address at all: "%s"', async (uri) => {
    expect(await lineOf({ uri }, InvalidConfiguration)).toContain('NEO4J_URI');
  });

  test('a password in the address is not repeated', async () => {
    expect(await lineOf({ uri: 'bolt://neo4j:s3cret@127.0.0.1:1' }, Error)).toContain('NEO4J_URI');
  });
});

const describeNeo4j = neo4jAddress ? describe : describe.skip;

describeNeo4j('a server that answers', () => {
  const address = { uri: '', ...neo4jAddress };
  afterAll(takeNeo4j());

  test('a database that does not exist', async () => {
    expect(await lineOf({ ...address, database: 'missing' })).toMatch(/no database "missing".*NEO4J_DATABASE/);
  });

  test('a database by its name, with the routing scheme', async () => {
    const store = await Neo4jStore.connect({ ...address, uri: address.uri.replace('bolt:', 'neo4j:'), database: 'neo4j' });
    expect(store.engine).toMatch(/^Neo4j \d+\.\d+\.\d+$/);
    await store.close();
  });

  test('one that hangs: the deadline is kept, and the store answers when it is back', async () => {
    const line = await FaultyLine.start(address.uri);
    const store = await Neo4jStore.connect({ ...address, uri: line.uri });
    const one = (deadline: number) => store.read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline });
    line.becomes({ kind: 'dropped' });
    const started = performance.now();
    await expect(one(500)).rejects.toBeInstanceOf(DeadlineExceeded);
    await expect(store.write((run) => run({ text: 'CREATE (:Lost)', parameters: {} }), { deadline: 500 })).rejects.toBeInstanceOf(
      DeadlineExceeded,
    );
    expect(performance.now() - started).toBeLessThan(1500);
    line.becomes({ kind: 'none' });
    expect(await one(5_000)).toEqual([[1]]);
    line.becomes({ kind: 'refused' });
    await expect(one(5_000)).rejects.toBeInstanceOf(EngineUnavailable);
    await store.close();
    await line.close();
  });

  test('a query that is given up does not go on in the server', async () => {
    const store = await Neo4jStore.connect(address);
    const text = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*) AS runaway';
    await expect(store.read({ text, parameters: {} }, { deadline: 500 })).rejects.toBeInstanceOf(DeadlineExceeded);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS runaway' RETURN count(*) AS c";
    expect(await store.read({ text: running, parameters: {} }, { deadline: 5_000 })).toEqual([[0]]);
    await store.close();
  });
});

describeNeo4j('a server that asks for a password', () => {
  let home: string;
  let server: Neo4jServer;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'isnad-neo4j-'));
    server = await startNeo4j({ home, port: 0, settings: { 'dbms.security.auth_enabled': 'true' } });
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }, 30_000);

  test('a wrong one', async () => {
    const line = await lineOf({ uri: server.uri, user: 'neo4j', password: 's3cret' });
    expect(line).toMatch(/as user "neo4j".*NEO4J_USER and NEO4J_PASSWORD/);
  });

  test('none', async () => {
    expect(await lineOf({ uri: server.uri })).toMatch(/without a user.*NEO4J_USER and NEO4J_PASSWORD/);
  });
});
