import { print } from 'graphql';
import { type Field, type RelationField, meaning, relatedName } from './graph-model.js';
import { listWhereName } from './where-inputs.js';

/** The arguments of every list. */
export const PAGE_ARGUMENTS = (name: string, where = `${name}Where`): string =>
  `where: ${where}, order: [${name}Order!], first: Int, after: String, last: Int, before: String`;

/** A field of a node or an edge as the API has it: a list as a connection with its arguments. */
export function apiField(field: Field): string {
  const description = describe(meaning(field));
  if (field.kind === 'relation' && field.many)
    return `  ${description}\n  ${field.name}(${relationArguments(field)}): ${relatedName(field)}Connection!`;
  const language = field.kind === 'property' && field.languages ? `(language: ${field.languages.enum})` : '';
  return `  ${description}\n  ${field.name}${language}: ${print(field.definition.type)}`;
}

function relationArguments(field: RelationField): string {
  const which = field.link.kind === 'anyRelationship' ? `types: [${field.link.enum}!], direction: RelationshipDirection, with: ID, ` : '';
  return `${which}${PAGE_ARGUMENTS(relatedName(field), listWhereName(field))}`;
}

/** A description as SDL. */
export function describe(text: string): string {
  return text.includes('\n') ? `"""\n${text}\n"""` : JSON.stringify(text);
}
