import { isIP } from 'node:net';
import { z } from 'zod';
import { apiKeyFile, operationManifest } from './config-files.js';
import { InvalidConfiguration } from './errors.js';

/** Where the graph is: a Neo4j, or a file of the embedded engine. */
export type EngineConfig =
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user?: string | undefined;
      readonly password?: string | undefined;
      readonly database?: string | undefined;
    }
  | { readonly kind: 'embedded'; readonly file: string };

/** A key that a client sends as x-api-key. */
export interface ApiKey {
  readonly name: string;
  /** The digest of the key, in hexadecimal: the key itself is nowhere on the server. */
  readonly sha256: string;
  /** The level up to which the client sees what is not public; null for none. */
  readonly access: string | null;
}

/** Tokens that are accepted. */
export interface TokenConfig {
  /** Where the issuer publishes its keys. */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
}

/** What strangers, and other sites, may do. */
export interface Exposure {
  /** Whether clients are told the schema, and names in it that are like a wrong one. */
  readonly showsSchema: boolean;
  /** Whether clients may see how their operations are planned. */
  readonly showsPlans: boolean;
  /** Points for each client and minute: nodes that operations may read, and time; 0 for no limit. */
  readonly points: number;
  /** Thousands of characters of new Cypher text for each client and minute; 0 for no limit. */
  readonly planning: number;
  /** The only operations that are taken, their texts by their ids; null for any. */
  readonly operations: ReadonlyMap<string, string> | null;
  /** Whether strangers may ask. */
  readonly anonymous: boolean;
  readonly keys: readonly ApiKey[];
  readonly tokens: TokenConfig | null;
  /** Other sites whose pages may ask. */
  readonly origins: readonly string[];
  /** Addresses of proxies that are believed whom they pass on. */
  readonly proxies: readonly string[];
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly engine: EngineConfig;
  /** Milliseconds in which a request is answered, from when it came in. */
  readonly deadline: number;
  /** Whether the API is a subgraph of Apollo Federation. */
  readonly isSubgraph: boolean;
  readonly exposure: Exposure;
  /** Whether strangers may ask: then what the start says is part of the log. */
  readonly isProduction: boolean;
  readonly observability: ObservabilityConfig;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the server tells of its work to those who run it. */
export interface ObservabilityConfig {
  /** The least that is logged; undefined leaves it to where the log goes. */
  readonly logLevel: LogLevel | undefined;
  /** Milliseconds from which on an operation is slow. */
  readonly slow: number;
  /** Where metrics are served; null where they are not. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Whether traces are sent to a collector. Which one is said by variables that the exporter reads itself. */
  readonly isTraced: boolean;
}

/** A client that asks for the largest operation must have enough for it. */
const LEAST_POINTS = 250_000;

const set = z.string().min(1).optional();

const PORT_PROBLEM = 'must be a port, such as 4000, or 0 for any that is free';
const POINTS_PROBLEM = `must be 0 for no limit, or a number of points from ${LEAST_POINTS}`;

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const whole = (problem: string) => z.string().regex(/^\d{1,9}$/, problem).transform(Number);

/** Parts between commas. */
const list = (isRight: (part: string) => boolean, problem: string) =>
  z.string().transform((text) => text.split(',').map((part) => part.trim())).refine((parts) => parts.every(isRight), problem);

const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_PROBLEM)
  .transform(Number)
  .refine((number) => number <= 65_535, PORT_PROBLEM);

const collector = z.url({ protocol: /^https?$/, error: 'must be the address of an OpenTelemetry collector, such as http://127.0.0.1:4318' }).optional();

const protocol = z.literal('http/json', 'must be http/json: collectors take it at the address that they take http/protobuf at, by default on port 4318').optional();

const DEADLINE_PROBLEM = 'must be a number of milliseconds from 1 to 600000, such as 10000';

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  ISNAD_DEADLINE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, DEADLINE_PROBLEM)
    .transform(Number)
    .refine((milliseconds) => milliseconds <= 600_000, DEADLINE_PROBLEM)
    .default(10_000),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./,
      'must be an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org',
    )
    .optional(),
  NEO4J_USER: set,
  NEO4J_PASSWORD: set,
  NEO4J_DATABASE: set,
  NODE_ENV: set,
  ISNAD_DATA: z.string().min(1).default('data/isnad.grafeo'),
  // For the command line.
  ISNAD_URL: set,
  ISNAD_FEDERATION: flag.default(false),
  ISNAD_INTROSPECTION: flag.optional(),
  ISNAD_RATE_LIMIT: whole(POINTS_PROBLEM).refine((points) => points === 0 || points >= LEAST_POINTS, POINTS_PROBLEM).default(1_000_000),
  ISNAD_PLANNING_LIMIT: whole('must be 0 for no limit, or thousands of characters').default(300),
  ISNAD_OPERATIONS: operationManifest.nullable().default(null),
  ISNAD_ANONYMOUS: flag.default(true),
  ISNAD_API_KEYS: apiKeyFile.default([]),
  ISNAD_JWKS_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://login.example.org/.well-known/jwks.json' }).optional(),
  ISNAD_JWT_ISSUER: set,
  ISNAD_JWT_AUDIENCE: set,
  ISNAD_CORS_ORIGINS: list((origin) => URL.canParse(origin) && new URL(origin).origin === origin, 'must be origins with commas between, such as https://example.org').default([]),
  ISNAD_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
  ISNAD_SLOW_MS: whole('must be a number of milliseconds, such as 1000').default(1000),
  ISNAD_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  ISNAD_METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
  OTEL_TRACES_EXPORTER: set,
  OTEL_SDK_DISABLED: set,
  ISNAD_TRUST_PROXY: list(isNetwork, 'must be addresses with commas between, such as 10.0.0.0/8 or 127.0.0.1').default([]),
});

