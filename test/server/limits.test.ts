import { request as httpRequest } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/compiler/operation-size.js';
import { serveGraph } from '../clients/served-graph.js';
import { type HttpAnswer, type HttpRequest, ask, get, post } from './http-answer.js';

interface Problem {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function problemsOf({ body }: HttpAnswer): readonly Problem[] {
  return (JSON.parse(body) as { errors?: Problem[] }).errors ?? [];
}

const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('an operation that is too large', () => {
  const graph = serveGraph();

  /** Asks the same in another way each time, so that nothing is answered from what is known. */
  async function refused(request: HttpRequest): Promise<readonly [status: number, problem: Problem | undefined, milliseconds: number]> {
    const begun = performance.now();
    const answer = await ask(graph.url, request);
    return [answer.status, problemsOf(answer)[0], performance.now() - begun];
  }

  test.each([
    ['aliases of a field', 'aliases', `{ ${times(LIMITS.aliases.max + 1, (index) => `a${index}: node(id: "x") { id }`)} }`, LIMITS.aliases.max + 1],
    ['aliases of __typename', 'aliases', `{ ${times(LIMITS.aliases.max + 1, (index) => `a${index}: __typename`)} }`, LIMITS.aliases.max + 1],
    ['the same field again and again', 'selections', `{ ${times(4_000, () => '__typename')} }`, 4_000],
    ['the same field in fragments', 'selections', `{ ${times(800, (index) => `...F${index}`)} } ${times(800, (index) => `fragment F${index} on Query { __typename }`)}`, 1_600],
    ['inline fragments', 'selections', `{ ${times(800, () => '... on Query { __typename }')} }`, 1_600],
    ['directives', 'directives', `{ __typename ${times(LIMITS.directives.max + 1, () => '@skip(if: false)')} }`, LIMITS.directives.max + 1],
    ['directives that nobody knows', 'directives', `{ __typename ${times(3_000, () => '@a')} }`, 3_000],
    ['selections in each other', 'nesting', `${'{ a '.repeat(1_000)}${'}'.repeat(1_000)}`, 1_000],
    ['objects in each other', 'nesting', `{ people(where: ${'{ not: '.repeat(1_000)}{}${'}'.repeat(1_000)}) { totalCount } }`, 1_002],
    ['lists in each other', 'nesting', `{ nodes(ids: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { id } }`, 1_001],
    ['tokens', 'tokens', `{ ${times(20_000, () => '!')} }`, LIMITS.tokens.max + 1],
    ['introspection in itself', 'selections', `{ ${times(200, () => '__schema { types { fields { type { fields { type { name } } } } } }')} }`, 1_400],
  ] as const)('by its %s is refused before it is validated: HTTP 400, the figure and the limit', async (_, limit, query, size) => {
    const before = graph.queries();
    const [status, problem, milliseconds] = await refused(post({ query }));
    const { max } = LIMITS[limit];
    expect(graph.queries()).toBe(before);
    if (size <= max) throw new Error('The case does not reach the limit.');
    expect([status, problem?.extensions]).toEqual([400, { code: 'OPERATION_TOO_LARGE', limit, size, max }]);
    expect(problem?.message).toContain(`at most ${max.toLocaleString('en')} are allowed`);
    expect(milliseconds).toBeLessThan(1_000);
  });

  test('by its root fields, of which __typename is one', async () => {
    const [status, problem] = await refused(post({ query: `{ ${times(LIMITS.roots.max, (index) => `a${index}: node(id: "x") { id }`)} b: __typename }` }));
    expect([status, problem?.extensions]).toEqual([400, { code: 'OPERATION_TOO_LARGE', limit: 'roots', size: LIMITS.roots.max + 1, max: LIMITS.roots.max }]);
  });

  test('is refused whichever way it comes', async () => {
    const query = `{ ${times(LIMITS.aliases.max + 1, (index) => `a${index}: __typename`)} }`;
    const aliases = expect.objectContaining({ extensions: expect.objectContaining({ limit: 'aliases' }) as unknown }) as unknown;
    expect(await refused(get({ query }))).toEqual([400, aliases, expect.anything()]);
    expect(await refused(post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }))).toEqual([400, aliases, expect.anything()]);
  });

