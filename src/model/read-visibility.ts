import { Kind } from 'graphql';
import { directive, directiveArgument } from './directive-argument.js';
import type { EdgeProperties, Field, NodeInterface, NodeType, RelationField, Visibility } from './graph-model.js';
import type { NodeDefinition } from './read-field.js';
import type { SchemaProblems } from './schema-problems.js';

/** What @visible of types and their interfaces says, for each concrete type; and what no node of it can be without. */
export function readVisibility(
  kinds: ReadonlyMap<string, NodeType | NodeInterface>,
  definitions: ReadonlyMap<string, NodeDefinition>,
  edges: ReadonlyMap<string, EdgeProperties>,
  problems: SchemaProblems,
): ReadonlyMap<string, Visibility> {
  const own = new Map([...kinds].map(([name, kind]) => [name, ownVisibility(kind, definitions.get(name), edges, problems)]));
  const types = [...kinds.values()].filter((kind) => kind.kind === 'type');
  return new Map(
    types.map((type) => {
      const all = [type.name, ...type.implements].flatMap((name) => own.get(name) ?? []);
      // A type can have a way of its own for a field of its interface.
      const ofType = (fields: readonly RelationField[]): RelationField[] =>
        [...new Set(fields.map(({ name }) => name))].map((name) => type.fields.get(name)).filter((field) => isFollowed(field, edges));
      return [
        type.name,
        Object.freeze({
          days: [...new Set(all.flatMap(({ days }) => days))],
          from: ofType(all.flatMap(({ from }) => from)),
          with: ofType([...[...type.fields.values()].filter(isRequired), ...all.flatMap((visibility) => visibility.with)]),
        }),
      ];
    }),
  );
}

function ownVisibility(kind: NodeType | NodeInterface, definition: NodeDefinition | undefined, edges: ReadonlyMap<string, EdgeProperties>, problems: SchemaProblems): Visibility {
  const visible = definition && directive(definition, 'visible');
  const named = (argument: string): readonly string[] => (definition && directiveArgument(definition, 'visible', argument)) ?? [];
  const relations = (argument: 'from' | 'with', names: readonly string[]): RelationField[] =>
    names.flatMap((name) => {
      const field = kind.fields.get(name);
      if (isFollowed(field, edges)) return [field];
      problems.add(visible, `@visible of ${kind.name}: ${argument} cannot be ${name}. Name a field ${argument === 'from' ? 'of type LocalDate, or one ' : ''}that leads to other nodes by @relationship and has no evidence on its edges.`);
      return [];
    });
  const days = named('from').filter((name) => isDay(kind.fields.get(name)));
  return { days, from: relations('from', named('from').filter((name) => !days.includes(name))), with: relations('with', named('with')) };
}

function isDay(field: Field | undefined): boolean {
  return field?.kind === 'property' && field.type === 'LocalDate' && !field.list;
}

/** Relationships with evidence are derived from assertions, whose own visibility comes first. */
function isFollowed(field: Field | undefined, edges: ReadonlyMap<string, EdgeProperties>): field is RelationField {
  if (field?.kind !== 'relation' || field.link.kind !== 'relationship') return false;
  return ![...(edges.get(field.edge ?? '')?.fields.values() ?? [])].some((property) => property.kind === 'relation');
}

function isRequired(field: Field): field is RelationField {
  return field.kind === 'relation' && !field.many && field.definition.type.kind === Kind.NON_NULL_TYPE;
}
