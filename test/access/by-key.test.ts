import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { InvalidConfiguration } from '../../src/errors.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { seedStore } from '../seeded-store.js';
import { ask, post } from '../server/http-answer.js';
import { openEmbedded } from './open-embedded.js';
import { schemaWith } from './rules.js';

const schema = schemaWith({ Person: 'INTERNAL', 'Statement.speechAct': 'CONFIDENTIAL' });
const key = (name: string, access: string | null) => ({ name, sha256: createHash('sha256').update(name).digest('hex'), access });
const keys = [key('reader', null), key('desk', 'INTERNAL'), key('editor', 'CONFIDENTIAL')];

const open: (() => Promise<unknown>)[] = [];
let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openEmbedded(open);
  await seedStore(store, schema);
  server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '', exposure: { keys } });
}, 60_000);
afterAll(async () => {
  await server.close();
  for (const close of open.reverse()) await close();
});

test('clients see what their keys let them see, also of operations that others were answered before', async () => {
  const query = '{ people { totalCount } node(id: "person:putin") { id } }';
  const seen = async (as: string | null): Promise<unknown> => JSON.parse((await ask(server.url, post({ query }, as === null ? {} : { 'x-api-key': as }))).body);
  const nothing = { data: { people: { totalCount: 0 }, node: null } };
  const all = { data: { people: { totalCount: expect.any(Number) as unknown }, node: { id: 'person:putin' } } };
  for (let round = 1; round <= 3; round++) {
    expect(await seen('desk')).toEqual(all);
    expect([await seen(null), await seen('reader')]).toEqual([nothing, nothing]);
    expect(await seen('editor')).toEqual(all);
  }
});

test('a value that a client may not see is HTTP 403', async () => {
  const query = '{ statements(first: 1) { nodes { speechAct } } }';
  for (const [as, status] of [['editor', 200], ['desk', 403], ['editor', 200], ['reader', 403]] as const) expect((await ask(server.url, post({ query }, { 'x-api-key': as }))).status).toBe(status);
});

test('a key with a level that the schema has not got is told at start', async () => {
  const starting = startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '', exposure: { keys: [key('typist', 'SECRET')] } });
  await expect(starting).rejects.toThrow(InvalidConfiguration);
  await expect(starting).rejects.toThrow('ISNAD_API_KEYS gives typist the level SECRET. There are INTERNAL, CONFIDENTIAL.');
});
