import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DeadlineExceeded, EngineUnavailable, Overloaded } from '../../src/errors.js';
import { startHttpServer } from '../../src/server/http-server.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { Row } from '../../src/store/graph-store.js';
import { ServedStore } from '../../src/store/served-store.js';
import { schema } from '../seeded-store.js';
import { ask, post } from '../server/http-answer.js';

const deadline = 20_000;
const one = 'RETURN 1 AS one';
/** Takes some hundred milliseconds. */
const slow = 'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b RETURN count(*) AS c';

let folder: string;
let engine: EmbeddedStore;
let store: ServedStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-served-'));
  engine = await EmbeddedStore.open({ file: join(folder, 'graph.db') });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  store = new ServedStore({ atOnce: 2, waiting: 2 });
  store.serve(engine);
});

const read = (text: string, options: { deadline?: number; signal?: AbortSignal } = {}): Promise<readonly Row[]> => store.read({ text, parameters: {} }, { deadline, ...options });

/** As many slow queries as may run. */
const fill = (): Promise<readonly Row[]>[] => [read(slow), read(slow)];

test('nothing is asked before there is a store', async () => {
  await expect(new ServedStore({ atOnce: 1, waiting: 1 }).read({ text: one, parameters: {} }, { deadline })).rejects.toBeInstanceOf(EngineUnavailable);
});

test('what is too much is refused at once, and what waits has its turn in the order in which it came', async () => {
  const done: string[] = [];
  const running = fill().map((query) => query.then(() => done.push('running')));
  const waiting = ['first', 'second'].map((name) => read(one).then(() => done.push(name)));
  await expect(read(one)).rejects.toBeInstanceOf(Overloaded);
  expect(done).toEqual([]);
  await Promise.all([...running, ...waiting]);
  expect(done.filter((name) => name !== 'running')).toEqual(['first', 'second']);
  expect(done[0]).toBe('running');
  // Every turn has been given back.
  expect(await Promise.all([read(one), read(one), read(one), read(one)])).toHaveLength(4);
});

test('a query that fails gives its turn back', async () => {
  for (let time = 1; time <= 3; time++) await expect(read('RETRUN')).rejects.toThrow();
  expect(await read(one)).toEqual([[1]]);
});

test('waiting counts for the deadline', async () => {
  const running = fill();
  const begun = performance.now();
  await expect(read(one, { deadline: 50 })).rejects.toBeInstanceOf(DeadlineExceeded);
  expect(performance.now() - begun).toBeLessThan(200);
  await Promise.all(running);
});

test('who waits for nothing any more makes room', async () => {
  const running = fill();
  const gone = new AbortController();
  const abandoned = read(one, { signal: gone.signal });
  const waiting = read(one);
  await expect(read(one)).rejects.toBeInstanceOf(Overloaded);
  gone.abort(new Error('nobody waits'));
  await expect(abandoned).rejects.toThrow('nobody waits');
  expect(await read(one)).toEqual([[1]]);
  expect(await waiting).toEqual([[1]]);
  await Promise.all(running);
});

test('over HTTP what is too much is an error that says when to come again', async () => {
  const server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline, example: '' });
  const running = fill();
  const operation = post({ query: '{ countries { totalCount } }' });
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(server.url, operation)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
  expect(refused).toHaveLength(3);
  for (const { body, headers } of refused) {
    expect(headers['retry-after']).toBe('1');
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: 'The server has too much to do at the moment. Try again in a few seconds.', extensions: { code: 'OVERLOADED' } }], data: null });
  }
  await Promise.all(running);
  await server.close();
});
