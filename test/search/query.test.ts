import { describe, expect, test } from '@jest/globals';
import { beginnings, typedBeginning } from '../../src/search/beginnings.js';
import { highlights } from '../../src/search/highlights.js';
import { isNear } from '../../src/search/near-words.js';
import { parseQuery } from '../../src/search/parse-query.js';
import { tokens } from '../../src/search/tokens.js';

const parsed = (query: string): unknown => {
  const { words, phrases } = parseQuery(query);
  const written = ({ start, end }: { start: number; end: number }): string => query.slice(start, end);
  return [words.map(written), phrases.map((phrase) => phrase.map(written))];
};

describe('a query', () => {
  test.each<[string, unknown]>([
    ['a b', [['a', 'b'], []]],
    ['a "b c" d', [['a', 'd'], [['b', 'c']]]],
    ['«حفظ السلام» “x y” „v w“ „t u”', [[], [['حفظ', 'السلام'], ['x', 'y'], ['v', 'w'], ['t', 'u']]]],
    ['"" " " a', [['a'], []]],
    ['a "b c', [['a', 'b', 'c'], []]],
    ['«a «b» c»', [['a', 'c'], [['b']]]],
    ['a"b"c', [['a', 'c'], [['b']]]],
  ])('%s', (query, expected) => {
    expect(parsed(query)).toEqual(expected);
  });
});

test.each([
  ['باغ', 'باج'],
  ['ناغورنو', 'ناجورنو'],
  ['ناغورني', 'ناغورنو'],
  ['سيرغي', 'سيرجي'],
])('%s is near %s', (one, other) => {
  expect(isNear(tokens(one)[0]?.word ?? '', tokens(other)[0]?.word ?? '')).toBe(true);
});

test.each([
  ['باغ', 'ناج'],
  ['abcd', 'badc'],
  ['abc', 'cba'],
  ['ab', 'abcd'],
])('%s is not near %s', (one, other) => {
  expect(isNear(one, other)).toBe(false);
});

describe('highlights of', () => {
  const found = (text: string, words: string, ...phrases: string[]): string[] => {
    const terms = (part: string): string[] => tokens(part).map(({ term }) => term);
    const wanted = { words: terms(words).map((term) => new Set([term])), phrases: phrases.map(terms) };
    return highlights(text, wanted).map(({ start, end }) => text.slice(start, end));
  };
  const text = 'قوات حفظ السلام، والقوات: حفظ النظام في السلام';

  test.each<[string, string[], string[]]>([
    ['words, as they are written', ['قوات سلام'], ['قوات', 'السلام', 'والقوات', 'السلام']],
    ['a phrase where it stands as such', ['', 'حفظ سلام'], ['حفظ السلام']],
    ['a phrase with its words', ['حفظ', 'حفظ السلام'], ['حفظ السلام', 'حفظ']],
    ['a phrase around a word', ['حفظ', 'قوات حفظ السلام'], ['قوات حفظ السلام', 'حفظ']],
    ['phrases that share a word', ['', 'قوات حفظ', 'حفظ السلام'], ['قوات حفظ السلام', 'والقوات: حفظ']],
    ['nothing', ['', ''], []],
  ])('%s', (_, [words = '', ...phrases], expected) => {
    expect(found(text, words, ...phrases)).toEqual(expected);
  });
});

test('beginnings have the word with its article and without, up to twelve letters', () => {
  expect(beginnings('للهدنة').sort()).toEqual(['ه', 'هد', 'هدن', 'هدنه', 'ل', 'لل', 'لله', 'للهد', 'للهدن', 'للهدنه'].sort());
  expect(beginnings('الوزارة')).toEqual(expect.arrayContaining(['الوز', 'وز', 'زاره']));
  expect(Math.max(...beginnings('Nagorno-Karabakh-Conflict').map(({ length }) => length))).toBe(12);
});

test.each([
  ['الأرم', 'الأرمن'],
  ['أرم', 'والأرمن'],
  ['وزار', 'الوزارة'],
  ['Nagorno-Karabakh', 'Nagorno-Karabakh'],
])('%s begins %s', (typed, word) => {
  expect(beginnings(word)).toContain(typedBeginning(typed));
});
