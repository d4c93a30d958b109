import type { Command } from 'commander';
import type { Answer } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { type PageOptions, listAnswer, withPageOptions } from './list-answer.js';
import type { TimelineBucketsQueryVariables, TimelineQuery, TimelineQueryVariables } from './operations.generated.js';
import { type AskOptions, EnumOption, given, oneOf, withAskOptions } from './options.js';
import { wordsOf } from './told.js';

interface TimelineOptions extends AskOptions, PageOptions {
  readonly clock: TimelineQueryVariables['clock'];
  readonly type?: TimelineQueryVariables['types'];
  readonly during?: string;
  readonly order: TimelineQueryVariables['order'];
  readonly by?: TimelineBucketsQueryVariables['by'];
}

type Entry = TimelineQuery['timeline']['edges'][number];

export function addTimeline(program: Command): void {
  const command = program
    .command('timeline')
    .summary('what happened, was said, published or recorded, in order')
    .description('What stands on a clock, in the order of its dates: all of it, or only what involves each of these entities.')
    .argument('[entities...]', 'ids, or names that no other entity has')
    .addOption(oneOf('--clock <clock>', 'which date counts', ['HAPPENED', 'SAID', 'PUBLISHED', 'RECORDED']).default('HAPPENED'))
    .addOption(new EnumOption('--type <types>', 'only of these types, such as Event,Statement', 'Typename'))
    .option('--during <period>', 'what can have been in this day, month, year or interval (2020-11-01/2020-11-15)')
    .addOption(oneOf('--order <order>', 'the earliest or the latest first', ['ASC', 'DESC']).default('ASC'))
    .addOption(oneOf('--by <unit>', 'how many began in each of these, instead of what', ['DAY', 'MONTH', 'YEAR']).conflicts('all'));
  withAskOptions(withPageOptions(command))
    .addHelpText('after', examples('isnad timeline country:armenia country:azerbaijan', 'isnad timeline Putin --clock SAID --during 2023', 'isnad timeline --clock PUBLISHED --by MONTH', 'isnad timeline --clock SAID --all --ndjson'))
    .action((entities: string[], options: TimelineOptions) => askGraph(options, (graph) => timeline(graph, entities, options)));
}

async function timeline(graph: AskedGraph, entities: readonly string[], options: TimelineOptions): Promise<Answer> {
  const [{ TimelineDocument }, { findEntities }] = await Promise.all([import('./operations.generated.js'), import('./find-entity.js')]);
  const { clock, type: types, during, order, by } = options;
  const about = entities.length > 0 ? await findEntities(graph, entities) : undefined;
  const variables = { clock, order, ...given({ about, types, during }) };
  if (by !== undefined) return buckets(graph, { ...variables, by, ...given({ first: options.first, after: options.after }) });
  return listAnswer(graph, TimelineDocument, variables, options, {
    of: (data) => data.timeline,
    row: entryRow,
    columns: ['date', 'end', 'from', 'to', 'precision', 'approximate', 'type', 'id', 'what', 'speakers', 'article'],
    inTable: ['date', 'end', 'precision', 'type', 'id', 'what', 'speakers'],
    notes: ({ totalCount, undated }) => [...(totalCount === 0 ? ['Nothing stands in this timeline.'] : []), ...undatedNote(undated)],
  });
}

function entryRow({ node, from, to, date, end, at, precision, approximate }: Entry): Record<string, unknown> {
  return {
    date: at ?? date,
    end,
    from,
    to,
    precision,
    approximate,
    type: node.__typename,
    id: node.id,
    what: wordsOf(node),
    speakers: node.__typename === 'Statement' ? node.speakers.nodes.map(({ name }) => name).join('; ') : null,
    article: 'article' in node ? node.article.id : null,
  };
}

async function buckets(graph: AskedGraph, variables: TimelineBucketsQueryVariables): Promise<Answer> {
  const { TimelineBucketsDocument } = await import('./operations.generated.js');
  const { timeline } = await graph.query(TimelineBucketsDocument, variables);
  return {
    whole: timeline,
    rows: timeline.buckets.map(({ period, count, types }) => ({ period, count, types: types.map((each) => `${each.type} ${each.count}`).join(', ') })),
    columns: ['period', 'count', 'types'],
    notes: () => [...(timeline.inexact > 0 ? [`In no period, because the date is not exact enough: ${timeline.inexact}.`] : []), ...undatedNote(timeline.undated)],
  };
}

function undatedNote(undated: number): string[] {
  return undated > 0 ? [`Left out, because nothing tells the date on this clock: ${undated}.`] : [];
}
