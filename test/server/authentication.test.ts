import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GenerateKeyPairResult, SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { Exposure } from '../../src/config.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import type { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { openEmbedded } from '../access/open-embedded.js';
import { schema } from '../seeded-store.js';
import { type HttpAnswer, ask, get, post } from './http-answer.js';

const ISSUER = 'https://login.example.org/';
const AUDIENCE = 'https://isnad.example.org/';
const KEY = 'the-key-of-the-newsroom';
const query = { query: '{ __typename }' };

const problem = ({ status, headers, body }: HttpAnswer): unknown => [status, headers['www-authenticate'], (JSON.parse(body) as { errors?: [{ extensions: { code: string } }] }).errors?.[0].extensions.code];
const ANSWERED = [200, undefined, undefined];
const UNAUTHENTICATED = [401, 'Bearer realm="isnad"', 'UNAUTHENTICATED'];

const open: (() => Promise<unknown>)[] = [];
let store: EmbeddedStore;
let issuer: GenerateKeyPairResult;
const publishes = { jwks: '', isDown: false, asked: 0 };
const jwks = createServer((_request, response) => {
  publishes.asked++;
  if (publishes.isDown) response.writeHead(500).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(publishes.jwks);
});
let tokens: Exposure['tokens'];
const running: RunningServer[] = [];

beforeAll(async () => {
  store = await openEmbedded(open);
  issuer = await generateKeyPair('ES256');
  publishes.jwks = JSON.stringify({ keys: [{ ...(await exportJWK(issuer.publicKey)), kid: 'one', alg: 'ES256' }] });
  await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
  tokens = { jwks: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`, issuer: ISSUER, audience: AUDIENCE };
});
afterAll(async () => {
  for (const server of running) await server.close();
  jwks.close();
  for (const close of open.reverse()) await close();
});

async function serve(exposure: Partial<Exposure>): Promise<string> {
  const server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 5_000, example: '', exposure });
  running.push(server);
  return server.url;
}

interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | number;
  readonly subject?: string;
  readonly by?: GenerateKeyPairResult;
}

async function token({ issuer: iss = ISSUER, audience = AUDIENCE, expires = '5m', subject = 'reader-1', by = issuer }: Claims = {}): Promise<string> {
  const claims = new SignJWT({ isnad_access: 'INTERNAL' }).setProtectedHeader({ alg: 'ES256', kid: 'one' }).setIssuer(iss).setAudience(audience).setExpirationTime(expires);
  return (subject === '' ? claims : claims.setSubject(subject)).sign(by.privateKey);
}

const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const unsigned = (claims: object): string => `${[{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

describe('tokens of an issuer', () => {
  let url: string;
  beforeAll(async () => {
    url = await serve({ tokens });
  });

  test('are accepted, and so are strangers', async () => {
    expect(problem(await ask(url, post(query, bearer(await token()))))).toEqual(ANSWERED);
    expect(problem(await ask(url, post(query)))).toEqual(ANSWERED);
  });

  test.each<[string, () => Promise<string> | string]>([
    ['another issuer', () => token({ issuer: 'https://other.example/' })],
    ['another audience', () => token({ audience: 'https://other.example/' })],
    ['an expired one', () => token({ expires: Math.floor(Date.now() / 1000) - 60 })],
    ['nobody', () => token({ subject: '' })],
    ['another key', async () => token({ by: await generateKeyPair('ES256') })],
    ['no signature', () => unsigned({ iss: ISSUER, aud: AUDIENCE, sub: 'me', exp: 9e9 })],
    ['nonsense', () => 'nonsense'],
    ['the public key as a secret', async () => new SignJWT({}).setProtectedHeader({ alg: 'HS256', kid: 'one' }).setIssuer(ISSUER).setAudience(AUDIENCE).setSubject('me').setExpirationTime('5m').sign(new TextEncoder().encode(publishes.jwks))],
  ])('are refused where they are of %s, also for what was answered before', async (_, made) => {
    for (let time = 1; time <= 3; time++) await ask(url, post(query));
    const bad = bearer(await made());
    for (const request of [post(query, bad), get(query, { ...bad, 'apollo-require-preflight': 'true' })]) expect(problem(await ask(url, request))).toEqual(UNAUTHENTICATED);
  });

  test('stop counting when they expire', async () => {
    const short = bearer(await token({ expires: Math.floor(Date.now() / 1000) + 2 }));
    expect(problem(await ask(url, post(query, short)))).toEqual(ANSWERED);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(problem(await ask(url, post(query, short)))).toEqual(UNAUTHENTICATED);
  });

  test('are checked once', async () => {
    const headers = bearer(await token({ subject: 'again' }));
    await ask(url, post(query, headers));
    const before = publishes.asked;
    for (let time = 1; time <= 5; time++) expect(problem(await ask(url, post(query, headers)))).toEqual(ANSWERED);
    expect(publishes.asked).toBe(before);
  });

  test('cannot be checked while the keys of their issuer cannot be had: that is told, and passes', async () => {
    publishes.isDown = true;
    const other = await serve({ tokens });
    const headers = bearer(await token());
    const answer = await ask(other, post(query, headers));
    expect([problem(answer), answer.headers['retry-after']]).toEqual([[503, undefined, 'AUTHENTICATION_UNAVAILABLE'], '5']);
    expect(answer.body).not.toContain('127.0.0.1');
    expect(problem(await ask(other, post(query)))).toEqual(ANSWERED);
    publishes.isDown = false;
    expect(problem(await ask(other, post(query, headers)))).toEqual(ANSWERED);
  });
});

describe('API keys', () => {
  const keys = [{ name: 'newsroom', sha256: createHash('sha256').update(KEY).digest('hex'), access: 'INTERNAL' }];

  test('are accepted, others are refused', async () => {
    const url = await serve({ keys });
    expect(problem(await ask(url, post(query, { 'x-api-key': KEY })))).toEqual(ANSWERED);
    expect(problem(await ask(url, post(query)))).toEqual(ANSWERED);
    for (const key of ['', 'wrong', keys[0]?.sha256 ?? '', `${KEY} `.repeat(2)]) expect(problem(await ask(url, post(query, { 'x-api-key': key })))).toEqual(UNAUTHENTICATED);
  });

  test('let in where strangers may not ask, also for what was answered to others', async () => {
    const url = await serve({ keys, tokens, anonymous: false });
    for (let time = 1; time <= 3; time++) expect(problem(await ask(url, post(query, { 'x-api-key': KEY })))).toEqual(ANSWERED);
    expect(problem(await ask(url, post(query)))).toEqual(UNAUTHENTICATED);
    expect(problem(await ask(url, post(query, bearer(await token()))))).toEqual(ANSWERED);
  });

  test('have limits of their own', async () => {
    const url = await serve({ keys, points: 300_000 });
    const left = async (headers: Record<string, string>): Promise<string | undefined> => (await ask(url, post(query, headers))).headers['ratelimit'];
    expect([await left({}), await left({ 'x-api-key': KEY }), await left({ 'x-api-key': 'wrong' })]).toEqual([expect.stringContaining('r=299990;'), expect.stringContaining('r=299990;'), expect.stringContaining('r=2999')]);
  });
});

test('where nobody is known, what a gateway passes on does not count', async () => {
  const url = await serve({});
  for (const headers of [bearer('anything'), { 'x-api-key': 'anything' }, { authorization: 'Basic eDp5' }]) expect(problem(await ask(url, post(query, headers)))).toEqual(ANSWERED);
});
