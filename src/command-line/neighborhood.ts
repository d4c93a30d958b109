import type { Command } from 'commander';
import type { Answer } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { LINK_COLUMNS, LINK_TABLE, linkRows } from './link-rows.js';
import type { NeighborhoodQueryVariables } from './operations.generated.js';
import { type AskOptions, EnumOption, type EvidenceOptions, evidenceVariables, given, wholeNumber, withAskOptions, withEvidenceOptions } from './options.js';
import { limitNotes, wordsOf } from './told.js';

interface NeighborhoodOptions extends AskOptions, EvidenceOptions {
  readonly depth?: number;
  readonly type?: NeighborhoodQueryVariables['types'];
  readonly through?: NeighborhoodQueryVariables['through'];
  readonly limit?: number;
}

export function addNeighborhood(program: Command): void {
  const command = program
    .command('neighborhood')
    .summary('what stands around an entity')
    .description('What stands around an entity: its neighbours, and all relationships between it and them. JSON is ready to draw: nodes once, links once, what was left out and why.')
    .argument('<entity>', 'id, or a name that no other entity has')
    .option('--depth <hops>', 'their neighbours, too: 2 (default: 1)', wholeNumber)
    .addOption(new EnumOption('--type <types>', 'only over relationships of these types, with commas between them', 'LinkType'))
    .addOption(new EnumOption('--through <types>', 'only over and to nodes of these types, such as Person,Place', 'Typename'))
    .option('--limit <n>', 'at most so many nodes, up to 500 (default: 100)', wholeNumber);
  withAskOptions(withEvidenceOptions(command))
    .addHelpText('after', examples('isnad neighborhood person:putin', 'isnad neighborhood Armenia --type SIGNED,PARTY_TO', 'isnad neighborhood place:shusha --depth 2 --limit 50 --json > graph.json'))
    .action((entity: string, options: NeighborhoodOptions) => askGraph(options, (graph) => neighborhood(graph, entity, options)));
}

async function neighborhood(graph: AskedGraph, entity: string, options: NeighborhoodOptions): Promise<Answer> {
  const [{ NeighborhoodDocument }, { findEntity }] = await Promise.all([import('./operations.generated.js'), import('./find-entity.js')]);
  const id = await findEntity(graph, entity);
  const { depth, type: types, through, limit } = options;
  const { neighborhood: found } = await graph.query(NeighborhoodDocument, { id, ...evidenceVariables(options), ...given({ depth, types, through, limit }) });
  const leftOut = found.leftOut.reduce((sum, { count }) => sum + count, 0);
  return {
    whole: found,
    rows: linkRows(found.nodes, found.links),
    columns: LINK_COLUMNS,
    inTable: LINK_TABLE,
    notes: () => [
      found.center ? `${wordsOf(found.center)}: ${found.nodes.length} nodes, ${found.links.length} relationships.` : `${id} is not there as of then.`,
      ...(leftOut > 0 ? [`Left out: ${leftOut} relationships of ${found.leftOut.length} nodes (--limit, --depth; JSON has which).`] : []),
      ...limitNotes(found.limits),
    ],
  };
}
