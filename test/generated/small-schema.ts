import { loadSchema } from '../../src/model/load-schema.js';

/** A schema with every feature of the model and few names, so that generated graphs and operations meet often. */
export const smallSchema = loadSchema([{ name: 'small.graphql', text: `
directive @node(labels: [String!]) on OBJECT | INTERFACE
directive @plural(value: String!) on OBJECT | INTERFACE
directive @relationship(type: String!, direction: RelationshipDirection!, properties: String) on FIELD_DEFINITION
directive @anyRelationship(types: String!, properties: String!) on FIELD_DEFINITION
directive @relationshipProperties on INTERFACE
directive @references(property: String!) on FIELD_DEFINITION
directive @localized(by: String!) on FIELD_DEFINITION
directive @fulltext(fields: [String!]!, suggest: [String!]) on OBJECT | INTERFACE
enum RelationshipDirection { OUT IN UNDIRECTED }
scalar LocalDate
enum Colour { RED GREEN }
enum Tongue { DE FR }
enum Tie { LINKS NEAR }

interface Tied @relationshipProperties {
  strength: Int
  proof: [ID!]!
  proofs: [Entity!]! @references(property: "proof")
}
interface Node @node(labels: ["Entity"]) { id: ID! }
interface Entity implements Node @plural(value: "entities") @fulltext(fields: ["text", "textFr", "links.text"], suggest: ["text"]) {
  text: String @localized(by: "Tongue")
  textFr: String
  links: [Entity!]! @relationship(type: "LINKS", direction: OUT, properties: "Tied")
  ties: [Entity!]! @anyRelationship(types: "Tie", properties: "Tied")
}
interface Sized implements Entity & Node @plural(value: "sized") {
  size: Int
  solid: Boolean
  near: [Sized!]! @relationship(type: "NEAR", direction: UNDIRECTED, properties: "Tied")
}
type Ball implements Sized & Entity & Node {
  colour: Colour
  weight: Float
  box: Box @relationship(type: "IN_BOX", direction: OUT)
}
type Box implements Sized & Entity & Node @plural(value: "boxes") {
  open: Boolean
  marks: [Int!]
  balls: [Ball!]! @relationship(type: "IN_BOX", direction: IN)
  inside: [Entity!]! @relationship(type: "IN_BOX", direction: IN)
}
type Note implements Entity & Node {
  told: String
  toldFrom: LocalDate
  toldTo: LocalDate
  toldApproximate: Boolean
  about: Entity @relationship(type: "ABOUT", direction: OUT)
  back: [Entity!]! @relationship(type: "LINKS", direction: IN)
}
` }]);

export const smallPool = {
  ID: ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'nothing'],
  String: ['', 'a', 'b', 'B', 'é', 'ب', 'كاراباخ', 'كاراباج', 'b كاراباخ'],
  Int: [0, 1, 2, -1, 2147483647],
  Float: [0, 1, 0.5, -2.25],
  Boolean: [true, false],
  LocalDate: ['2020-11-01', '2020-11-09', '2020-11-30', '2021-06-15'],
  Period: ['2020-11-09', '2020-11', '2020', '2020-11-05/2020-11-20', '2021-01/2021-12'],
};
