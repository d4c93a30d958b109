import { readFileSync } from 'node:fs';
import { openStore } from '../src/open-store.js';
import { closedLoop } from './closed-loop.js';
import { operations } from './operations.js';
import { readSample } from './sample.js';
import { startSide, type SideName, type Side } from './sides/side.js';
const [, , names, ...only] = process.argv;
const uri = process.env.URI ?? 'bolt://127.0.0.1:7687';
const nodes = Number(process.env.NODES ?? 1_000_000);
const sides: Side[] = [];
for (const name of names.split(',') as SideName[]) sides.push(await startSide(name, name === 'isnad' ? JSON.stringify({kind:'neo4j',uri}) : uri));
const store = await openStore({ kind: 'neo4j', uri });
const sample = await readSample(nodes, store, sides[0]);
await store.close();
const ticks = (pid: number) => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' '); return (Number(f[13]) + Number(f[14])) * 10; };
const jvm = Number(process.env.JVM);
for (const op of operations(sample).filter(({name}) => only.length === 0 || only.includes(name))) {
  for (let r = 0; r < 4; r++) for (const s of sides) {
    const requests = op.variables.flatMap((v) => s.request(op, v) ?? []); if (!requests.length) continue;
    const [a, c] = [ticks(s.pid), ticks(jvm)];
    const t = await closedLoop(s.pool(8), 8, requests, { milliseconds: 1000 });
    const [b, d] = [ticks(s.pid), ticks(jvm)];
    const n = t.throughput * 1;
    if (r > 0) console.log(op.name.padEnd(20), s.name.padEnd(14), t.throughput.toFixed(0) + '/s', 'server', ((b - a) * 1000 / n).toFixed(0) + 'us', 'neo4j', ((d - c) * 1000 / n).toFixed(0) + 'us');
  }
}
await Promise.all(sides.map((s) => s.close()));
process.exit(0);
