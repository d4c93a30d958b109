import { z } from 'zod';
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

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly engine: EngineConfig;
  /** Whether the API is a subgraph of Apollo Federation. */
  readonly isSubgraph: boolean;
  /** Whether strangers may ask: then clients do not see how their operations are planned. */
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

const set = z.string().min(1).optional();

const PORT_PROBLEM = 'must be a port, such as 4000, or 0 for any that is free';

const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_PROBLEM)
  .transform(Number)
  .refine((number) => number <= 65_535, PORT_PROBLEM);

const collector = z.url({ protocol: /^https?$/, error: 'must be the address of an OpenTelemetry collector, such as http://127.0.0.1:4318' }).optional();

const protocol = z.literal('http/json', 'must be http/json: collectors take it at the address that they take http/protobuf at, by default on port 4318').optional();

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
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
  ISNAD_FEDERATION: z.enum(['true', 'false'], 'must be true or false').default('false'),
  NODE_ENV: set,
  ISNAD_DATA: z.string().min(1).default('data/isnad.grafeo'),
  ISNAD_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
  ISNAD_SLOW_MS: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a number of milliseconds, such as 1000')
    .transform(Number)
    .default(1000),
  ISNAD_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  ISNAD_METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
  OTEL_TRACES_EXPORTER: set,
  OTEL_SDK_DISABLED: set,
});

/**
 * Reads the configuration from environment variables. An empty one counts as not set.
 * @throws InvalidConfiguration naming every variable that cannot be used.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(given);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new InvalidConfiguration(`The configuration cannot be used: ${problems.join('; ')}.`);
  }
  const { HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ISNAD_DATA, ISNAD_FEDERATION, NODE_ENV } = data;
  if (NEO4J_URI === undefined && (NEO4J_USER ?? NEO4J_PASSWORD ?? NEO4J_DATABASE) !== undefined)
    throw new InvalidConfiguration(
      'NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE is set, but NEO4J_URI is not. Set NEO4J_URI, such as bolt://127.0.0.1:7687, or none of them for the embedded engine.',
    );
  const engine: EngineConfig =
    NEO4J_URI === undefined
      ? { kind: 'embedded', file: ISNAD_DATA }
      : { kind: 'neo4j', uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return { host: HOST, port: PORT, engine, isSubgraph: ISNAD_FEDERATION === 'true', isProduction: NODE_ENV === 'production', observability: observabilityConfig(data) };
}

function observabilityConfig(data: z.infer<typeof environment>): ObservabilityConfig {
  const collectors = [data.OTEL_EXPORTER_OTLP_ENDPOINT, data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT];
  const isTraced = collectors.some((address) => address !== undefined) && data.OTEL_SDK_DISABLED !== 'true' && data.OTEL_TRACES_EXPORTER !== 'none';
  return {
    logLevel: data.ISNAD_LOG_LEVEL,
    slow: data.ISNAD_SLOW_MS,
    metrics: data.ISNAD_METRICS_PORT === undefined ? null : { host: data.ISNAD_METRICS_HOST, port: data.ISNAD_METRICS_PORT },
    isTraced,
  };
}
