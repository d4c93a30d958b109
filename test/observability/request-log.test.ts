import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningProduct, start } from '../start/product.js';
import { lineOf } from './captured-log.js';

const number: unknown = expect.any(Number);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What no line may have in it: a variable, a value in a document, a header. */
const SECRET = 'nobody-may-read-this';

interface Answer {
  readonly id: string | null;
  readonly status: number;
  readonly errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const { errors = [] } = (await response.json()) as Partial<Answer>;
  return { id: response.headers.get('x-request-id'), status: response.status, errors };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const byId = 'query ById($id: ID!) { node(id: $id) { id ... on Person { statements(first: 3) { nodes { id } } } } }';

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-log-'));
  env = { ISNAD_DATA: join(folder, 'graph.db') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a server', () => {
  let server: RunningProduct;
  beforeAll(async () => {
    server = await start(env);
  }, 60_000);
  afterAll(() => server.stop());
  const line = (id: string | null) => lineOf(() => server.logged(), id);

  test('writes one line for a request: who, what, how it ended and what it cost', async () => {
    const [first, second] = [await post(server.url, { query: byId, variables: { id: 'person:putin' } }), await post(server.url, { query: byId, variables: { id: 'person:putin' } })];
    const expected = { level: 'info', time: number, msg: 'request', operation: 'ById', hash: sha256(byId), outcome: 'answered', status: 200, ms: number, engineMs: number, queries: 1, lookUps: 0, rows: 4, nodes: 4 };
    expect(await line(first.id)).toEqual({ ...expected, requestId: first.id, cached: false });
    expect(await line(second.id)).toEqual({ ...expected, requestId: second.id, cached: true });
  });

  test.each<[string, unknown, object]>([
    ['a syntax error', { query: '{' }, { outcome: 'refused', codes: ['GRAPHQL_PARSE_FAILED'], status: 400, hash: sha256('{') }],
    ['a field that is not there', { query: 'query Colour { colour }' }, { outcome: 'refused', codes: ['GRAPHQL_VALIDATION_FAILED'], status: 400 }],
    ['a page that is too long', { query: 'query Long { countries(first: 101) { nodes { id } } }' }, { outcome: 'refused', codes: ['BAD_USER_INPUT'], status: 400, operation: 'Long' }],
    ['no operation', {}, { outcome: 'refused', codes: ['BAD_REQUEST'], status: 400 }],
    ['no JSON', '{', { outcome: 'refused', codes: ['FST_ERR_CTP_INVALID_JSON_BODY'], status: 400 }],
    ['more than a megabyte', JSON.stringify({ query: 'x'.repeat(1024 * 1024) }), { outcome: 'refused', codes: ['FST_ERR_CTP_BODY_TOO_LARGE'], status: 413 }],
  ])('%s has the same id in the answer, its errors and the log', async (_, body, expected) => {
    const { id, status, errors } = await post(server.url, body);
    expect(await line(id)).toMatchObject({ level: 'info', ...expected });
    expect(status).toBe((expected as { status: number }).status);
    expect(errors.map(({ extensions }) => extensions['requestId'])).toEqual(errors.map(() => id));
    // What Fastify refuses before there is an operation is no GraphQL: its id is in the header alone.
    expect(errors.length > 0).toBe(!JSON.stringify(expected).includes('FST_ERR'));
  });

  test('an id of the client is kept where it is short and of safe characters', async () => {
    const of = async (id: string) => (await post(server.url, { query: '{ __typename }' }, { 'x-request-id': id })).id;
    expect(await of('Root=1')).toMatch(UUID);
    expect(await of('a'.repeat(101))).toMatch(UUID);
    expect(await of('{"level":"fatal"}')).toMatch(UUID);
    expect(await of('01J-abc_d.e:f')).toBe('01J-abc_d.e:f');
    expect(await line('01J-abc_d.e:f')).toMatchObject({ outcome: 'answered', queries: 0 });
  });

  test('never has variables, values in documents, or headers in its log', async () => {
    const headers = { authorization: `Bearer ${SECRET}`, cookie: SECRET, 'user-agent': SECRET, 'x-forwarded-for': SECRET };
    const bodies = [
      { query: byId, variables: { id: SECRET } },
      { query: `query Inline { node(id: "${SECRET}") { id } }` },
      { query: byId, variables: { id: { [SECRET]: SECRET } } },
      { query: 'query ($where: StatementWhere) { statements(where: $where) { totalCount } }', variables: { where: { said: { during: SECRET } } } },
      { query: 'query ($words: String!) { search(query: $words) { totalCount } }', variables: { words: SECRET } },
      { query: byId, operationName: SECRET },
      { query: `{ node(id: "${SECRET}" }` },
      { query: '{ __typename }', extensions: { [SECRET]: SECRET } },
    ];
    for (const body of bodies) await line((await post(server.url, body, headers)).id);
    expect(JSON.stringify(server.logged())).not.toContain(SECRET);
  });

  test('has lines of nothing else than requests in its log', () => {
    expect(new Set(server.logged().map(({ msg }) => msg))).toEqual(new Set(['request']));
  });
});

test('in production everything on the standard output is a line of the log, the start as well', async () => {
  const server = await start({ ...env, NODE_ENV: 'production' });
  await post(server.url, { query: byId, variables: { id: 'person:putin' } });
  const { output, errors, code } = await server.stop();
  const lines = output.trimEnd().split('\n').map((line) => JSON.parse(line) as { level: string; msg: string });
  expect(lines.map(({ level }) => level)).toEqual(lines.map(() => 'info'));
  expect(lines[0]?.msg).toMatch(/^Engine: Grafeo /);
  expect(lines.at(-1)).toMatchObject({ msg: 'request', operation: 'ById' });
  expect([errors, code]).toEqual(['', 0]);
}, 60_000);

test('slow operations are warned of, with their steps and the Cypher text without values; a level leaves the others out', async () => {
  const server = await start({ ...env, ISNAD_SLOW_MS: '0', ISNAD_LOG_LEVEL: 'warn' });
  const { id } = await post(server.url, { query: byId, variables: { id: 'person:putin' } });
  const line = await lineOf(() => server.logged(), id);
  expect(line).toMatchObject({ level: 'warn', msg: 'slow request', operation: 'ById', outcome: 'answered', cypher: expect.stringMatching(/MATCH .*\$p0/s) });
  expect((line['steps'] as { step: string }[]).map(({ step }) => step)).toEqual(['parse', 'validate', 'plan', 'query', 'shape']);
  expect(JSON.stringify(line)).not.toContain('putin');
  await server.stop();

  const quiet = await start({ ...env, ISNAD_LOG_LEVEL: 'warn' });
  await post(quiet.url, { query: byId, variables: { id: 'person:putin' } });
  await quiet.stop();
  expect(quiet.logged()).toEqual([]);
}, 60_000);
