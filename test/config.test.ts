import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.js';
import { InvalidConfiguration } from '../src/errors.js';

const embedded = { kind: 'embedded', file: 'data/isnad.grafeo' };
const exposure = { showsSchema: true, showsPlans: true, points: 1_000_000, planning: 300, operations: null, anonymous: true, keys: [], tokens: null, origins: [], proxies: [] };
const observability = { logLevel: undefined, slow: 1000, metrics: null, isTraced: false };

function problemIn(variables: NodeJS.ProcessEnv): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof InvalidConfiguration) return error.message;
    throw error;
  }
  throw new Error('The configuration was accepted.');
}

test('without variables it is the embedded engine on this machine, port 4000', () => {
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, engine: embedded, deadline: 10_000, isSubgraph: false, exposure, isProduction: false, observability });
});

test('an empty variable counts as not set', () => {
  const empty = { HOST: '', PORT: '', NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '', ISNAD_DATA: '', ISNAD_DEADLINE: '', ISNAD_FEDERATION: '', NODE_ENV: '', ISNAD_RATE_LIMIT: '', ISNAD_API_KEYS: '', ISNAD_LOG_LEVEL: '', ISNAD_SLOW_MS: '', ISNAD_METRICS_HOST: '', ISNAD_METRICS_PORT: '', OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_EXPORTER_OTLP_PROTOCOL: '' };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('every variable is read', () => {
  expect(readConfig({ HOST: '0.0.0.0', PORT: '8080', ISNAD_DATA: '/tmp/graph', ISNAD_DEADLINE: '2500', ISNAD_FEDERATION: 'true', NODE_ENV: 'production' })).toEqual({ host: '0.0.0.0', port: 8080, engine: { kind: 'embedded', file: '/tmp/graph' }, deadline: 2_500, isSubgraph: true, exposure: { ...exposure, showsSchema: false, showsPlans: false }, isProduction: true, observability });
  expect(readConfig({ NEO4J_URI: 'neo4j+s://example.org', NEO4J_USER: 'me', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'news' }).engine).toEqual({
    kind: 'neo4j',
    uri: 'neo4j+s://example.org',
    user: 'me',
    password: 'secret',
    database: 'news',
  });
});

test('what is told of requests is read', () => {
  const of = (variables: NodeJS.ProcessEnv) => readConfig(variables).observability;
  expect(of({ ISNAD_LOG_LEVEL: 'warn', ISNAD_SLOW_MS: '0', ISNAD_METRICS_PORT: '9464' })).toEqual({ logLevel: 'warn', slow: 0, metrics: { host: '127.0.0.1', port: 9464 }, isTraced: false });
  expect(of({ ISNAD_METRICS_HOST: '0.0.0.0', ISNAD_METRICS_PORT: '0' }).metrics).toEqual({ host: '0.0.0.0', port: 0 });
  expect(of({ ISNAD_METRICS_HOST: '0.0.0.0' }).metrics).toBeNull();
  const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
  expect([collector, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/v1/traces' }, { ...collector, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }].map((variables) => of(variables).isTraced)).toEqual([true, true, true]);
  expect([{ ...collector, OTEL_SDK_DISABLED: 'true' }, { ...collector, OTEL_TRACES_EXPORTER: 'none' }, { OTEL_SERVICE_NAME: 'isnad' }].map((variables) => of(variables).isTraced)).toEqual([false, false, false]);
});

test.each([
  [{ ISNAD_LOG_LEVEL: 'verbose' }, 'ISNAD_LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
  [{ ISNAD_SLOW_MS: '1s' }, 'ISNAD_SLOW_MS must be a number of milliseconds, such as 1000'],
  [{ ISNAD_METRICS_PORT: '70000' }, 'ISNAD_METRICS_PORT must be a port'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' }, 'OTEL_EXPORTER_OTLP_ENDPOINT must be the address of an OpenTelemetry collector, such as http://127.0.0.1:4318'],
  [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'OTEL_EXPORTER_OTLP_PROTOCOL must be http/json'],
])('%j is refused', (variables, problem) => {
  expect(problemIn(variables)).toContain(problem);
});

test.each(['bolt://127.0.0.1:7687', 'bolt+s://h', 'bolt+ssc://h', 'neo4j://h', 'neo4j+s://h', 'neo4j+ssc://h'])('%s is an address of a Neo4j', (uri) => {
  expect(readConfig({ NEO4J_URI: uri }).engine).toMatchObject({ kind: 'neo4j', uri });
});

test.each(['http://127.0.0.1:7474', '127.0.0.1:7687', 'bolt://', 'nonsense'])('%s is none', (uri) => {
  expect(problemIn({ NEO4J_URI: uri })).toMatch(/NEO4J_URI must be an address such as bolt:\/\/127\.0\.0\.1:7687/);
});

test.each([
  'abc', '80.5', '-1', '65536', ' ', '0x50', '1e3', '100000',
])('"%s" is no port', (port) => {
  expect(problemIn({ PORT: port })).toContain('PORT must be a port, such as 4000, or 0 for any that is free');
});

test('all mistakes are told at once, in one line, without what may be secret', () => {
  const problem = problemIn({ PORT: 'abc', NEO4J_URI: 'http://me:s3cret@h', NEO4J_PASSWORD: 's3cret' });
  expect(problem).toMatch(/^The configuration cannot be used: .*PORT .*; .*NEO4J_URI .*\.$/);
  expect(problem).not.toContain('\n');
  expect(problem).not.toContain('s3cret');
});

test.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])('%s without NEO4J_URI is a mistake, not the embedded engine', (name) => {
  expect(problemIn({ [name]: 'x' })).toContain('NEO4J_URI is not. Set NEO4J_URI, such as bolt://127.0.0.1:7687');
});

test('a switch is true or false', () => {
  expect(problemIn({ ISNAD_FEDERATION: 'yes' })).toContain('ISNAD_FEDERATION must be true or false');
});

test.each(['0', '-1', '1.5', '10s', '600001', '9999999'])('%s is no deadline', (milliseconds) => {
  expect(problemIn({ ISNAD_DEADLINE: milliseconds })).toContain('ISNAD_DEADLINE must be a number of milliseconds from 1 to 600000, such as 10000');
});

const folder = mkdtempSync(join(tmpdir(), 'isnad-config-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const sha256 = 'ab'.repeat(32);

test('what strangers and other sites may do is read, with the files that it names', () => {
  const variables = {
    ISNAD_INTROSPECTION: 'false',
    ISNAD_RATE_LIMIT: '0',
    ISNAD_PLANNING_LIMIT: '50',
    ISNAD_OPERATIONS: file('manifest.json', { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'one', name: 'A', type: 'query', body: 'query A { __typename }' }] }),
    ISNAD_ANONYMOUS: 'false',
    ISNAD_API_KEYS: file('keys.json', { keys: [{ name: 'newsroom', sha256 }, { name: 'desk', sha256, access: 'INTERNAL' }] }),
    ISNAD_JWKS_URL: 'https://login.example/jwks',
    ISNAD_JWT_ISSUER: 'https://login.example/',
    ISNAD_JWT_AUDIENCE: 'isnad',
    ISNAD_CORS_ORIGINS: 'https://news.example, http://localhost:3000',
    ISNAD_TRUST_PROXY: '10.0.0.0/8, ::1',
  };
  expect(readConfig(variables).exposure).toEqual({
    showsSchema: false,
    showsPlans: true,
    points: 0,
    planning: 50,
    operations: new Map([['one', 'query A { __typename }']]),
    anonymous: false,
    keys: [{ name: 'newsroom', sha256, access: null }, { name: 'desk', sha256, access: 'INTERNAL' }],
    tokens: { jwks: 'https://login.example/jwks', issuer: 'https://login.example/', audience: 'isnad' },
    origins: ['https://news.example', 'http://localhost:3000'],
    proxies: ['10.0.0.0/8', '::1'],
  });
});

test.each<[string, NodeJS.ProcessEnv, string]>([
  ['a variable that is not known', { ISNAD_RATELIMIT: '5' }, 'ISNAD_RATELIMIT is not known'],
  ['a limit below the largest operation', { ISNAD_RATE_LIMIT: '1000' }, 'ISNAD_RATE_LIMIT must be 0 for no limit, or a number of points from 250000'],
  ['a limit that is no number', { ISNAD_PLANNING_LIMIT: 'no' }, 'ISNAD_PLANNING_LIMIT must be 0 for no limit'],
  ['a file that is not there', { ISNAD_API_KEYS: '/no/such/file' }, 'ISNAD_API_KEYS has to be a file that can be read, and /no/such/file is none'],
  ['a file without JSON', { ISNAD_OPERATIONS: file('bad.json', 'secret nonsense') }, 'which holds no JSON'],
  ['another manifest', { ISNAD_OPERATIONS: file('other.json', { format: 'relay', version: 1, operations: [] }) }, 'ISNAD_OPERATIONS.format must be apollo-persisted-query-manifest'],
  ['a key in place of its digest', { ISNAD_API_KEYS: file('plain.json', { keys: [{ name: 'a', sha256: 'my-secret-key' }] }) }, 'ISNAD_API_KEYS.keys.0.sha256 must be the SHA-256 digest'],
  ['an issuer without its keys', { ISNAD_JWT_ISSUER: 'x' }, 'ISNAD_JWKS_URL and ISNAD_JWT_AUDIENCE must be set, too'],
  ['keys at no address', { ISNAD_JWKS_URL: 'ftp://x/', ISNAD_JWT_ISSUER: 'x', ISNAD_JWT_AUDIENCE: 'y' }, 'ISNAD_JWKS_URL must be an address such as https://'],
  ['a server that nobody could ask', { ISNAD_ANONYMOUS: 'false' }, 'ISNAD_ANONYMOUS is false, so nobody could ask'],
  ['an origin with a path', { ISNAD_CORS_ORIGINS: 'https://a.example/x' }, 'ISNAD_CORS_ORIGINS must be origins'],
  ['any origin', { ISNAD_CORS_ORIGINS: '*' }, 'ISNAD_CORS_ORIGINS must be origins'],
  ['a proxy by its name', { ISNAD_TRUST_PROXY: 'proxy.local' }, 'ISNAD_TRUST_PROXY must be addresses'],
  ['a network that is none', { ISNAD_TRUST_PROXY: '10.0.0.0/40' }, 'ISNAD_TRUST_PROXY must be addresses'],
])('%s is a mistake', (_, variables, problem) => {
  expect(problemIn(variables)).toContain(problem);
  expect(problemIn({ ...variables, PORT: 'abc' })).toMatch(/PORT must be a port.*$/);
  expect(problemIn(variables)).not.toMatch(/my-secret-key|nonsense/);
});
