import stringWidth from 'string-width';

export interface Look {
  /** How many columns of letters there are. */
  readonly width: number;
  readonly hasColour: boolean;
}

const GAP = '  ';
/** Where a column that needs more would be narrower than this, each row stands as a list. */
const NARROWEST = 12;
/** A cell has no more lines than this: all of it is in JSON, NDJSON and CSV. */
const MOST_LINES = 8;

/** Lines from left to right keep what is written from right to left within its cell, if it stands between these. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** What would move the cursor, or open an isolate that its cell does not close. */
const NOT_SHOWN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu;

/** A table as wide as the terminal at most, without columns that say nothing, in lines that end with a line break. */
export function table(allColumns: readonly string[], allRows: readonly (readonly unknown[])[], { width, hasColour }: Look): string {
  const told = allColumns.map((_, at) => allRows.some((row) => textOf(row[at]) !== ''));
  const columns = allColumns.filter((_, at) => told[at]);
  const rows = allRows.map((row) => row.filter((_, at) => told[at]));
  const texts = rows.map((row) => row.map(textOf));
  const bold = (text: string): string => (hasColour ? `\u001b[1m${text}\u001b[22m` : text);
  const widths = fit(columns.map((column, at) => Math.max(stringWidth(column), ...texts.map((row) => stringWidth(row[at] ?? '')))), width);
  if (widths === null) return list(columns, texts, width, bold);
  const isNumber = columns.map((_, at) => rows.every((row) => typeof row[at] === 'number'));
  const lines = texts.map((row) => lineUp(row, widths, isNumber));
  const apart = lines.some((one) => one.length > 1) ? '\n\n' : '\n';
  const heads = lineUp(columns, widths, isNumber).map(bold).join('\n');
  return `${heads}\n${widths.map((each) => '─'.repeat(each)).join(GAP)}\n${lines.map((one) => one.join('\n')).join(apart)}\n`;
}

/** Each row as lines of names and values, for what has too many columns. */
function list(columns: readonly string[], rows: readonly (readonly string[])[], width: number, bold: (text: string) => string): string {
  const nameWidth = Math.min(Math.max(...columns.map((column) => stringWidth(column))), Math.floor(width / 2));
  const widths = [nameWidth, Math.max(1, width - nameWidth - GAP.length)];
  const blocks = rows.map((row) =>
    columns.flatMap((column, at) => (row[at] === '' ? [] : lineUp([column, row[at] ?? ''], widths, []).map((line) => bold(line.slice(0, nameWidth)) + line.slice(nameWidth)))),
  );
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The widths of columns that are this wide by themselves; null where the terminal is too narrow. */
function fit(natural: readonly number[], width: number): number[] | null {
  const room = width - GAP.length * (natural.length - 1);
  if (natural.reduce((sum, each) => sum + each, 0) <= room) return [...natural];
  if (natural.reduce((sum, each) => sum + Math.min(each, NARROWEST), 0) > room) return null;
  // The widest columns share what is left by the narrow ones.
  let most = Math.max(...natural);
  const widthWith = (limit: number): number => natural.reduce((sum, each) => sum + Math.min(each, limit), 0);
  while (widthWith(most) > room) most--;
  let left = room - widthWith(most);
  return natural.map((each) => Math.min(each, most) + (each > most && left > 0 ? (left--, 1) : 0));
}

/** The lines of one row: its cells wrapped beside each other. */
function lineUp(cells: readonly string[], widths: readonly number[], isNumber: readonly boolean[]): string[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines, at) => pad(lines[line] ?? '', widths[at] ?? 1, isNumber[at] === true)).join(GAP).trimEnd(),
  );
}

function pad(text: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  if (toTheRight) return space + text;
  return (RIGHT_TO_LEFT.test(text) ? ISOLATE + text + END_OF_ISOLATE : text) + space;
}

/** A text in lines of at most this width, broken between words where that is possible; too many of them end with an ellipsis. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (stringWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = cutUp(word, width);
    line = parts.pop() ?? '';
    lines.push(...parts);
    if (lines.length > MOST_LINES) break;
  }
  lines.push(line);
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), shortened(lines[MOST_LINES - 1] ?? '', width)];
}

const segmenter = new Intl.Segmenter();

/** A word in parts of at most this width, never within a letter and its marks. */
function cutUp(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && stringWidth(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function shortened(line: string, width: number): string {
  return `${cutUp(line, Math.max(1, width - 1))[0] ?? ''}…`;
}

function textOf(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(NOT_SHOWN, ' ').trim();
}
