import { describe, expect, test } from '@jest/globals';
import { serveGraph } from '../clients/served-graph.js';
import { type HttpRequest, ask, post } from './http-answer.js';

const query = { query: '{ __typename }' };
const preflight = (origin: string): HttpRequest => ({ init: { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } } });
const allowed = (headers: Readonly<Record<string, string>>): unknown => headers['access-control-allow-origin'];

describe('without origins', () => {
  const graph = serveGraph();

  test('no other site may read answers', async () => {
    for (const request of [preflight('https://other.example'), preflight('null'), post(query, { origin: 'https://other.example' })]) expect(allowed((await ask(graph.url, request)).headers)).toBeUndefined();
  });

  test.each([
    ['an answer', post(query)],
    ['an error', post({ query: '{ colour }' })],
    ['what is not there', { init: { method: 'DELETE' } }],
    ['a body that cannot be read', post('{')],
  ])('%s has headers that keep a browser from doing more with it', async (_, request) => {
    for (let time = 1; time <= 2; time++)
      expect((await ask(graph.url, request)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
  });
});

describe('with origins', () => {
  const graph = serveGraph({ exposure: { origins: ['https://news.example', 'http://localhost:3000'] } });

  test.each(['https://news.example', 'http://localhost:3000'])('%s may ask, and read the answer', async (origin) => {
    const asked = await ask(graph.url, preflight(origin));
    expect([asked.status, allowed(asked.headers), asked.headers['access-control-allow-credentials']]).toEqual([204, origin, undefined]);
    for (let time = 1; time <= 3; time++) {
      const { status, headers } = await ask(graph.url, post(query, { origin }));
      expect([status, allowed(headers)]).toEqual([200, origin]);
      expect(headers['vary']).toMatch(/origin/i);
    }
  });

  test.each(['https://other.example', 'https://news.example.evil.example', 'http://news.example', 'https://news.example:8443', 'null'])('%s may not', async (origin) => {
    expect(allowed((await ask(graph.url, preflight(origin))).headers)).toBeUndefined();
    expect(allowed((await ask(graph.url, post(query, { origin }))).headers)).toBeUndefined();
  });
});
