import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

export const CLI = join(packageRoot, 'dist', 'cli.js');

/** An environment that says nothing of graphs and terminals. */
export const PLAIN_ENV = { NODE_OPTIONS: '', ISNAD_URL: '', ISNAD_DATA: '', NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '', COLUMNS: '100', NO_COLOR: '' };

/** Runs isnad to its end. */
export function isnad(args: readonly string[], options: RunOptions): Promise<Ended> {
  return runProcess(process.execPath, [CLI, ...args], options);
}

export async function runProcess(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  return startProcess(program, args, options).ended;
}

/** Starts a program, whose output is collected. */
export function startProcess(program: string, args: readonly string[], { cwd, env, input }: RunOptions): { readonly process: ChildProcess; readonly ended: Promise<Ended>; readonly said: (text: string) => Promise<void> } {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...PLAIN_ENV, ...env } });
  // It may end before it has read.
  child.stdin.on('error', () => undefined).end(input ?? '');
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text; });
  return {
    process: child,
    ended: once(child, 'close').then(() => ({ code: child.exitCode, output, errors })),
    async said(text) {
      while (!`${output}${errors}`.includes(text)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), once(child, 'close')]);
    },
  };
}

/** The rows of NDJSON. */
export function lines(text: string): Record<string, unknown>[] {
  return text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}
