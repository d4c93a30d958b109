import { expect, test } from '@jest/globals';
import { readConfig } from '../src/config.js';
import { InvalidConfiguration } from '../src/errors.js';

const embedded = { kind: 'embedded', file: 'data/isnad.grafeo' };
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
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, engine: embedded, isSubgraph: false, isProduction: false, observability });
});

test('an empty variable counts as not set', () => {
  const empty = { HOST: '', PORT: '', NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '', ISNAD_DATA: '', ISNAD_FEDERATION: '', NODE_ENV: '', ISNAD_LOG_LEVEL: '', ISNAD_SLOW_MS: '', ISNAD_METRICS_HOST: '', ISNAD_METRICS_PORT: '', OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_EXPORTER_OTLP_PROTOCOL: '' };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('every variable is read', () => {
  expect(readConfig({ HOST: '0.0.0.0', PORT: '8080', ISNAD_DATA: '/tmp/graph', ISNAD_FEDERATION: 'true', NODE_ENV: 'production' })).toEqual({ host: '0.0.0.0', port: 8080, engine: { kind: 'embedded', file: '/tmp/graph' }, isSubgraph: true, isProduction: true, observability });
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
