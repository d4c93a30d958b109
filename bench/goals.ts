import type { Figures } from './figures.js';
import type { Result } from './run.js';
import type { SideName } from './sides/side.js';

/** Something that a number must not be above, or below. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly isAtLeast: boolean;
}

/** What was to be reached, as far as this run tells. @param smaller the operations of a graph with a tenth of the nodes */
export function goals(results: readonly Result[], figures: Figures, smaller: readonly Result[] | null): Goal[] {
  const atMost = (what: string, value: number, limit: number): Goal => ({ what, value, limit, isAtLeast: false });
  const alone = (name: string, side: SideName = 'isnad', from = results): number => from.find((result) => result.name === name)?.sides[side]?.alone.median ?? NaN;
  const grown = (name: string): Goal[] => (smaller ? [atMost(`${name}: ten times the nodes`, alone(name) / alone(name, 'isnad', smaller), 1.3)] : []);
  return [
    ...against(results, 'neo4j-graphql', 3.5, 2),
    ...against(results, 'handwritten', 1, 0.85),
    atMost('page 10,000 against page 1', alone('page-10000') / alone('first-page'), 1.3),
    ...['count-of-a-type', 'count-of-an-interface'].map((name) => atMost(`${name} against the same by hand`, alone(name) / alone(name, 'handwritten'), 2)),
    ...['path-random', 'path-distant'].map((name) => atMost(`${name} against shortestPath`, alone(name) / alone(name, 'handwritten'), 1.5)),
    ...['point-read', 'one-level', 'two-levels', 'three-levels', 'four-levels', 'first-page', 'page-10000'].flatMap(grown),
    atMost('compiling four levels, ms', figures.compile.median, 1),
    atMost(`the same with ${figures.compile.manyTypes} types, ms`, figures.compile.medianOfManyTypes, 1),
    atMost('resident under 64 connections, MB', figures.memory.underLoad, 200),
    atMost('resident after 10,000 documents against before', figures.memory.after / figures.memory.before, 1.1),
    atMost('from npm start to the first answer, s', figures.start.first / 1000, 2),
  ].filter(({ value }) => !Number.isNaN(value));
}

/** By both measures: answers in a second at eight connections, and the time of an answer at one. */
function against(results: readonly Result[], side: SideName, mean: number, least: number): Goal[] {
  return (['ratio', 'ratioAlone'] as const).flatMap((of) => {
    const ratios = results.flatMap(({ sides }) => sides[side]?.[of]?.[0] ?? []);
    const how = of === 'ratio' ? 'throughput at 8' : 'median at 1';
    return [
      { what: `against ${side}, ${how}: geometric mean of ${ratios.length} operations`, value: geometricMean(ratios), limit: mean, isAtLeast: true },
      { what: `against ${side}, ${how}: the least`, value: Math.min(...ratios), limit: least, isAtLeast: true },
    ];
  });
}

function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

export function isMet({ value, limit, isAtLeast }: Goal): boolean {
  return isAtLeast ? value >= limit : value <= limit;
}
