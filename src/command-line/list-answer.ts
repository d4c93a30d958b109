import { type Command, Option } from 'commander';
import type { DocumentNode } from 'graphql';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { Page } from '../sdk/graph.js';
import type { Answer, Row } from './answer.js';
import type { AskedGraph } from './asked-graph.js';
import { given, wholeNumber } from './options.js';

/** How much of a list is asked for. */
export interface PageOptions {
  readonly first?: number;
  readonly after?: string;
  readonly all?: true;
}

type ItemOf<Connection> = Connection extends { readonly nodes: readonly (infer Item)[] } | { readonly edges: readonly (infer Item)[] } ? Item : never;

/** A list in what an operation answers, and how it is shown. */
export interface List<Data, Connection> extends Pick<Answer, 'columns' | 'inTable'> {
  readonly of: (data: Data) => Connection;
  readonly row: (item: ItemOf<Connection>) => Row;
  readonly notes: (connection: Connection) => readonly string[];
}

export function withPageOptions(command: Command): Command {
  return command
    .addOption(new Option('--first <n>', 'so many, up to 100 (default: 20)').argParser(wholeNumber).conflicts('all'))
    .option('--after <cursor>', 'those after this endCursor of an earlier answer')
    .option('--all', 'all of them, page by page');
}

const LARGEST_PAGE = 100;

/** A page of a list, or with --all all of it, whose pages are asked for as they are written. */
export async function listAnswer<Data, Variables, Connection extends Page<ItemOf<Connection>>>(
  graph: AskedGraph,
  document: DocumentNode & DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  { first, after, all }: PageOptions,
  { of, row, notes, columns, inTable = columns }: List<Data, Connection>,
): Promise<Answer> {
  const asked = { ...variables, ...given({ after, first: all ? LARGEST_PAGE : first }) };
  let last: Connection | undefined;
  const noted = (): readonly string[] => (last ? [...notes(last), ...(last.pageInfo.hasNextPage ? [moreNote(last)] : [])] : []);
  if (all) return { rows: rowsOf(graph.each<ItemOf<Connection>, Data, Variables>(document, asked, (data) => (last = of(data))), row), columns, inTable, notes: noted };
  last = of(await graph.query(document, asked));
  return { whole: last, rows: (last.nodes ?? last.edges ?? []).map(row), columns, inTable, notes: noted };
}

async function* rowsOf<Item>(items: AsyncIterable<Item>, row: (item: Item) => Row): AsyncGenerator<Row, void, undefined> {
  for await (const item of items) yield row(item);
}

function moreNote({ nodes, edges, totalCount }: Page<unknown> & { readonly totalCount?: number }): string {
  const shown = (nodes ?? edges ?? []).length;
  return `${shown}${totalCount === undefined ? '' : ` of ${totalCount.toLocaleString('en')}`}: there are more. --first takes up to ${LARGEST_PAGE}, --all takes all.`;
}
