import { createHash } from 'node:crypto';
import fastifyApollo from '@as-integrations/fastify';
import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { createApolloServer } from '../../src/server/apollo-server.js';
import { FastPath } from '../../src/server/fast-path.js';
import { KnownRequests } from '../../src/server/known-requests.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeEngines } from '../engines/engines.js';
import { openSeeded, schema } from '../seeded-store.js';

/** A server that counts what Apollo Server and the store are asked. */
async function counting(store: GraphStore) {
  const asked = { apollo: 0, store: 0 };
  const counted = new Proxy(store, {
    get: (target, name) => {
      if (name === 'read') asked.store++;
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const fastPath = new FastPath(schema, counted, 10_000);
  const known = new KnownRequests(fastPath);
  const apollo = createApolloServer(schema, counted, 10_000, { fastPath, plugins: [{ requestDidStart: () => { asked.apollo++; return Promise.resolve(); } }] });
  await apollo.start();
  const fastify = Fastify();
  known.watch(fastify);
  await fastify.register(fastifyApollo(apollo), { context: (request) => Promise.resolve(known.context(request)) });
  const post = async (payload: object) => (await fastify.inject({ method: 'POST', url: '/graphql', payload })).json<{ data?: object; errors?: object[] }>();
  return { asked, post };
}

describeEngines((engine) => {
  test('Apollo Server is asked once for an operation, the store each time', async () => {
    const { asked, post } = await counting(await openSeeded(engine));
    const query = 'query ($id: ID!, $first: Int) { node(id: $id) { id } people(first: $first) { nodes { id } } }';
    for (const id of ['person:putin', 'person:aliyev', 'no']) expect((await post({ query, variables: { id, first: 1 } })).data).toHaveProperty('node');
    expect(asked).toEqual({ apollo: 1, store: 3 });
    // What goes wrong is told by Apollo Server, without a second query.
    expect((await post({ query, variables: { id: 'person:putin', first: 101 } })).errors).toHaveLength(1);
    expect(asked).toEqual({ apollo: 2, store: 3 });
    expect((await post({ query, variables: { id: {} } })).errors).toHaveLength(1);
    expect(asked).toEqual({ apollo: 3, store: 3 });
  }, 120_000);

  test('the hash of a persisted query is as good as the query, once Apollo Server has compared them', async () => {
    const { asked, post } = await counting(await openSeeded(engine));
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    const variables = { id: 'person:putin' };
    expect((await post({ extensions, variables })).errors).toHaveLength(1);
    for (let time = 1; time <= 2; time++) expect((await post({ query, extensions, variables })).data).toEqual({ node: variables });
    for (let time = 1; time <= 3; time++) expect((await post({ extensions, variables })).data).toEqual({ node: variables });
    expect(asked).toEqual({ apollo: 3, store: 5 });
    // A hash of something else is refused as ever.
    expect((await post({ query: `${query} `, extensions, variables })).errors).toHaveLength(1);
  }, 120_000);
});
