import { GraphQLError } from 'graphql';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Exposure } from '../config.js';
import type { Budget } from '../execution/outcome.js';

/** What a request costs besides what it asks for, in nodes. */
const EACH = 10;

/** How many nodes a millisecond is worth: a client with a million points can keep one connection busy, and no more. */
const MILLISECOND = 20;

const MINUTE = 60;

/** What every client has left of its minute, which begins with its first request. */
export class ClientBudgets {
  readonly #points: RateLimiterMemory | null;
  readonly #planning: RateLimiterMemory | null;

  constructor({ points, planning }: Pick<Exposure, 'points' | 'planning'>) {
    this.#points = limiter(points);
    this.#planning = limiter(planning * 1000);
  }

  /** @param client whom the points are counted for */
  of(client: string): ClientBudget {
    return new ClientBudget(client, this.#points, this.#planning);
  }
}

/** @param points 0 for no limit */
function limiter(points: number): RateLimiterMemory | null {
  return points === 0 ? null : new RateLimiterMemory({ points, duration: MINUTE });
}

/** What one client has left, as one request sees it. */
export class ClientBudget implements Budget {
  readonly #client: string;
  readonly #points: RateLimiterMemory | null;
  readonly #planning: RateLimiterMemory | null;
  #left: RateLimiterRes | undefined;

  constructor(client: string, points: RateLimiterMemory | null, planning: RateLimiterMemory | null) {
    this.#client = client;
    this.#points = points;
    this.#planning = planning;
  }

  /** @throws GraphQLError RATE_LIMITED where nothing is left */
  spendRequest(): Promise<void> {
    return this.spendNodes(EACH);
  }

  async spendNodes(nodes: number): Promise<void> {
    if (this.#points) this.#left = await consume(this.#points, this.#client, nodes, 'points');
  }

  async spendPlanning(text: string): Promise<void> {
    if (this.#planning) await consume(this.#planning, this.#client, text.length, 'characters of new Cypher text');
  }

  spendTime(milliseconds: number): void {
    void this.#points?.penalty(this.#client, Math.round(milliseconds * MILLISECOND));
  }

  /** What is left, as in draft-ietf-httpapi-ratelimit-headers. */
  headers(): Record<string, string> {
    if (!this.#points || !this.#left) return {};
    const { remainingPoints, msBeforeNext } = this.#left;
    return {
      'ratelimit-policy': `"points";q=${this.#points.points};w=${MINUTE}`,
      ratelimit: `"points";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`,
    };
  }
}

async function consume(limiter: RateLimiterMemory, client: string, cost: number, unit: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(client, cost);
  } catch (refused) {
    const { msBeforeNext } = refused as RateLimiterRes;
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    throw new GraphQLError(`You have asked for more than a client may in a minute: ${limiter.points.toLocaleString('en')} ${unit}, and this takes ${cost.toLocaleString('en')}. Ask again in ${seconds} s, for less at a time.`, {
      extensions: { code: 'RATE_LIMITED', cost, limit: limiter.points, retryAfter: seconds, http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) } },
    });
  }
}
