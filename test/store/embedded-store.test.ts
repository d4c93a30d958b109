import { fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseInUse, EngineUnavailable, QueryRefused } from '../../src/errors.js';
import { packageRoot } from '../../src/package-root.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { Row } from '../../src/store/graph-store.js';

const deadline = 10_000;
let folder: string;
let file: string;
let open: EmbeddedStore[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-embedded-'));
  file = join(folder, 'new folder', 'graph.db');
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((store) => store.close()));
  await rm(folder, { recursive: true, force: true });
});

async function openStore(): Promise<EmbeddedStore> {
  const store = await EmbeddedStore.open({ file });
  open.push(store);
  return store;
}

function read(store: EmbeddedStore, text: string): Promise<readonly Row[]> {
  return store.read({ text, parameters: {} }, { deadline });
}

function write(store: EmbeddedStore, text: string): Promise<readonly Row[]> {
  return store.write((run) => run({ text, parameters: {} }), { deadline });
}

/** Runs code over the compiled product in a process of its own, until the code has sent a message. */
async function otherProcess(code: string, env: NodeJS.ProcessEnv = {}) {
  const script = join(folder, 'other.mjs');
  const store = JSON.stringify(join(packageRoot, 'dist', 'store', 'embedded', 'embedded-store.js'));
  await writeFile(script, `import { EmbeddedStore } from ${store};\nconst file = ${JSON.stringify(file)};\n${code}`);
  const other = fork(script, { execArgv: [], env: { ...process.env, NODE_OPTIONS: '', ...env } });
  const said = await new Promise<unknown>((resolve) => other.once('message', resolve));
  return { said, pid: other.pid, script, kill: () => other.kill('SIGKILL') };
}

/** The one line of an error that has to be read by a person. */
async function lineOf(failing: Promise<unknown>, Class: abstract new (...args: never[]) => Error): Promise<string> {
  const error: unknown = await failing.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Class);
  expect((error as Error).message).not.toContain('\n');
  return (error as Error).message;
}

describe('opening', () => {
  test('makes the folder and the file, and finds the data again', async () => {
    const first = await openStore();
    await write(first, "CREATE (:Kept {id: 'kept:1'})");
    await first.close();
    expect(existsSync(`${file}.owner`)).toBe(false);
    expect(await read(await openStore(), 'MATCH (n:Kept) RETURN n.id')).toEqual([['kept:1']]);
  });

  test('refuses a second one with the process that has the file', async () => {
    await openStore();
    const line = await lineOf(EmbeddedStore.open({ file }), DatabaseInUse);
    expect(line).toContain(`process ${process.pid} (node `);
    expect(line).toMatch(/Stop it, or set ISNAD_DATA/);
  });

  test('does not name a process that is gone', async () => {
    await openStore();
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('exit', resolve));
    await writeFile(`${file}.owner`, JSON.stringify({ pid: gone.pid, command: 'node gone.js' }));
    expect(await lineOf(EmbeddedStore.open({ file }), DatabaseInUse)).toContain('in use by another process.');
  });

  test('refuses a file that is no database, and does not try it again and again', async () => {
    file = join(folder, 'graph.db');
    await writeFile(file, 'not a database');
    expect(await lineOf(EmbeddedStore.open({ file }), EngineUnavailable)).toContain('ISNAD_DATA');
  });

  test('says on which platforms the engine runs where it does not load', async () => {
    // The engine's own loader takes the native module from where this variable says.
    const elsewhere = await otherProcess(
      'EmbeddedStore.open({ file }).catch((error) => process.send(`${error.code}: ${error.message}`));',
      { NAPI_RS_NATIVE_LIBRARY_PATH: join(folder, 'missing.node') },
    );
    expect(elsewhere.said).toMatch(/^UNSUPPORTED_PLATFORM: .*Linux x64 and arm64 \(glibc\).*NEO4J_URI.*npm run neo4j/);
    expect(elsewhere.said).not.toContain('\n');
    elsewhere.kill();
  });
});

describe('the process', () => {
  test('ends with its parent, even when that is killed', async () => {
    const parent = await otherProcess('EmbeddedStore.open({ file }).then(() => process.send("open"));');
    const line = await lineOf(EmbeddedStore.open({ file }), DatabaseInUse);
    expect(line).toContain(`process ${parent.pid} (node ${parent.script})`);
    parent.kill();
    await pause(500);
    expect((await read(await openStore(), 'RETURN 1 AS one'))[0]).toEqual([1]);
  });

  test('is another one after a kill, and data that was kept is there', async () => {
    const store = await openStore();
    await write(store, 'CREATE (:Kept)');
    for (let round = 1; round <= 3; round++) {
      const before = store.processId ?? 0;
      process.kill(before, 'SIGKILL');
      expect(await read(store, 'MATCH (n:Kept) RETURN count(n) AS c')).toEqual([[round]]);
      expect(store.processId).not.toBe(before);
      process.kill(store.processId ?? 0, 'SIGKILL');
      await write(store, 'CREATE (:Kept)');
    }
  });

  test('many reads beside one that is killed are all answered', async () => {
    const store = await openStore();
    const runaway = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*) AS c';
    const killed = store.read({ text: runaway, parameters: {} }, { deadline: 300 }).catch((error: unknown) => (error instanceof Error ? error.name : error));
    const slow = 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS c';
    const others = await Promise.all(Array.from({ length: 20 }, () => read(store, slow)));
    expect(await killed).toBe('DeadlineExceeded');
    expect(others.every((rows) => rows[0]?.[0] === 1_000_000)).toBe(true);
  });
});

describe('engine deltas', () => {
  test('a unique constraint gets an index', async () => {
    const store = await openStore();
    await write(store, '// why\nCREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE');
    expect(await read(store, 'SHOW INDEXES')).toEqual([['person_id_index', 'Hash', 'Person', 'id']]);
    await write(store, 'CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE');
    expect(await read(store, 'SHOW INDEXES')).toHaveLength(1);
  });

  test.each([
    "LOAD CSV FROM '/etc/hostname' AS row RETURN row",
    "WITH '//' AS x load /* x */ csv FROM '/etc/hostname' AS row RETURN row",
    "EXPLAIN LOAD\nCSV FROM '/etc/hostname' AS row RETURN row",
  ])('no file of this machine is read: %s', async (text) => {
    const store = await openStore();
    await expect(read(store, text)).rejects.toThrow(QueryRefused);
    await expect(write(store, text)).rejects.toThrow(/LOAD CSV/);
  });

  test('words in strings and comments are no commands', async () => {
    const store = await openStore();
    const text = "// LOAD CSV\nRETURN 'DROP INDEX x LOAD CSV' AS a, 'CREATE CONSTRAINT' AS `LOAD CSV`";
    expect(await read(store, text)).toEqual([['DROP INDEX x LOAD CSV', 'CREATE CONSTRAINT']]);
  });
});

test('the note about the owner is readable', async () => {
  await openStore();
  expect(JSON.parse(await readFile(`${file}.owner`, 'utf8'))).toMatchObject({ pid: process.pid });
});
