import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Program, type RunningProduct, launch, run, start } from './product.js';

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-refusals-'));
  env = { ISNAD_DATA: join(folder, 'graph.db') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The one line with which a program ends within 15 s. */
async function refusal(program: Program, args: readonly string[], variables: NodeJS.ProcessEnv, exitCode = 1): Promise<string> {
  const { code, errors, milliseconds } = await run(program, args, { ...env, ...variables });
  expect(errors).toMatch(/^.+\n$/);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(code).toBe(exitCode);
  expect(milliseconds).toBeLessThan(15_000);
  return errors.trimEnd();
}

describe('a server that cannot start says why in one line and ends with code 1:', () => {
  test.each([
    ['an address that is none', { NEO4J_URI: 'localhost:7687' }, /NEO4J_URI must be an address such as bolt:\/\/127\.0\.0\.1:7687/],
    ['an address with a port that is none', { NEO4J_URI: 'bolt://127.0.0.1:99999' }, /NEO4J_URI/],
    ['a user without an address', { NEO4J_USER: 'neo4j' }, /NEO4J_URI is not\. Set NEO4J_URI/],
    ['a port that is none', { PORT: 'abc' }, /PORT must be a port, such as 4000/],
    ['several mistakes', { PORT: '70000', NEO4J_URI: 'x' }, /PORT must be .*; NEO4J_URI must be /],
    ['an address that is not of this machine', { HOST: '203.0.113.1' }, /^HOST is no address of this machine/],
    ['a name that does not exist', { HOST: 'nowhere.invalid' }, /^HOST is no address of this machine/],
  ])('%s', async (_what, variables, line) => {
    expect(await refusal('main.js', [], variables)).toMatch(line);
  });

  test('a file that is no database', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'not a database');
    expect(await refusal('main.js', [], { ISNAD_DATA: file })).toContain(`The database ${file} cannot be opened`);
  });

  test('a folder that cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await refusal('main.js', [], { ISNAD_DATA: join(file, 'graph.db') })).toContain('ISNAD_DATA');
  });
});

describe('beside a server that runs', () => {
  let server: RunningProduct;
  beforeAll(async () => {
    server = await start(env);
  }, 60_000);
  afterAll(() => server.stop());

  test.each([['main.js', [], 1], ['cli.js', ['seed'], 4]] as const)('%s on the same file names the process that has it', async (program, args, exitCode) => {
    const line = await refusal(program, args, {}, exitCode);
    expect(line).toContain(`is in use by process ${String(server.pid)} (node `);
    expect(line).toMatch(/dist\/main\.js\)\. Stop it, or set ISNAD_DATA to another file\.$/);
  });

  test('a port that is taken', async () => {
    const port = new URL(server.url).port;
    const line = await refusal('main.js', [], { PORT: port, ISNAD_DATA: join(folder, 'second.db') });
    expect(line).toBe(`Port ${port} is taken by another process. Set PORT to another one, or to 0 for any that is free.`);
  });
});

describe('a Neo4j that does not answer is waited for, while the server listens and says what it waits for:', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => { silent.close(); });
  const silentPort = (): number => {
    const address = silent.address();
    return typeof address === 'object' && address ? address.port : 0;
  };

  test.each([
    ['nobody runs it', () => 'bolt://127.0.0.1:1', /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 .*NEO4J_URI.*npm run neo4j/],
    ['its host does not exist', () => 'neo4j://nowhere.invalid:7687', /No Neo4j answers at neo4j:\/\/nowhere\.invalid:7687 .*NEO4J_URI/],
    ['it accepts and says nothing', () => `bolt://127.0.0.1:${silentPort()}`, /No Neo4j answers at bolt:\/\/127\.0\.0\.1:\d+/],
  ])('%s', async (_what, uri, reason) => {
    const server = launch({ ...env, NEO4J_URI: uri() });
    const [line, url = ''] = await server.said(/^Waiting for the database, and listening on (\S+)\/graphql: .+\n/m);
    expect(line).toMatch(reason);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', reason: 'The server waits for its database.' }]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ countries { totalCount } }"}' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'ENGINE_UNAVAILABLE' } }], data: null });
    server.kill('SIGTERM');
    const { code, errors } = await server.ended;
    expect([code, errors]).toEqual([0, '']);
  });
});
