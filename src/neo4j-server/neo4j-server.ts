import { type ChildProcess, execFile, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { EngineUnavailable } from '../errors.js';
import { packageRoot } from '../package-root.js';
import { neo4jJars } from './neo4j-jars.js';

export interface Neo4jServerOptions {
  /** Where its data, settings and logs are kept; created where it is missing. */
  readonly home: string;
  /** The port of Bolt on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Default: the newest 5.26 that this project was tried with. */
  readonly version?: string;
  /** The folder of a Java installation. Default: the `java` on the PATH. */
  readonly javaHome?: string;
  /** Further lines of neo4j.conf, which win over ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Neo4jServer {
  /** Such as bolt://127.0.0.1:7687 */
  readonly uri: string;
  /** The Java process. */
  readonly pid: number;
  /** Resolves when the server has ended, by stop or by itself. */
  readonly ended: Promise<void>;
  /** Ends the server in order, or by force after 20 s. */
  stop(): Promise<void>;
}

export const defaultNeo4jVersion = '5.26.0';

const startTimeout = 90_000;
const warden = join(packageRoot, 'dist', 'neo4j-server', 'neo4j-warden.js');
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util', 'java.lang'];

/**
 * Starts a real Neo4j Community from its Maven artifacts, for development and tests: on this machine only, without
 * authentication. It ends with our process. Resolves when it answers.
 * @throws EngineUnavailable when Java or Maven is missing, or the server does not come up: with the end of its log.
 */
export async function startNeo4j(options: Neo4jServerOptions): Promise<Neo4jServer> {
  const version = options.version ?? defaultNeo4jVersion;
  const java = options.javaHome === undefined ? 'java' : join(options.javaHome, 'bin', 'java');
  await checkJava(java, version);
  const jars = await neo4jJars(version);
  const port = await freePort(options.port);
  const home = resolve(options.home);
  await writeHome(home, port, { ...quickEnd(version), ...options.settings });

  const log = join(home, 'logs', 'console.log');
  const process = launch(java, javaArguments(version, jars, home), log);
  const ended = new Promise<void>((done) =>
    process.once('exit', () => {
      done();
    }),
  );
  const stop = async () => {
    if (process.connected) process.disconnect();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    const pid = await firstMessage(process, ended);
    await untilItAnswers(uri, ended);
    return { uri, pid, ended, stop };
  } catch (error) {
    await stop();
    const lines = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-15).join('\n');
    throw new EngineUnavailable(
      `Neo4j ${version} did not start on ${uri} (home ${home}). The end of its log:\n${lines}`,
      {
        cause: error,
      },
    );
  }
}

async function checkJava(java: string, version: string): Promise<void> {
  const needed = version.startsWith('5.') ? 17 : 21;
  const remedy = `Neo4j ${version} needs Java ${needed} or later: install a JDK (for example openjdk-${needed}).`;
  const { stderr } = await promisify(execFile)(java, ['-version']).catch((cause: unknown) => {
    throw new EngineUnavailable(`There is no \`${java}\` that runs. ${remedy}`, { cause });
  });
  const found = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(found >= needed)) throw new EngineUnavailable(`\`${java}\` is Java ${found}. ${remedy}`);
}

async function writeHome(home: string, port: number, settings: Readonly<Record<string, string>>): Promise<void> {
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'run', 'import']) {
    await mkdir(join(home, folder), { recursive: true });
  }
  const lines = Object.entries({
    'dbms.usage_report.enabled': 'false',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'dbms.security.auth_enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.pagecache.size': '256m',
    ...settings,
  }).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

/** Without these the server waits ten seconds at its end for connections that it has closed already. */
function quickEnd(version: string): Readonly<Record<string, string>> {
  if (!version.startsWith('5.')) return {}; // They are internal, and a server does not start with one that it has not.
  return {
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  };
}

function javaArguments(version: string, jars: string, home: string): string[] {
  const isCalendar = !version.startsWith('5.');
  return [
    '-Xmx1g',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(isCalendar ? ['--add-modules=jdk.incubator.vector'] : []),
    '-cp',
    join(jars, '*'),
    isCalendar ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

function launch(java: string, args: readonly string[], log: string): ChildProcess {
  const output = openSync(log, 'w');
  const process = fork(warden, [java, ...args], { execArgv: [], stdio: ['ignore', output, output, 'ipc'] });
  closeSync(output);
  return process;
}

async function firstMessage(process: ChildProcess, ended: Promise<void>): Promise<number> {
  const pid = new Promise<number>((resolve) =>
    process.once('message', (message) => {
      resolve(Number(message));
    }),
  );
  return Promise.race([pid, failOn(ended)]);
}

async function untilItAnswers(uri: string, ended: Promise<void>): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000 });
  const giveUpAt = performance.now() + startTimeout;
  try {
    while (!(await Promise.race([answers(), failOn(ended)]))) {
      if (performance.now() > giveUpAt) throw new Error(`No answer within ${startTimeout / 1000} s.`);
      await pause(200);
    }
  } finally {
    await driver.close();
  }

  async function answers(): Promise<boolean> {
    const session = driver.session();
    try {
      await session.run('RETURN 1');
      return true;
    } catch (error) {
      // A server that asks for a password has come up as well.
      return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
    } finally {
      await session.close();
    }
  }
}

async function failOn(ended: Promise<void>): Promise<never> {
  await ended;
  throw new Error('The server ended.');
}

/** A port on which nobody listens: a server that has it would answer in our name. @param wanted 0 for any */
export async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(wanted, '127.0.0.1', listening);
  }).catch((cause: unknown) => {
    throw new EngineUnavailable(`Port ${wanted} is in use on this machine. End what has it, or choose another port.`, {
      cause,
    });
  });
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}
