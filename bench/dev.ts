import { openStore } from '../src/open-store.js';
import { checkAnswers } from './check-answers.js';
import { operations } from './operations.js';
import { report } from './report.js';
import { measure } from './rounds.js';
import { readSample } from './sample.js';
import { startSide, type SideName, type Side } from './sides/side.js';
const [, , what, names, ...only] = process.argv;
const uri = 'bolt://127.0.0.1:7687';
const sides: Side[] = [];
for (const name of names.split(',') as SideName[]) sides.push(await startSide(name, name === 'isnad' ? JSON.stringify({kind:'neo4j',uri}) : uri));
const store = await openStore({ kind: 'neo4j', uri });
const sample = await readSample(1_000_000, store, sides[0]);
await store.close();
console.log(JSON.stringify(sample).slice(0, 900));
for (const op of operations(sample).filter(({name}) => only.length === 0 || only.includes(name))) {
  try {
    const bytes = await checkAnswers(op, sides);
    console.log(op.name, bytes);
    if (what === 'time') report({ name: op.name, bytes, sides: await measure(op, sides, { rounds: 3, slice: 500, stable: 0.1, mostWarmUps: 8 }) });
  } catch (e) { console.log(op.name, 'FAILED', e.message.slice(0,300), (e.cause?.message ?? '').slice(0, 1500)); }
}
await Promise.all(sides.map((s) => s.close()));
process.exit(0);
