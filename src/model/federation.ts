import {
  type DefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  isObjectType,
  parse,
  print,
} from 'graphql';
import type { GraphModel } from './graph-model.js';

/** An API as a subgraph of Apollo Federation 2: with the entry points of a gateway, and the SDL that it composes. */
export interface Subgraph {
  readonly definitions: readonly DefinitionNode[];
  /** The types with their keys, without the gateway's entry points. */
  readonly sdl: string;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** Makes a subgraph of an API: every type of nodes is an entity with its id as key. */
export function subgraph(definitions: readonly DefinitionNode[], { types }: GraphModel): Subgraph {
  const keyed = definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    if (types.has(definition.name.value)) return withDirective(definition, '@key(fields: "id")');
    return definition.name.value === 'PageInfo' ? withDirective(definition, '@shareable') : definition;
  });
  const entryPoints = parse(`
    extend type Query {
      "The entities that a gateway refers to, in their order; null where there is none of that type and id."
      _entities(representations: [_Any!]!): [_Entity]!
      "What a gateway composes."
      _service: _Service!
    }
    "A reference to an entity: its __typename and its id."
    scalar _Any
    "An entity of this subgraph."
    union _Entity = ${[...types.keys()].join(' | ')}
    "This subgraph."
    type _Service {
      "Its SDL."
      sdl: String!
    }`);
  return {
    definitions: [...definitions, ...entryPoints.definitions],
    sdl: [LINK, ...keyed.map((definition) => print(definition))].join('\n\n'),
  };
}

/** Lets a schema answer what a gateway asks of the subgraph itself. */
export function answerService(schema: GraphQLSchema, sdl: string): void {
  const service = schema.getQueryType()?.getFields()['_service'];
  const type = schema.getType('_Service');
  if (!service || !isObjectType(type)) throw new TypeError('The schema is no subgraph.');
  service.resolve = () => ({ sdl });
  const field = type.getFields()['sdl'];
  if (field) field.resolve = (source: { readonly sdl: string }) => source.sdl;
}

function withDirective(definition: ObjectTypeDefinitionNode, directive: string): ObjectTypeDefinitionNode {
  const [carrier] = parse(`scalar Carrier ${directive}`).definitions;
  const added = carrier?.kind === Kind.SCALAR_TYPE_DEFINITION ? carrier.directives : [];
  return { ...definition, directives: [...(definition.directives ?? []), ...(added ?? [])] };
}
