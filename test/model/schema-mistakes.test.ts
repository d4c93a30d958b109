import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { InvalidSchema } from '../../src/errors.js';
import { loadSchema } from '../../src/model/load-schema.js';
import type { SchemaFile } from '../../src/model/read-model.js';
import { packageRoot } from '../../src/package-root.js';

const DIRECTIVES = { name: 'schema/directives.graphql', text: readFileSync(join(packageRoot, 'schema/directives.graphql'), 'utf8') };

/** A schema without mistakes. */
const BASE = {
  name: 'schema/base.graphql',
  text: `
interface Node @node(labels: ["Entity"]) { id: ID! }
interface Named implements Node { name: String! }
type City implements Named & Node @plural(value: "cities") { mayor: Person @relationship(type: "LED_BY", direction: OUT) }
type Person implements Named & Node @plural(value: "people") { born: LocalDate }`,
};

/** The mistakes that are found in files beside those above, a line each. */
function mistakesIn(...files: readonly SchemaFile[]): readonly string[] {
  try {
    loadSchema([DIRECTIVES, BASE, ...files]);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidSchema)) throw error;
    const [heading, ...mistakes] = error.message.split('\n');
    expect(heading).toBe(mistakes.length === 1 ? 'The schema has a mistake:' : `The schema has ${mistakes.length} mistakes:`);
    return mistakes.map((line) => line.trim());
  }
}

const file = (text: string, name = 'schema/new.graphql'): SchemaFile => ({ name, text });

test('a schema without mistakes is loaded', () => {
  expect(mistakesIn(file('type Village implements Named & Node { inhabitants: Int }'))).toEqual([]);
  const vocabulary = '@linkedData(as: ["schema:Place", "https://example.org/terms#Village", "urn:example:village"]) @followTheMoney(as: "Address")';
  expect(mistakesIn(file(`type Village implements Named & Node ${vocabulary} { inhabitants: Int @linkedData(as: ["isnad:people"]) @followTheMoney(as: "remarks") }`))).toEqual([]);
});

