import type { Command } from 'commander';
import type { Answer } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { HOP_COLUMNS, HOP_TABLE, hopRows } from './link-rows.js';
import type { PathQueryVariables } from './operations.generated.js';
import { type AskOptions, EnumOption, type EvidenceOptions, evidenceVariables, given, oneOf, wholeNumber, withAskOptions, withEvidenceOptions } from './options.js';
import { limitNotes } from './told.js';

interface PathOptions extends AskOptions, EvidenceOptions {
  readonly type?: PathQueryVariables['types'];
  readonly notType?: PathQueryVariables['notTypes'];
  readonly direction?: PathQueryVariables['direction'];
  readonly through?: PathQueryVariables['through'];
  readonly via?: string;
  readonly maxLength?: number;
  readonly first?: number;
}

export function addPath(program: Command): void {
  const command = program
    .command('path')
    .summary('the shortest ways from one entity to another, with evidence')
    .description('The shortest ways from one entity to another over relations that assertions prove: each hop with who claims it (where nobody is named, the article\'s narrator), the words and the article.')
    .argument('<from>', 'id, or a name that no other entity has')
    .argument('<to>', 'id or name')
    .addOption(new EnumOption('--type <types>', 'only over relations of these types, with commas between them', 'RelationType'))
    .addOption(new EnumOption('--not-type <types>', 'over none of these types', 'RelationType'))
    .addOption(oneOf('--direction <direction>', 'along relations or against them (default: either way)', ['OUT', 'IN', 'UNDIRECTED']))
    .addOption(new EnumOption('--through <types>', 'only over nodes of these types, such as Person,Organization', 'Typename'))
    .option('--via <entity>', 'through this one')
    .option('--max-length <hops>', 'at most so many hops, up to 8 (default: 6)', wholeNumber)
    .option('--first <n>', 'at most so many ways, up to 100 (default: 20)', wholeNumber);
  withAskOptions(withEvidenceOptions(command))
    .addHelpText('after', examples(
      'isnad path country:turkey country:armenia',
      'isnad path Putin Aliyev --not-type IN_CONTACT_WITH --min-articles 2',
      'isnad path person:putin place:nagorno-karabakh --as-of 2021-12-31 --csv > ways.csv',
    ))
    .action((from: string, to: string, options: PathOptions) => askGraph(options, (graph) => path(graph, from, to, options)));
}

async function path(graph: AskedGraph, from: string, to: string, options: PathOptions): Promise<Answer> {
  const [{ PathDocument }, { findEntities }] = await Promise.all([import('./operations.generated.js'), import('./find-entity.js')]);
  const [fromId = '', toId = '', via] = await findEntities(graph, [from, to, ...(options.via === undefined ? [] : [options.via])]);
  const { type: types, notType: notTypes, direction, through, maxLength, first } = options;
  const variables = { from: fromId, to: toId, ...evidenceVariables(options), ...given({ via, types, notTypes, direction, through, maxLength, first }) };
  const { paths } = await graph.query(PathDocument, variables);
  return {
    whole: paths,
    rows: paths.paths.flatMap(({ hops }, path) =>
      hops.flatMap(({ from, to, links }, hop) => hopRows(from, to, links).map((row) => ({ path: path + 1, hop: hop + 1, ...row }))),
    ),
    columns: HOP_COLUMNS,
    inTable: HOP_TABLE,
    notes: () => [...(paths.length === 0 ? [`Both are ${fromId}.`] : []), ...(paths.length === null ? [`No way from ${fromId} to ${toId}.`] : []), ...limitNotes(paths.limits)],
  };
}
