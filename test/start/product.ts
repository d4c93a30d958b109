import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** A process of the compiled product that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly milliseconds: number;
}

/** A server that said where it is. */
export interface RunningProduct {
  readonly pid: number | undefined;
  /** What it printed until it was up. */
  readonly output: string;
  /** The address that it printed. */
  readonly url: string;
  /** The operation that it printed; empty in production, where it prints none. */
  readonly operation: string;
  /** The lines of its log so far. */
  logged(): readonly LogLine[];
  /** Sends SIGTERM. */
  stop(): Promise<Ended>;
}

/** A server that may not have come so far. */
export interface LaunchedProduct {
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
  /** What it says, once it has said this. */
  said(what: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal. */
  kill(signal: NodeJS.Signals): void;
}

/** A line of the log of a server. */
export type LogLine = Readonly<Record<string, unknown>>;

export type Program = 'main.js' | 'cli.js';

const READY = /^GraphQL: (\S+).*\n\nPaste this to begin with:\n\n([^]*)\nCtrl\+C ends it\.$/m;

/** The same in production, as a line of the log. */
const LOGGED = /"msg":"GraphQL: ([^\s"]+)/;

/** Runs a program of dist/ to its end. */
export function run(program: Program, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Product(program, args, env).ended;
}

/** Starts the server, of this package or of a copy, on a free port and waits until it says where it is. */
export function start(env: NodeJS.ProcessEnv, root = packageRoot): Promise<RunningProduct> {
  return new Product('main.js', [], env, root).ready();
}

/** Starts the server on a free port and waits for nothing. */
export function launch(env: NodeJS.ProcessEnv): LaunchedProduct {
  return new Product('main.js', [], env);
}

/** Asks a server over HTTP. */
export async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.json();
}

class Product implements LaunchedProduct {
  readonly ended: Promise<Ended>;
  readonly #process: ChildProcess;
  #output = '';
  #errors = '';

  constructor(program: Program, args: readonly string[], env: NodeJS.ProcessEnv, root = packageRoot) {
    const none = { NODE_OPTIONS: '', HOST: '', NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '' };
    const started = performance.now();
    this.#process = spawn(process.execPath, [join(root, 'dist', program), ...args], {
      env: { ...process.env, ...none, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => { this.#output += text; });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => { this.#errors += text; });
    this.ended = once(this.#process, 'close').then(() => ({
      code: this.#process.exitCode,
      output: this.#output,
      errors: this.#errors,
      milliseconds: performance.now() - started,
    }));
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  async ready(): Promise<RunningProduct> {
    await this.said(new RegExp(`${READY.source}|${LOGGED.source}`, 'm'));
    const [, url = '', operation = ''] = READY.exec(this.#output) ?? LOGGED.exec(this.#output) ?? [];
    return { pid: this.pid, output: this.#output, url, operation, logged: () => this.#logged(), stop: () => this.#stop() };
  }

  async said(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(this.#output);
      if (found) return found;
      const said = this.#process.stdout === null ? this.ended : once(this.#process.stdout, 'data');
      const end = await Promise.race([said, this.ended]);
      if ('code' in end) throw new Error(`The server ended with ${String(end.code)} before it was up:\n${end.output}${end.errors}`);
    }
  }

  #logged(): readonly LogLine[] {
    return this.#output.split('\n').slice(0, -1).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine);
  }

  #stop(): Promise<Ended> {
    this.#process.kill('SIGTERM');
    return this.ended;
  }
}
