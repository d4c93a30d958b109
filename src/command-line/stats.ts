import type { Command } from 'commander';
import type { Answer } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { type AskOptions, withAskOptions } from './options.js';

export function addStats(program: Command): void {
  withAskOptions(program.command('stats').summary('how much there is of what').description('How many nodes of each type and assertions of each type there are, where they are, and the size of the API.'))
    .addHelpText('after', examples('isnad stats', 'isnad stats --as-of 2021-12-31', 'isnad stats --url http://127.0.0.1:4000/graphql --json'))
    .action((options: AskOptions) => askGraph(options, stats));
}

async function stats(graph: AskedGraph): Promise<Answer> {
  const { StatsDocument } = await import('./operations.generated.js');
  const { entities, assertions, __schema } = await graph.query(StatsDocument, {});
  const types = __schema.types.filter(({ name }) => name?.startsWith('__') === false).length;
  const rows = [
    ...entities.groups.map(({ keys, count }) => ({ of: 'nodes', type: keys[0]?.value, count })),
    ...assertions.groups.map(({ keys, count }) => ({ of: 'assertions', type: keys[0]?.value, count })),
  ];
  return {
    whole: { where: graph.where, nodes: entities.totalCount, assertions: assertions.totalCount, apiTypes: types, counts: rows },
    rows,
    columns: ['of', 'type', 'count'],
    notes: () => [`${graph.where}: ${entities.totalCount.toLocaleString('en')} nodes, ${assertions.totalCount.toLocaleString('en')} assertions; API with ${types} types.`],
  };
}
