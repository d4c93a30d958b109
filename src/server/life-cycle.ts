/** Exit codes of a process that a signal ends, as shells have them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Resolves at the first signal to end, which asks to end in order. A second one ends the process at once. */
export function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const [signal, exitCode] of Object.entries(SIGNALS)) {
      process.on(signal, () => {
        if (isAsked) process.exit(exitCode);
        isAsked = true;
        resolve();
      });
    }
  });
}

/** Ends the process where an error was caught by nothing: nobody knows what state it has left. Also for promises, whose errors Node takes for the same. */
export function endAtUncaughtErrors(): void {
  process.on('uncaughtException', (error: unknown) => {
    process.stderr.write(`Isnad ends because of a mistake of its own. Please report it:\n${error instanceof Error ? String(error.stack) : String(error)}\n`);
    process.exit(1);
  });
}
