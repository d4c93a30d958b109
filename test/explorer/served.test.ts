import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHttpServer } from '../../src/server/http-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openEmbedded } from '../access/open-embedded.js';
import { schema } from '../seeded-store.js';
import { startExplorer } from './open-explorer.js';

const open: (() => Promise<unknown>)[] = [];
let store: GraphStore;
let origin: string;
beforeAll(async () => {
  store = await openEmbedded(open);
  const server = await startExplorer(store, 0);
  open.push(() => server.close());
  ({ origin } = new URL(server.url));
}, 30_000);
afterAll(async () => { for (const close of open.reverse()) await close(); });

test.each(['/', '/en', '/ar/entity/person:putin', '/en/graph/country:russia?way=country:turkey'])('%s is the page, which may run nothing from elsewhere and is asked for again', async (path) => {
  const { status, headers } = await fetch(`${origin}${path}`);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('what it loads is sent as the build has compressed it, and kept', async () => {
  const page = await (await fetch(`${origin}/en`)).text();
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
  for (const [accepted, encoding] of [['br', 'br'], ['gzip', 'gzip'], ['identity', null]] as const) {
    const { headers } = await fetch(`${origin}${script}`, { headers: { 'accept-encoding': accepted } });
    expect([headers.get('content-encoding'), headers.get('vary'), headers.get('cache-control')]).toEqual([encoding, 'accept-encoding', 'public, max-age=31536000, immutable']);
  }
});

test.each(['/assets/nothing.js', '/elsewhere', '/assets/../index.html'])('%s is not there', async (path) => {
  expect((await fetch(`${origin}${path}`)).status).toBe(404);
});

test('a server that tells its schema to nobody has no GraphiQL', async () => {
  expect((await fetch(`${origin}/graphiql`)).status).toBe(200);
  const server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '', exposure: { showsSchema: false } });
  expect((await fetch(new URL('/graphiql', server.url))).status).toBe(404);
  expect((await fetch(new URL('/en', server.url))).status).toBe(200);
  await server.close();
});
