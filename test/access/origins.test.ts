import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApolloServer } from '../../src/server/apollo-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { derive } from '../as-of/restricted-graph.js';
import { seedStore } from '../seeded-store.js';
import { openEmbedded } from './open-embedded.js';
import { schemaWith } from './rules.js';

const loaded = schemaWith({ Publisher: 'INTERNAL' });
const open: (() => Promise<unknown>)[] = [];
let store: GraphStore;

beforeAll(async () => {
  store = await openEmbedded(open);
  await seedStore(store, loaded);
  // One agency behind all articles: for who sees it none of them is independent of another.
  const text = "MATCH (p:Publisher {id: 'org:almayadeen'}) MATCH (a:Article) CALL (a) { MATCH (a)-[r:CITES|CREDITS]->() DELETE r RETURN count(*) AS gone } MERGE (a)-[:CITES]->(p)";
  await store.write(async (run) => {
    await run({ text: 'MATCH (:Statement)-[r:VIA]->() DELETE r', parameters: {} });
    await run({ text, parameters: {} });
  }, { deadline: 10_000 });
  await derive(store, loaded);
}, 60_000);

afterAll(async () => {
  for (const close of open.reverse()) await close();
});

test('an agency that a client does not see makes no articles depend on each other, in summaries and in filters', async () => {
  const [[from, type, to, articles] = []] = await store.read({ text: 'MATCH (s:Entity)-[r {derived: true}]->(o:Entity) WHERE r.articleCount > 1 RETURN s.id AS s, type(r) AS t, o.id AS o, r.articleCount AS articles ORDER BY r.id LIMIT 1', parameters: {} }, { deadline: 10_000 });
  const query = `query ($from: ID!, $to: ID!, $types: [RelationType!]) {
    paths(from: $from, to: $to, types: $types, maxLength: 1) { paths { hops { links { articleCount sourceCount } } } }
    summed: paths(from: $from, to: $to, types: $types, maxLength: 1, evidence: { minArticles: 2 }) { length }
    counted: paths(from: $from, to: $to, types: $types, maxLength: 1, evidence: { minArticles: 2, published: "2000-01-01/2030-12-31" }) { length }
  }`;
  const answer = async (access: string | null): Promise<unknown> => {
    const { body } = await createApolloServer(loaded, store, 10_000).executeOperation({ query, variables: { from, to, types: [type] } }, { contextValue: { access } });
    return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null));
  };
  const of = (sourceCount: unknown, length: number | null) => ({ data: { paths: { paths: [{ hops: [{ links: [{ articleCount: articles, sourceCount }] }] }] }, summed: { length }, counted: { length } } });
  expect(await answer('INTERNAL')).toEqual(of(1, null));
  expect(await answer(null)).toEqual(of(articles, 1));
});
