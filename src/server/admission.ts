import { isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authentication, Client } from './authentication.js';
import type { ClientBudget, ClientBudgets } from './client-budgets.js';
import { DocumentLimits } from './document-limits.js';
import type { ListedOperations } from './listed-operations.js';
import type { LimitedRequest } from './request-limits.js';

export interface AdmissionOptions {
  readonly authentication: Authentication;
  /** Null where nothing limits what a client may ask for. */
  readonly budgets: ClientBudgets | null;
  /** The only operations that are taken; null for any. */
  readonly listed: ListedOperations | null;
}

/** A request with what its client may ask for, or why it does not go on. */
export type AdmittedRequest = LimitedRequest & { budget?: ClientBudget; refusal?: Error };

/** Decides which requests go on, before anything is read of their operation. */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #limits = new DocumentLimits();

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** Looks at all requests of the routes of an instance of Fastify. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('preHandler', async (request: AdmittedRequest) => {
      try {
        await this.#admit(request);
      } catch (error) {
        request.refusal = error instanceof Error ? error : new Error(String(error));
      }
    });
    fastify.addHook('onSend', (request: AdmittedRequest, reply, _payload, done) => {
      if (request.budget) void reply.headers(request.budget.headers());
      done();
    });
  }

  /** Rejects with why a request does not go on, for Apollo Server to answer with. */
  check(request: AdmittedRequest): Promise<void> {
    if (request.refusal) return Promise.reject(request.refusal);
    const source = sourceOf(request);
    return new Promise((resolve) => {
      if (source !== undefined) {
        this.#limits.check(source);
        this.#options.listed?.check(source);
      }
      resolve();
    });
  }

  async #admit(request: AdmittedRequest): Promise<void> {
    const { authentication, budgets } = this.#options;
    const network = networkOf(request.ip);
    // Until it is known who asks, trying costs the network that it comes from.
    if (budgets) request.budget = budgets.of(network);
    let client: Client;
    try {
      client = await authentication.identify(request.headers);
    } catch (error) {
      await request.budget?.spendRequest();
      throw error;
    }
    if (budgets && client.name !== null) request.budget = budgets.of(client.name);
    await request.budget?.spendRequest();
    const soFar = (request.soFar ??= {});
    soFar.access = client.access;
    soFar.budget = request.budget;
  }
}

/** The text of the operation, where there is one: not where a client sends the hash of one that it has sent before. */
function sourceOf({ method, body, query }: FastifyRequest): string | undefined {
  const { query: source } = ((method === 'GET' ? query : body) ?? {}) as { query?: unknown };
  return typeof source === 'string' ? source : undefined;
}

/** Whoever has an IPv6 address has all that begin like it. */
function networkOf(ip: string): string {
  return isIPv6(ip) && !ip.includes('.') ? expanded(ip).slice(0, 4).join(':') : ip;
}

/** The eight groups of an IPv6 address. */
function expanded(ip: string): string[] {
  const [first = '', last] = ip.split('::');
  const groups = (half: string): string[] => (half === '' ? [] : half.split(':'));
  const [before, after] = [groups(first), groups(last ?? '')];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after].map((group) => parseInt(group, 16).toString(16));
}