  test('the worst that is allowed is validated soon', async () => {
    for (const query of [
      `{ ${times(LIMITS.selections.max, () => '__typename')} }`,
      `{ ${times(LIMITS.selections.max / 2, (index) => `...F${index}`)} } ${times(LIMITS.selections.max / 2, (index) => `fragment F${index} on Query { __typename }`)}`,
      `{ people { nodes { ${times(LIMITS.selections.max - 2, () => 'name(language: AR)')} } } }`,
    ]) {
      const begun = performance.now();
      const { status } = await ask(graph.url, post({ query }));
      expect([200, 400]).toContain(status);
      // A tenth of it where the machine has nothing else to do.
      expect(performance.now() - begun).toBeLessThan(3_000);
    }
  });

  test('a body of more than a megabyte is refused: HTTP 413, whether its size is told or not', async () => {
    const query = `{ __typename } # ${'x'.repeat(1024 * 1024)}`;
    const { status, body } = await ask(graph.url, post({ query }));
    expect([status, JSON.parse(body)]).toEqual([413, { errors: [{ message: 'The body is larger than 1 MB. Ask in several operations.', extensions: { code: 'BODY_TOO_LARGE' } }] }]);
    expect(await inChunks(graph.url, JSON.stringify({ query }))).toBe(413);
  });