/**
 * Reads the configuration from environment variables, and the files that they name. An empty one counts as not set.
 * @throws InvalidConfiguration naming every variable that cannot be used.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const unknown = Object.keys(given).filter((name) => name.startsWith('ISNAD_') && !(name in environment.shape));
  const { data, error } = environment.safeParse(given);
  const problems = [...unknown.map((name) => `${name} is not known`), ...(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []), ...missing(given)];
  if (!data || problems.length > 0) throw new InvalidConfiguration(`The configuration cannot be used: ${problems.join('; ')}.`);
  return configOf(data);
}

/** What one variable needs another for. */
function missing(given: NodeJS.ProcessEnv): string[] {
  const problems: string[] = [];
  if (given['NEO4J_URI'] === undefined && ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].some((name) => given[name] !== undefined))
    problems.push('NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE is set, but NEO4J_URI is not. Set NEO4J_URI, such as bolt://127.0.0.1:7687, or none of them for the embedded engine');
  const tokens = ['ISNAD_JWKS_URL', 'ISNAD_JWT_ISSUER', 'ISNAD_JWT_AUDIENCE'];
  const absent = tokens.filter((name) => given[name] === undefined);
  if (absent.length > 0 && absent.length < tokens.length) problems.push(`${absent.join(' and ')} must be set, too: a token counts only from a known issuer and for this server`);
  if (given['ISNAD_ANONYMOUS'] === 'false' && given['ISNAD_API_KEYS'] === undefined && absent.length > 0) problems.push('ISNAD_ANONYMOUS is false, so nobody could ask. Set ISNAD_API_KEYS or ISNAD_JWKS_URL');
  return problems;
}

function configOf(data: z.output<typeof environment>): Config {
  const isProduction = data.NODE_ENV === 'production';
  const { ISNAD_JWKS_URL: jwks, ISNAD_JWT_ISSUER: issuer, ISNAD_JWT_AUDIENCE: audience } = data;
  return {
    host: data.HOST,
    port: data.PORT,
    deadline: data.ISNAD_DEADLINE,
    engine:
      data.NEO4J_URI === undefined
        ? { kind: 'embedded', file: data.ISNAD_DATA }
        : { kind: 'neo4j', uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD, database: data.NEO4J_DATABASE },
    isSubgraph: data.ISNAD_FEDERATION,
    exposure: {
      showsSchema: data.ISNAD_INTROSPECTION ?? !isProduction,
      showsPlans: !isProduction,
      points: data.ISNAD_RATE_LIMIT,
      planning: data.ISNAD_PLANNING_LIMIT,
      operations: data.ISNAD_OPERATIONS,
      anonymous: data.ISNAD_ANONYMOUS,
      keys: data.ISNAD_API_KEYS,
      tokens: jwks !== undefined && issuer !== undefined && audience !== undefined ? { jwks, issuer, audience } : null,
      origins: data.ISNAD_CORS_ORIGINS,
      proxies: data.ISNAD_TRUST_PROXY,
    },
    isProduction,
    observability: observabilityConfig(data),
  };
}

function observabilityConfig(data: z.output<typeof environment>): ObservabilityConfig {
  const collectors = [data.OTEL_EXPORTER_OTLP_ENDPOINT, data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT];
  const isTraced = collectors.some((address) => address !== undefined) && data.OTEL_SDK_DISABLED !== 'true' && data.OTEL_TRACES_EXPORTER !== 'none';
  return {
    logLevel: data.ISNAD_LOG_LEVEL,
    slow: data.ISNAD_SLOW_MS,
    metrics: data.ISNAD_METRICS_PORT === undefined ? null : { host: data.ISNAD_METRICS_HOST, port: data.ISNAD_METRICS_PORT },
    isTraced,
  };
}

/** Whether a text is an address, or all addresses that begin like it. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
}
