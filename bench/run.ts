import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { openStore } from '../src/open-store.js';
import { checkAnswers } from './check-answers.js';
import { measureFigures } from './figures.js';
import { goals } from './goals.js';
import manifest from './package.json' with { type: 'json' };
import { type Scale, SCALES, startEngines } from './engines.js';
import { operations } from './operations.js';
import { report, reportGoals } from './report.js';
import { type Effort, type Measured, measure } from './rounds.js';
import { readSample } from './sample.js';
import { type Side, type SideName, startSide } from './sides/side.js';

const EFFORT: Effort = { rounds: 5, mostRounds: 15, slice: 1_000, stable: 0.05, mostWarmUps: 12 };
const QUICK: Effort = { rounds: 3, mostRounds: 9, slice: 400, stable: 0.1, mostWarmUps: 6 };

const USAGE = `npm run bench -- --scale ${Object.keys(SCALES).join('|')} [--quick] [--only <operation>]... [--check]
  --quick  shorter and fewer rounds: for a first impression
  --only   one operation
  --check  only whether all sides answer alike`;

/** How an operation was answered by each side. */
export interface Result {
  readonly name: string;
  /** Of the largest answer. */
  readonly bytes: number;
  readonly sides: Partial<Record<SideName, Measured>>;
}

const { values: options } = parseArgs({ options: { scale: { type: 'string', default: '10k' }, quick: { type: 'boolean' }, check: { type: 'boolean' }, only: { type: 'string', multiple: true } } });
if (!(options.scale in SCALES)) {
  process.stderr.write(`There is no scale ${options.scale}.\n${USAGE}\n`);
  process.exit(2);
}
const scale = options.scale as Scale;
const { neo4j, file } = await startEngines(scale);
const before = processorTime();
const sides: Side[] = [];
try {
  const at = JSON.stringify({ kind: 'neo4j', uri: neo4j.uri });
  const isnad = await startSide('isnad', at);
  sides.push(isnad);
  for (const [name, engine] of [['handwritten', neo4j.uri], ['neo4j-graphql', neo4j.uri], ['dataloader', neo4j.uri], ['embedded', JSON.stringify({ kind: 'embedded', file })]] as const) sides.push(await startSide(name, engine));
  const store = await openStore({ kind: 'neo4j', uri: neo4j.uri });
  const sample = await readSample(SCALES[scale], store, isnad);
  await store.close();
  const asked = operations(sample).filter(({ name }) => !options.only || options.only.includes(name));
  const sizes = new Map<string, number>();
  for (const operation of asked) sizes.set(operation.name, await checkAnswers(operation, sides));
  process.stdout.write(`${asked.length} operations are answered alike by all sides that have them.\n`);
  const results: Result[] = [];
  for (const operation of options.check ? [] : asked) {
    const result = { name: operation.name, bytes: sizes.get(operation.name) ?? 0, sides: await measure(operation, sides, options.quick ? QUICK : EFFORT) };
    results.push(result);
    report(result);
  }
  if (!options.check && !options.only) {
    const figures = await measureFigures(isnad, asked);
    const reached = goals(results, figures, earlier(scale));
    reportGoals(reached);
    keep({ scale, nodes: SCALES[scale], effort: options.quick ? 'quick' : 'full', goals: reached, figures, operations: results });
  }
} finally {
  await Promise.all(sides.map((side) => side.close()));
  await neo4j.stop();
}

function fileOf(scale: Scale): URL {
  return new URL(`results/${scale}.json`, import.meta.url);
}

/** The results with a tenth of the nodes, where they are there. */
function earlier(scale: Scale): readonly Result[] | null {
  const smaller = (Object.keys(SCALES) as Scale[]).find((other) => SCALES[other] * 10 === SCALES[scale]);
  if (!smaller || !existsSync(fileOf(smaller))) return null;
  return (JSON.parse(readFileSync(fileOf(smaller), 'utf8')) as { operations: Result[] }).operations;
}

/** Of all processors since the machine came up: all time, and what its host gave to other machines. Linux; nothing elsewhere. */
function processorTime(): { readonly all: number; readonly stolen: number } {
  if (!existsSync('/proc/stat')) return { all: 0, stolen: 0 };
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  // user nice system idle iowait irq softirq steal: proc(5)
  const times = line.split(/\s+/).slice(1, 9).map(Number);
  return { all: times.reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 };
}

function keep(results: object): void {
  const versions = { node: process.version, neo4j: sides[0]?.engine, embedded: sides.at(-1)?.engine, ...manifest.dependencies };
  const now = processorTime();
  // A share, without the time in which the graph was loaded.
  const stolen = (now.stolen - before.stolen) / (now.all - before.all);
  const machine = { processor: cpus()[0]?.model, processors: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), stolen };
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  writeFileSync(fileOf(scale), `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, versions, ...results }, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value), 1)}\n`);
}
