import { print } from 'graphql';
import type { EdgeProperties, Field, NodeInterface, NodeType, RelationField } from '../../src/model/graph-model.js';
import type { LoadedSchema } from '../../src/model/load-schema.js';

/** Relay's interface, a name that @neo4j/graphql keeps for its own global ids; its id is a field of all other types here. */
const RELAY = 'Node';

/** Scalars of texts in the graph: those of the library, Date and DateTime, are of Neo4j's temporal values. */
const TEXTS = /LocalDate|DateTime/;

/** Relations that only the types have, as its interfaces' have no aggregate. */
const AGGREGATED: readonly string[] = ['figures'];

/** Isnad's model as type definitions of @neo4j/graphql: all types, interfaces, properties and relations that it can express. */
export function typeDefinitions({ model, schema }: LoadedSchema): string {
  const interfaces = [...model.interfaces.values()].filter(({ name }) => name !== RELAY);
  return [
    ...enums(schema, [...model.types.values(), ...model.edges.values()]),
    ...[...model.edges.values()].map((edge) => `type ${edge.name} @relationshipProperties ${block(edge)}`),
    ...interfaces.map((kind) => `interface ${kind.name}${implemented(kind)}${plural(kind)} ${block(kind, ({ name }) => (AGGREGATED.includes(name) ? null : '@declareRelationship'))}`),
    // The one label that patterns of ours use, too: all labels of a type would be checked for every node.
    ...[...model.types.values()].map((kind) => `type ${kind.name}${implemented(kind)} @node(labels: ["${kind.label}"])${plural(kind)} ${block(kind, relationship)}`),
    // Nobody writes through it or subscribes, as in Isnad.
    'extend schema @mutation(operations: []) @subscription(events: [])',
  ].join('\n\n');
}

/** The enums of properties. */
function enums(schema: LoadedSchema['schema'], kinds: readonly (NodeType | EdgeProperties)[]): string[] {
  const names = new Set(kinds.flatMap(({ fields }) => [...fields.values()].flatMap((field) => (field.kind === 'property' ? field.type : []))));
  return [...names].flatMap((name) => {
    const type = schema.getType(name);
    return type && 'getValues' in type ? `enum ${name} { ${type.getValues().map((value) => value.name).join(' ')} }` : [];
  });
}

function implemented({ implements: names }: NodeType | NodeInterface): string {
  const others = names.filter((name) => name !== RELAY);
  return others.length > 0 ? ` implements ${others.join(' & ')}` : '';
}

function plural({ plural: name }: NodeType | NodeInterface): string {
  return name === null ? '' : ` @plural(value: "${name}")`;
}

/** The fields; what has no relationship of one type is left out: relations of any type, and evidence, which stands in a list of ids. */
function block({ fields }: NodeType | NodeInterface | EdgeProperties, relation: (field: RelationField) => string | null = () => null): string {
  const lines = [...fields.values()].flatMap((field) => {
    if (field.kind === 'property') return `  ${field.name}: ${propertyType(field)}`;
    const directive = field.link.kind === 'relationship' ? relation(field) : null;
    // To one it has to be nullable.
    return directive === null ? [] : `  ${field.name}: ${field.many ? `[${field.target}!]!` : field.target} ${directive}`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

function propertyType({ definition }: Field): string {
  return print(definition.type).replace(TEXTS, 'String');
}

function relationship({ link, edge }: RelationField): string | null {
  if (link.kind !== 'relationship') return null;
  const { type, direction } = link;
  const ways = direction === 'UNDIRECTED' ? 'direction: OUT, queryDirection: UNDIRECTED' : `direction: ${direction}`;
  return `@relationship(type: "${type}", ${ways}${edge === null ? '' : `, properties: "${edge}"`})`;
}
