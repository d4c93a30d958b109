import { ApolloServer, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import { replayResolver } from '../../src/execution/replay-resolver.js';
import type { LoadedSchema } from '../../src/model/load-schema.js';
import { loadPackageSchema } from '../../src/package-schema.js';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { FastPath } from '../../src/server/fast-path.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { createBrokenGraph } from './broken-graph.js';
import { createPlainApollo } from './plain-apollo.js';

const operations: readonly [name: string, operation: GraphQLRequest][] = [
  ['a good operation', { query: '{ node(id: "country:a") { id } }' }],
  ['introspection', { query: '{ __type(name: "Country") { name } }' }],
  ['a syntax error', { query: '{' }],
  ['a validation error', { query: '{ colour }' }],
  ['a bad variable', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: {} } }],
  ['an unknown operation name', { query: 'query A { __typename }', operationName: 'B' }],
  ['nulls that bubble', { query: '{ nodes(ids: ["country:no-name", "person:no-name"]) { ... on Named { name } } }' }],
];

/** Notes what it sees of an operation. */
class Witness implements ApolloServerPlugin<object> {
  readonly seen: unknown[] = [];

  requestDidStart: NonNullable<ApolloServerPlugin<object>['requestDidStart']> = () => Promise.resolve({
    didResolveOperation: ({ operationName }) => this.#note('didResolveOperation', operationName),
    didEncounterErrors: ({ errors }) => this.#note('didEncounterErrors', errors.map((error) => ({ ...error.toJSON(), from: error.originalError?.message }))),
    willSendResponse: ({ response: { body, http } }) => this.#note('willSendResponse', body, http.status),
  });

  readonly formatError = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
    this.seen.push(['formatError', formatted]);
    return { ...formatted, message: `formatted: ${formatted.message}` };
  };

  #note(...what: unknown[]): Promise<void> {
    this.seen.push(JSON.parse(JSON.stringify(what)));
    return Promise.resolve();
  }
}

describeEngines((engine) => {
  let store: GraphStore;
  // A plugin that watches fields makes Apollo Server change the schema, so each server gets its own.
  let schema: LoadedSchema;
  beforeAll(async () => {
    store = await engine.open();
    await createBrokenGraph(store);
  }, 30_000);
  beforeEach(() => {
    schema = loadPackageSchema();
  });

  describe('plugins see what they see in a plain Apollo Server', () => {
    test.each(operations)('of %s', async (_name, operation) => {
      const [ours, plain] = [new Witness(), new Witness()];
      await createApolloServer(schema, store, 10_000, { plugins: [ours] }).executeOperation(operation, { contextValue: {} });
      await createPlainApollo(store, { plugins: [plain] }).executeOperation(operation);
      expect(ours.seen).toEqual(plain.seen);
      expect(ours.seen).not.toEqual([]);
    });
  });

  describe('formatError sees what it sees in a plain Apollo Server', () => {
    test.each(operations)('of %s', async (_name, operation) => {
      const [ours, plain] = [new Witness(), new Witness()];
      const server = new ApolloServer<object>({
        schema: schema.schema,
        fieldResolver: replayResolver,
        formatError: ours.formatError,
        includeStacktraceInErrorResponses: false,
        plugins: [new FastPath(schema, store, 10_000).plugin(), ours],
      });
      await server.executeOperation(operation, { contextValue: {} });
      await createPlainApollo(store, { plugins: [plain], formatError: plain.formatError }).executeOperation(operation);
      expect(ours.seen).toEqual(plain.seen);
    });
  });

  test('a plugin that watches fields sees those that graphql-js completes, and disturbs no answer', async () => {
    const fields: string[] = [];
    const watcher: ApolloServerPlugin<object> = {
      requestDidStart: () => Promise.resolve({
        executionDidStart: () => Promise.resolve({ willResolveField: ({ info }) => { fields.push(info.fieldName); } }),
      }),
    };
    const server = createApolloServer(schema, store, 10_000, { plugins: [watcher] });
    const ask = async (query: string) => {
      const { body } = await server.executeOperation({ query }, { contextValue: {} });
      return body.kind === 'single' ? body.singleResult : null;
    };
    const good = '{ nodes(ids: ["country:a"]) { id } }';
    expect(await ask(good)).toEqual({ data: { nodes: [{ id: 'country:a' }] } });
    expect(await ask(`{ __typename __type(name: "Country") { name } ${good.slice(1)}`)).toMatchObject({ data: { nodes: [{ id: 'country:a' }] } });
    expect(fields).toContain('nodes');
    expect(await ask(good)).toEqual({ data: { nodes: [{ id: 'country:a' }] } });
  });

  test('a plugin that watches the fields of some operations disturbs no other one', async () => {
    const watcher: ApolloServerPlugin<object> = {
      requestDidStart: ({ request }) => Promise.resolve(
        request.operationName === 'Watched' ? { executionDidStart: () => Promise.resolve({ willResolveField: () => undefined }) } : {},
      ),
    };
    const server = createApolloServer(schema, store, 10_000, { plugins: [watcher] });
    for (const operationName of ['Watched', 'Other']) {
      const query = `query ${operationName} { __schema { queryType { name } } nodes(ids: ["country:a"]) { id } }`;
      const { body } = await server.executeOperation({ query, operationName }, { contextValue: {} });
      expect(body).toMatchObject({ singleResult: { data: { nodes: [{ id: 'country:a' }] } } });
    }
  });
});
