import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { table } from '../../src/command-line/table.js';

const ARABIC = 'علّقت وزارة الدفاع الأذربيجانية عمليتها العسكرية';
const PLAIN = { width: 80, hasColour: false };

/** The lines of a table without what only terminals see. */
const shown = (text: string): string[] => text.trimEnd().split('\n').map((line) => line.replace(/[\u2068\u2069]/g, ''));

describe('a table', () => {
  test('has its columns one under the other, numbers to the right, empty columns left out', () => {
    expect(table(['of', 'nothing', 'count'], [['nodes', null, 7], ['assertions', undefined, 105]], PLAIN)).toBe('of          count\n──────────  ─────\nnodes           7\nassertions    105\n');
  });

  test('sees marks, wide letters and emoji as terminals do', () => {
    const lines = shown(table(['word', 'end'], [['مُحَمَّد', '|'], ['停戦', '|'], ['👩‍👩‍👧', '|'], ['é', '|'], ['abcd', '|']], PLAIN));
    expect(lines.map((line) => stringWidth(line.split(/[|─e]/)[0] ?? '')).slice(2)).toEqual([6, 6, 6, 6, 6]);
  });

  test('keeps what is written from right to left in its cell by isolates that are closed on each line', () => {
    const text = table(['quote', 'article'], [[ARABIC.repeat(3), 'article:000']], PLAIN);
    const withArabic = text.split('\n').filter((line) => /\p{Script=Arabic}/u.test(line));
    expect(withArabic.length).toBeGreaterThan(1);
    expect(withArabic.every((line) => /^\u2068[^\u2068\u2069]+\u2069/.test(line))).toBe(true);
    expect(table(['quote'], [['no Arabic']], PLAIN)).not.toMatch(/[\u2066-\u2069]/);
  });

  test.each([40, 60, 80, 130])('is no wider than %i columns', (width) => {
    const rows = [['Statement', 's000-10', ARABIC, 'Azerbaijani Ministry of Defence', 'article:000'], ['Name', 'x'.repeat(200), '', 'Ω', 'a b '.repeat(90)]];
    const lines = shown(table(['type', 'id', 'quote', 'speaker', 'article'], rows, { width, hasColour: false }));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(lines.join(' ')).toContain('علّقت');
  });

  test('stands as lists where it would be too narrow', () => {
    const text = table(['type', 'quote', 'article', 'publisher'], [['Statement', ARABIC, 'article:000 of September', 'A publisher with a long name']], { width: 40, hasColour: false });
    expect(shown(text)).toEqual(expect.arrayContaining(['type       Statement', 'article    article:000 of September']));
  });

  test('cuts what is very long with an ellipsis, and wraps at words and never within a letter with its marks', () => {
    const lines = shown(table(['quote'], [['كلمة '.repeat(5_000)]], PLAIN));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(shown(table(['word'], [['مَّ'.repeat(30)]], { width: 20, hasColour: false })).slice(2).join('')).toBe('مَّ'.repeat(30));
  });

  test('shows nothing that moves the cursor or opens an isolate', () => {
    expect(table(['a'], [['x\u001b[2J\r\n\u2067y\u202ez']], PLAIN)).toBe('a\n────────\nx [2J y z\n'.replace('────────', '─'.repeat(stringWidth('x [2J y z'))));
  });

  test('has bold heads where there is colour', () => {
    expect(table(['a'], [['x']], { width: 80, hasColour: true })).toBe('\u001b[1ma\u001b[22m\n─\nx\n');
  });
});
