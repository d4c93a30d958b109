import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Program, type RunningProduct, run, start } from './product.js';

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
    ['a Neo4j that nobody runs', { NEO4J_URI: 'bolt://127.0.0.1:1' }, /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 .*NEO4J_URI.*npm run neo4j/],
    ['a host that does not exist', { NEO4J_URI: 'neo4j://nowhere.invalid:7687' }, /^No Neo4j answers at neo4j:\/\/nowhere\.invalid:7687 .*NEO4J_URI/],
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

describe('a Neo4j that accepts and says nothing', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => { silent.close(); });

  test('ends the start within 15 s', async () => {
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await refusal('main.js', [], { NEO4J_URI: `bolt://127.0.0.1:${port}` })).toMatch(/^No Neo4j answers at /);
  });
});
