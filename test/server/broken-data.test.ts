import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningServer, startHttpServer } from '../../src/server/http-server.js';
import { describeEngines } from '../engines/engines.js';
import { schema } from '../seeded-store.js';
import { createBrokenGraph } from './broken-graph.js';
import { ask, post } from './http-answer.js';
import { startPlainApollo } from './plain-apollo.js';

/** Each operation with the paths of its errors, of which all are those of graphql-js. */
const operations: readonly [name: string, query: string, paths: readonly string[]][] = [
  ['bubbles to a nullable parent', '{ node(id: "country:no-name") { id ... on Country { name } } ok: node(id: "country:a") { id } }', ['node.name']],
  ['bubbles to one item of a list', '{ nodes(ids: ["country:a", "country:no-name", "no", "person:no-name"]) { ... on Named { name } } }', ['nodes.1.name', 'nodes.3.name']],
  ['bubbles to the root', '{ countries { nodes { id name } } }', ['countries.nodes.1.name']],
  ['bubbles through a relation and fragments', '{ node(id: "s:1") { ... on Statement { gist speakers { nodes { ...N } } } } } fragment N on Actor { id name }', ['node.speakers.nodes.0.name']],
  ['bubbles from a relation to one that is missing', '{ node(id: "s:1") { ... on Statement { article { id } } } }', ['node.article']],
  ['bubbles under aliases', '{ a: node(id: "country:no-name") { b: id ... on Country { c: name } } }', ['a.c']],
  ['is an error for an unknown enum value', '{ node(id: "s:1") { ... on Statement { kind } } }', ['node.kind']],
  ['is an error for text in place of a number', '{ node(id: "s:1") { ... on Statement { start } } }', ['node.start']],
  ['is an error for a fraction in place of an integer', '{ node(id: "s:1") { ... on Statement { end } } }', ['node.end']],
  ['is an error for an integer beyond 32 bits, null in a nullable field', '{ node(id: "s:1") { ... on Statement { gist attributionStart } } }', ['node.attributionStart']],
  ['is an error for text in place of a date', '{ node(id: "s:1") { ... on Statement { saidFrom } } }', ['node.saidFrom']],
  ['is an error for text in place of a boolean', '{ node(id: "s:1") { ... on Statement { joint } } }', ['node.joint']],
  ['is an error for a number in place of a list', '{ node(id: "form:no-list") { ... on SurfaceForm { text offsets } } }', ['node.offsets']],
  ['leaves introspection beside it alone', '{ node(id: "country:no-name") { ... on Country { name } } __type(name: "Country") { name } }', ['node.name']],
];

describeEngines((engine) => {
  let ours: RunningServer;
  let plain: RunningServer;

  beforeAll(async () => {
    const store = await engine.open();
    await createBrokenGraph(store);
    ours = await startHttpServer({ schema, store, host: '127.0.0.1', port: 0, deadline: 10_000, example: '' });
    plain = await startPlainApollo(store);
  }, 30_000);
  afterAll(async () => {
    await ours.close();
    await plain.close();
  });

  const paths = (body: string): string[] =>
    (JSON.parse(body) as { errors: { path: string[] }[] }).errors.map(({ path }) => path.join('.'));

  describe('data that the schema does not allow', () => {
    test.each(operations)('%s', async (_name, query, expected) => {
      const answer = await ask(ours.url, post({ query }));
      expect(answer).toEqual(await ask(plain.url, post({ query })));
      expect(paths(answer.body)).toEqual(expected);
    });

    test('a node without a concrete type takes only itself out of the answer', async () => {
      const query = '{ nodes(ids: ["country:a", "actor:no-type"]) { id } actors { totalCount } }';
      const { status, body } = await ask(ours.url, post({ query }));
      expect(status).toBe(200);
      expect(JSON.parse(body)).toEqual({
        errors: [{
          message: 'A node of the graph has no concrete type of this interface.',
          locations: [{ line: 1, column: 3 }],
          path: ['nodes', 1],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        }],
        data: { nodes: [{ id: 'country:a' }, null], actors: { totalCount: 4 } },
      });
    });
  });
});
