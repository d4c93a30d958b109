import { Client, type OperationResult, cacheExchange, fetchExchange, gql } from '@urql/core';
import { expect, test } from '@jest/globals';
import { serveGraph } from './served-graph.js';

const graph = serveGraph();
const connect = () => new Client({ url: graph.url, exchanges: [cacheExchange, fetchExchange] });

interface Page {
  readonly entities: { readonly edges: readonly { readonly node: { readonly id: string } }[]; readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null } };
}

const PAGE = gql<Page>`
  query Page($before: String) {
    entities(last: 100, before: $before) {
      edges { cursor node { id __typename } }
      pageInfo { hasPreviousPage startCursor }
    }
  }
`;

const STATEMENT = gql<{ node: { id: string; quote: string } | null }>`
  query Statement($id: ID!) { node(id: $id) { id ... on Passage { quote article { id } } } }
`;

test('pages through a connection, backwards', async () => {
  const client = connect();
  const ids: string[] = [];
  let before: string | null = null;
  do {
    const { data, error }: OperationResult<Page> = await client.query(PAGE, { before });
    expect(error).toBeUndefined();
    ids.unshift(...(data?.entities.edges.map(({ node }) => node.id) ?? []));
    before = data?.entities.pageInfo.hasPreviousPage ? data.entities.pageInfo.startCursor : null;
  } while (before !== null);
  expect(new Set(ids).size).toBe(794);
  expect(ids).toEqual([...ids].sort());
});

test('keeps an answer, and refetches a node when asked to', async () => {
  const client = connect();
  const ask = (requestPolicy: 'cache-first' | 'network-only') => client.query(STATEMENT, { id: 's001-12' }, { requestPolicy });
  const first = await ask('cache-first');
  const before = graph.queries();
  expect((await ask('cache-first')).data).toEqual(first.data);
  expect(graph.queries() - before).toBe(0);
  expect((await ask('network-only')).data).toEqual(first.data);
  expect(graph.queries() - before).toBe(1);
  expect(first.data?.node?.quote).toMatch(/\S/);
});

test('an error has its code and what to do', async () => {
  const { error } = await connect().query(gql`{ people(after: "x") { totalCount } }`, {});
  expect(error?.graphQLErrors).toMatchObject([{ message: expect.stringContaining('is no cursor'), extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(error?.response).toMatchObject({ status: 400 });
});
