import type { Command } from 'commander';
import { InvalidArgument, OperationFailed } from '../errors.js';
import type { Page } from '../sdk/graph.js';
import type { Answer, Row } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { type AskOptions, anotherValue, withAskOptions } from './options.js';
import type { Data, Query, ReadOptions } from './read-query.js';

interface QueryOptions extends AskOptions, ReadOptions {
  readonly all?: true;
}

export function addQuery(program: Command): void {
  const command = program
    .command('query')
    .summary('what an operation of GraphQL answers')
    .description('What an operation of GraphQL answers. In tables, CSV and NDJSON the rows are those of its one list, their columns named as a.b.c; where it has none or several, each value has a row.')
    .argument('<operation>', 'its text, a file, or - for the standard input')
    .option('--variables <values>', 'its variables, as JSON')
    .option('--var <name=value>', 'one of its variables; can be repeated', anotherValue)
    .option('--operation <name>', 'which operation, where the text has several')
    .option('--all', 'all of its one list, page by page: the operation has a variable $after, gives it to the list, and selects pageInfo { hasNextPage endCursor }');
  withAskOptions(command)
    .addHelpText('after', examples(
      `isnad query '{ people { nodes { id name } } }'`,
      'isnad query who-said-what.graphql --json',
      'isnad query profile.graphql --var id=person:putin --as-of 2021-12-31',
      `isnad query 'query ($after: String) { statements(first: 100, after: $after) { nodes { id quote } pageInfo { hasNextPage endCursor } } }' --all --csv`,
    ))
    .action(async (source: string, options: QueryOptions) => {
      const { readQuery } = await import('./read-query.js');
      const asked = await readQuery(source, options);
      const ask = (graph: AskedGraph): Promise<Answer> => (options.all ? wholeList(graph, asked) : once(graph, asked));
      // With a directive added it is no longer the text that was given.
      const isAsGiven = (options.asOf ?? options.recordedAsOf) === undefined;
      return askGraph(options, (graph) => (isAsGiven ? ask(graph).catch(withPlaces) : ask(graph)));
    });
}

/** Tells where in the text of an operation its errors are. */
function withPlaces(error: unknown): never {
  if (!(error instanceof OperationFailed)) throw error;
  const placed = error.errors.map((one) => ({ ...one, message: `${one.message}${(one.locations ?? []).map(({ line, column }) => ` (line ${line}, column ${column})`).join('')}` }));
  throw new OperationFailed(placed, error.data);
}

async function once(graph: AskedGraph, { document, operation, variables }: Query): Promise<Answer> {
  const { cellAt, leafRows, oneList } = await import('./operation-rows.js');
  const data = await graph.query<Data, Data>(document, variables, operation.name?.value);
  const list = oneList(document, operation, data);
  if (!list) return { whole: data, rows: leafRows(data), columns: ['path', 'value'] };
  return { whole: data, rows: rowsIn(at(data, list.path), list.rowsIn), columns: list.columns, cell: cellAt };
}

/** All rows of the one list; the first page tells where it is. */
async function wholeList(graph: AskedGraph, { document, operation, variables }: Query): Promise<Answer> {
  const { cellAt, oneList } = await import('./operation-rows.js');
  const first = await graph.query<Data, Data>(document, variables, operation.name?.value);
  const list = oneList(document, operation, first);
  if (!list?.rowsIn) throw new InvalidArgument('--all needs an operation with one list of pages: { nodes { ... } pageInfo { hasNextPage endCursor } }.');
  return {
    rows: graph.each<Row, Data, Data>(document, variables, (data) => at(data, list.path) as Page<Row> | null, operation.name?.value),
    columns: list.columns,
    cell: cellAt,
  };
}

function at(data: Data, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Data | null | undefined)?.[key], data);
}

function rowsIn(list: unknown, field: 'nodes' | 'edges' | null): readonly Row[] {
  const rows = (field === null ? list : (list as Data)[field]) as readonly (Row | null)[];
  return rows.map((row) => row ?? {});
}
