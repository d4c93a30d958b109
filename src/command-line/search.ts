import type { Command } from 'commander';
import type { Answer } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { type PageOptions, listAnswer, withPageOptions } from './list-answer.js';
import type { SearchQueryVariables } from './operations.generated.js';
import { type AskOptions, EnumOption, given, oneOf, withAskOptions } from './options.js';
import { wordsOf } from './told.js';

interface SearchOptions extends AskOptions, PageOptions {
  readonly type?: SearchQueryVariables['types'];
  readonly language?: SearchQueryVariables['language'];
}

export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .summary('what has these words, in any script and spelling')
    .description('What has these words in its names, titles, quotes or gists: all of them, in any form and spelling, the best first. Words in quotation marks stand next to each other.')
    .argument('<words...>')
    .addOption(new EnumOption('--type <types>', 'only of these types, such as Person,Statement', 'Typename'))
    .addOption(oneOf('--language <language>', 'only words in these letters: Arabic, Latin, Cyrillic', ['AR', 'EN', 'RU']));
  withAskOptions(withPageOptions(command))
    .addHelpText('after', examples('isnad search ناجورنو قره باغ', 'isnad search peacekeepers --type Statement --all --ndjson', `isnad search '"Southern Military District"'`))
    .action((words: string[], options: SearchOptions) => askGraph(options, (graph) => search(graph, words.join(' '), options)));
}

async function search(graph: AskedGraph, query: string, options: SearchOptions): Promise<Answer> {
  const { SearchDocument } = await import('./operations.generated.js');
  const { type: types, language } = options;
  return listAnswer(graph, SearchDocument, { query, ...given({ types, language }) }, options, {
    of: (data) => data.search,
    row: ({ node, score, matches: [best] }) => ({ type: node.__typename, id: node.id, what: wordsOf(node), score, foundIn: best?.field, text: best?.text }),
    columns: ['type', 'id', 'what', 'score', 'foundIn', 'text'],
    inTable: ['type', 'id', 'what', 'foundIn', 'text'],
    notes: ({ totalCount, isTotalExact, isCorrected }) => [
      ...(totalCount === 0 ? [`Nothing has these words: ${query}`] : []),
      ...(isCorrected ? ['Nothing has these words as they are; words with one wrong letter were looked for, too.'] : []),
      ...(isTotalExact ? [] : ['Only the best 1,000 were looked at.']),
    ],
  });
}
