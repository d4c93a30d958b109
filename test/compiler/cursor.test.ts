import { expect, test } from '@jest/globals';
import { type CursorOrder, cursorShape, decodeCursor, encodeCursor } from '../../src/compiler/cursor.js';

const order: CursorOrder = { signature: 'Figure -value +id', types: ['number', 'string'] };

const changed = (cursor: string, change: (parts: unknown[]) => void): string => {
  const [nulls = '', payload = ''] = cursor.split('.');
  const parts = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
  change(parts);
  return `${nulls}.${Buffer.from(JSON.stringify(parts)).toString('base64url')}`;
};

test.each([[[1.5, 'q0']], [[null, 'كاراباخ']], [[-0.25, '"]']], [[0, '']]])('a cursor gives back the keys %j', (keys) => {
  expect(decodeCursor(encodeCursor(order, keys), order)).toEqual(keys);
});

test('its shape tells which keys are null, and nothing else', () => {
  expect(cursorShape(encodeCursor(order, [null, 'a']))).toBe('10');
  expect(cursorShape(encodeCursor(order, [1, 'b']))).toBe(cursorShape(encodeCursor(order, [2, 'c'])));
  expect(['Russia', '', '2023-09', '10'].map(cursorShape)).toEqual([null, null, null, null]);
});

const good = encodeCursor(order, [1, 'q0']);

test.each([
  ['nothing', '', 'is no cursor'],
  ['a text', 'page 2', 'is no cursor'],
  ['a number', '20', 'is no cursor'],
  ['half a cursor', good.slice(0, 12), 'is no cursor'],
  ['one of another order', encodeCursor({ ...order, signature: 'Figure +value +id' }, [1, 'q0']), 'another order'],
  ['one of another list', encodeCursor({ ...order, signature: 'Statement -value +id' }, [1, 'q0']), 'another list'],
  ['one of another version', changed(good, (parts) => { parts[0] = 99; }), 'another version'],
  ['one with a key of another type', changed(good, (parts) => { parts[2] = '1'; }), 'has been changed'],
  ['one with a list for a key', changed(good, (parts) => { parts[3] = ['q0']; }), 'has been changed'],
  ['one with a key less', changed(good, (parts) => { parts.pop(); }), 'has been changed'],
  ['one with a key more', changed(good, (parts) => { parts.push('x'); }), 'has been changed'],
  ['one whose shape says otherwise', `1${good.slice(1)}`, 'has been changed'],
])('%s is refused with the remedy', (_what, cursor, problem) => {
  expect(decodeCursor(cursor, order)).toContain(problem);
  expect(decodeCursor(cursor, order)).toMatch(/Take one from|Begin with|begin with/);
});
