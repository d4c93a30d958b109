import { IsnadError } from './errors.js';

/** Ends the process with exit code 1: what a person can act on as it is, everything else as a bug with its stack. */
export function endWithError(error: unknown): never {
  if (error instanceof IsnadError) process.stderr.write(`${error.message}\n`);
  else if (isSystemError(error)) process.stderr.write(`${systemMessage(error)}\n`);
  else
    process.stderr.write(
      `Isnad failed because of a mistake of its own. Please report it:\n${error instanceof Error ? String(error.stack) : String(error)}\n`,
    );
  process.exit(1);
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
