import { type Command, Option } from 'commander';
import { InvalidArgument } from '../errors.js';
import type { ExportFormat } from '../export/export-graph.js';
import { examples } from './examples.js';
import type { ExportCommandOptions } from './export-to.js';
import { serverAddress } from './open-graph.js';
import { anotherValue, milliseconds, wholeNumber } from './options.js';
import { Progress } from './progress.js';
import { untilStopped } from './stop.js';

/** Every one, in the order of the help. */
const FORMATS: Readonly<Record<ExportFormat, true>> = { jsonld: true, nquads: true, graphml: true, 'csv-nodes': true, 'csv-edges': true, ftm: true, 'cypher-constraints': true, cypher: true };

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('the graph, or a part of it, in another format')
    .description('Writes the graph of a file or of a Neo4j in another format: all of it, what stands around an entity, or what an operation answers, each with what it rests on.')
    .addOption(new Option('--format <format>', 'JSON-LD, N-Quads, GraphML, CSV of nodes or of relationships, FollowTheMoney, Cypher and its constraints').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .option('--output <file>', 'into this file, which is only there when it is whole')
    .addOption(new Option('--around <entity>', 'only what stands around this one: an id, or a name that no other has').conflicts('operation'))
    .option('--depth <hops>', 'so far around it (default: 1)', wholeNumber)
    .option('--operation <file>', 'only the objects with an id in what this operation answers: its text, a file, or - for the standard input')
    .option('--variables <values>', 'the variables of the operation, as JSON')
    .option('--var <name=value>', 'one of its variables; can be repeated', anotherValue)
    .option('--data <file>', 'of this file of the embedded engine (or ISNAD_DATA)')
    .addOption(new Option('--url <address>', 'not of a server: an export reads the engine itself'))
    .addOption(new Option('--deadline <seconds>', 'give up where one step takes so many seconds').argParser(milliseconds).default(60_000, '60'))
    .addHelpText('after', examples(
      'isnad export --format jsonld --output graph.jsonld',
      'isnad export --format graphml --around person:putin --depth 2 > putin.graphml',
      'isnad export --format ftm --operation signed-or-issued.graphql --output signed.ftm.json',
    ))
    .action(exportCommand);
}

async function exportCommand(options: ExportCommandOptions): Promise<void> {
  if (serverAddress(options) !== undefined) throw new InvalidArgument('A server exports nothing. Stop it and export its file (--data), or export the Neo4j that it uses (NEO4J_URI).');
  if (options.depth !== undefined && options.around === undefined) throw new InvalidArgument('--depth is for --around.');
  await untilStopped(async (signal) => {
    const progress = new Progress();
    try {
      const { exportTo } = await import('./export-to.js');
      await exportTo(options, progress, signal);
    } finally {
      progress.end();
    }
  });
}