  test('batches are off', async () => {
    const [status, problem] = await refused(post([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect([status, problem?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });
});

/** The status of a POST whose body comes in chunks, without a length. */
function inChunks(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } }, (response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}

describe('what a client may ask for in a minute', () => {
  const graph = serveGraph({ exposure: { points: 300_000, planning: 30, proxies: ['127.0.0.1'] } });
  /** As another client. */
  const from = (client: string) => ({ 'x-forwarded-for': client });
  const many = (turn: number) => ({ query: 'query ($first: Int!, $id: ID!) { people(first: $first, where: { id: { eq: $id } }) { nodes { statements(first: 100) { nodes { id } } } } }', variables: { first: 100, id: `person:${turn}` } });

  test('is counted by the nodes that operations may read, told in headers, and refused before any Cypher runs', async () => {
    const left = async (client: string, body: unknown): Promise<number> => {
      const { headers } = await ask(graph.url, post(body, from(client)));
      expect(headers['ratelimit-policy']).toBe('"points";q=300000;w=60');
      return Number(/^"points";r=(\d+);t=\d+$/.exec(headers['ratelimit'] ?? '')?.[1]);
    };
    expect(await left('10.0.0.1', { query: '{ __typename }' })).toBe(299_990);
    expect(await left('10.0.0.2', many(0))).toBe(300_000 - 10 - 10_100);
    let answer: HttpAnswer | undefined;
    let turn = 0;
    do answer = await ask(graph.url, post(many(++turn), from('10.0.0.2')));
    while (answer.status === 200 && turn < 40);
    expect(turn).toBeLessThan(30);
    const before = graph.queries();
    const refused = await ask(graph.url, post(many(99), from('10.0.0.2')));
    const [problem] = problemsOf(refused);
    expect([refused.status, problem?.extensions]).toEqual([429, { code: 'RATE_LIMITED', cost: expect.any(Number), limit: 300_000, retryAfter: expect.any(Number) }]);
    expect(Number(refused.headers['retry-after'])).toBe(problem?.extensions['retryAfter']);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(graph.queries()).toBe(before);
    expect((await ask(graph.url, post(many(1), from('10.0.0.3')))).status).toBe(200);
  });

  test('new shapes of operations are counted by the text that the engine has to plan', async () => {
    const shape = (turn: number) => ({ query: `{ ${times(1 + turn, (index) => `a${index}: node(id: "x") { ... on Actor { statements(first: 3) { nodes { quote mentions { nodes { id } } } } } }`)} }` });
    let turn = 0;
    let answer: HttpAnswer;
    do answer = await ask(graph.url, post(shape(turn++), from('10.0.1.1')));
    while (answer.status === 200 && turn < 25);
    const [problem] = problemsOf(answer);
    expect([answer.status, problem?.extensions]).toEqual([429, { code: 'RATE_LIMITED', cost: expect.any(Number), limit: 30_000, retryAfter: expect.any(Number) }]);
    expect(problem?.message).toContain('characters of new Cypher text');
    // A second attempt is no cheaper, and what was planned before costs nothing.
    expect((await ask(graph.url, post(shape(turn - 1), from('10.0.1.1')))).status).toBe(429);
    expect((await ask(graph.url, post(shape(0), from('10.0.1.1')))).status).toBe(200);
    expect((await ask(graph.url, post(shape(0), from('10.0.1.2')))).status).toBe(200);
  });

  test('whoever has one IPv6 address has its whole network', async () => {
    const left = async (client: string): Promise<string | undefined> => (await ask(graph.url, post({ query: '{ __typename }' }, from(client)))).headers['ratelimit'];
    expect(await left('2001:db8::1')).toContain('r=299990;');
    expect(await left('2001:db8:0:0:ffff::2')).toMatch(/r=2999[78]\d;/);
    expect(await left('2001:db8:0:1::1')).toContain('r=299990;');
  });

  test('time counts, too: introspection is work without nodes', async () => {
    const query = '{ __schema { types { name fields { name args { name type { name } } type { name ofType { name } } } } } }';
    const left = async (): Promise<number> => Number(/r=(\d+)/.exec((await ask(graph.url, post({ query }, from('10.0.2.1')))).headers['ratelimit'] ?? '')?.[1]);
    const first = await left();
    expect(first - (await left())).toBeGreaterThan(30);
  });
});

describe('without limits', () => {
  const graph = serveGraph();

  test('there are no headers', async () => {
    const { headers } = await ask(graph.url, post({ query: '{ __typename }' }));
    expect([headers['ratelimit'], headers['ratelimit-policy']]).toEqual([undefined, undefined]);
  });
});

describe('in production', () => {
  const graph = serveGraph({ exposure: { showsSchema: false } });

  test.each(['{ __schema { types { name } } }', '{ __type(name: "Person") { name } }'])('the schema is not told: %s', async (query) => {
    const answer = await ask(graph.url, post({ query }));
    expect([answer.status, problemsOf(answer)[0]?.extensions['code']]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('__typename still is', async () => {
    expect((await ask(graph.url, post({ query: '{ __typename }' }))).body).toBe('{"data":{"__typename":"Query"}}\n');
  });

  test.each(['{ peopel { totalCount } }', '{ people { totalCoun } }', '{ people(wher: {}) { totalCount } }', '{ people(where: { nam: {} }) { totalCount } }', '{ statements(order: [{ sad: ASC }]) { totalCount } }', '{ node(id: "x") { ... on Persn { id } } }', 'query ($x: PersnWhere) { people(where: $x) { totalCount } }'])('no names are suggested: %s', async (query) => {
    const { body } = await ask(graph.url, post({ query }));
    expect(body).not.toContain('Did you mean');
  });

  test('no names are suggested for what a variable holds', async () => {
    const { body } = await ask(graph.url, post({ query: 'query ($x: PersonWhere, $l: Language!) { people(where: $x) { nodes { name(language: $l) } } }', variables: { x: { nam: {} }, l: 'ARR' } }));
    expect(body).not.toContain('Did you mean');
  });

  test('there is no page to explore with', async () => {
    const { headers } = await ask(graph.url, { init: { method: 'GET', headers: { accept: 'text/html' } } });
    expect(headers['content-type']).not.toContain('html');
  });
});