describe('a mistake is told with its place and what to do:', () => {
  const inType = (field: string): string => `type Village implements Named & Node {\n  ${field}\n}`;
  const relation = (type: string, args: string): string => inType(`city: ${type} @relationship(${args})`);
  const date = (name: string): string => `${name}: String ${name}From: LocalDate ${name}To: LocalDate ${name}Precision: DatePrecision ${name}Approximate: Boolean`;
  const dated = (directives: string): string => `type Village implements Named & Node ${directives} { ${date('founded')} ${date('told')} city: City @relationship(type: "IN", direction: OUT) next: Village @relationship(type: "NEXT", direction: OUT) }\nenum DatePrecision { DAY }`;
  const LED_BY = 'type: "LED_BY", direction: OUT';

  test.each([
    ['an unclosed type', 'type Village implements Node {', '1:31: Syntax Error: Expected Name, found <EOF>.'],
    ['an unknown type', inType('city: Citty'), '2:3: There is no type Citty. Define it, or correct the name.'],
    ['a relation without @relationship', inType('city: City'), '2:3: city leads to City: say how, with @relationship(type: "...", direction: OUT).'],
    ['a relationship that ends in a scalar', relation('String', LED_BY), '2:3: city is a String, so it cannot be a relationship. Remove @relationship, or name a type of nodes.'],
    ['a relationship type in small letters', relation('City', 'type: "led-by", direction: OUT'), '2:3: The relationship type "led-by" must be capitals, digits and underscores, such as SIGNED.'],
    ['a relationship type that ends its pattern', relation('City', 'type: "A]-() DETACH DELETE n //", direction: OUT'), '2:3: The relationship type "A]-() DETACH DELETE n //" must be capitals'],
    ['an unknown direction', relation('City', 'type: "LED_BY", direction: AWAY'), '2:3: The direction of city must be OUT, IN or UNDIRECTED.'],
    ['no direction', relation('City', 'type: "LED_BY"'), '2:14: Directive "@relationship" argument "direction" of type "RelationshipDirection!" is required'],
    ['a list that may be null', relation('[City!]', LED_BY), '2:3: Write the type of city as [City!]!: a relation to many is never null and has no nulls in it.'],
    ['a list with nulls', relation('[City]!', LED_BY), '2:3: Write the type of city as [City!]!'],
    ['arguments of a field', inType('area(unit: String): Float'), '2:3: The arguments of area are derived. Remove them.'],
    ['a field of GraphQL', inType('__area: Float'), '2:3: Names that begin with __ belong to GraphQL. Choose another one than __area.'],
    ['a field that filters have', inType('not: Boolean'), '2:3: The name not is taken by filters. Choose another one.'],
    ['a field twice', inType('area: Float\n  area: Int'), '3:3: Field "Village.area" can only be defined once.'],
    ['an unknown directive', inType('area: Float @upper'), '2:15: Unknown directive "@upper".'],
    ['an override of another type', inType('name: Int'), '2:3: name is Int here and String! in Named. Give it the type that it has there, or a narrower one.'],
    ['an override that may be null', inType('name: String'), '2:3: name is String here and String! in Named.'],
    ['interfaces that do not agree on a field', 'interface Old implements Node { built: Int }\ninterface Known implements Node { built: String }\ntype Castle implements Old & Known & Node', '3:1: built is Int here and String in Known.'],
    ['a label that is no name', 'type Village implements Node @node(labels: ["my village"]) { area: Float }', '1:1: The label my village must be letters and digits that begin with a capital, such as Person.'],
    ['a label of another type', 'type Village implements Node @node(labels: ["City"]) { area: Float }', '1:1: Village and City have the same label City. Give each type a label of its own with @node(labels:).'],
    ['a label of an interface', 'type Village implements Node @node(labels: ["Named"]) { area: Float }', '1:1: Village has the label Named of an interface. Give it a label of its own with @node(labels:).'],
    ['a root field of another type', 'type Village implements Node @plural(value: "cities") { area: Float }', '1:1: Village and City have the same root field cities. Name one of them with @plural(value:).'],
    ['a root field that is Relay\'s', 'type Village implements Node @plural(value: "nodes") { area: Float }', '1:1: The root field "nodes" must be letters and digits that begin with a small one, and no other root field: node, nodes, search, suggest, paths, traverse, neighborhood, compare, attribution or timeline. Name another with @plural(value:).'],
    ['a root field that is no name', 'type Village implements Node @plural(value: "my villages") { area: Float }', '1:1: The root field "my villages" must be'],
    ['properties that are not there', relation('[City!]!', `${LED_BY}, properties: "Led"`), '2:3: There is no interface Led with @relationshipProperties. Define it, or correct the name.'],
    ['properties of a relation to one', `interface Led @relationshipProperties { since: Int }\ntype Village implements Node { city: City @relationship(${LED_BY}, properties: "Led") }`, '2:32: Only the edges of a list have properties. Write the type of city as [City!]!, or remove properties.'],
    ['a property that every edge has', 'interface Led @relationshipProperties { cursor: Int }', '1:41: Every edge has a cursor of its own. Choose another name.'],
    ['a relation of a relationship', `interface Led @relationshipProperties { by: [City!]! @relationship(${LED_BY}) }`, '1:41: A relationship cannot be the end of another one. Say which of its properties has the ids, with @references(property: "...").'],
    ['references to ids that are not there', 'interface Led @relationshipProperties { by: [City!]! @references(property: "cities") }', '1:41: by refers to ids in cities. Add "cities: [ID!]!" to Led, or correct the name.'],
    ['a reference to one', 'interface Led @relationshipProperties { city: [ID!]! by: City @references(property: "city") }', '1:54: Write the type of by as [City!]!: there can be any number.'],
    ['references of a node', inType('by: [City!]! @references(property: "cities")'), '2:3: by leads to City: say how, with @relationship(type: "...", direction: OUT).'],
    ['a relationship followed both ways and one way', `type Village implements Node { of: City @relationship(type: "NEAR", direction: OUT) by: [City!]! @relationship(type: "NEAR", direction: UNDIRECTED) }`, '1:32: of follows NEAR OUT, and another field UNDIRECTED. Make all of them UNDIRECTED, or none.'],
    ['an enum of types that is not there', 'interface Led @relationshipProperties { since: Int }\ntype Village implements Node { any: [City!]! @anyRelationship(types: "Kinds", properties: "Led") }', '2:32: There is no enum Kinds of relationship types. Define it, or correct the name.'],
    ['two fields of any relation', 'enum K { LED_BY }\ninterface Led @relationshipProperties { since: Int }\ntype Village implements Node { a: [City!]! @anyRelationship(types: "K", properties: "Led") b: [City!]! @anyRelationship(types: "K", properties: "Led") }', '3:92: There is another field with @anyRelationship. One is enough: write it into the interface of all types.'],
    ['languages without a field', 'enum Tongue { DE FR }\ntype Village implements Node { sign: String @localized(by: "Tongue") }', '2:32: sign has no field for a language of Tongue. Add one such as signDe beside it, or remove @localized.'],
    ['a visibility from what is no day', 'type Village implements Node @visible(from: ["area"]) { area: Float }', '1:30: @visible of Village: from cannot be area. Name a field of type LocalDate, or one that leads to other nodes by @relationship and has no evidence on its edges.'],
    ['a class with an unknown prefix', 'type Village implements Node @linkedData(as: ["prov:Entity", "places:Village"]) { area: Float }', '1:30: @linkedData of Village: "places:Village" is no IRI. Write a whole one, or a name with one of the prefixes isnad, dcterms, foaf, geo, oa, prov, rdf, rdfs, schema, skos, xsd.'],
    ['a predicate that is no IRI', inType('area: Float @linkedData(as: ["https://example.org/two words"])'), '2:15: @linkedData of area: "https://example.org/two words" is no IRI.'],
    ['a predicate of no vocabulary', inType('area: Float @linkedData(as: ["area"])'), '2:15: @linkedData of area: "area" is no IRI.'],
    ['a schema of FollowTheMoney that is written like a property', 'type Village implements Node @followTheMoney(as: "address") { area: Float }', '1:30: @followTheMoney of Village: "address" is no name of a schema, which begins with a capital, such as Person.'],
    ['a property of FollowTheMoney that is written like a schema', inType('area: Float @followTheMoney(as: "Area")'), '2:15: @followTheMoney of area: "Area" is no name of a property, which begins with a small letter, such as startDate.'],
    ['a visibility with what is not there', 'type Village implements Node @visible(with: ["mayor"]) { area: Float }', '1:30: @visible of Village: with cannot be mayor. Name a field that leads to other nodes by @relationship and has no evidence on its edges.'],
    ['a clock with a date that is not there', dated('@clock(of: SAID, dates: ["built"])'), '1:38: @clock of Village: there is no date built. Name a date of the type, such as said, which has saidFrom, saidTo, saidPrecision and saidApproximate beside it, a moment, or a date of what fields lead to, such as article.published.'],
    ['a clock without a date', dated('@clock(of: SAID, dates: [])'), '1:38: @clock of Village: it has no date.'],
    ['a date behind a field that is not there', dated('@clock(of: SAID, dates: ["mayor.born"])'), '1:38: @clock of Village: there is no date mayor.born.'],
    ['a clock whose dates have several names', dated('@clock(of: SAID, dates: ["founded", "told"])'), '1:38: @clock of Village: its dates have several names. Of several only those of one name can be compared.'],
    ['a date of its own beside one of what a field leads to', dated('@clock(of: SAID, dates: ["founded", "next.founded"])'), '1:38: @clock of Village: a date of its own stands beside others. Name either that or those of what fields lead to.'],
    ['the date of an end that is not there', dated('@clock(of: SAID, dates: ["founded"], end: "left")'), '1:38: @clock of Village: there is no date left of the end beside that of the beginning.'],
    ['a clock twice', dated('@clock(of: SAID, dates: ["founded"]) @clock(of: SAID, dates: ["told"])'), '1:75: Village stands on the clock SAID twice. Write one @clock, with all dates of which the first counts.'],
    ['days and moments on one clock', `${dated('@clock(of: SAID, dates: ["founded"])')}\ntype Hut implements Named & Node @clock(of: SAID, dates: ["seen"]) { seen: DateTime! }`, '3:1: The clock SAID has days in one type and moments in another. Use one of them.'],
    ['types with clocks and no interface in common', `interface Old implements Node @plural(value: "old") { at: DateTime }\ntype Ruin implements Old & Node @clock(of: RECORDED, dates: ["at"])\ntype Hut implements Named & Node @clock(of: RECORDED, dates: ["seen"]) { seen: DateTime! }`, '2:1: The types with @clock have no interface in common that is listed: Ruin, Hut. Let them implement one.'],
    ['an unknown clock', dated('@clock(of: NEVER, dates: ["founded"])'), '1:38: @clock of Village: there is no clock NEVER. Use one of HAPPENED, SAID, PUBLISHED, RECORDED.'],
    ['involvement through a field that is not there', dated('@clock(of: SAID, dates: ["founded"]) @involves(fields: ["id", "city.major"])'), '1:75: @involves of Village: there is no relation city.major. Name a field that leads to other nodes, or several such as accounts.participants, or id for the node itself.'],
    ['a level that is not there', 'type Village implements Node @access(from: SECRET) { area: Float }', '1:30: @access of Village: there is no level SECRET. Use one of INTERNAL, CONFIDENTIAL, or add it to AccessLevel.'],
    ['a level of a relation', inType('city: City @relationship(type: "IN", direction: OUT) @access(from: INTERNAL)'), '2:56: @access of Village.city: it leads to City, and only values can be hidden. Hide a type instead: write @access to City.'],
    ['a level of what relationships have', 'interface Led @relationshipProperties @access(from: INTERNAL) { since: Int }', '1:39: @access of Led: relationships have no level of their own. Write it to their fields, or to the type that they lead to.'],
    ['a level of the id', inType('id: ID! @access(from: INTERNAL)'), '2:11: @access of Village.id: everything is found by it, so it would show in what everyone sees. Hide a type instead, or take the field out of that.'],
    ['a level of a text that searches find', 'type Village implements Node @fulltext(fields: ["sign"]) { sign: String @access(from: INTERNAL) }', '1:73: @access of Village.sign: a search finds nodes by it (@fulltext), so it would show in what everyone sees.'],
    ['a level of a text that searches of others find', 'interface Signed implements Node { sign: String @access(from: INTERNAL) }\ntype Sign implements Signed & Node\ntype Village implements Node @fulltext(fields: ["sign.sign"]) { sign: Signed @relationship(type: "HAS", direction: OUT) }', '1:49: @access of Signed.sign: a search finds nodes by it (@fulltext)'],
    ['a level of a day of visibility', 'type Village implements Node @visible(from: ["named"]) { named: LocalDate @access(from: INTERNAL) }', '1:75: @access of Village.named: @visible reads it'],
    ['a level of a part of a date of a clock', dated('@clock(of: SAID, dates: ["founded"])').replace('foundedFrom: LocalDate', 'foundedFrom: LocalDate @access(from: INTERNAL)'), '1:116: @access of Village.foundedFrom: a timeline is ordered by it (@clock)'],
    ['a level of a value that relations are summarised by', 'type Assertion implements Node { dateFrom: LocalDate @access(from: INTERNAL) }', '1:54: @access of Assertion.dateFrom: relations are summarised by it'],
    ['a level of the summary of relations', 'enum K { LED_BY }\ninterface Led @relationshipProperties { since: Int @access(from: INTERNAL) }\ntype Village implements Node { any: [City!]! @anyRelationship(types: "K", properties: "Led") }', '2:52: @access of Led.since: relations are summarised by it'],
    ['a level of ids that are followed', 'interface Led @relationshipProperties { cities: [ID!]! @access(from: INTERNAL) by: [City!]! @references(property: "cities") }', '1:56: @access of Led.cities: a field of the relationship follows it'],
    ['no id', 'type Village { area: Float }', '1:1: Village has no id. Write "implements Entity & Node", or give it "id: ID!".'],
    ['an id that may be null', 'type Village { id: ID }', '1:1: Village has no id.'],
    ['an interface of an interface left out', 'type Village implements Named { area: Float }', '1:1: Village must implement Node as its interfaces do. Write "implements Named & Node".'],
    ['a type in place of an interface', 'type Village implements City & Named & Node { area: Float }', '1:25: City is no interface of this schema.'],
    ['an interface that nothing implements', 'interface Settled implements Node { since: Int }', '1:1: No type implements Settled. Remove it, or add it to a type.'],
    ['a type twice', 'type City implements Node { area: Float }', '1:6: There can be only one type named "City".'],
    ['a union', 'union Settled = City | Person', '1:1: A union has no label to match. Use an interface that the types implement.'],
    ['an input', 'input Settled { area: Float }', '1:1: Inputs and root types are derived from the types. Remove the definition.'],
    ['root types', 'schema { query: City }', '1:1: Inputs and root types are derived from the types. Remove the definition.'],
    ['an extension', 'extend type City { area: Float }', '1:1: Extensions are not supported. Write the fields into the type itself.'],
    ['an operation', 'query { cities { totalCount } }', '1:1: Only types, interfaces, enums, scalars and directives belong here. Remove it.'],
    ['a reserved name', 'type Direction implements Node { degrees: Int }', '1:1: The name Direction is taken by the derived API. Choose another one.'],
    ['a type of groups', 'type CityGroup implements Node { area: Float }', '1:1: The name CityGroup is taken by the derived API. Choose another one.'],
    ['a name that the API derives', 'type CityConnection implements Node { area: Float }', '1:1: The name CityConnection is taken'],
    ['an enum with a name that the API derives', 'enum StringFilter { EQ }', '1:1: The name StringFilter is taken'],
  ])('%s', (_what, text, expected) => {
    const line = `schema/new.graphql:${expected}`;
    expect(mistakesIn(file(text)).map((mistake) => mistake.slice(0, line.length))).toEqual([line]);
  });
});

