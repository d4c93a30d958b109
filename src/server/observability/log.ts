import { type LevelWithSilent, type Logger, destination, pino, stdTimeFunctions } from 'pino';

export type { Logger } from 'pino';

/** Lines that wait for a reader that has stopped reading take this many bytes; then new ones are dropped, and requests go on. */
const MOST_WAITING = 10_000_000;

/**
 * A log of JSON lines on the standard output. They are written beside the work, those that come meanwhile together, and all before
 * the process ends by itself.
 */
export function openLog(level: LevelWithSilent): Logger {
  return pino(
    { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination({ dest: 1, sync: false, maxLength: MOST_WAITING }),
  );
}

/** A log of nothing. */
export const SILENT_LOG: Logger = pino({ level: 'silent' });
