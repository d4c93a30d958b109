/** Numbers that look random and are the same for the same seed (mulberry32: also neighbouring seeds have nothing in common). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from 0 (inclusive) to the limit (exclusive). */
  below(limit: number): number {
    return Math.floor(this.number() * limit);
  }

  /** Like below, with a few favourites and a long tail: the first tenth comes up in two of three cases. */
  skewed(limit: number): number {
    return Math.floor(this.number() ** 5 * limit);
  }

  chance(probability: number): boolean {
    return this.number() < probability;
  }

  pick<T>(options: readonly T[]): T {
    return options[this.below(options.length)] as T;
  }
}
