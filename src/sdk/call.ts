import { setTimeout as pause } from 'node:timers/promises';
import pRetry from 'p-retry';
import { DeadlineExceeded, EngineUnavailable, InvalidArgument, OperationFailed, Overloaded, ServerUnreachable } from '../errors.js';
import type { OperationAnswer, OperationRequest, Transport } from './transport.js';

/** How a call is made. */
export interface CallOptions {
  /** Milliseconds for the call with everything that is tried again. */
  readonly deadline?: number;
  /** How often it is tried again where that can help: the network, a server or engine that is not there, too many requests. */
  readonly retries?: number;
  /** Ends the call with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds before the first and at most before another try; the time between is up to twice as long, by chance. */
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** What timers take. */
const LONGEST_DEADLINE = 2 ** 31 - 1;

/**
 * Sends an operation, again where that can help, within the deadline. It only reads, so that sending it twice does no harm.
 * @throws OperationFailed, ServerUnreachable, EngineUnavailable, DeadlineExceeded, or the reason of the signal.
 */
export async function call(transport: Transport, request: OperationRequest, { deadline, retries, signal }: Required<CallOptions>): Promise<Record<string, unknown>> {
  if (!Number.isInteger(deadline) || deadline < 0 || deadline > LONGEST_DEADLINE) throw new InvalidArgument(`A deadline is a whole number of milliseconds up to ${LONGEST_DEADLINE}, not ${deadline}.`);
  if (!Number.isInteger(retries) || retries < 0) throw new InvalidArgument(`The number of retries is a whole number from 0, not ${retries}.`);
  const late = AbortSignal.timeout(deadline);
  const ended = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await pRetry(async () => dataOf(await transport.send(request, ended)), {
      retries,
      minTimeout: SHORTEST_PAUSE,
      maxTimeout: LONGEST_PAUSE,
      randomize: true,
      signal: ended,
      shouldRetry: async ({ error }) => {
        if (!isTransient(error)) return false;
        if (error instanceof ServerUnreachable && error.retryAfter > 0) await pause(error.retryAfter, undefined, { signal: ended }).catch(() => undefined);
        return true;
      },
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) throw new DeadlineExceeded(`There was no answer within ${deadline} ms. Ask for less, or give a longer deadline.`, { cause: error });
    throw error;
  }
}

function isTransient(error: Error): boolean {
  return error instanceof EngineUnavailable || error instanceof Overloaded || (error instanceof ServerUnreachable && error.isTransient);
}

function dataOf({ data, errors = [] }: OperationAnswer): Record<string, unknown> {
  const [first] = errors;
  if (!first) return data ?? {};
  switch (first.extensions?.['code']) {
    case 'ENGINE_UNAVAILABLE':
    case 'SHUTTING_DOWN':
      throw new EngineUnavailable(first.message);
    case 'OVERLOADED':
      throw new Overloaded(first.message);
    case 'DEADLINE_EXCEEDED':
      throw new DeadlineExceeded(first.message);
    default:
      throw new OperationFailed(errors, data ?? null);
  }
}
