import { type DestinationStream, type LevelWithSilent, type Logger, destination, pino } from 'pino';

export type { Logger } from 'pino';

/** Lines that wait for a reader that has stopped reading take this many bytes; then new ones are dropped, and requests go on. */
const MOST_WAITING = 10_000_000;

/** So many lines are written together, and after so many milliseconds what there is. */
const TOGETHER = 100;
const LONGEST_WAIT = 50;

/** A log of JSON lines on the standard output, beside the work, and all of them before the process ends by itself. */
export function openLog(level: LevelWithSilent): Logger {
  return pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, together(destination({ dest: 1, sync: false, maxLength: MOST_WAITING })));
}

/** A log of nothing. */
export const SILENT_LOG: Logger = pino({ level: 'silent' });

/** Hands lines on together. The destination's own way to wait for more takes longer with each line that waits. */
function together(output: ReturnType<typeof destination>): DestinationStream {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    const text = lines.join('');
    lines = [];
    if (text !== '') output.write(text);
  };
  // Before the destination's own listener, which writes what it has been given.
  process.prependListener('exit', flush);
  return {
    write(line) {
      lines.push(line);
      if (lines.length >= TOGETHER) flush();
      else timer ??= setTimeout(flush, LONGEST_WAIT);
    },
  };
}
