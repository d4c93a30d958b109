import { expect, test } from '@jest/globals';
import { OperationCost } from '../../src/execution/operation-cost.js';

/** A clock that a test sets. */
function clock(): { now: number; read: () => number } {
  const time = { now: 1_000, read: () => time.now };
  return time;
}

test('the engine has the time in which it was asked, the server the rest', async () => {
  const time = clock();
  const cost = new OperationCost(time.read);
  time.now += 3;
  await cost.ofEngine('query', () => {
    time.now += 20.12345;
    return Promise.resolve();
  });
  time.now += 2;
  expect(cost.total()).toEqual({ cypherQueries: 1, lookUps: 0, rows: 0, engineMilliseconds: 20.123, serverMilliseconds: 5, cached: false });
});

test('time that passes for several look-ups at once passes once', async () => {
  const time = clock();
  const cost = new OperationCost(time.read);
  let end = (): void => undefined;
  const first = cost.ofEngine('lookUp', () => new Promise<void>((resolve) => { end = resolve; }));
  time.now += 4;
  const second = cost.ofEngine('lookUp', () => Promise.resolve());
  await second;
  time.now += 6;
  end();
  await first;
  expect(cost.total()).toMatchObject({ lookUps: 2, engineMilliseconds: 10, serverMilliseconds: 0 });
});

test('what the engine refuses is counted, and takes its time', async () => {
  const time = clock();
  const cost = new OperationCost(time.read);
  const refused = cost.ofEngine('query', () => {
    time.now += 7;
    return Promise.reject(new RangeError('refused'));
  });
  await expect(refused).rejects.toThrow(new RangeError('refused'));
  expect(cost.total()).toMatchObject({ cypherQueries: 1, engineMilliseconds: 7, serverMilliseconds: 0 });
});
