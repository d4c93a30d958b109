import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineUnavailable } from '../errors.js';

const run = promisify(execFile);

/**
 * The folder with the jars of a Neo4j version. Maven fetches them (about 130 MB) the first time, into the user's cache.
 * @throws EngineUnavailable when Maven is missing or cannot fetch them.
 */
export async function neo4jJars(version: string): Promise<string> {
  const cache = join(cacheFolder(), 'isnad');
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  // Under its final name only when complete: an interrupted download must not be taken for a whole one.
  const unfinished = await mkdtemp(join(cache, 'download-'));
  try {
    await writeFile(join(unfinished, 'pom.xml'), pom(version));
    await download(unfinished, version);
    await rename(join(unfinished, 'jars'), jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error; // Else another process was quicker, and its copy is as good.
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return jars;
}

async function download(folder: string, version: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DoutputDirectory=jars', '-DincludeScope=runtime'];
  try {
    await run('mvn', ['-q', '-B', ...goal], { cwd: folder, maxBuffer: 2 ** 26, shell: process.platform === 'win32' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new EngineUnavailable(
        'Neo4j is started from its Maven artifacts, and there is no `mvn` on the PATH. Install Apache Maven 3.8 or later.',
      );
    }
    const output =
      error instanceof Error && 'stdout' in error
        ? String(error.stdout)
            .split('\n')[0]
            ?.replace(/^.*?\[ERROR\] /, '')
        : '';
    throw new EngineUnavailable(
      `Maven could not fetch Neo4j ${version}: ${output}. Check the version and the network.`,
      {
        cause: error,
      },
    );
  }
}

function cacheFolder(): string {
  if (process.env['XDG_CACHE_HOME']) return process.env['XDG_CACHE_HOME'];
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.cache');
}

function pom(version: string): string {
  const dependency = (group: string, artifact: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    ${dependency('org.neo4j.app', 'neo4j-server')}
    ${dependency('org.neo4j', 'neo4j')}
  </dependencies>
</project>
`;
}
