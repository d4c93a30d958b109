import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isnad, runProcess } from './isnad-process.js';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
const ifThere = (shell: string): typeof test | typeof test.skip => (has(shell) ? test : test.skip);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-completion-'));
  await Promise.all(['bash', 'zsh', 'fish'].map(async (shell) => writeFile(join(folder, shell), (await isnad(['completion', shell], { cwd: folder })).output)));
});
afterAll(() => rm(folder, { recursive: true }));

async function shell(name: string, args: readonly string[]): Promise<string> {
  const { code, output, errors } = await runProcess(name, args, { cwd: folder });
  expect([code, errors]).toEqual([0, '']);
  return output;
}

describe('bash', () => {
  const completed = (...words: string[]): Promise<string> =>
    shell('bash', ['-c', 'source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _isnad; echo "${COMPREPLY[*]}"', 'bash', ...words]);

  test.each([
    [['isnad', 'tr'], 'traverse\n'],
    [['isnad', 'path', '--max'], '--max-length\n'],
    [['isnad', 'path', '--direction', ''], 'OUT IN UNDIRECTED\n'],
    [['isnad', 'path', '--type', 'HOLDS'], 'HOLDS_POST\n'],
    [['isnad', 'search', '--type', 'Person,Statem'], 'Person,Statement\n'],
    [['isnad', 'search', '--format', '=', 'nd'], 'ndjson\n'],
    [['isnad', 'completion', 'f'], 'fish\n'],
    [['isnad', 'query', ''], '\n'],
  ])('%j', async (words, completion) => {
    expect(await completed(...words)).toBe(completion);
  });
});

ifThere('fish')('fish', async () => {
  const completed = await shell('fish', ['--no-config', '-c', 'source ./fish; for line in "isnad trav" "isnad path --direction U" "isnad path --type HOLDS"; complete -C $line; end']);
  expect(completed).toMatch(/^traverse\t.*\nUNDIRECTED\t.*\nHOLDS_POST\t/);
});

ifThere('zsh')('zsh', async () => {
  await shell('zsh', ['-n', './zsh']);
  const terminal = `zmodload zsh/zpty; zpty z zsh -f -i
    zpty -w z 'PS1= ; autoload -U compinit; compinit -D -u; source ./zsh; bindkey "^I" complete-word; echo re""ady'
    zpty -r z line '*ready*'
    for typed in 'isnad trav' 'isnad path --type HOLDS' 'isnad completion f'; do
      zpty -w -n z "$typed"$'\\t'; zpty -r z line '*(traverse|HOLDS_POST|fish)*'; print -r -- "$line"; zpty -w -n z $'\\x15'
    done; zpty -d z`;
  expect(await shell('zsh', ['-f', '-c', terminal])).toMatch(/traverse[^]*HOLDS_POST[^]*fish/);
});
