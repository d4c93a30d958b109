import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../src/package-root.js';

/** Licences that ask for no more than to be named. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']);

const read = (file: string): string => readFileSync(join(packageRoot, file), 'utf8');

/** The packages of a list of licences whose licence is not permissive, all of several that it names. */
function notPermissive(list: string): readonly string[] {
  const packages = [...list.matchAll(/^\| (\S+) \| (.+) \|$/gm)].filter(([, name]) => name !== 'package');
  return packages.flatMap(([, name = '', licence = '']) => (licence.match(/[\w.-]+/g) ?? []).every((word) => word === 'AND' || word === 'OR' || PERMISSIVE.has(word)) ? [] : [`${name}: ${licence}`]);
}

test('the list of licences has everything that is installed to run Isnad, and only permissive licences', () => {
  const installed = execFileSync(process.execPath, [join(packageRoot, '.ci', 'list-licences.mjs')], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect(read('THIRD-PARTY-LICENCES.md')).toBe(installed);
  expect(installed.split('\n').length).toBeGreaterThan(100);
  expect(notPermissive(installed)).toEqual([]);
});

test('a licence that is not permissive is found', () => {
  expect(notPermissive('| a | MIT |\n| b | GPL-3.0-only |\n| c | (MIT OR ISC) |\n| d | (MIT AND SSPL-1.0) |\n| e | none |\n')).toEqual(['b: GPL-3.0-only', 'd: (MIT AND SSPL-1.0)', 'e: none']);
});

test.each(['package-lock.json', 'test/clients/package-lock.json', 'bench/package-lock.json'])('%s has the digest of every package but those for other platforms, and names no host', (file) => {
  const { packages } = JSON.parse(read(file)) as { packages: Record<string, { integrity?: string; resolved?: string; optional?: boolean }> };
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const isHere = (path: string): boolean => existsSync(join(packageRoot, dirname(file), path));
  expect(locked.filter(([path, { integrity = '', optional }]) => !integrity.startsWith('sha512-') && (optional !== true || isHere(path))).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('the image is not root, and Compose gives the server no more than it needs', () => {
  expect(read('Dockerfile').match(/^USER .*$/gm)?.at(-1)).toBe('USER node');
  const server = /^ {2}isnad:\n((?: {4}.*\n)+)/m.exec(read('docker-compose.yml'))?.[1] ?? '';
  for (const line of ['read_only: true', 'cap_drop: [ALL]', 'security_opt: [no-new-privileges:true]']) expect(server).toContain(`    ${line}\n`);
});
