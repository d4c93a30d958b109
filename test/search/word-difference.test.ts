import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type WordPart, wordDifference } from '../../src/search/word-difference.js';
import { tokens } from '../../src/search/tokens.js';

/** Parts as text: what both have, what each spells its own way, what only one has. */
function told(from: string, to: string): string | undefined {
  const text = (whole: string, place: WordPart['from']): string => (place ? whole.slice(place.start, place.end) : '');
  const signs = { COMMON: '=', SPELLING: '~', ONLY_FROM: '-', ONLY_TO: '+' };
  return wordDifference(from, to)?.map((part) => `${signs[part.kind]}${[text(from, part.from), text(to, part.to)].filter((one, at, all) => one !== '' && all.indexOf(one) === at).join('/')}`).join(' | ');
}

describe('the words of two texts', () => {
  test.each([
    ['the same', 'وقف إطلاق النار', 'وقف إطلاق النار', '=وقف إطلاق النار'],
    ['marks, hamza, ya and ta marbuta', 'اتفاقٍ أرمينيا إلى المنطقة', 'اتفاق ارمينيا الي المنطقه', '~اتفاقٍ/اتفاق | ~أرمينيا/ارمينيا | ~إلى/الي | ~المنطقة/المنطقه'],
    ['written together or apart', 'في ما يتعلق', 'فيما يتعلق', '~في ما/فيما | =يتعلق'],
    ['another word between', 'وقف إطلاق النار', 'وقف تام لإطلاق النار', '=وقف | -إطلاق | +تام لإطلاق | =النار'],
    ['signs and blanks do not count', 'الوقف: «الآن»', 'الوقف الآن', '=الوقف: «الآن/الوقف الآن'],
    ['one letter more is another word', 'مدني', 'مدنية', '-مدني | +مدنية'],
    ['nothing in common', 'one', 'two', '-one | +two'],
    ['no words', '', '«»', ''],
    ['only the one has words', 'one', '', '-one'],
  ])('%s', (_, from, to, expected) => {
    expect(told(from, to)).toBe(expected);
  });

  test('offsets are UTF-16 code units in each text', () => {
    expect(wordDifference('𝒜 كان', '«كان»')).toEqual([
      { kind: 'ONLY_FROM', from: { start: 0, end: 2 }, to: null },
      { kind: 'COMMON', from: { start: 3, end: 6 }, to: { start: 1, end: 4 } },
    ]);
  });

  test('every word stands in one part, in order, whatever the texts are', () => {
    const text = fc.array(fc.constantFrom('في', 'ما', 'فيما', 'وقف', 'وقفٍ', 'النار', 'one', '،', 'ء'), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = wordDifference(from, to) ?? [];
        for (const [whole, places] of [[from, parts.map((part) => part.from)], [to, parts.map((part) => part.to)]] as const) {
          const covered = places.flatMap((place) => (place ? tokens(whole.slice(place.start, place.end)).map((token) => token.start + place.start) : []));
          expect(covered).toEqual(tokens(whole).map(({ start }) => start));
        }
      }),
    );
  });

  test('texts that are too long or too different are not compared, in no time', () => {
    const words = (count: number, word: string): string => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
    const begun = performance.now();
    expect(wordDifference(words(1_001, 'a'), words(10, 'a'))).toBeNull();
    expect(wordDifference(words(1_000, 'a'), words(1_000, 'b'))).toBeNull();
    expect(wordDifference(words(1_000, 'a'), words(1_000, 'a'))).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
