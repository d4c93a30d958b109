import { describe, expect, test } from '@jest/globals';
import type { Variables } from '../../src/compiler/parameters.js';
import { compiled, queryOf } from './compiled.js';

type Example = readonly [source: string, variables?: Variables];

const same: readonly [difference: string, a: Example, b: Example][] = [
  ['names of aliases', ['{ a: boxes { b: nodes { c: id d: text } } e: node(id: "n0") { ... on Ball { f: box { g: id } } } }'], ['{ boxes { nodes { id text } } node(id: "n0") { ... on Ball { box { id } } } }']],
  ['the name of the operation', ['query A { boxes { totalCount } }'], ['{ boxes { totalCount } }']],
  ['names of fragments', ['{ boxes { nodes { ...A } } } fragment A on Box { id }'], ['{ boxes { nodes { ...B } } } fragment B on Box { id }']],
  ['fragments in place of fields', ['{ boxes { nodes { ...A open } } } fragment A on Sized { id }'], ['{ boxes { nodes { id ... { open } } } }']],
  ['white space, commas and comments', ['{boxes{nodes{id,text}}}'], ['# hi\n{\n  boxes {\n    nodes { id text }\n  }\n}']],
  ['names of variables', ['query ($a: ID!) { node(id: $a) { id } }', { a: 'n0' }], ['query ($b: ID!) { node(id: $b) { id } }', { b: 'n0' }]],
  ['variables in place of literals', ['{ boxes(first: 3, where: { size: { in: [1] } }) { nodes { id } } }'], ['query ($n: Int, $w: BoxWhere) { boxes(first: $n, where: $w) { nodes { id } } }', { n: 4, w: { size: { in: [2, 3] } } }]],
  ['a default in place of a literal', ['{ boxes(where: { size: { eq: 1 } }) { totalCount } }'], ['query ($s: Int = 1) { boxes(where: { size: { eq: $s } }) { totalCount } }']],
  ['values', ['{ boxes(where: { text: { eq: "a" }, open: { eq: true } }, first: 1) { nodes { id } } }'], ['{ boxes(where: { text: { eq: "b" }, open: { eq: false } }, first: 2) { nodes { id } } }']],
  ['the length of a list', ['{ nodes(ids: []) { id } }'], ['{ nodes(ids: ["a", "b"]) { id } }']],
  ['the order of filters', ['{ boxes(where: { text: { eq: "a" }, open: { eq: true } }) { totalCount } }'], ['{ boxes(where: { open: { eq: true }, text: { eq: "a" } }) { totalCount } }']],
  ['the order of operators', ['{ boxes(where: { size: { in: [1], eq: 1 } }) { totalCount } }'], ['{ boxes(where: { size: { eq: 1, in: [1] } }) { totalCount } }']],
  ['an empty filter', ['{ boxes(where: { size: {}, text: null }) { totalCount } }'], ['{ boxes { totalCount } }']],
  ['a filter that is null in place of none', ['{ boxes(where: null, order: []) { nodes { id } } }'], ['{ boxes { nodes { id } } }']],
  ['a selection that is skipped', ['{ boxes { nodes { id text @skip(if: true) } } }'], ['{ boxes { nodes { id } } }']],
  ['__typename', ['{ boxes { nodes { __typename id } } }'], ['{ boxes { nodes { id } } }']],
];

