import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { packageRoot } from '../../src/package-root.js';
import { type RunningProduct, start } from '../start/product.js';
import { CLI, type Ended, type RunOptions, isnad, lines, runProcess, startProcess } from './isnad-process.js';

const ISOLATED_ARABIC = /\u2068[^\u2068\u2069]*\p{Script=Arabic}[^\u2068\u2069]*\u2069/u;
const ALL_STATEMENTS = 'query ($after: String) { statements(first: 10, after: $after) { nodes { id quote article { id } speakers { nodes { name } } } pageInfo { hasNextPage endCursor } } }';

let folder: string;
let interrupted: Ended;
let first: Ended;
let server: RunningProduct;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-command-line-'));
  const command = startProcess(process.execPath, [CLI, 'stats'], { cwd: folder });
  await command.said('loading the graph');
  command.process.kill('SIGINT');
  interrupted = await command.ended;
  first = await isnad(['search', 'قره باغ'], { cwd: folder });
  await copyFile(join(folder, 'data/isnad.grafeo'), join(folder, 'server.grafeo'));
  server = await start({ ISNAD_DATA: join(folder, 'server.grafeo') });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Of the file that the first command has made. */
const ofFile = (args: readonly string[], options: Partial<RunOptions> = {}): Promise<Ended> => isnad(args, { cwd: folder, ...options });
/** Of the server. */
const ofServer = (args: readonly string[], options: Partial<RunOptions> = {}): Promise<Ended> => isnad(args, { cwd: folder, ...options, env: { ISNAD_URL: server.url, ...options.env } });

async function output(ended: Promise<Ended>): Promise<string> {
  const { code, output, errors } = await ended;
  if (code !== 0) throw new Error(`It ended with ${String(code)}: ${errors}`);
  return output;
}

const csv = (text: string): Record<string, string>[] => parseCsv(text, { columns: true });

test('Ctrl-C while the embedded engine loads ends with 130, quietly; the next command begins anew', () => {
  expect([interrupted.code, interrupted.output, interrupted.errors.split('\n').length]).toEqual([130, '', 2]);
  expect(first.code).toBe(0);
});

test('in an empty folder the graph of the package is loaded first, and one line says so', async () => {
  expect(first.errors).toMatch(/^There is no data\/isnad\.grafeo yet: loading the graph of this package into it, .*\n$/);
  expect(JSON.parse(first.output)).toHaveProperty('edges.0.node.id', 'place:nagorno-karabakh');
  expect(await readdir(join(folder, 'data'))).toEqual(['isnad.grafeo']);
});

