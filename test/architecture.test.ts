import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { packageRoot } from '../src/package-root.js';

/**
 * Who may import whom: for each folder or file of src, the folders, files and packages that it may use besides
 * itself. The longest entry that a file lies under counts; every file needs one.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': ['graphql'], // Types alone.
  'package-root.ts': ['node:url'],
  'config.ts': ['config-files.ts', 'errors.ts', 'node:net', 'zod'],
  'config-files.ts': ['node:fs', 'zod'],
  'end-with-error.ts': ['errors.ts'],
  'open-store.ts': ['config.ts', 'store'], // The one place where adapters are constructed.
  'prepared-graph.ts': ['package-root.ts', 'node:'],
  'prepare-graph.ts': ['open-store.ts', 'package-schema.ts', 'prepared-graph.ts', 'seed.ts', 'node:'],
  'seed.ts': ['model', 'store/graph-store.ts', 'store/loader', 'package-root.ts', 'node:'],
  'package-schema.ts': ['model', 'package-root.ts', 'node:path'],
  'wait-for-graph.ts': ['config.ts', 'errors.ts', 'open-store.ts', 'seed.ts', 'model', 'store/graph-store.ts', 'store/loader', 'node:timers/promises'],
  'main.ts': ['config.ts', 'end-with-error.ts', 'open-store.ts', 'package-root.ts', 'package-schema.ts', 'prepared-graph.ts', 'seed.ts', 'wait-for-graph.ts', 'model', 'server', 'store/graph-store.ts', 'store/served-store.ts', 'node:'],
  'cli.ts': ['command-line', 'end-with-error.ts', 'commander'],
  cypher: ['errors.ts'],
  search: ['@orama/stemmers', 'diff'],
  model: ['errors.ts', 'graphql', 'graphql-scalars', 'node:fs', 'node:path'],
  compiler: ['model', 'cypher', 'search/full-text-indexes.ts', 'graphql', 'node:crypto'],
  execution: ['compiler', 'model', 'search', 'cypher/cypher-query.ts', 'store/graph-store.ts', 'errors.ts', 'graphql', 'lru-cache'],
  export: ['model', 'cypher', 'search/full-text-indexes.ts', 'store/graph-store.ts', 'errors.ts', 'node:crypto', 'csv-stringify', 'n3'],
  'store/graph-store.ts': ['cypher/cypher-query.ts', 'cypher/history.ts'],
  'store/served-store.ts': ['store/graph-store.ts', 'cypher', 'errors.ts'],
  'store/full-text-score.ts': ['store/graph-store.ts', 'cypher'],
  'store/plain-value.ts': ['store/graph-store.ts', 'errors.ts'],
  'store/loader': ['store/graph-store.ts', 'cypher', 'search', 'errors.ts', 'node:crypto', 'node:fs/promises', 'node:path'],
  'store/neo4j': ['store/graph-store.ts', 'store/plain-value.ts', 'store/full-text-score.ts', 'cypher', 'errors.ts', 'neo4j-driver', 'node:timers/promises'],
  'store/embedded': ['store/graph-store.ts', 'store/plain-value.ts', 'store/full-text-score.ts', 'cypher', 'errors.ts', 'package-root.ts', '@grafeo-db/js', 'node:'],
  'neo4j-server': ['errors.ts', 'package-root.ts', 'neo4j-driver', 'node:'],
  sdk: ['errors.ts', 'export/export-graph.ts', 'graphql', '@graphql-typed-document-node/core', 'p-retry', 'node:'],
  'sdk/connect.ts': ['sdk', 'config.ts', 'errors.ts', 'node:url'],
  'sdk/local-transport.ts': ['sdk', 'config.ts', 'errors.ts', 'export', 'open-store.ts', 'package-schema.ts', 'seed.ts', 'server', 'node:'],
  // What a command that only asks needs: the engines are behind the SDK.
  'command-line': ['sdk', 'errors.ts', 'package-root.ts', 'commander', 'csv-stringify', 'string-width', 'graphql', '@graphql-typed-document-node/core', 'node:'],
  'command-line/engine-of.ts': ['config.ts'],
  'command-line/open-graph.ts': ['command-line', 'sdk', 'errors.ts', 'config.ts', 'node:'],
  'command-line/export.ts': ['command-line', 'errors.ts', 'export/export-graph.ts', 'commander', 'node:'],
  'command-line/load-graph.ts': ['config.ts', 'open-store.ts', 'package-schema.ts', 'seed.ts', 'store/loader'],
  'command-line/seed.ts': ['command-line', 'errors.ts', 'seed.ts', 'store/loader', 'commander', 'node:'],
  'command-line/schema.ts': ['command-line', 'model', 'package-schema.ts', 'commander', 'node:'],
  'command-line/neo4j.ts': ['neo4j-server', 'commander'],
  server: ['execution', 'model', 'compiler/operation-size.ts', 'config.ts', 'errors.ts', 'package-root.ts', 'store/graph-store.ts', 'graphql', '@apollo/server', '@as-integrations/fastify', '@fastify/cors', '@fastify/static', 'fastify', 'jose', 'lru-cache', 'rate-limiter-flexible', 'node:'],
  // It asks the API as any other client does.
  explorer: ['@apollo/client', 'd3-geo', 'd3-scale', 'd3-selection', 'd3-zoom', 'geojson', 'graphology', 'graphology-layout-forceatlas2', 'graphql', 'i18next', 'react', 'react-dom', 'react-i18next', 'rxjs', 'sigma', 'topojson-client', 'topojson-specification', 'vite', 'wouter', 'node:'],
  'explorer/graphiql': ['@graphiql/toolkit', 'graphiql', 'react-dom'],
  'server/observability': ['server/known-requests.ts', 'execution', 'errors.ts', 'store/graph-store.ts', 'graphql', '@apollo/server', '@opentelemetry', 'fastify', 'pino', 'prom-client', 'node:'],
};

const FOLDER = join(packageRoot.replaceAll('\\', '/'), 'src');
/** Written by people. */
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.generated.ts'))
  .sort();
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]));

