import { type FieldDefinitionNode, type InterfaceTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { directive, directiveArgument } from './directive-argument.js';
import type { Vocabulary } from './graph-model.js';
import type { SchemaProblems } from './schema-problems.js';

/** What Isnad's own words are, as linked data, where the schema names no others. */
export const OWN_VOCABULARY = 'urn:isnad:vocabulary:';

/** The vocabularies that names in @linkedData can be taken from, by their prefix. */
export const PREFIXES = {
  isnad: OWN_VOCABULARY,
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies Readonly<Record<string, string>>;

const NAMESPACES: ReadonlyMap<string, string> = new Map(Object.entries(PREFIXES));
const PREFIXED = /^([a-z]+):([A-Za-z_][\w-]*)$/;
const IRI = /^(?:https?:\/\/[^\s<>"{}|\\^`/]+|urn:[a-z\d-]+:)[^\s<>"{}|\\^`]+$/i;
const SCHEMA = /^[A-Z][A-Za-z]*$/;
const PROPERTY = /^[a-z][A-Za-z\d]*$/;

/** What @linkedData and @followTheMoney of a type or a field say. */
export function readVocabulary(definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | FieldDefinitionNode, problems: SchemaProblems): Vocabulary {
  const refuse = (name: string, message: string): void => {
    problems.add(directive(definition, name), `@${name} of ${definition.name.value}: ${message}`);
  };
  const linkedData = (directiveArgument(definition, 'linkedData', 'as') ?? []).flatMap((name) => {
    const iri = iriOf(name);
    if (iri === null) refuse('linkedData', `"${name}" is no IRI. Write a whole one, or a name with one of the prefixes ${Object.keys(PREFIXES).join(', ')}.`);
    return iri ?? [];
  });
  const followTheMoney = directiveArgument(definition, 'followTheMoney', 'as')?.[0] ?? null;
  const isField = definition.kind === Kind.FIELD_DEFINITION;
  if (followTheMoney !== null && !(isField ? PROPERTY : SCHEMA).test(followTheMoney))
    refuse('followTheMoney', `"${followTheMoney}" is no name of a ${isField ? 'property, which begins with a small letter, such as startDate' : 'schema, which begins with a capital, such as Person'}.`);
  return { linkedData, followTheMoney };
}

function iriOf(name: string): string | null {
  const [, prefix = '', local = ''] = PREFIXED.exec(name) ?? [];
  const namespace = NAMESPACES.get(prefix);
  if (namespace !== undefined) return namespace + local;
  return IRI.test(name) ? name : null;
}
