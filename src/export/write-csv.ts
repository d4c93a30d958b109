import { type Options, stringify } from 'csv-stringify/sync';
import type { GraphModel } from '../model/graph-model.js';
import { type Column, columnText, linkColumns, nodeColumns } from './columns.js';
import type { GraphRecord, LinkRecord, NodeRecord } from './graph-record.js';

/** What is missing is empty, an empty text is "". */
const OPTIONS: Options = { quoted_match: /^$/ };

/** A table of the nodes, with a column for each property that a type has. Other records are passed over. */
export async function* writeNodesCsv(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  yield* writeCsv(records, nodeColumns(model), (record): record is NodeRecord => record.kind === 'node');
}

/** A table of the links, with a column for each property that a link has. Other records are passed over. */
export async function* writeLinksCsv(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  yield* writeCsv(records, linkColumns(model), (record): record is LinkRecord => record.kind === 'link');
}

async function* writeCsv<Of extends GraphRecord>(records: AsyncIterable<GraphRecord>, columns: readonly Column<Of>[], isOf: (record: GraphRecord) => record is Of): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)], OPTIONS);
  for await (const record of records) if (isOf(record)) yield stringify([columns.map((column) => cell(column.valueOf(record)))], OPTIONS);
}

const cell = (value: Parameters<typeof columnText>[0] | undefined): string | null => (value === undefined ? null : columnText(value));