/** What a file imports: files of src by their path in it, packages and Node's modules by their name. */
function importsOf(file: string, text: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? sourceOf(join(dirname(file), fileName)) : fileName));
}

/** The file that is compiled to this one. */
function sourceOf(compiled: string): string {
  const [ts, tsx] = ['.ts', '.tsx'].map((ending) => compiled.replace(/\.js$/, ending)) as [string, string];
  return TEXTS.has(tsx) ? tsx : ts;
}

/** The imports of a file that its entry does not allow, each as "file imports what". */
function violations(file: string, text: string): readonly string[] {
  const entry = Object.keys(MAY_IMPORT).filter((name) => isUnder(file, name)).sort((one, other) => other.length - one.length)[0];
  if (entry === undefined) return [`${file} lies under no entry of the import table`];
  const allowed = [entry, ...(MAY_IMPORT[entry] ?? [])];
  return importsOf(file, text).filter((target) => !allowed.some((name) => isUnder(target, name))).map((target) => `${file} imports ${target}`);
}

const isUnder = (name: string, folder: string): boolean => name === folder || name.startsWith(folder.endsWith(':') ? folder : `${folder}/`);

/** What is left of a graph of imports without the files that lead into no cycle or come out of none. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const imported = new Set([...imports.values()].flat());
  const left = [...imports].filter(([file]) => imported.has(file)).map(([file, targets]) => [file, targets.filter((target) => imports.has(target))] as const);
  const kept = new Map(left.filter(([, targets]) => targets.length > 0));
  return kept.size === imports.size ? kept : cycles(kept);
}

test('every file imports only what the table allows', () => {
  expect(FILES.flatMap((file) => violations(file, TEXTS.get(file) ?? ''))).toEqual([]);
});

describe('the table refuses', () => {
  test.each([
    ['errors.ts', "import { readConfig } from './config.js';", 'errors.ts imports config.ts'],
    ['cypher/script.ts', "import type { DocumentNode } from 'graphql';", 'cypher/script.ts imports graphql'],
    ['cypher/subset/rule.ts', "export * from '../../store/graph-store.js';", 'cypher/subset/rule.ts imports store/graph-store.ts'],
    ['model/read-model.ts', "import '../compiler/plan.js';", 'model/read-model.ts imports compiler/plan.ts'],
    ['compiler/render.ts', "const { int } = await import('neo4j-driver');", 'compiler/render.ts imports neo4j-driver'],
    ['execution/run-operation.ts', "import { loadScripts } from '../store/loader/load-scripts.js';", 'execution/run-operation.ts imports store/loader/load-scripts.ts'],
    ['export/export-graph.ts', "import { loadScripts } from '../store/loader/load-scripts.js';", 'export/export-graph.ts imports store/loader/load-scripts.ts'],
    ['server/http-server.ts', "import { Neo4jStore } from '../store/neo4j/neo4j-store.js';", 'server/http-server.ts imports store/neo4j/neo4j-store.ts'],
    ['server/http-server.ts', "import { Counter } from 'prom-client';", 'server/http-server.ts imports prom-client'],
    ['store/neo4j/neo4j-store.ts', "import '../embedded/embedded-store.js';", 'store/neo4j/neo4j-store.ts imports store/embedded/embedded-store.ts'],
    ['store/plain-value.ts', "import '@grafeo-db/js';", 'store/plain-value.ts imports @grafeo-db/js'],
    ['store/other-port.ts', '', 'store/other-port.ts lies under no entry of the import table'],
    ['main.ts', "import { EmbeddedStore } from './store/embedded/embedded-store.js';", 'main.ts imports store/embedded/embedded-store.ts'],
    ['helpers.ts', '', 'helpers.ts lies under no entry of the import table'],
  ])('%s with %s', (file, text, violation) => {
    expect(violations(file, text)).toEqual([violation]);
  });
});

test('no file imports itself by way of others', () => {
  expect(cycles(new Map(FILES.map((file) => [file, importsOf(file, TEXTS.get(file) ?? '')])))).toEqual(new Map());
});

test('a cycle is told with its files, without those that only lead to it', () => {
  const imports = new Map([['main', ['a']], ['a', ['b', 'zod']], ['b', ['c']], ['c', ['a', 'd']], ['d', []]]);
  expect(cycles(imports)).toEqual(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]]));
});

test('file names are kebab-case and say what is in them: no index, utils, helpers or manager', () => {
  // Vite looks for its configuration under a name of its own.
  const names = FILES.filter((file) => !file.endsWith('/vite.config.ts')).map((file) => [file, basename(file).replace(/\.tsx?$/, '')] as const);
  const meaningless = /(^|-)(index|utils?|helpers?|managers?|common|misc)$/;
  expect(names.filter(([, name]) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || meaningless.test(name)).map(([file]) => file)).toEqual([]);
});

test('every file has less than 300 lines', () => {
  expect(FILES.filter((file) => (TEXTS.get(file) ?? '').split('\n').length > 300)).toEqual([]);
});
