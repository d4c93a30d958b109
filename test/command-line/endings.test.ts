import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLI, type Ended, isnad, startProcess } from './isnad-process.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-endings-'));
});
afterAll(() => rm(folder, { recursive: true }));

const inFolder = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> => isnad(args, { cwd: folder, env });

describe('wrong usage ends with 2 and says what is right:', () => {
  test.each([
    [['sed'], /^Unknown command 'sed'\n\(Did you mean seed\?\)\n$/],
    [['path', 'one'], /^Missing required argument 'to'\n$/],
    [['search', 'x', '--frist', '2'], /^Unknown option '--frist'\n\(Did you mean --first\?\)\n$/],
    [['search', 'x', '--first', 'two'], /Give a whole number\.\n$/],
    [['search', 'x', '--json', '--csv'], /cannot be used with option/],
    [['search', 'x', '--format', 'xml'], /Allowed choices are table, json, ndjson, csv\.\n$/],
    [['search', 'x', '--url', 'y', '--data', 'z'], /cannot be used with option/],
    [['search', 'x', '--url', 'localhost:4000'], /is no address of a server\. Give one such as http:/],
    [['search', 'x', '--data', 'graph.grafeo', '--header', 'a: b'], /--header is for a server/],
    [['query', '{ people'], /^The operation cannot be read: .* Line 1, column 9\.\n$/],
    [['query', 'missing.graphql'], /^There is no file missing\.graphql\. Give the text of an operation/],
    [['query', 'query A { __typename } query B { __typename }'], /--operation A, or --operation B/],
    [['query', '{ __typename }', '--var', 'id=1'], /the operation has no variable \$id/],
    [['traverse', 'x', '--step', 'out-SAID_BY'], /^"out-SAID_BY" is no step\. Write it as in out:SAID_BY/],
    [['seed', '--url', 'http://127.0.0.1'], /^A server is not loaded from here\. Stop it/],
    [['seed', 'missing'], /^There are no scripts in missing\. Give a folder/],
    [['completion', 'tcsh'], /Allowed choices are bash, zsh, fish\.\n$/],
  ])('%j', async (args, message) => {
    const { code, output, errors } = await inFolder(args);
    expect(errors).toMatch(message);
    expect([code, output]).toEqual([2, '']);
    expect(await readdir(folder)).not.toContain('data');
  });
});

describe('what is not there, or cannot be had, ends with 4:', () => {
  test('a file that is not there', async () => {
    expect(await inFolder(['stats', '--data', 'none.grafeo'])).toEqual({ code: 4, output: '', errors: 'There is no file none.grafeo. Load the graph of this package into it with isnad seed --data none.grafeo, or give the path of another one.\n' });
    expect(existsSync(join(folder, 'none.grafeo'))).toBe(false);
  });

  test('a Neo4j that nobody runs', async () => {
    expect(await inFolder(['stats'], { NEO4J_URI: 'bolt://127.0.0.1:1' })).toMatchObject({ code: 4, errors: expect.stringMatching(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 /) });
  });
});

describe('a server that says nothing', () => {
  let silent: Server;
  let url: string;
  beforeAll(async () => {
    silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const address = silent.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
  });
  afterAll(() => { silent.close(); });

  test('the deadline ends with 5', async () => {
    expect(await inFolder(['stats', '--deadline', '0.5', '--url', url])).toEqual({ code: 5, output: '', errors: 'There was no answer within 500 ms. Ask for less, or give a longer deadline.\n' });
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s ends with %i, quietly', async (signal, code) => {
    const asked = new Promise((resolve) => { silent.once('connection', resolve); });
    const { process, ended } = startProcess(globalThis.process.execPath, [CLI, 'stats', '--url', url], { cwd: folder });
    await asked;
    process.kill(signal);
    expect(await ended).toEqual({ code, output: '', errors: '' });
  });
});

test('help has examples and exit codes; without a command it is shown and ends with 2', async () => {
  const help = await inFolder(['--help']);
  expect(help).toMatchObject({ code: 0, errors: '' });
  expect(help.output).toMatch(/Examples:\n {2}isnad search [^]*Exit codes: 0 answered/);
  expect(await inFolder([])).toMatchObject({ code: 2, output: '' });
  expect((await inFolder(['traverse', '--help'])).output).toMatch(/in:ABOUT,MENTIONS[^]*Examples:\n {2}isnad traverse /);
});
