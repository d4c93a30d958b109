import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/package-root.js';

const FOLDER = join(packageRoot, 'examples/scripts');
const EXPECTED = join(packageRoot, 'test/examples/scripts');
const scripts = readdirSync(FOLDER).sort();
const updating = process.env['UPDATE_CASES'] === '1';

/** As a person runs them, against a file that the first one loads. */
describe('the scripts', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-scripts-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(scripts)('%s prints what the articles say', async (script) => {
    const { stdout, stderr } = await promisify(execFile)('node', [join(FOLDER, script), join(folder, 'graph.db')], { env: { ...process.env, NODE_OPTIONS: '' } });
    const file = join(EXPECTED, script.replace('.mjs', '.txt'));
    if (updating) writeFileSync(file, stdout);
    expect(stdout).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  });

  test('stand in the table of the README with the question that they answer', () => {
    const [, section] = /^## Scripts\n(.*?)^## /ms.exec(readFileSync(join(packageRoot, 'README.md'), 'utf8')) ?? [];
    const rows = section?.split('\n').filter((line) => line.startsWith('| ['));
    const question = (script: string): string => /^\/\/ (.*)$/m.exec(readFileSync(join(FOLDER, script), 'utf8'))?.[1] ?? '';
    expect(rows).toEqual(scripts.map((script) => `| [${script.replace('.mjs', '')}](examples/scripts/${script}) | ${question(script)} |`));
    expect(readdirSync(EXPECTED).sort()).toEqual(scripts.map((script) => script.replace('.mjs', '.txt')));
  });
});
