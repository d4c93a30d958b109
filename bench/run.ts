import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { openStore } from '../src/open-store.js';
import { checkAnswers } from './check-answers.js';
import { type Scale, SCALES, startEngines } from './engines.js';
import { operations } from './operations.js';
import { report } from './report.js';
import { type Effort, type Measured, measure } from './rounds.js';
import { readSample } from './sample.js';
import { type Side, type SideName, startSide } from './sides/side.js';

const EFFORT: Effort = { rounds: 5, slice: 1_000, stable: 0.05, mostWarmUps: 12 };
const QUICK: Effort = { rounds: 3, slice: 400, stable: 0.1, mostWarmUps: 6 };

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
const sides: Side[] = [];
try {
  const at = JSON.stringify({ kind: 'neo4j', uri: neo4j.uri });
  for (const [name, engine] of [['isnad', at], ['handwritten', neo4j.uri], ['neo4j-graphql', neo4j.uri], ['dataloader', neo4j.uri], ['embedded', JSON.stringify({ kind: 'embedded', file })]] as const)
    sides.push(await startSide(name, engine));
  const store = await openStore({ kind: 'neo4j', uri: neo4j.uri });
  const sample = await readSample(SCALES[scale], store, sides[0] as Side);
  await store.close();
  const asked = operations(sample).filter(({ name }) => !options.only || options.only.includes(name));
  const results: Result[] = [];
  for (const operation of asked) {
    const bytes = await checkAnswers(operation, sides);
    if (options.check) process.stdout.write(`${operation.name}: ${bytes} bytes, answered alike\n`);
    else {
      const result = { name: operation.name, bytes, sides: await measure(operation, sides, options.quick ? QUICK : EFFORT) };
      results.push(result);
      report(result);
    }
  }
  if (!options.check && !options.only) {
    mkdirSync(new URL('results/', import.meta.url), { recursive: true });
    writeFileSync(new URL(`results/${scale}.json`, import.meta.url), `${JSON.stringify({ scale, nodes: SCALES[scale], date: new Date().toISOString().slice(0, 10), effort: options.quick ? 'quick' : 'full', machine: { processor: cpus()[0]?.model, processors: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) }, versions: { node: process.version, neo4j: sides[0]?.engine, embedded: sides.at(-1)?.engine }, operations: results }, null, 1)}\n`);
  }
} finally {
  await Promise.all(sides.map((side) => side.close()));
  await neo4j.stop();
}