describe('search', () => {
  test('a table shows what was found, Arabic between isolates, and says that there is more', async () => {
    const { code, output, errors } = await ofServer(['search', 'سلام', '--first', '2', '--format', 'table']);
    expect(output).toMatch(/^type {2}.* id .* what .* foundIn {2}text\n─+ {2}─/);
    expect(output).toMatch(/^Organization {2}org:russian-peacekeepers /m);
    expect(output).toMatch(ISOLATED_ARABIC);
    expect(errors).toMatch(/^2 of \d+: there are more\. --first takes up to 100, --all takes all\.\n$/);
    expect(code).toBe(0);
  });

  test('CSV and NDJSON have the same rows, without isolates; --all has all of them', async () => {
    const asCsv = csv(await output(ofServer(['search', 'Karabakh', '--type', 'Place,Event', '--all', '--csv'])));
    const asNdjson = lines(await output(ofServer(['search', 'Karabakh', '--type', 'Place', '--type', 'Event', '--all', '--ndjson'])));
    expect(asCsv.length).toBeGreaterThan(3);
    expect(asCsv.map(({ id }) => id)).toEqual(asNdjson.map(({ id }) => id));
    expect(new Set(asCsv.map(({ type }) => type))).toEqual(new Set(['Place', 'Event']));
    expect(JSON.stringify([asCsv, asNdjson])).not.toMatch(/[\u2066-\u2069]/);
  });

  test('nothing found is an empty answer, which is said', async () => {
    expect(await ofServer(['search', 'zzzzzzzz', '--csv'])).toEqual({ code: 0, output: 'type,id,what,score,foundIn,text\n', errors: 'Nothing has these words: zzzzzzzz\n' });
    expect(JSON.parse(await output(ofServer(['search', 'zzzzzzzz'])))).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('path', () => {
  test('a table has each hop with its evidence; entities are found by their names', async () => {
    const table = await output(ofFile(['path', 'Turkey', 'أرمينيا', '--format', 'table'], { env: { COLUMNS: '150' } }));
    expect(table).toMatch(/^path {2}hop {2}from {4}way {16}to {7}claimedBy {6}quote/);
    expect(table).toMatch(/^ {3}1 {4}1 {2}Turkey {2}AGREED_WITH ↔ {6}Russia /m);
    expect(table).toMatch(ISOLATED_ARABIC);
  });

  test('CSV has where the words stand; JSON is what the API answers', async () => {
    const args = ['path', 'country:turkey', 'country:armenia', '--not-type', 'AGREED_WITH', '--first', '1'];
    const rows = csv(await output(ofServer([...args, '--csv'])));
    const { paths } = JSON.parse(await output(ofServer(args))) as { paths: { hops: { links: { evidence: { nodes: { id: string }[] } }[] }[] }[] };
    expect(rows.map(({ assertion }) => assertion)).toEqual(paths.flatMap(({ hops }) => hops.flatMap(({ links }) => links.flatMap(({ evidence }) => evidence.nodes.map(({ id }) => id)))));
    expect(rows.every(({ relation, start, end, quote = '' }) => relation !== 'AGREED_WITH' && Number(end) - Number(start) === quote.length)).toBe(true);
  });

  test('no way is an answer, which is said; as of an early day there is none', async () => {
    const { code, errors } = await ofServer(['path', 'Turkey', 'Armenia', '--as-of', '2019-01-01', '--csv']);
    expect([code, errors]).toEqual([0, 'No way from country:turkey to country:armenia.\n']);
  });

  test('a name that is none, or begins several, is answered with what may be meant', async () => {
    expect(await ofServer(['path', 'Turky', 'Armenia'])).toEqual({ code: 2, output: '', errors: 'Nothing has the id or the name "Turky". Give the id of what is meant:\n  country:turkey  Turkey\n' });
    const { code, errors } = await ofServer(['path', 'Armen', 'Turkey']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^ {2}country:armenia +Armenia\n {2}org:armenian-forces +Armenian forces$/m);
  });
});

describe('traverse', () => {
  const steps = ['--step', 'in:SAID_BY@Statement', '--step', 'out:REPORTED_IN'];

  test('ends, paths and subgraph', async () => {
    expect(lines(await output(ofServer(['traverse', 'person:putin', ...steps, '--ndjson']))).map(({ id }) => id)).toEqual(['article:000', 'article:001']);
    expect(csv(await output(ofServer(['traverse', 'Putin', ...steps, '--as', 'paths', '--first', '1', '--csv'])))).toMatchObject([
      { hop: '1', fromId: 'person:putin', relation: 'SAID_BY', direction: 'IN', toId: 's000-05' },
      { hop: '2', fromId: 's000-05', relation: 'REPORTED_IN', direction: 'OUT', toId: 'article:000' },
    ]);
    const subgraph = JSON.parse(await output(ofServer(['traverse', 'Putin', ...steps, '--as', 'subgraph']))) as { nodes: { id: string }[]; links: unknown[] };
    expect(subgraph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['person:putin', 's000-05', 'article:001']));
  });

  test('repeated steps, evidence for every step, and steps as the API has them', async () => {
    const repeated = lines(await output(ofServer(['traverse', 'Russia', '--step', 'over{1,2}', '--min-articles', '2', '--ndjson'])));
    const written = lines(await output(ofServer(['traverse', 'Russia', '--step', '{ repeat: { min: 1, max: 2 }, evidence: { minArticles: 2 } }', '--ndjson'])));
    expect(repeated).toEqual(written);
  });
});

test('neighborhood', async () => {
  const { output: table, errors } = await ofServer(['neighborhood', 'Turkey', '--type', 'supervises,AGREED_WITH', '--format', 'table']);
  expect(table).toMatch(/^Turkey +SUPERVISES → +Russian-Turkish/m);
  expect(errors).toMatch(/^Turkey: \d+ nodes, \d+ relationships\.\n/);
  const { nodes, links } = JSON.parse(await output(ofServer(['neighborhood', 'Turkey', '--through', 'Country']))) as { nodes: { __typename: string }[]; links: unknown[] };
  expect(new Set(nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Country']));
  expect(csv(await output(ofServer(['neighborhood', 'Turkey', '--through', 'Country', '--csv'])))).toHaveLength(links.length);
});

describe('timeline', () => {
  test('of one entity, of a period, by periods', async () => {
    expect(await output(ofServer(['timeline', 'Putin', '--clock', 'said', '--type', 'Statement', '--first', '1', '--format', 'table']))).toMatch(/^date .*speakers\n.*\n2020-11-09 .*Statement {2}s001-11 .*Ilham Aliyev; Nikol\n/);
    const during = lines(await output(ofServer(['timeline', '--clock', 'SAID', '--during', '2020-11', '--all', '--ndjson'])));
    expect(during.length).toBeGreaterThan(3);
    expect(during.every(({ from, to }) => String(from) <= '2020-11-30' && String(to) >= '2020-11-01')).toBe(true);
    const { output: years, errors } = await ofServer(['timeline', '--by', 'YEAR', '--csv']);
    expect(csv(years).map(({ period }) => period)).toEqual(['2020', '2021', '2022', '2023']);
    expect(errors).toMatch(/Left out, because nothing tells the date on this clock: \d+\./);
  });
});

test('compare: a part of it', async () => {
  const voices = csv(await output(ofServer(['compare', 'event:az-operation-2023', '--csv'])));
  expect(voices).toContainEqual(expect.objectContaining({ article: 'article:003', speaker: 'Azerbaijani Ministry of Defence', claim: 'r003-05' }));
  const same = lines(await output(ofServer(['compare', 'event:az-operation-2023', '--part', 'same-claims', '--ndjson'])));
  expect(same).toContainEqual(expect.objectContaining({ claim: 's004-02', onlyThis: 'ناجورنو قره باج … في سقوط' }));
  expect(await output(ofServer(['compare', 'event:az-operation-2023', '--part', 'links', '--type', 'CONTRADICTS', '--format', 'table'], { env: { COLUMNS: '60' } }))).toMatch(/^type +CONTRADICTS\n(.*\n)+fromQuote +\u2068/);
});

describe('query', () => {
  test('all of a list, page by page: CSV, NDJSON and JSON have the same rows', async () => {
    const [asCsv, asNdjson, asJson] = await Promise.all(['--csv', '--ndjson', '--json'].map((format) => output(ofServer(['query', ALL_STATEMENTS, '--all', format]))));
    const rows = csv(asCsv ?? '');
    expect(rows).toHaveLength(46);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'quote', 'article.id', 'speakers.nodes.name']);
    expect(rows.find(({ id }) => id === 's001-11')?.['speakers.nodes.name']).toBe('Ilham Aliyev; Nikol Pashinyan; Vladimir Putin');
    expect(lines(asNdjson ?? '').map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(JSON.parse(asJson ?? '')).toEqual(lines(asNdjson ?? ''));
  });

  test('a list that has no pages leaves nothing behind it', async () => {
    expect(await ofServer(['query', '{ people { nodes { id } } }', '--all', '--csv'])).toMatchObject({ code: 2, output: '', errors: expect.stringMatching(/^The operation has no variable \$after\. Declare it/) });
  });

  test('a file with variables, the standard input, as of a date', async () => {
    const file = join(packageRoot, 'examples/actor-profile.graphql');
    expect(JSON.parse(await output(ofFile(['query', file, '--var', 'id=person:putin'])))).toHaveProperty('node.name', 'Vladimir Putin');
    const counted = async (...args: string[]): Promise<unknown> => (JSON.parse(await output(ofServer(['query', '-', ...args], { input: '{ people { totalCount } }' }))) as { people: unknown }).people;
    expect(await counted()).toEqual({ totalCount: 6 });
    expect(await counted('--as-of', '2019-01-01')).toEqual({ totalCount: 0 });
    expect(await counted('--recorded-as-of', '2019-01-01T00:00:00Z')).toEqual({ totalCount: 0 });
  });

  test('without a list, or with several, each value has a row; columns are those of the operation', async () => {
    expect(await output(ofServer(['query', '{ a: people(first: 1) { nodes { id } } b: places { totalCount } c: articles(first: 1) { nodes { id } } }', '--csv']))).toBe('path,value\na.nodes.0.id,person:aliyev\nb.totalCount,12\nc.nodes.0.id,article:000\n');
    const mixed = 'query ($first: Int) { entities(first: $first, where: { typename: [Person, Place] }) { nodes { __typename ... on Person { name role } ...P } } } fragment P on Place { name kind }';
    expect(await output(ofServer(['query', mixed, '--variables', '{"first": 1}', '--csv']))).toMatch(/^__typename,name,role,kind\nPerson,/);
  });
});

test('stats: a table in a terminal of its own width, JSON for programs', async () => {
  expect(await output(ofFile(['stats', '--format', 'table']))).toMatch(/^of +type +count\n.*\n(.*\n)*nodes +Person +6\n/);
  const { where, nodes, counts } = JSON.parse(await output(ofServer(['stats']))) as { where: string; nodes: number; counts: unknown[] };
  expect(where).toBe(`server ${server.url}`);
  expect(nodes).toBe(794);
  expect(counts).toContainEqual({ of: 'nodes', type: 'Statement', count: 46 });
});

describe('export', () => {
  test('all of it, into a file that is only there when it is whole', async () => {
    expect(await ofFile(['export', '--format', 'csv-nodes', '--output', 'nodes.csv'])).toEqual({ code: 0, output: '', errors: '' });
    expect(csv(await readFile(join(folder, 'nodes.csv'), 'utf8'))).toHaveLength(794);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('what stands around an entity, or what an operation answers, with what it rests on', async () => {
    const around = csv(await output(ofFile(['export', '--format', 'csv-nodes', '--around', 'Turkey'])));
    expect(around.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:turkey', 'country:russia', 'r002-14', 'article:002']));
    const answered = csv(await output(ofFile(['export', '--format', 'csv-nodes', '--result', '{ statements(first: 1) { nodes { id } } }'])));
    expect(answered.map(({ id }) => id)).toEqual(expect.arrayContaining(['s000-01', 'article:000']));
    expect(answered.length).toBeLessThan(around.length);
  });

  test('a server is no engine', async () => {
    expect(await ofServer(['export', '--format', 'jsonld'])).toMatchObject({ code: 2, errors: expect.stringMatching(/^A server answers operations and gives no exports\./) });
  });
});

test('schema prints the API, and writes it into a file', async () => {
  expect(await output(ofFile(['schema']))).toMatch(/^type Query \{$/m);
  expect(await output(ofFile(['schema', '--output', 'api.graphql']))).toMatch(/^api\.graphql: \d+ types, \d+ kB of SDL\n$/);
});

test('seed loads the scripts of a folder', async () => {
  const scripts = await mkdtemp(join(folder, 'scripts-'));
  await writeFile(join(scripts, '00-constraints.cypher'), 'CREATE CONSTRAINT IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;\n');
  const { code, output } = await ofFile(['seed', scripts, '--data', 'own.grafeo']);
  expect(output).toMatch(/^Loading .*scripts-.*\/\*\.cypher into Grafeo .*\n {2}00-constraints\.cypher: 1 query, .*\nDone: 0 created/);
  expect(code).toBe(0);
});

test('an operation that is refused ends with 3 and the reason', async () => {
  const refused = await ofServer(['query', '{ people { nodes { nam } } }']);
  expect(refused).toEqual({ code: 3, output: '', errors: 'Cannot query field "nam" on type "Person". Did you mean "name" or "names"? (line 1, column 20)\n' });
  expect(await ofServer(['search', 'x', '--first', '101'])).toMatchObject({ code: 3, errors: expect.stringContaining('first') });
});

test('a file that another process has ends with 4', async () => {
  const { code, errors } = await ofFile(['stats', '--data', 'server.grafeo']);
  expect(errors).toMatch(/ is in use by process \d+ .*Stop it, .*Or, where that is a server, ask it: --url http/);
  expect(code).toBe(4);
});

test.each([
  ['many rows', `query 'query ($after: String) { entities(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }' --all --ndjson`],
  ['one long text', 'schema'],
])('a reader that goes is no mistake: %s', async (_what, command) => {
  const script = `set -o pipefail; "${process.execPath}" "${CLI}" ${command} | head -1`;
  const { code, output, errors } = await runProcess('bash', ['-c', script], { cwd: folder, env: { ISNAD_URL: server.url } });
  expect([code, errors]).toEqual([0, '']);
  expect(output.split('\n')).toHaveLength(2);
});

const hasScript = existsSync('/usr/bin/script');
(hasScript ? test : test.skip)('in a terminal it is a table with bold heads; with NO_COLOR without', async () => {
  const inTerminal = (env: NodeJS.ProcessEnv): Promise<Ended> =>
    runProcess('/usr/bin/script', ['-qec', `stty cols 60; "${process.execPath}" "${CLI}" stats --url ${server.url}`, '/dev/null'], { cwd: folder, env });
  expect((await inTerminal({})).output).toMatch(/\u001b\[1mof {10}type {19}count\u001b\[22m\r\n─+/);
  expect((await inTerminal({ NO_COLOR: '1' })).output).toMatch(/(^|[^m])of {10}type {19}count\r\n─+/);
});
