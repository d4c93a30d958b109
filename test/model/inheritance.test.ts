import { expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { NodeType } from '../../src/model/graph-model.js';
import { loadSchema } from '../../src/model/load-schema.js';
import { nodeRules } from '../../src/model/node-rules.js';
import { schema as real } from '../seeded-store.js';

const { model, schema } = loadSchema([
  {
    name: 'schema/places.graphql',
    text: `
directive @node(labels: [String!]) on OBJECT | INTERFACE
directive @relationship(type: String!, direction: RelationshipDirection!) on FIELD_DEFINITION
enum RelationshipDirection { OUT IN UNDIRECTED }
interface Node @node(labels: ["Entity"]) { id: ID! }
interface Named implements Node { "Its name." name: String led: Leader @relationship(type: "LEADS", direction: IN) }
interface Settled implements Named & Node @node(labels: ["Settlement"]) { name: String! people: Int }
type City implements Settled & Named & Node { people: Int! led: Mayor! @relationship(type: "GOVERNS", direction: IN) }
type Village implements Node & Named & Settled
interface Leader implements Node { since: Int }
type Mayor implements Leader & Node
`,
  },
]);

function typeOf(name: string): NodeType {
  const type = model.types.get(name);
  if (!type) throw new Error(`There is no ${name}.`);
  return type;
}

/** The fields of a type of the API with their types. */
function apiFields(name: string): Record<string, string> {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no ${name}.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

test('a type takes the fields of its interfaces, the most general first, in whatever order they are written', () => {
  expect([...typeOf('Village').fields.keys()]).toEqual(['id', 'name', 'led', 'people']);
  expect(apiFields('Village')).toEqual({ id: 'ID!', name: 'String!', led: 'Leader', people: 'Int' });
  expect(typeOf('Village').fields.get('led')).toMatchObject({ link: { type: 'LEADS', direction: 'IN' }, target: 'Leader' });
});

test('its own field wins over that of an interface, with its type and its relationship', () => {
  expect(apiFields('City')).toMatchObject({ people: 'Int!', led: 'Mayor!' });
  expect(typeOf('City').fields.get('led')).toMatchObject({ link: { type: 'GOVERNS', direction: 'IN' }, target: 'Mayor' });
});

test('an assertion is in its article by IN, other passages by REPORTED_IN', () => {
  const relationshipOf = (type: string): unknown => real.model.types.get(type)?.fields.get('article');
  expect(relationshipOf('Assertion')).toMatchObject({ link: { type: 'IN', direction: 'OUT' } });
  expect(relationshipOf('Statement')).toMatchObject({ link: { type: 'REPORTED_IN', direction: 'OUT' } });
});

test('a node has the label of its type and those of all its interfaces', () => {
  expect(nodeRules({ model, schema }).map(({ concrete, others }) => ({ concrete, others }))).toEqual([
    { concrete: 'City', others: ['Settlement', 'Named'] },
    { concrete: 'Village', others: ['Named', 'Settlement'] },
    { concrete: 'Mayor', others: ['Leader'] },
  ]);
});

test('an interface knows the types that implement it', () => {
  const typesOf = (name: string): unknown => model.interfaces.get(name)?.types.map((type) => type.name);
  expect(typesOf('Named')).toEqual(['City', 'Village']);
  expect(typesOf('Node')).toEqual(['City', 'Village', 'Mayor']);
});

test('descriptions are those of the author', () => {
  const village = schema.getType('Village');
  expect(isObjectType(village) && village.getFields()['name']?.description).toBe('name');
  const city = real.schema.getType('Country');
  expect(isObjectType(city) && city.getFields()['nameAr']?.description).toBe('The neutral Arabic name. It need not occur in an article.');
});
