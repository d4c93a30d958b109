import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/package-root.js';

const read = (...path: string[]): string => readFileSync(join(packageRoot, ...path), 'utf8');

test('every code that a client can be given stands in the README', () => {
  const table = /\| code \| HTTP \|.*?\n\n/s.exec(read('README.md'))?.[0] ?? '';
  const files = ['server', 'compiler', 'execution'].flatMap((folder) => readdirSync(join(packageRoot, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => read('src', folder, file)));
  const given = files.flatMap((text) => [...text.matchAll(/code: '([A-Z_]+)'|\d+: \['([A-Z_]+)'|([A-Z_]+): 5\d\d\b/g)].map(([, ...codes]) => codes.join('')));
  expect(given).toContain('OPERATION_TOO_LARGE');
  expect([...new Set(given)].filter((code) => !table.includes(`\`${code}\``))).toEqual([]);
});
