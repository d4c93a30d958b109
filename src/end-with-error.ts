import { IsnadError } from './errors.js';

/** How a process ends: 1 is a mistake of Isnad's own. */
export const EXIT_CODES = { answered: 0, ownMistake: 1, usage: 2, refused: 3, unavailable: 4, deadline: 5 } as const;

/** The exit code for each code of an error that a person can act on. */
const BY_CODE: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: EXIT_CODES.usage,
  INVALID_CONFIGURATION: EXIT_CODES.usage,
  OPERATION_FAILED: EXIT_CODES.refused,
  SCRIPT_FAILED: EXIT_CODES.refused,
  QUERY_REFUSED: EXIT_CODES.refused,
  WRITE_REFUSED: EXIT_CODES.refused,
  INVALID_SCHEMA: EXIT_CODES.refused,
  FORMAT_CANNOT_HOLD: EXIT_CODES.refused,
  SERVER_UNREACHABLE: EXIT_CODES.unavailable,
  ENGINE_UNAVAILABLE: EXIT_CODES.unavailable,
  OVERLOADED: EXIT_CODES.unavailable,
  DATABASE_IN_USE: EXIT_CODES.unavailable,
  GRAPH_MISSING: EXIT_CODES.unavailable,
  UNSUPPORTED_PLATFORM: EXIT_CODES.unavailable,
  DEADLINE_EXCEEDED: EXIT_CODES.deadline,
};

/** What the command line ends with after an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof IsnadError) return BY_CODE[error.code] ?? EXIT_CODES.ownMistake;
  return isSystemError(error) ? EXIT_CODES.unavailable : EXIT_CODES.ownMistake;
}

/** Ends the process: what a person can act on is told as it is, everything else as a bug with its stack. */
export function endWithError(error: unknown, exitCode = 1): never {
  if (error instanceof IsnadError) process.stderr.write(`${error.message}\n`);
  else if (isSystemError(error)) process.stderr.write(`${systemMessage(error)}\n`);
  else
    process.stderr.write(
      `Isnad failed because of a mistake of its own. Please report it:\n${error instanceof Error ? String(error.stack) : String(error)}\n`,
    );
  process.exit(exitCode);
}

interface SystemError extends Error {
  readonly code: string;
  readonly port?: number;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function systemMessage({ code, port, message }: SystemError): string {
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is taken by another process. Set PORT to another one, or to 0 for any that is free.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is no address of this machine. Set it to 127.0.0.1 or to an address that is.';
  return `The system refuses: ${message}.`;
}