test('a schema without Node is told what to write', () => {
  const load = (): unknown => loadSchema([DIRECTIVES, file('type Village { id: ID! }')]);
  expect(load).toThrow('There is no interface Node. Write: interface Node @node(labels: ["Entity"]) { id: ID! }');
});

test('every mistake of a schema is told at once', () => {
  const one = `
type Village implements Named & Node {
  name: Int
  city: Citty
  mayor: Person
  roads: [Road] @relationship(type: "HAS", direction: OUT)
  area: Float @upper
}
type Road @node(labels: ["City"]) {
  length: Float
}`;
  const mistakes = mistakesIn(file(one, 'schema/one.graphql'), file('union Settled = City | Village\n\nextend type City { area: Float }', 'schema/two.graphql'));
  expect(mistakes.map((line) => line.split(': ', 1)[0]).sort()).toEqual([
    'schema/one.graphql:3:3', // the override
    'schema/one.graphql:4:3', // the unknown type
    'schema/one.graphql:5:3', // no @relationship
    'schema/one.graphql:6:3', // a nullable list
    'schema/one.graphql:7:15', // the unknown directive
    'schema/one.graphql:9:1', // no id
    'schema/one.graphql:9:1', // the label
    'schema/two.graphql:1:1', // the union
    'schema/two.graphql:3:1', // the extension
  ]);
});

test('the syntax errors of all files are told at once', () => {
  expect(mistakesIn(file('type {', 'schema/one.graphql'), file('enum', 'schema/two.graphql'))).toEqual([
    'schema/one.graphql:1:6: Syntax Error: Expected Name, found "{".',
    'schema/two.graphql:1:5: Syntax Error: Expected Name, found <EOF>.',
  ]);
});
