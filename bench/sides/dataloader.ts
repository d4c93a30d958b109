// What many write by hand: Isnad's API with a resolver for each field, and a DataLoader for each one that leads on.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import { type FieldNode, type GraphQLFieldResolver, type GraphQLResolveInfo, Kind, type SelectionNode, buildSchema, getNamedType, isAbstractType, isEnumType, isObjectType } from 'graphql';
import neo4j from 'neo4j-driver';

type Row = Readonly<Record<string, unknown>>;
type Loader = DataLoader<string, readonly Row[]>;
type Resolver = GraphQLFieldResolver<Row | undefined, Context, Arguments>;

interface Context {
  /** One for each field of the document: all who ask through it stand at the same level and ask for the same. */
  readonly loaders: Map<FieldNode | undefined, Loader>;
}

interface Arguments {
  readonly id?: string;
  readonly where?: Row;
  readonly order?: readonly Row[];
  readonly first?: number;
  readonly after?: string;
}

const PAGE = 20;

/** Root fields, and the labels of what they list. */
const LISTS = { people: 'Person', articles: 'Article', countries: 'Country', actors: 'Actor', statements: 'Statement' };

/** Fields, how they lead on and to what; in whatever implements the type. */
const RELATIONS: Readonly<Record<string, readonly [by: string, to: string]>> = {
  'Article.publisher': ['-[:PUBLISHED_BY]->', 'Publisher'],
  'Article.statements': ['<-[:REPORTED_IN]-', 'Statement'],
  'Actor.statements': ['<-[:SAID_BY]-', 'Statement'],
  'Actor.negotiatedWith': ['-[:NEGOTIATED_WITH]-', 'Actor'],
  'Assertion.article': ['-[:`IN`]->', 'Article'],
  'Name.names': ['-[:NAME_OF]->', 'Named'],
  'Named.names': ['<-[:NAME_OF]-', 'Name'],
  'Organization.belongsTo': ['-[:BELONGS_TO]->', 'Actor'],
  'Statement.article': ['-[:REPORTED_IN]->', 'Article'],
  'Statement.mentions': ['-[:MENTIONS]->', 'Named'],
  'Statement.speakers': ['-[:SAID_BY]->', 'Actor'],
};

const driver = neo4j.driver(process.argv[2] ?? '', undefined, { disableLosslessIntegers: true });
const schema = buildSchema(readFileSync(new URL('../../schema/generated/api.graphql', import.meta.url), 'utf8'));
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const types = objects.map(({ name }) => name);
const relationType = schema.getType('RelationType');
const relationTypes = isEnumType(relationType) ? relationType.getValues().map(({ name }) => `\`${name}\``).join('|') : '';

async function run(text: string, parameters: Row): Promise<Row[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, { ...parameters, types })).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** The loader of a field: what a part of a Cypher query gives for a node n, for all ids that are asked for together. */
function loaderOf(field: FieldNode | undefined, { loaders }: Context, label: string, part: string, parameters: Row = {}): Loader {
  let loader = loaders.get(field);
  if (!loader) {
    loader = new DataLoader(async (keys) => {
      const rows = await run(`UNWIND $keys AS key MATCH (n:${label} {id: key}) RETURN key, COLLECT { ${part} } AS list`, { ...parameters, keys });
      const lists = new Map(rows.map(({ key, list }) => [key, list as Row[]]));
      return keys.map((key) => lists.get(key) ?? []);
    });
    loaders.set(field, loader);
  }
  return loader;
}

const fieldOf = ({ fieldNodes: [field] }: GraphQLResolveInfo): FieldNode | undefined => field;

/** What the document selects in a field, or some levels below it. */
function selected(field: FieldNode | undefined, ...path: readonly string[]): readonly SelectionNode[] {
  const [name, ...rest] = path;
  const selections = field?.selectionSet?.selections ?? [];
  return name === undefined ? selections : selections.flatMap((selection) => (selection.kind === Kind.FIELD && selection.name.value === name ? selected(selection, ...rest) : []));
}

/** The properties of a node that are selected, and its type where it can be of several. */
function projection(node: string, type: string, selections: readonly SelectionNode[]): string {
  const properties = (selection: SelectionNode): string[] => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.flatMap(properties);
    return selection.kind === Kind.FIELD && !selection.selectionSet && selection.name.value !== '__typename' ? [`.${selection.name.value}`] : [];
  };
  const typename = isAbstractType(schema.getType(type)) ? [`__typename: [label IN labels(${node}) WHERE label IN $types][0]`] : [];
  return `${node} {${[...new Set(['.id', ...selections.flatMap(properties), ...typename])].join(', ')}}`;
}

/** The keys of an order: properties, and those of what the node has one of. */
function orderOf(type: string, order: readonly Row[] = [{ id: 'ASC' }]): string {
  const keys = order.flatMap((by) =>
    Object.entries(by).map(([field, value]) => {
      if (typeof value === 'string') return `m.${field} ${value}`;
      const [by, to] = RELATIONS[`${type}.${field}`] ?? [];
      return Object.entries(value as Row).map(([name, direction]) => `head([(m)${by}(o:${to}) | o.${name}]) ${String(direction)}`).join(', ');
    }),
  );
  return keys.join(', ');
}

