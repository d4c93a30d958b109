import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import type { Logger } from '../../src/server/observability/log.js';
import type { LogLine } from '../start/product.js';

/** A log whose lines a test can read. */
export function capturedLog(): { readonly log: Logger; readonly logged: () => readonly LogLine[] } {
  const lines: LogLine[] = [];
  const formatters = { level: (label: string) => ({ level: label }) };
  const log = pino({ level: 'info', base: null, formatters }, { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
  return { log, logged: () => lines };
}

/** The line of a request, which is written after its answer. */
export async function lineOf(logged: () => readonly LogLine[], requestId: unknown): Promise<LogLine> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const lines = logged().filter((line) => line['requestId'] === requestId);
    if (lines.length > 1) throw new Error(`Request ${String(requestId)} has ${lines.length} lines.`);
    if (lines[0]) return lines[0];
    await pause(20);
  }
  throw new Error(`Request ${String(requestId)} has no line.`);
}
