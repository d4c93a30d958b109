import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/package-root.js';
import { placePreparedGraph, preparedGraph } from '../../src/prepared-graph.js';
import { start } from './product.js';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'isnad-prepared-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the build has prepared one', async () => {
  expect((await stat(preparedGraph() ?? '')).isFile()).toBe(true);
});

describe('it is put', () => {
  test('where there is no file yet, in a folder that is made', async () => {
    const file = join(folder, 'new/folder/graph.grafeo');
    expect(placePreparedGraph(file)).toBe(true);
    expect(await readFile(file)).toEqual(await readFile(preparedGraph() ?? ''));
  });

  test('over no file that is there', async () => {
    const file = join(folder, 'mine.grafeo');
    await writeFile(file, 'mine');
    expect(placePreparedGraph(file)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('beside no log of a file that is gone', async () => {
    const file = join(folder, 'gone.grafeo');
    await writeFile(`${file}.wal`, 'what was written last');
    expect(placePreparedGraph(file)).toBe(false);
  });

  test('not where a folder cannot be made: the engine says why', async () => {
    await writeFile(join(folder, 'no-folder'), '');
    expect(placePreparedGraph(join(folder, 'no-folder/graph.grafeo'))).toBe(false);
  });
});

test('once a script is not what the build has loaded, the first start loads all', async () => {
  const copy = join(folder, 'package');
  for (const part of ['package.json', 'dist', 'schema', 'cypher', 'examples']) await cp(join(packageRoot, part), join(copy, part), { recursive: true });
  await symlink(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
  await appendFile(join(copy, 'cypher/30-places.cypher'), '\n// Another text.\n');
  const server = await start({ ISNAD_DATA: join(folder, 'changed.grafeo') }, copy);
  await server.stop();
  expect(server.output).toContain('  30-places.cypher: ');
  execFileSync(process.execPath, [join(copy, 'dist/prepare-graph.js')]);
  const prepared = await start({ ISNAD_DATA: join(folder, 'prepared.grafeo') }, copy);
  await prepared.stop();
  expect(prepared.output).toContain('  cypher/*.cypher: loaded when this was built');
}, 60_000);
