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
  /** Milliseconds in which a request is answered, from when it came in. */
  readonly deadline: number;
  /** Whether the API is a subgraph of Apollo Federation. */
  readonly isSubgraph: boolean;
  /** Whether strangers may ask: then clients do not see how their operations are planned. */
  readonly isProduction: boolean;
}

const set = z.string().min(1).optional();

const PORT_PROBLEM = 'must be a port, such as 4000, or 0 for any that is free';

const DEADLINE_PROBLEM = 'must be a number of milliseconds from 1 to 600000, such as 10000';

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_PROBLEM)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_PROBLEM)
    .default(4000),
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
  ISNAD_FEDERATION: z.enum(['true', 'false'], 'must be true or false').default('false'),
  NODE_ENV: set,
  ISNAD_DATA: z.string().min(1).default('data/isnad.grafeo'),
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
  const { HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ISNAD_DATA, ISNAD_DEADLINE, ISNAD_FEDERATION, NODE_ENV } = data;
  if (NEO4J_URI === undefined && (NEO4J_USER ?? NEO4J_PASSWORD ?? NEO4J_DATABASE) !== undefined)
    throw new InvalidConfiguration(
      'NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE is set, but NEO4J_URI is not. Set NEO4J_URI, such as bolt://127.0.0.1:7687, or none of them for the embedded engine.',
    );
  const engine: EngineConfig =
    NEO4J_URI === undefined
      ? { kind: 'embedded', file: ISNAD_DATA }
      : { kind: 'neo4j', uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return { host: HOST, port: PORT, engine, deadline: ISNAD_DEADLINE, isSubgraph: ISNAD_FEDERATION === 'true', isProduction: NODE_ENV === 'production' };
}
