import { FormatCannotHold } from '../errors.js';
import type { GraphModel } from '../model/graph-model.js';
import { type Column, columnText, linkColumns, nodeColumns } from './columns.js';
import type { GraphRecord } from './graph-record.js';

const TYPES: Readonly<Record<Column['type'], string>> = { text: 'string', list: 'string', integer: 'long', number: 'double', boolean: 'boolean' };
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;

/**
 * GraphML. Every edge is directed, since common readers refuse a graph with both kinds; mutual ones say so.
 * @throws FormatCannotHold for a character that XML has no way to write.
 */
export async function* writeGraphml(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  const ofNodes = nodeColumns(model).filter(({ name }) => name !== 'id');
  const ofLinks = linkColumns(model).filter(({ name }) => name !== 'source' && name !== 'target');
  yield `${HEAD}${keys('node', ofNodes)}${keys('edge', ofLinks)}<graph edgedefault="directed">\n`;
  for await (const record of records) {
    if (record.kind === 'node') yield `<node id="${xml(record.id, record.id)}">${data('node', ofNodes, record, record.id)}</node>\n`;
    else {
      const name = `${record.type} from ${record.source} to ${record.target}`;
      yield `<edge source="${xml(record.source, name)}" target="${xml(record.target, name)}">${data('edge', ofLinks, record, name)}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

const keys = (of: string, columns: readonly Column<never>[]): string =>
  columns.map(({ name, type }, index) => `<key id="${of}${index}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`).join('');

function data<Of extends GraphRecord>(of: string, columns: readonly Column<Of>[], record: Of, name: string): string {
  return columns
    .map((column, index) => {
      const value = column.valueOf(record);
      return value === undefined ? '' : `<data key="${of}${index}">${xml(columnText(value), name)}</data>`;
    })
    .join('');
}

const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** What begins markup, and white space that readers would make into another one. */
const ESCAPED = /[&<>"\t\n\r\u0085\u2028]/g;

function xml(text: string, where: string): string {
  const character = UNWRITABLE.exec(text)?.[0];
  if (character !== undefined) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new FormatCannotHold(`${where} has the character U+${code}, which GraphML cannot hold, as no XML can. Take it out of the graph, or export in another format.`);
  }
  return text.replace(ESCAPED, (found) => `&#${found.charCodeAt(0)};`);
}
