import { type Timing, closedLoop, quantile } from './closed-loop.js';
import type { Operation } from './operations.js';
import type { Request, Side, SideName } from './sides/side.js';

export const CONNECTIONS = 8;

/**
 * So many answers are in a slice, where its side is not too slow: after a second of an operation that takes a tenth of one, two
 * slices look alike long before the JVM has compiled it.
 */
const FEWEST = 4 * CONNECTIONS;

/** How long is measured. */
export interface Effort {
  readonly rounds: number;
  /** On a machine that is shared some rounds are not like the others: then there are more, at most so many. */
  readonly mostRounds: number;
  /** Milliseconds of each measurement. */
  readonly slice: number;
  /** A side is warm when two slices differ by less than this share, or after so many. */
  readonly stable: number;
  readonly mostWarmUps: number;
}

/** What is known of an operation on a side: at one connection, and at eight. */
export interface Measured {
  readonly alone: Timing;
  readonly together: Timing;
  /** How much faster Isnad is, by its answers in a second at eight connections: the median of the rounds, the least and the most. */
  readonly ratio?: Spread;
  /** The same by the median of the time that an answer takes at one connection. */
  readonly ratioAlone?: Spread;
}

export type Spread = readonly [median: number, least: number, most: number];

interface Runner {
  readonly side: Side;
  readonly requests: readonly Request[];
  alone: Timing[];
  together: Timing[];
}

/** Times an operation on all sides that have it, in turns: machines and the JVM are never the same for long. */
export async function measure(operation: Operation, sides: readonly Side[], { rounds, mostRounds, slice, stable, mostWarmUps }: Effort): Promise<Partial<Record<SideName, Measured>>> {
  const runners = sides.flatMap((side): Runner[] => {
    const requests = operation.variables.flatMap((variables) => side.request(operation, variables) ?? []);
    return requests.length > 0 ? [{ side, requests, alone: [], together: [] }] : [];
  });
  const together = ({ side, requests }: Runner): Promise<Timing> => closedLoop(side.pool(CONNECTIONS), CONNECTIONS, requests, { milliseconds: slice, atLeast: FEWEST });
  for (const runner of runners) {
    let before = 0;
    for (let count = 0; count < mostWarmUps; count++) {
      const { throughput } = await together(runner);
      if (Math.abs(throughput - before) < stable * throughput) break;
      before = throughput;
    }
  }
  for (let round = 0; round < rounds || (round < mostRounds && !areAlike(runners)); round++) {
    const first = round % runners.length;
    for (const runner of [...runners.slice(first), ...runners.slice(0, first)]) {
      runner.together.push(await together(runner));
      runner.alone.push(await closedLoop(runner.side.pool(1), 1, runner.requests, { milliseconds: slice / 2, atLeast: 8 }));
    }
  }
  const [ours] = runners;
  return Object.fromEntries(
    runners.map((runner) => [
      runner.side.name,
      {
        alone: middle(runner.alone),
        together: middle(runner.together),
        ...(ours && runner !== ours
          ? {
              ratio: spread(rates(ours, runner)),
              ratioAlone: spread(ours.alone.map(({ median }, round) => (runner.alone[round]?.median ?? NaN) / median)),
            }
          : {}),
      },
    ]),
  );
}

/** How many times as often Isnad answered at eight connections, round by round. */
function rates(ours: Runner, other: Runner): number[] {
  return ours.together.map(({ throughput }, round) => throughput / (other.together[round]?.throughput ?? NaN));
}

/** How far the half of the rounds in the middle may lie from each other: the share of their median. */
const ALIKE = 0.1;

/** Whether the rounds of the two sides that are nearest to each other, Isnad and by hand, tell the same. */
function areAlike([ours, byHand]: readonly Runner[]): boolean {
  if (!ours || !byHand) return true;
  const ratios = rates(ours, byHand).sort((a, b) => a - b);
  return quantile(ratios, 0.75) - quantile(ratios, 0.25) <= ALIKE * quantile(ratios, 0.5);
}

/** The round in the middle, figure by figure. */
function middle(timings: readonly Timing[]): Timing {
  const of = (read: (timing: Timing) => number): number => quantile(timings.map(read).sort((a, b) => a - b), 0.5);
  return { median: of(({ median }) => median), p95: of(({ p95 }) => p95), throughput: of(({ throughput }) => throughput) };
}

function spread(ratios: readonly number[]): Spread {
  const sorted = [...ratios].sort((a, b) => a - b);
  return [quantile(sorted, 0.5), sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
}
