import { type Command, Option } from 'commander';
import type { Answer, Row } from './answer.js';
import { askGraph } from './ask-graph.js';
import { PARTS, type Part, comparePart } from './compare-parts.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import type { CompareLinksQueryVariables } from './operations.generated.js';
import { type AskOptions, EnumOption, given, wholeNumber, withAskOptions } from './options.js';

interface CompareOptions extends AskOptions {
  readonly part: Part;
  readonly type?: CompareLinksQueryVariables['types'];
  readonly first?: number;
  readonly after?: string;
}

export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .summary('what is said about an entity, source against source')
    .description(`What is said about an entity, compared:
  voices         who says what in which article
  same-claims    what several tell, and in which words they differ
  links          what contradicts, refines, follows up or changes what else is said
  series         how figures change
  namings        what each side calls it
  single-source  statements that one article or publisher alone has`)
    .argument('<entity>', 'id, or a name that no other entity has')
    .addOption(new Option('--part <part>', 'which of these').choices(PARTS).default('voices'))
    .addOption(new EnumOption('--type <types>', 'only links of these types', 'ClaimLinkType'))
    .option('--first <n>', 'look at so many, up to 100', wholeNumber)
    .option('--after <cursor>', 'at those after this endCursor of an earlier answer (voices, links, single-source)');
  withAskOptions(command)
    .addHelpText('after', examples('isnad compare event:az-operation-2023', 'isnad compare event:az-operation-2023 --part links --type CONTRADICTS', 'isnad compare place:nagorno-karabakh --part namings --csv'))
    .action((entity: string, options: CompareOptions) => askGraph(options, (graph) => compare(graph, entity, options)));
}

async function compare(graph: AskedGraph, entity: string, { part, type: types, first, after }: CompareOptions): Promise<Answer> {
  const { findEntity } = await import('./find-entity.js');
  const id = await findEntity(graph, entity);
  const { whole, rows, hasMore, columns } = await comparePart(graph, part, { id, ...given({ types, first, after }) });
  return {
    whole,
    rows: rows as Row[],
    columns,
    notes: () => [
      ...(whole === null ? [`${id} is not there as of then.`] : rows.length === 0 ? ['Nothing of the kind is known about it.'] : []),
      ...(hasMore ? ['There is more: --first takes up to 100.'] : []),
    ],
  };
}
