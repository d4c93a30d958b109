import { stringify } from 'csv-stringify/sync';
import type { Answer, Row } from './answer.js';
import type { Format, FormatOptions } from './options.js';
import { print } from './print.js';
import type { Progress } from './progress.js';
import { table } from './table.js';

/** Writes an answer: NDJSON and CSV row by row, a table when all its rows are there. */
export async function writeAnswer(answer: Answer, options: FormatOptions, progress: Progress, signal: AbortSignal): Promise<void> {
  const format = formatOf(options);
  if (format === 'json' && 'whole' in answer) {
    progress.end();
    await print(`${JSON.stringify(answer.whole, null, 2)}\n`, signal);
    return;
  }
  await writeRows(counted(answer.rows, progress), answer, format, progress, signal);
  progress.end();
  for (const note of answer.notes?.() ?? []) process.stderr.write(`${note}\n`);
}

/** What was asked for; otherwise a table for a person, and JSON for a program. */
function formatOf({ format, json, ndjson, csv }: FormatOptions): Format {
  if (json) return 'json';
  if (ndjson) return 'ndjson';
  if (csv) return 'csv';
  return format ?? (process.stdout.isTTY ? 'table' : 'json');
}

async function writeRows(rows: AsyncIterable<Row>, answer: Answer, format: Format, progress: Progress, signal: AbortSignal): Promise<void> {
  // In a terminal the rows themselves are the progress.
  const write = (text: string): Promise<void> => {
    if (process.stdout.isTTY) progress.end();
    return print(text, signal);
  };
  const cell = answer.cell ?? ((row, column) => row[column]);
  switch (format) {
    case 'ndjson':
      for await (const row of rows) await write(`${JSON.stringify(plain(row, answer))}\n`);
      return;
    case 'csv': {
      // With the first row, so that a list that cannot be had leaves nothing.
      let head = stringify([[...answer.columns]]);
      for await (const row of rows) {
        await write(`${head}${stringify([answer.columns.map((column) => cell(row, column))])}`);
        head = '';
      }
      if (head !== '') await write(head);
      return;
    }
    case 'json': {
      let before = '[\n';
      for await (const row of rows) {
        await write(`${before}${JSON.stringify(plain(row, answer))}`);
        before = ',\n';
      }
      await write(before === '[\n' ? '[]\n' : '\n]\n');
      return;
    }
    case 'table': {
      const all: unknown[][] = [];
      const columns = answer.inTable ?? answer.columns;
      for await (const row of rows) all.push(columns.map((column) => cell(row, column)));
      if (all.length > 0) await write(table(columns, all, lookOfTerminal()));
    }
  }
}

/** The row as an object: that of the API, or the columns of ours. */
function plain(row: Row, { cell, columns }: Answer): unknown {
  return cell ? row : Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

async function* counted(rows: Answer['rows'], progress: Progress): AsyncGenerator<Row, void, undefined> {
  let count = 0;
  for await (const row of rows) {
    progress.tell(`${(++count).toLocaleString('en')} rows ...`);
    yield row;
  }
}

const DEFAULT_WIDTH = 80;

function lookOfTerminal(): { width: number; hasColour: boolean } {
  // Some terminals say that they have no columns.
  const width = process.stdout.columns || Number(process.env['COLUMNS']) || process.stderr.columns || DEFAULT_WIDTH;
  return { width, hasColour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' };
}
