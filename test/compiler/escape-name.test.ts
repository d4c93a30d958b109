import { expect, test } from '@jest/globals';
import { escapeName } from '../../src/cypher/escape-name.js';

test.each([
  ['Person', 'Person'],
  ['SAID_BY', 'SAID_BY'],
  ['_x9', '_x9'],
  ['end', '`end`'],
  ['Order', '`Order`'],
  ['9lives', '`9lives`'],
  ['two words', '`two words`'],
  ['اسم', '`اسم`'],
  ['', '``'],
  ['a`b', '`a``b`'],
  ['`) DETACH DELETE (n', '```) DETACH DELETE (n`'],
])('the name %s stands in Cypher as %s', (name, text) => {
  expect(escapeName(name)).toBe(text);
});