const different: readonly [difference: string, a: Example, b: Example][] = [
  ['a filter', ['{ boxes(where: { size: { eq: 1 } }) { totalCount } }'], ['{ boxes(where: { text: { eq: "1" } }) { totalCount } }']],
  ['an operator', ['{ boxes(where: { size: { eq: 1 } }) { totalCount } }'], ['{ boxes(where: { size: { in: [1] } }) { totalCount } }']],
  ['null in a filter', ['query ($s: Int) { boxes(where: { size: { eq: $s } }) { totalCount } }', { s: null }], ['query ($s: Int) { boxes(where: { size: { eq: $s } }) { totalCount } }', { s: 1 }]],
  ['a variable that is absent', ['query ($s: Int) { boxes(where: { size: { eq: $s } }) { totalCount } }', { s: null }], ['query ($s: Int) { boxes(where: { size: { eq: $s } }) { totalCount } }']],
  ['an order', ['{ boxes(order: [{ size: ASC }]) { nodes { id } } }'], ['{ boxes(order: [{ text: ASC }]) { nodes { id } } }']],
  ['a direction', ['{ boxes(order: [{ size: ASC }]) { nodes { id } } }'], ['{ boxes(order: [{ size: DESC }]) { nodes { id } } }']],
  ['the order of orders', ['{ boxes(order: [{ size: ASC }, { text: ASC }]) { nodes { id } } }'], ['{ boxes(order: [{ text: ASC }, { size: ASC }]) { nodes { id } } }']],
  ['a selection that is skipped', ['query ($no: Boolean!) { boxes { nodes { id text @skip(if: $no) } } }', { no: true }], ['query ($no: Boolean!) { boxes { nodes { id text @skip(if: $no) } } }', { no: false }]],
  ['a type', ['{ boxes { nodes { id } } }'], ['{ notes { nodes { id } } }']],
];

describe('the Cypher text', () => {
  test.each(same)('is the same for operations that differ in %s', (_, a, b) => {
    expect(compiled(...a).text).toBe(compiled(...b).text);
  });

  test.each(different)('differs with %s', (_, a, b) => {
    expect(compiled(...a).text).not.toBe(compiled(...b).text);
  });
});

describe('the parameters', () => {
  test('carry their type: an integer is a bigint, a float a number', () => {
    const where = '{ size: { eq: 2 }, weight: { in: [1, 0.5] }, text: { eq: "3" }, id: { eq: 4 }, colour: { in: [RED] } }';
    expect(queryOf(`{ balls(where: ${where}, first: 7) { nodes { id } } }`).parameters).toEqual({
      p0: '4', p1: '3', p2: 2n, p3: ['RED'], p4: [1, 0.5], p5: 7n,
    });
  });

  test('are 20 for a page without a size', () => {
    expect(queryOf('query ($n: Int) { a: boxes { nodes { id } } b: boxes(first: $n) { nodes { id } } }', { n: null }).parameters).toEqual({ p0: 20n, p1: 20n });
  });

  test.each([
    ['boxes(first: -1) { nodes { id } }', 'first', 'boxes(first:) is -1, which is out of bounds. Ask for 0 to 100 at a time.'],
    ['boxes(first: 101) { totalCount }', 'first', 'boxes(first:) is 101, which is out of bounds. Ask for 0 to 100 at a time.'],
    ['boxes(first: 101) { nodes { id } }', 'first', 'boxes(first:) is 101, which is out of bounds. Ask for 0 to 100 at a time.'],
    ['boxes(first: 2147483647) { nodes { id } }', 'first', 'boxes(first:) is 2147483647, which is out of bounds. Ask for 0 to 100 at a time.'],
    ['boxes { nodes { balls(first: 101) { nodes { id } } } }', 'first', 'balls(first:) is 101, which is out of bounds. Ask for 0 to 100 at a time.'],
    [`nodes(ids: [${'"x" '.repeat(101)}]) { id }`, 'ids', 'nodes(ids:) has 101 entries, at most 100 are allowed. Ask in several operations.'],
  ])('out of bounds are the mistake of the client (%#)', (selection, argument, message) => {
    expect(() => queryOf(`{ ${selection} }`)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } } }));
  });

  test.each(['boxes(first: 0) { nodes { id } }', 'boxes(first: 100) { nodes { id } }', `nodes(ids: [${'"x" '.repeat(100)}]) { id }`])('within bounds are taken (%#)', (selection) => {
    expect(Object.keys(queryOf(`{ ${selection} }`).parameters)).toEqual(['p0']);
  });
});