/** A filter by ids, of the node and of what it is related to, as patterns: so Neo4j can begin at their ends. */
function filtered(type: string, where: Row = {}) {
  const patterns = [`(m:${type})`];
  const predicates: string[] = [];
  const parameters: Record<string, unknown> = {};
  const add = (node: string, kind: string, filter: Row): void => {
    for (const [field, value] of Object.entries(filter)) {
      if (field === 'id') {
        const [operator, ids] = Object.entries(value as Row)[0] ?? [];
        // Only under this label the ids of an interface are sure to have an index.
        if (isAbstractType(schema.getType(kind))) predicates.push(`${node}:Entity`);
        predicates.push(`${node}.id ${operator === 'in' ? 'IN' : '='} $${node}`);
        parameters[node] = ids;
      } else {
        const [by = '', to = ''] = RELATIONS[`${kind}.${field}`] ?? [];
        patterns.push(`(${node})${by}(${node}_${field}:${to})`);
        add(`${node}_${field}`, to, (value as { some?: { node: Row } }).some?.node ?? (value as Row));
      }
    }
  };
  add('m', type, where);
  return { patterns, predicates, parameters };
}

const match = (patterns: readonly string[], predicates: readonly string[]): string => `MATCH ${patterns.join(', ')}${predicates.length > 0 ? ` WHERE ${predicates.join(' AND ')}` : ''}`;

/** A list that begins with no node. */
const listOf = (type: string): Resolver => (_parent, { where, order, first = PAGE, after }, _context, info) => {
  const { patterns, predicates, parameters } = filtered(type, where);
  const [by = 'id'] = Object.keys(order?.[0] ?? {});
  // A cursor has the values of the order, behind what it is of.
  const [value, id] = after === undefined ? [] : (JSON.parse(Buffer.from(after.slice(after.indexOf('.') + 1), 'base64').toString()) as unknown[]).slice(2);
  // Of what is not null Neo4j takes the order from its index.
  const from = after !== undefined ? [`m.${by} >= $value`, `(m.${by} > $value OR m.id > $id)`] : order ? [`m.${by} IS NOT NULL`] : [];
  return {
    nodes: async () => {
      const nodes = projection('m', type, selected(fieldOf(info), 'nodes'));
      const rows = await run(`${match(patterns, [...predicates, ...from])} WITH DISTINCT m ORDER BY ${orderOf(type, order)} LIMIT $first RETURN ${nodes} AS node`, { ...parameters, value, id, first: neo4j.int(first) });
      return rows.map(({ node }) => node);
    },
    totalCount: async () => (await run(`${match(patterns, predicates)} RETURN count(DISTINCT m) AS count`, parameters))[0]?.['count'],
  };
};

/** Where a field leads from a node: to a list, or to one. */
const relation = (by: string, to: string): Resolver => async (parent, { order, first = PAGE }, context, info) => {
  const many = getNamedType(info.returnType).name.endsWith('Connection');
  const field = fieldOf(info);
  const part = `MATCH (n)${by}(m:${to}) WITH DISTINCT m ORDER BY ${orderOf(to, order)} LIMIT $first RETURN ${projection('m', to, selected(field, ...(many ? ['nodes'] : [])))}`;
  const nodes = await loaderOf(field, context, 'Entity', part, { first: neo4j.int(many ? first : 1) }).load(String(parent?.['id']));
  return many ? { nodes } : nodes[0];
};

const relations: Resolver = async (parent, { first = PAGE }, context, info) => {
  const field = fieldOf(info);
  const part = `MATCH (n)-[r:${relationTypes} {derived: true}]-(m:Entity) WITH r, m ORDER BY r.id, m.id LIMIT $first RETURN {type: type(r), assertionIds: r.assertionIds, node: ${projection('m', 'Entity', selected(field, 'edges', 'node'))}}`;
  return { edges: await loaderOf(field, context, 'Entity', part, { first: neo4j.int(first) }).load(String(parent?.['id'])) };
};

const evidence: Resolver = async (edge, { first = PAGE }, context, info) => {
  const field = fieldOf(info);
  const ids = [...(edge?.['assertionIds'] as string[])].sort().slice(0, first);
  const loader = loaderOf(field, context, 'Assertion', `RETURN ${projection('n', 'Assertion', selected(field, 'nodes'))} AS node`);
  return { nodes: (await Promise.all(ids.map((id) => loader.load(id)))).flat() };
};

const node: Resolver = async (_parent, { id = '' }, context, info) => (await loaderOf(fieldOf(info), context, 'Entity', `RETURN ${projection('n', 'Node', selected(fieldOf(info)))} AS node`).load(id))[0];

function resolve(type: string, field: string, resolver: Resolver): void {
  for (const object of objects) {
    const own = object.getFields()[field];
    if (own && (object.name === type || object.getInterfaces().some(({ name }) => name === type))) own.resolve = resolver;
  }
}
for (const [field, type] of Object.entries(LISTS)) resolve('Query', field, listOf(type));
for (const [path, [by, to]] of Object.entries(RELATIONS)) {
  const [type = '', field = ''] = path.split('.');
  resolve(type, field, relation(by, to));
}
resolve('Query', 'node', node);
resolve('Entity', 'relations', relations);
resolve('Asserted', 'evidence', evidence);

const fastify = Fastify();
const apollo = new ApolloServer<Context>({ schema, plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(fastify)] });
await apollo.start();
await fastify.register(fastifyApollo(apollo), { path: '/graphql', context: () => Promise.resolve({ loaders: new Map() }) });
process.once('disconnect', () => process.exit());
process.send?.({ url: `${await fastify.listen({ host: '127.0.0.1', port: 0 })}/graphql` });
