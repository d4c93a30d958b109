import fc from 'fast-check';
import { bounds } from './settings.js';

/** Milliseconds for making a failing case smaller. */
const SHRINKING = 60_000;

/** So many cases are run however slow the machine is: fewer would prove nothing. */
const LEAST_CASES = 5;

/** How long a test of a property may take in all, in milliseconds. */
export const propertyTimeout = bounds.interruptAfterTimeLimit + SHRINKING + 60_000;

/** Checks a property on generated cases within the bounds. A failure is made small and printed as `show` writes it. */
export async function checkProperty<T>(cases: fc.Arbitrary<T>, property: (value: T) => Promise<void>, show: (value: T) => string): Promise<void> {
  const asyncProperty = fc.asyncProperty(cases, property);
  let run = await fc.check(asyncProperty, { seed: bounds.seed, numRuns: LEAST_CASES });
  if (!run.failed) run = await fc.check(asyncProperty, bounds);
  if (!run.failed || !run.counterexamplePath) return;
  const { seed, counterexamplePath: path } = run;
  const small = await fc.check(asyncProperty, { seed, path, interruptAfterTimeLimit: SHRINKING });
  const [value] = (small.counterexample ?? run.counterexample);
  const reason = small.errorInstance ?? run.errorInstance;
  throw new Error(`Case ${run.numRuns} of seed ${seed} fails:\n${show(value)}\n${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason });
}
