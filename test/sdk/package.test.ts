import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/package-root.js';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { schema, seedStore } from '../seeded-store.js';

const run = promisify(execFile);

/** In a project of its own, where nothing is but the package as npm packs it. */
describe('the package in an empty project', () => {
  let project: string;
  let graph: string;
  let store: GraphStore;
  let server: RunningServer;

  const inProject = async (command: string, ...args: string[]): Promise<string> => {
    // Jest's own would make Node warn.
    const { stdout } = await run(command, args, { cwd: project, env: { ...process.env, NODE_OPTIONS: '' } });
    return stdout;
  };

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'isnad-project-'));
    // Jest has been preceded by a build.
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], { cwd: packageRoot });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    await writeFile(join(project, 'package.json'), '{ "private": true }');
    await inProject('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', filename);
    await cp(join(packageRoot, 'test/sdk/project'), project, { recursive: true });
    await cp(join(packageRoot, 'test/sdk/operations.generated.ts'), join(project, 'operations.generated.ts'));
    const folder = await mkdtemp(join(tmpdir(), 'isnad-served-'));
    store = await EmbeddedStore.open({ file: join(folder, 'graph.db') });
    await seedStore(store);
    server = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 30_000, example: '{ __typename }' });
    graph = join(project, 'graph.db');
  }, 240_000);
  afterAll(async () => {
    await server.close();
    await store.close();
    await rm(project, { recursive: true, force: true });
  });

  test('it holds what it needs and nothing of the tests, and declares what it needs', async () => {
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], { cwd: packageRoot });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const folders = new Set(files.map(({ path }) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(['LICENSE', 'README.md', 'cypher', 'dist', 'examples', 'package.json', 'schema']);
    expect(files.filter(({ path }) => /\.map$|tsbuildinfo/.test(path))).toEqual([]);
    // It fails where something that is needed is missing.
    expect(await inProject('npm', 'ls', '--all')).toContain('isnad@');
  });

  test('ES modules ask a server, and a file that is loaded first', async () => {
    const answer = { names: ['Al Mayadeen'], refused: 'GRAPHQL_VALIDATION_FAILED' };
    expect(JSON.parse(await inProject('node', 'questions.mjs', server.url))).toEqual(answer);
    await writeFile(join(project, 'load.mjs'), `import { connect } from 'isnad'; await (await connect(process.argv[2], { seed: true })).close();`);
    await inProject('node', 'load.mjs', graph);
    expect(JSON.parse(await inProject('node', 'questions.mjs', graph))).toEqual(answer);
  }, 60_000);

  test('CommonJS asks a server', async () => {
    expect(JSON.parse(await inProject('node', 'questions.cjs', server.url))).toEqual({ names: ['Vladimir Putin'], refused: 'OPERATION_FAILED' });
  });

  test('its types hold in both, with documents of graphql-codegen', async () => {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,esnext.disposable', '--types', 'node', '--typeRoots', join(packageRoot, 'node_modules/@types')];
    const checked = await inProject('node', join(packageRoot, 'node_modules/typescript/bin/tsc'), ...options, 'typed.mts', 'typed.cts').catch((error: unknown) => (error as { stdout: string }).stdout);
    expect(checked).toBe('');
  }, 60_000);
});
