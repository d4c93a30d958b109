import type { Pool } from 'undici';
import type { Request } from './sides/side.js';

/** How fast a side answered. */
export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** Answers in a second. */
  readonly throughput: number;
}

/**
 * Sends requests for some time, over as many connections as the pool has: each sends its next one when it has its answer.
 * At least so many requests are sent, as long as that does not take five times as long.
 * @throws Error for an answer that is no HTTP 200.
 */
export async function closedLoop(pool: Pool, connections: number, requests: readonly Request[], { milliseconds, atLeast = connections }: { milliseconds: number; atLeast?: number }): Promise<Timing> {
  const latencies: number[] = [];
  const begun = performance.now();
  const end = begun + milliseconds;
  const last = begun + 5 * milliseconds;
  let sent = 0;
  const send = async (): Promise<void> => {
    while (performance.now() < end || (sent < atLeast && performance.now() < last)) {
      const request = requests[sent++ % requests.length];
      if (!request) return;
      const asked = performance.now();
      await answerTo(pool, request);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  const seconds = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  return { median: quantile(latencies, 0.5), p95: quantile(latencies, 0.95), throughput: latencies.length / seconds };
}

/** @throws Error for an answer that is no HTTP 200. */
export async function answerTo(pool: Pool, { path, body }: Request): Promise<ArrayBuffer> {
  const { statusCode, body: answer } = await pool.request({ method: 'POST', path, body, headers: { 'content-type': 'application/json' } });
  const bytes = await answer.arrayBuffer();
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode} for ${path}: ${Buffer.from(bytes).toString('utf8', 0, 500)}`);
  return bytes;
}

/** Of numbers in their order. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
