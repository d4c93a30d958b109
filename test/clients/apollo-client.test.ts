import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { expect, test } from '@jest/globals';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { serveGraph } from './served-graph.js';

const graph = serveGraph();

interface Statements {
  readonly statements: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const PAGE: TypedDocumentNode<Statements, { after?: string | null }> = gql`
  query Page($after: String) {
    statements(first: 20, after: $after, order: [{ saidFrom: ASC }]) {
      totalCount
      edges { cursor node { id gist } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

const ACTOR: TypedDocumentNode<{ node: { name: string } }, { id: string }> = gql`
  query Actor($id: ID!) {
    node(id: $id) { ... on Named { id name relations(first: 1) { edges { type node { id } } } } }
  }
`;

const INTROSPECTION: TypedDocumentNode<IntrospectionQuery> = gql(getIntrospectionQuery());

async function connect(): Promise<{ client: ApolloClient; cache: InMemoryCache }> {
  const link = new HttpLink({ uri: graph.url });
  const { data } = await new ApolloClient({ link, cache: new InMemoryCache() }).query({ query: INTROSPECTION });
  const abstract = data?.__schema.types.filter((type) => type.kind === 'INTERFACE') ?? [];
  const cache = new InMemoryCache({
    possibleTypes: Object.fromEntries(abstract.map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name)])),
    typePolicies: { Query: { fields: { statements: relayStylePagination(['where', 'order']) } } },
  });
  return { client: new ApolloClient({ link, cache }), cache };
}

test('relayStylePagination gathers the pages of a connection in the cache', async () => {
  const { client } = await connect();
  const watched = client.watchQuery({ query: PAGE });
  const subscription = watched.subscribe(() => undefined);
  const first = await client.query({ query: PAGE });
  const before = graph.queries();
  for (let pageInfo = first.data?.statements.pageInfo; pageInfo?.hasNextPage; ) {
    const page = await watched.fetchMore({ variables: { after: pageInfo.endCursor } });
    pageInfo = page.data.statements.pageInfo;
  }
  subscription.unsubscribe();
  const gathered = client.readQuery({ query: PAGE })?.statements;
  expect(graph.queries() - before).toBe(2);
  const ids = gathered?.edges.map(({ node }) => node.id) ?? [];
  expect(ids).toHaveLength(gathered?.totalCount ?? 0);
  expect(new Set(ids).size).toBe(46);

  const again = await client.query({ query: PAGE });
  expect(again.data?.statements.edges).toHaveLength(46);
  expect(graph.queries() - before).toBe(2);
});

test('a node is kept once, by type and id, and refetched by id', async () => {
  const { client, cache } = await connect();
  const variables = { id: 'person:putin' };
  await client.query({ query: ACTOR, variables });
  expect(cache.extract()).toHaveProperty(['Person:person:putin', 'name'], 'Vladimir Putin');

  cache.modify({ id: 'Person:person:putin', fields: { name: () => 'changed here' } });
  expect((await client.query({ query: ACTOR, variables })).data?.node.name).toBe('changed here');
  const before = graph.queries();
  const { data } = await client.query({ query: ACTOR, variables, fetchPolicy: 'network-only' });
  expect(data?.node.name).toBe('Vladimir Putin');
  expect(graph.queries() - before).toBe(1);
});

test('an error has its code and what to do', async () => {
  const { client } = await connect();
  const { error } = await client.query({ query: gql`{ statements(first: 101) { totalCount } }`, errorPolicy: 'all' });
  expect(error?.message).toContain('Ask for 0 to 100 at a time.');
});
