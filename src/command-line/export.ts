import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { InvalidArgument } from '../errors.js';
import type { ExportFormat } from '../export/export-graph.js';
import type { AskedGraph } from './asked-graph.js';
import { examples } from './examples.js';
import { type GraphOptions, anotherValue, given, severalValues, wholeNumber, withGraphOptions } from './options.js';
import { print } from './print.js';
import { Progress } from './progress.js';
import type { ReadOptions } from './read-query.js';
import { untilStopped } from './stop.js';

/** All of them, without waiting for src/export when only the help is wanted. */
const FORMATS: Readonly<Record<ExportFormat, true>> = { jsonld: true, nquads: true, graphml: true, 'csv-nodes': true, 'csv-edges': true, ftm: true, 'cypher-constraints': true, cypher: true };

interface ExportOptions extends GraphOptions, Pick<ReadOptions, 'variables' | 'var'> {
  readonly format: ExportFormat;
  readonly around?: string;
  readonly depth?: number;
  readonly limit?: number;
  readonly ids?: readonly string[];
  readonly result?: string;
  readonly output?: string;
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary('the graph, or a part of it with all that it rests on, as linked data, tables, GraphML, FollowTheMoney or Cypher')
    .description('The graph, or a part of it, as text. A part comes with all that it rests on: the assertions of the relations in it, their articles, publishers, claimants and statements. The database is read itself: a file or a Neo4j, no server.')
    .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .addOption(new Option('--around <entity>', 'only what stands around this id or name').conflicts(['ids', 'result']))
    .option('--depth <hops>', 'with --around: its neighbours\' neighbours, too: 2 (default: 1)', wholeNumber)
    .option('--limit <n>', 'with --around: at most so many nodes, up to 500 (default: 100)', wholeNumber)
    .addOption(new Option('--ids <ids>', 'only these, with commas between them; can be repeated').argParser(severalValues).conflicts('result'))
    .option('--result <operation>', 'only what this operation answers: everything in it that has an id; its text, a file, or - for the standard input')
    .option('--variables <values>', 'with --result: its variables, as JSON')
    .option('--var <name=value>', 'with --result: one of its variables; can be repeated', anotherValue)
    .option('--output <file>', 'write to this file, which is there when it is whole (default: the standard output)');
  withGraphOptions(command)
    .addHelpText('after', examples('isnad export --format nquads --output graph.nq', 'isnad export --format jsonld --around "Nagorno-Karabakh" | jq .', 'isnad export --format graphml --around person:putin --depth 2 --output putin.graphml', 'isnad export --format csv-edges > edges.csv', `isnad export --format ftm --result '{ agreements { nodes { id signatories { nodes { id } } } } }'`))
    .action(writeExport);
}

async function writeExport({ format, ...options }: ExportOptions): Promise<void> {
  await untilStopped(async (signal) => {
    const progress = new Progress();
    const [{ openGraph }, { AskedGraph }] = await Promise.all([import('./open-graph.js'), import('./asked-graph.js')]);
    try {
      const { isnad, where } = await openGraph(options, progress, signal);
      try {
        const ids = await part(new AskedGraph(isnad, where, {}, signal), options);
        const chunks = counted(isnad.export({ format, ids, signal }), progress);
        if (options.output === undefined) for await (const chunk of chunks) await print(chunk, signal);
        else await writeFile(options.output, chunks, signal);
      } finally {
        await isnad.close();
      }
    } finally {
      progress.end();
    }
  });
}

/** The ids of what is exported; undefined for everything. */
async function part(graph: AskedGraph, { around, depth, limit, ids, result, ...read }: Omit<ExportOptions, 'format'>): Promise<readonly string[] | undefined> {
  if (around !== undefined) {
    const [{ ExportedAroundDocument }, { findEntity }] = await Promise.all([import('./operations.generated.js'), import('./find-entity.js')]);
    const { neighborhood } = await graph.query(ExportedAroundDocument, { id: await findEntity(graph, around), ...given({ depth, limit }) });
    if (neighborhood.limits.length > 0) process.stderr.write(`More stands around ${around} than these ${neighborhood.nodes.length} nodes: --limit takes up to 500.\n`);
    return neighborhood.nodes.map(({ id }) => id);
  }
  if (result !== undefined) {
    const { readQuery } = await import('./read-query.js');
    const { document, operation, variables } = await readQuery(result, read);
    const found = [...new Set(idsIn(await graph.query(document, variables, operation.name?.value)))];
    if (found.length === 0) throw new InvalidArgument('Nothing in the answer has an id, so there is nothing to export. Select id where it has nodes.');
    return found;
  }
  return ids;
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Under another name until it is whole: whoever finds the file has all of it. */
async function writeFile(file: string, chunks: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished), { signal });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* counted(chunks: AsyncIterable<string>, progress: Progress): AsyncGenerator<string> {
  let characters = 0;
  for await (const chunk of chunks) {
    characters += chunk.length;
    progress.tell(`${(characters / 1e6).toFixed(1)} million characters ...`);
    yield chunk;
  }
}
