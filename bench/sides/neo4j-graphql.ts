// What a generator of Cypher queries gives: @neo4j/graphql with the same model behind the same server.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { loadPackageSchema } from '../../src/package-schema.js';
import { typeDefinitions } from './neo4j-graphql-model.js';

const driver = neo4j.driver(process.argv[2] ?? '');
// With what it keeps for older clients its schema is eleven times as large.
const excludeDeprecatedFields = { mutationOperations: true, aggregationFilters: true, aggregationFiltersOutsideConnection: true, relationshipFilters: true, attributeFilters: true };
const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions(loadPackageSchema()), driver, features: { excludeDeprecatedFields } }).getSchema();

const fastify = Fastify();
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(fastify)] });
await apollo.start();
await fastify.register(fastifyApollo(apollo), { path: '/graphql' });
process.once('disconnect', () => process.exit());
process.send?.({ url: `${await fastify.listen({ host: '127.0.0.1', port: 0 })}/graphql` });
