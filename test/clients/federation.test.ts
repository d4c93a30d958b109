import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { beforeAll, expect, test } from '@jest/globals';
import { type ExecutionResult, type GraphQLSchema, buildSchema, execute, graphql, parse } from 'graphql';
import { serveGraph } from './served-graph.js';

const graph = serveGraph({ isSubgraph: true });

/** Another team's subgraph: notes about people that this graph has. */
const NOTES = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { notes: [Note!]! }
  type Note @key(fields: "id") { id: ID! text: String! about: Person }
  type Person @key(fields: "id") { id: ID! notes: [Note!]! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`;
const notesSchema = buildSchema(`
  scalar _Any
  union _Entity = Person
  type Query { notes: [Note!]! _entities(representations: [_Any!]!): [_Entity]! }
  type Note { id: ID! text: String! about: Person }
  type Person { id: ID! notes: [Note!]! }
`);
const notes = ['person:putin', 'person:nobody', 'country:russia', 'person:aliyev'].map((id, index) => ({ id: `note:${index}`, text: `about ${id}`, about: { __typename: 'Person', id } }));
const notesRoot = {
  notes,
  _entities: ({ representations }: { representations: readonly { id: string }[] }) =>
    representations.map(({ id }) => ({ __typename: 'Person', id, notes: notes.filter(({ about }) => about.id === id) })),
};

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json() as Promise<ExecutionResult>;
}

let gateway: GraphQLSchema;
beforeAll(async () => {
  const { data } = await ask('{ _service { sdl } }');
  const { sdl } = (data as { _service: { sdl: string } })._service;
  const composed = composeServices([
    { name: 'isnad', url: graph.url, typeDefs: parse(sdl) },
    { name: 'notes', url: 'http://notes.invalid', typeDefs: parse(NOTES) },
  ]);
  if (compositionHasErrors(composed)) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  gateway = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: composed.supergraphSdl,
    onSubschemaConfig: (subschema) => {
      if (subschema.name.toLowerCase() === 'notes')
        subschema.executor = ({ document, variables }) => execute({ schema: notesSchema, document, rootValue: notesRoot, variableValues: variables }) as never;
    },
  });
}, 60_000);

test('a gateway asks for the entities of another subgraph with one Cypher query', async () => {
  const before = graph.queries();
  const { data, errors } = await graphql({ schema: gateway, source: '{ notes { text about { id name statements { totalCount } } } }' });
  expect(errors).toMatchObject([{ path: ['notes', 1, 'about', 'name'] }, { path: ['notes', 2, 'about', 'name'] }]);
  expect(JSON.parse(JSON.stringify(data))).toMatchObject({
    notes: [
      { text: 'about person:putin', about: { id: 'person:putin', name: 'Vladimir Putin', statements: { totalCount: 12 } } },
      { text: 'about person:nobody', about: null },
      { text: 'about country:russia', about: null }, // It is no Person.
      { text: 'about person:aliyev', about: { name: 'Ilham Aliyev' } },
    ],
  });
  expect(graph.queries() - before).toBe(1);
});

test('a gateway asks another subgraph about the entities of this one', async () => {
  const source = '{ people(where: { id: { eq: "person:putin" } }) { nodes { name notes { text } } } }';
  const { data, errors } = await graphql({ schema: gateway, source });
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({ people: { nodes: [{ name: 'Vladimir Putin', notes: [{ text: 'about person:putin' }] }] } });
});

test.each([
  [[{ __typename: 'Person' }], '_entities(representations:) [0] has no id. Give it its key.'],
  [[{ __typename: 'Person', id: 'person:putin' }, { __typename: 'Planet', id: 'x' }], '_entities(representations:) [1] has no type of this graph.'],
  [Array.from({ length: 1_001 }, () => ({ __typename: 'Person', id: 'x' })), 'has 1001 entries, at most 1000 are allowed.'],
])('a reference that cannot be used is told', async (representations, message) => {
  const before = graph.queries();
  const { errors } = await ask('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', { of: representations });
  expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(graph.queries() - before).toBe(0);
});

test('references of several types are answered in their order, null where there is none', async () => {
  const of = [['Agreement', 'agreement:trilateral-2020-11-09'], ['Person', 'nobody'], ['Statement', 's001-12'], ['Person', 'country:russia'], ['Country', 'country:russia']].map(([__typename, id]) => ({ __typename, id }));
  const { data } = await ask('query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Entity { id } ... on Country { name } } _service { __typename } }', { of });
  expect(data).toEqual({
    _entities: [{ __typename: 'Agreement', id: 'agreement:trilateral-2020-11-09' }, null, { __typename: 'Statement', id: 's001-12' }, null, { __typename: 'Country', id: 'country:russia', name: 'Russia' }],
    _service: { __typename: '_Service' },
  });
});
