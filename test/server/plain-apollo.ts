import { ApolloServer, type ApolloServerOptionsWithSchema } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { type GraphQLFieldResolver, GraphQLError } from 'graphql';
import { EngineUnavailable } from '../../src/errors.js';
import type { Link } from '../../src/model/graph-model.js';
import { loadPackageSchema } from '../../src/package-schema.js';
import type { RunningServer } from '../../src/server/http-server.js';
import { answerRefusals } from '../../src/server/refusals.js';
import { secureAnswers } from '../../src/server/security-headers.js';
import type { GraphStore, Value } from '../../src/store/graph-store.js';

// Apollo Server's own plugins change the schema that they are given, so this is not the schema of the product.
const { model, schema } = loadPackageSchema();
const kinds = [...model.interfaces.values(), ...model.types.values()];

type Properties = Readonly<Record<string, Value>>;

/** A node of the graph, for graphql-js. */
class Thing {
  constructor(
    readonly __typename: string,
    readonly properties: Properties,
  ) {}
}

interface Arguments {
  readonly id: string;
  readonly ids: readonly string[];
  readonly first?: number;
  readonly where?: Readonly<Record<string, { readonly eq?: unknown }>>;
}

type Options = Pick<ApolloServerOptionsWithSchema<object>, 'plugins' | 'formatError'>;

/**
 * Apollo Server as its manual has it: each field is resolved by itself and completed by graphql-js. Of the API it
 * knows what the tests ask for: of a filter only `eq`, and no order.
 */
export function createPlainApollo(store: GraphStore, options: Options = {}): ApolloServer<object> {
  return new ApolloServer({
    schema,
    fieldResolver: resolverOver(store),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...options,
  });
}

/** The same over HTTP, with the integration and the limit that the product has. */
export async function startPlainApollo(store: GraphStore): Promise<RunningServer> {
  const apollo = createPlainApollo(store, { plugins: [ApolloServerPluginLandingPageLocalDefault()] });
  const fastify = Fastify({ bodyLimit: 1024 * 1024, forceCloseConnections: true });
  // What is Fastify's and not Apollo's is the product's own.
  secureAnswers(fastify);
  answerRefusals(fastify, () => undefined);
  await apollo.start();
  await fastify.register(fastifyApollo(apollo), { path: '/graphql' });
  const address = await fastify.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${address}/graphql`, close: () => fastify.close() };
}

function resolverOver(store: GraphStore): GraphQLFieldResolver<unknown, object> {
  const find = async (pattern: string, id: string | null): Promise<Thing[]> => {
    const text = `MATCH ${pattern} WITH DISTINCT n ORDER BY n.id RETURN labels(n) AS labels, properties(n) AS properties`;
    const rows = await store.read({ text, parameters: { id } }, { deadline: 10_000 }).catch(engineError);
    return rows.map(([labels, properties]) => new Thing((labels as string[]).find((label) => model.types.has(label)) ?? '', properties as Properties));
  };
  const byId = async (id: string): Promise<Thing | null> => (await find('(n:Entity {id: $id})', id))[0] ?? null;

  return async (source, args: Arguments, _context, { fieldName, parentType }) => {
    if (source instanceof Thing) {
      const field = model.types.get(parentType.name)?.fields.get(fieldName);
      if (field?.kind !== 'relation') return source.properties[fieldName];
      const found = await find(`(:Entity {id: $id})${arrow(field.link)}(n:${field.target})`, String(source.properties['id']));
      return field.many ? connection(found, args) : (found[0] ?? null);
    }
    if (source !== undefined) return (source as Record<string, unknown>)[fieldName];
    if (fieldName === 'node') return byId(args.id);
    if (fieldName === 'nodes') return Promise.all(args.ids.map(byId));
    const kind = kinds.find(({ plural }) => plural === fieldName);
    return connection(await find(`(n:${kind?.label ?? ''})`, null), args);
  };
}

function arrow(link: Link): string {
  if (link.kind !== 'relationship') throw new Error('The tests ask for no such relation.');
  const { type, direction } = link;
  return { OUT: `-[:${type}]->`, IN: `<-[:${type}]-`, UNDIRECTED: `-[:${type}]-` }[direction];
}

function connection(things: readonly Thing[], { where = {}, first = 20 }: Arguments): unknown {
  const found = things.filter(({ properties }) => Object.entries(where).every(([name, { eq }]) => properties[name] === eq));
  return { totalCount: found.length, nodes: found.slice(0, first) };
}

/** What the API says of an engine that is gone. */
function engineError(error: unknown): never {
  if (!(error instanceof EngineUnavailable)) throw error;
  throw new GraphQLError('The database cannot be reached at the moment. Try again in a few seconds.', {
    extensions: { code: 'ENGINE_UNAVAILABLE', http: { status: 503, headers: new Map([['retry-after', '1']]) } },
  });
}
