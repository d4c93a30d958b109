import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginnings, typedBeginning } from '../../src/search/beginnings.js';
import { fold } from '../../src/search/fold.js';
import { highlights } from '../../src/search/highlights.js';
import { isNear, nearKeys } from '../../src/search/near-words.js';
import { parseQuery } from '../../src/search/parse-query.js';
import { tokens } from '../../src/search/tokens.js';
import { bounds } from '../generated/settings.js';
import { arabicTexts, arabicWords } from './arabic-corpus.js';

const settings = { seed: bounds.seed, numRuns: 500 };
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('abيوالقتةنهDé1٢ \u00A0"“”«»„\'’-ـ\u064B\u200C\u200F\u0301ﷺ½')), maxLength: 40 }),
  fc.constantFrom(...arabicTexts),
);
const terms = (of: string): string[] => tokens(of).map(({ term }) => term);

test('offsets are those of words, in order', () => {
  const check = (of: string): void => {
    let end = 0;
    for (const token of tokens(of)) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(token.end).toBeGreaterThan(token.start);
      expect(of.slice(token.start, token.end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’]*$/u);
      expect(terms(of.slice(token.start, token.end))).toEqual([token.term]);
      end = token.end;
    }
    expect(end).toBeLessThanOrEqual(of.length);
  };
  fc.assert(fc.property(text, check), settings);
});

test('terms and words are letters and digits in lower case, and folding twice changes nothing', () => {
  const check = (of: string): void => {
    for (const { term, word } of tokens(of)) {
      expect(term + word).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(term + word).toBe((term + word).toLowerCase());
    }
    expect(fold(fold(of))).toBe(fold(of));
  };
  fc.assert(fc.property(text, check), settings);
});

test('marks, tatweel, joiners and directions within words change no term, and a no-break space is a space', () => {
  const inserted = fc.array(fc.tuple(fc.nat(), fc.constantFrom('\u064E', '\u0651', '\u0670', '\u0640', '\u200C', '\u200D', '\u200F', '\u202B', '\u00AD')), { maxLength: 30 });
  const check = (of: string, insertions: readonly (readonly [number, string])[]): void => {
    let changed = of.replaceAll(' ', '\u00A0');
    for (const [at, character] of insertions) changed = changed.slice(0, at % changed.length) + character + changed.slice(at % changed.length);
    expect(terms(changed)).toEqual(terms(of));
  };
  fc.assert(fc.property(fc.constantFrom(...arabicTexts), inserted, check), settings);
});

describe('near words', () => {
  const word = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', 'غ', '😀'), maxLength: 5 }), fc.constantFrom(...arabicWords));

  /** Every word with one letter left out, exchanged for this one or inserted, or two neighbours swapped. */
  const misspelt = (of: string, letter: string): string[] => {
    const letters = Array.from(of);
    const at = [...letters.keys()];
    return [
      ...at.map((i) => letters.toSpliced(i, 1)),
      ...at.map((i) => letters.toSpliced(i, 1, letter)),
      ...[...at, letters.length].map((i) => letters.toSpliced(i, 0, letter)),
      ...at.slice(1).map((i) => letters.toSpliced(i - 1, 2, letters[i] ?? '', letters[i - 1] ?? '')),
    ].map((changed) => changed.join(''));
  };

  test('are those with one wrong letter, and have a key in common', () => {
    const check = (of: string): void => {
      for (const other of [of, ...misspelt(of, 'غ')]) {
        expect([isNear(of, other), isNear(other, of)]).toEqual([true, true]);
        expect(nearKeys(of).some((key) => nearKeys(other).includes(key))).toBe(true);
      }
    };
    fc.assert(fc.property(word, check), settings);
  });

  test('differ by no more than that', () => {
    // Exchanged and inserted letters come from the alphabet of the words, so one step reaches every near word.
    const step = (of: string): string[] => ['a', 'b', 'c'].flatMap((letter) => [...misspelt(of, letter), of]);
    const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
    const check = (one: string, other: string): void => {
      expect(isNear(one, other)).toBe(step(one).includes(other));
    };
    fc.assert(fc.property(few, few, check), { ...settings, numRuns: 3_000 });
  });
});

test('any query is read, and its words and phrases have all its terms', () => {
  const check = (query: string): void => {
    const { words, phrases } = parseQuery(query);
    const all = [...words, ...phrases.flat()].sort((one, other) => one.start - other.start);
    expect(all).toEqual(tokens(query));
  };
  fc.assert(fc.property(text, check), settings);
});

test.each(['"', '«', '„', '“', '«“„', 'ا', 'و', 'ال ', 'y', 'и', '"a"', '\u064B', '\u064B\u0650\u0301\u0316', 'a\u0301', '\u200F', "a'", 'a\u200F', "a'\u200F", 'ﷺ', ' قوات'])('100,000 characters of %j are read at once', (part) => {
  const long = part.repeat(100_000 / part.length);
  const before = performance.now();
  const { words, phrases } = parseQuery(`ا${long}`);
  for (const { word } of words.slice(0, 100)) expect(nearKeys(word).length).toBeLessThanOrEqual(65);
  highlights(long, { words: words.slice(0, 10).map(({ term }) => new Set([term])), phrases: phrases.slice(0, 10).map((phrase) => phrase.map(({ term }) => term)) });
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('highlights lie in the text, in order, and do not overlap', () => {
  const check = (of: string, chosen: readonly number[], phraseAt: readonly number[]): void => {
    const all = terms(of);
    const words = chosen.map((at) => new Set([all[at % all.length] ?? '']));
    const phrases = phraseAt.map((at) => all.slice(at % (all.length || 1)).slice(0, 1 + (at % 4)));
    const found = highlights(of, { words, phrases });
    found.forEach(({ start, end }, at) => {
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(of.length);
    });
    expect(found.length > 0).toBe(all.length > 0 && chosen.length + phraseAt.length > 0);
  };
  const places = fc.array(fc.nat({ max: 1_000 }), { maxLength: 4 });
  fc.assert(fc.property(text, places, places, check), settings);
});

test('what is typed of a word of the articles is a beginning of it', () => {
  const check = (word: string, letters: number): void => {
    expect(beginnings(word)).toContain(typedBeginning(word.slice(0, 1 + (letters % word.length))));
  };
  fc.assert(fc.property(fc.constantFrom(...arabicWords), fc.nat({ max: 20 }), check), settings);
});
