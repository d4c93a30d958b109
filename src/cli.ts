#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './command-line/program.js';
import { Stopped, stopWhenOutputCloses } from './command-line/stop.js';
import { EXIT_CODES, endWithError, exitCodeOf } from './end-with-error.js';

stopWhenOutputCloses();
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof Stopped) process.exit(error.exitCode);
  // It has been told.
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : EXIT_CODES.usage);
  endWithError(error, exitCodeOf(error));
}
