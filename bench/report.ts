import { type Goal, isMet } from './goals.js';
import type { Result } from './run.js';

/** Prints a line for each side. */
export function report({ name, bytes, sides }: Result): void {
  for (const [side, { alone, together, ratio, ratioAlone }] of Object.entries(sides)) {
    const cells = [name.padEnd(22), side.padEnd(14), `${alone.median.toFixed(2)} ms`.padStart(11), `${together.throughput.toFixed(0)}/s`.padStart(9), ratio ? `x${ratio[0].toFixed(2)} (${ratio[1].toFixed(2)}-${ratio[2].toFixed(2)})` : '', ratioAlone ? `alone x${ratioAlone[0].toFixed(2)}` : `${(bytes / 1000).toFixed(1)} kB`];
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

/** Prints what was to be reached, and whether it was. */
export function reportGoals(goals: readonly Goal[]): void {
  for (const goal of goals) process.stdout.write(`${isMet(goal) ? 'met   ' : 'MISSED'}  ${goal.what}: ${goal.value.toFixed(2)} (${goal.isAtLeast ? 'at least' : 'at most'} ${goal.limit})\n`);
}
