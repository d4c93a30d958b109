import { describe, expect, test } from '@jest/globals';
import { splitScript } from '../../src/cypher/script.js';
import { ScriptFailed } from '../../src/errors.js';

const parts = (text: string) => splitScript(text).map((query) => [query.line, query.text]);

describe('splitScript', () => {
  test('splits at semicolons and gives the line of the first word', () => {
    expect(parts('RETURN 1 AS a;\n\n// two\n  RETURN 2\n  AS b;')).toEqual([
      [1, 'RETURN 1 AS a'],
      [4, 'RETURN 2\n  AS b'],
    ]);
  });

  test.each([
    ['a string', "RETURN 'a;b' AS a"],
    ['a string in double quotes', 'RETURN "a;\'b" AS a'],
    ['an escaped quote', String.raw`RETURN 'it\'s; \\' AS a`],
    ['a name in backticks', 'RETURN 1 AS `a;``b`'],
    ['a line comment', "RETURN 1 // it's; one\n AS a"],
    ['a block comment', 'RETURN 1 /* a; "b */ AS a'],
    ['a string that looks like a comment', "RETURN '// a; /*' AS a"],
    ['Arabic', "RETURN 'قوات حفظ؛ السلام;' AS الاسم"],
  ])('leaves a semicolon in %s', (_, text) => {
    expect(parts(`${text};RETURN 2 AS b`)).toEqual([
      [1, text],
      [text.split('\n').length, 'RETURN 2 AS b'],
    ]);
  });

  test('drops what has only comments', () => {
    expect(parts(';;\n// nothing;\n/* here; */ ;')).toEqual([]);
    expect(parts('')).toEqual([]);
  });

  test('reads a byte order mark and CRLF', () => {
    expect(parts('\uFEFF// first\r\nRETURN 1 AS a;\r\nRETURN 2 AS b;\r\n')).toEqual([
      [2, 'RETURN 1 AS a'],
      [3, 'RETURN 2 AS b'],
    ]);
  });

  test('counts the lines inside strings and comments', () => {
    expect(parts("RETURN 'a\nb' AS a;\n/* c\nd */ RETURN 2 AS b")).toEqual([
      [1, "RETURN 'a\nb' AS a"],
      [4, 'RETURN 2 AS b'],
    ]);
  });

  test.each([
    ['a string', "RETURN 1;\nRETURN 'a;\n"],
    ['a string', 'RETURN 1;\nRETURN "a\\"'],
    ['a name in backticks', 'RETURN 1;\nRETURN 1 AS `a'],
    ['a comment', 'RETURN 1;\n/* RETURN 2;\n'],
  ])('refuses %s that is never closed, with its line', (what, text) => {
    expect(() => splitScript(text)).toThrow(ScriptFailed);
    expect(() => splitScript(text)).toThrow(`line 2: ${what}`);
  });
});
