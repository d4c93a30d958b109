import { type Command, Option } from 'commander';
import { InvalidArgument } from '../errors.js';
import type { StepInput, WalkPathsQuery } from '../sdk/walk.generated.js';
import type { Answer, Row } from './answer.js';
import { askGraph } from './ask-graph.js';
import { examples } from './examples.js';
import type { AskedGraph } from './asked-graph.js';
import { HOP_COLUMNS, HOP_TABLE, LINK_COLUMNS, LINK_TABLE, hopRows, linkRows } from './link-rows.js';
import { type PageOptions, listAnswer, withPageOptions } from './list-answer.js';
import { type AskOptions, type EvidenceOptions, anotherValue, evidenceVariables, given, withAskOptions, withEvidenceOptions } from './options.js';
import { STEP_HELP, readStep } from './step-notation.js';
import { limitNotes, wordsOf } from './told.js';

interface TraverseOptions extends AskOptions, EvidenceOptions, PageOptions {
  readonly step: readonly string[];
  readonly as: 'nodes' | 'paths' | 'subgraph';
}

interface Steps {
  readonly from: string[];
  readonly steps: StepInput[];
}

export function addTraverse(program: Command): void {
  const command = program
    .command('traverse')
    .summary('walk over relationships, step by step')
    .description('A walk from these entities over relationships, step by step: where it ends, the paths that it takes, or all that it goes over. What evidence has to be there holds for every step.')
    .argument('<entities...>', 'ids, or names that no other entity has')
    .addOption(new Option('--step <step>', 'a step; can be repeated').argParser(anotherValue).makeOptionMandatory())
    .addOption(new Option('--as <what>', 'where it ends, the paths, or all that it goes over').choices(['nodes', 'paths', 'subgraph']).default('nodes'));
  withAskOptions(withEvidenceOptions(withPageOptions(command)))
    .addHelpText('after', STEP_HELP)
    .addHelpText('after', examples(
      "isnad traverse person:putin person:rudenko --step in:SAID_BY@Statement --step out:REPORTED_IN --step out:PUBLISHED_BY",
      "isnad traverse place:shusha --step 'over:PART_OF,LOCATED_IN{1,3}' --as paths",
      'isnad traverse Turkey --step over --step over@Agreement --min-articles 2 --as subgraph --json',
    ))
    .action(async (entities: string[], options: TraverseOptions) => {
      const steps = await readSteps(options);
      return askGraph(options, (graph) => traverse(graph, entities, steps, options));
    });
}

async function readSteps(options: TraverseOptions): Promise<StepInput[]> {
  if (options.as !== 'nodes' && (options.all || options.after !== undefined)) throw new InvalidArgument('Only where it ends comes in pages: leave out --all and --after, or take --as nodes.');
  const { inputValue } = await import('./input-value.js');
  const evidence = evidenceVariables(options);
  const steps = options.step.map((text) => readStep(text, inputValue));
  return Object.keys(evidence).length > 0 ? steps.map((step) => ({ evidence, ...step })) : steps;
}

async function traverse(graph: AskedGraph, entities: readonly string[], steps: StepInput[], options: TraverseOptions): Promise<Answer> {
  const { findEntities } = await import('./find-entity.js');
  const walk = { from: await findEntities(graph, entities), steps };
  if (options.as === 'paths') return paths(graph, walk, options);
  return options.as === 'subgraph' ? subgraph(graph, walk) : nodes(graph, walk, options);
}

async function nodes(graph: AskedGraph, walk: Steps, options: PageOptions): Promise<Answer> {
  const { WalkEndsDocument } = await import('../sdk/walk.generated.js');
  return listAnswer(graph, WalkEndsDocument, walk, options, {
    of: ({ traverse: { nodes, limits } }) => ({ ...nodes, limits }),
    row: (node) => ({ type: node.__typename, id: node.id, what: wordsOf(node), article: 'article' in node ? node.article.id : null }),
    columns: ['type', 'id', 'what', 'article'],
    notes: ({ nodes, limits }) => [...(nodes.length === 0 ? ['The walk ends nowhere.'] : []), ...limitNotes(limits)],
  });
}

async function paths(graph: AskedGraph, walk: Steps, { first }: PageOptions): Promise<Answer> {
  const { WalkPathsDocument } = await import('../sdk/walk.generated.js');
  const { traverse } = await graph.query(WalkPathsDocument, { ...walk, ...given({ first }) });
  return { whole: traverse, rows: traverse.paths.flatMap(pathRows), columns: HOP_COLUMNS, inTable: HOP_TABLE, notes: () => limitNotes(traverse.limits) };
}

function pathRows({ nodes, hops }: WalkPathsQuery['traverse']['paths'][number], path: number): Row[] {
  return hops.flatMap(({ links }, hop) => {
    const [from, to] = nodes.slice(hop, hop + 2);
    return from && to ? hopRows(from, to, links).map((row) => ({ path: path + 1, hop: hop + 1, ...row })) : [];
  });
}

async function subgraph(graph: AskedGraph, walk: Steps): Promise<Answer> {
  const { WalkSubgraphDocument } = await import('../sdk/walk.generated.js');
  const { traverse: { subgraph: found, limits } } = await graph.query(WalkSubgraphDocument, walk);
  return { whole: { ...found, limits }, rows: linkRows(found.nodes, found.links), columns: LINK_COLUMNS, inTable: LINK_TABLE, notes: () => limitNotes(limits) };
}
