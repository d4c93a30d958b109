import { execFileSync, spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { QueryRefused } from '../../src/errors.js';
import { packageRoot } from '../../src/package-root.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { launch, run } from '../start/product.js';
import { ask, health, untilAnswered, untilTrue } from './asking.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-faults-'));
  file = join(folder, 'graph.db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const seed = async (): Promise<void> => {
  expect(await run('cli.js', ['seed'], { ISNAD_DATA: file })).toMatchObject({ code: 0, errors: '' });
};

const nodes = async (): Promise<unknown> => (JSON.parse((await run('cli.js', ['stats', '--data', file], {})).output) as { nodes: number }).nodes;

test('a damaged file is told with the place of the damage, and can be built anew as the line says', async () => {
  await seed();
  await truncate(file, 600_000);
  for (const [program, args, exitCode] of [['main.js', [], 1], ['cli.js', ['stats'], 4]] as const) {
    const { code, errors } = await run(program, args, { ISNAD_DATA: file });
    expect(code).toBe(exitCode);
    expect(errors).toMatch(/^The database .*graph\.db cannot be opened \(.*is damaged at byte \d+.*\)\..* delete it and .*graph\.db\.wal, where that is, and run `npm run seed`: .*\n$/);
  }
  await rm(file);
  await seed();
  expect(await nodes()).toBe(794);
}, 60_000);

test('a full disk is told by the script that did not fit, and the graph is as before it', async () => {
  const { status, stderr } = spawnSync('/bin/sh', ['-c', `ulimit -f 600; exec "${process.execPath}" dist/cli.js seed`], { cwd: packageRoot, env: { ...process.env, NODE_OPTIONS: '', ISNAD_DATA: file }, encoding: 'utf8' });
  expect(status).toBe(3);
  expect(stderr).toMatch(/^\d\d-[a-z-]+\.cypher: .*(File too large|No space left).*\nThe database is as it was before this script, and later scripts were not run\.\n$/);
  await seed();
  expect(await nodes()).toBe(794);
}, 60_000);

const limits = spawnSync('/usr/bin/prlimit', ['--version']).status === 0 ? test : test.skip;

limits('where the disk is full and then is not, reads go on, writes do so again, and all that was acknowledged is kept', async () => {
  let store = await EmbeddedStore.open({ file });
  const deadline = 10_000;
  const limit = (bytes: string): unknown => execFileSync('/usr/bin/prlimit', ['--pid', String(store.processId), `--fsize=${bytes}:unlimited`]);
  const write = () => store.write((query) => query({ text: 'UNWIND range(1, 500) AS i CREATE (:Kept {words: $words})', parameters: { words: 'words '.repeat(20) } }), { deadline });
  const count = async () => (await store.read({ text: 'MATCH (n:Kept) RETURN count(n) AS c', parameters: {} }, { deadline }))[0]?.[0];
  limit('1000000');
  let kept = 0;
  await expect((async () => { for (;;) { await write(); kept += 500; } })()).rejects.toThrow(QueryRefused);
  await expect(write()).rejects.toThrow(/cannot keep what was written: .*(File too large|No space left)/);
  expect(kept).toBeGreaterThan(0);
  expect(await count()).toBe(kept);
  limit('unlimited');
  await write();
  expect(await count()).toBe(kept + 500);
  await store.close();
  store = await EmbeddedStore.open({ file });
  expect(await count()).toBe(kept + 500);
  await store.close();
}, 60_000);

test('a file that is damaged under a server is an error, and none any more once it is repaired', async () => {
  await seed();
  const server = launch({ ISNAD_DATA: file });
  const [, url = ''] = await server.said(/^GraphQL: (\S+)/m);
  const before = await ask(url);
  await copyFile(file, `${file}.whole`);
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0, 400_000, 700_000));
  process.kill(Number(execFileSync('/usr/bin/pgrep', ['-P', String(server.pid)], { encoding: 'utf8' })), 'SIGKILL');
  await untilTrue(async () => (await ask(url)).status === 503);
  expect(await ask(url)).toMatchObject({ status: 503, codes: ['ENGINE_UNAVAILABLE'], retryAfter: '1' });
  await untilTrue(async () => (await health(url, 'ready')).status === 503);
  await copyFile(`${file}.whole`, file);
  expect(await untilAnswered(url)).toBeLessThan(5_000);
  expect((await ask(url)).data).toEqual(before.data);
  server.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
}, 60_000);
