import { directiveArgument } from './directive-argument.js';
import type { FullText, NodeInterface, NodeType, PropertyField, TextField } from './graph-model.js';
import type { NodeDefinition } from './read-field.js';
import type { SchemaProblems } from './schema-problems.js';

/** What @fulltext of types and their interfaces says: for each concrete type what a search finds it by, and what suggestions show of it. */
export function readFullText(
  kinds: ReadonlyMap<string, NodeType | NodeInterface>,
  definitions: ReadonlyMap<string, NodeDefinition>,
  problems: SchemaProblems,
): ReadonlyMap<string, FullText> {
  const found = new Map<string, FullText>();
  for (const kind of kinds.values()) {
    if (kind.kind !== 'type') continue;
    const fields = (argument: string): TextField[] => {
      const paths = [kind.name, ...kind.implements].flatMap((name) => {
        const definition = definitions.get(name);
        return definition ? (directiveArgument(definition, 'fulltext', argument) ?? []) : [];
      });
      return [...new Set(paths)].flatMap((path) => textField(kind, path, kinds) ?? mistake(kind, path));
    };
    const mistake = ({ name }: NodeType, path: string): TextField[] => {
      problems.add(definitions.get(name), `@fulltext of ${name}: there is no text ${path}. Name a field of type String, or one of what a field leads to, such as names.text.`);
      return [];
    };
    const searched = fields('fields');
    if (searched.length > 0) found.set(kind.name, Object.freeze({ searched, suggested: fields('suggest') }));
  }
  return found;
}

/** The text at a path such as quote or names.text. */
function textField(kind: NodeType | NodeInterface, path: string, kinds: ReadonlyMap<string, NodeType | NodeInterface>): TextField | undefined {
  const [name = '', property] = path.split('.');
  const field = kind.fields.get(name);
  if (property === undefined) return isText(field) ? Object.freeze({ name, relation: null, property: name }) : undefined;
  if (field?.kind !== 'relation' || field.link.kind !== 'relationship') return undefined;
  return isText(kinds.get(field.target)?.fields.get(property)) ? Object.freeze({ name, relation: field, property }) : undefined;
}

function isText(field: PropertyField | { readonly kind: 'relation' } | undefined): boolean {
  return field?.kind === 'property' && field.type === 'String' && !field.list;
}
