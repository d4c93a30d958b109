import { Kind, isEnumType } from 'graphql';
import { isHidden, viewsOf } from './access.js';
import type { LoadedSchema } from './load-schema.js';
import { type GraphModel, type NodeType, type PropertyField, type RelationField, type TextField, concreteTypes, nodeKind } from './graph-model.js';

/** The loader sets it. */
const RECORDED_AT = 'recordedAt';

/** What the nodes of every type have to be like, so that the API can answer with them: what the loader checks. */
export function nodeRules(loaded: LoadedSchema) {
  const { model } = loaded;
  return [...model.types.values()].map((type) => ({
    concrete: type.label,
    others: [...new Set(type.implements.map((name) => nodeKind(model, name).label))].filter(
      (label) => label !== 'Entity',
    ),
    properties: properties(type).map((field) => ({
      name: field.name,
      required: isRequired(field),
      list: field.list,
      type: valueType(loaded, field),
    })),
    relations: requiredRelations(type).flatMap(({ name, link, target }) =>
      link.kind === 'relationship'
        ? { field: name, type: link.type, direction: link.direction, target: nodeKind(model, target).label }
        : [],
    ),
  }));
}

function properties({ fields }: NodeType): PropertyField[] {
  return [...fields.values()].filter((field) => field.kind === 'property').filter(({ name }) => name !== RECORDED_AT);
}

function requiredRelations({ fields }: NodeType): RelationField[] {
  return [...fields.values()]
    .filter((field) => field.kind === 'relation')
    .filter((field) => !field.many && isRequired(field));
}

function isRequired({ definition }: PropertyField | RelationField): boolean {
  return definition.type.kind === Kind.NON_NULL_TYPE;
}

/** What the values of a property are, in words; the values of an enum. */
function valueType({ schema }: LoadedSchema, { type }: PropertyField) {
  const named = schema.getType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (type === 'Int') return 'an integer' as const;
  if (type === 'Float') return 'a number' as const;
  if (type === 'Boolean') return 'true or false' as const;
  return type === 'LocalDate' ? ('a day such as 2020-11-09' as const) : ('a text' as const);
}

/** The texts by which a search finds the nodes of each type, and those that are suggested: what the loader makes words of. */
export function textRules(model: GraphModel) {
  return [...model.fullText].map(([type, { searched, suggested }]) => ({
    label: nodeKind(model, type).label,
    searched: searched.map((field) => textRule(model, field)),
    suggested: suggested.map((field) => textRule(model, field)),
  }));
}

/** From when on the nodes of each type are visible, and in which views never: what the loader works out. */
export function visibilityRules(model: GraphModel) {
  const { access } = model;
  const hiddenIn = (level: string | undefined) => (level === undefined ? [] : viewsOf(access).filter((view) => isHidden(access, level, view)));
  return [...model.visibility].map(([name, { days, from, with: those }]) => {
    const relation = ({ link, target }: RelationField) => {
      if (link.kind !== 'relationship') return [];
      const kind = nodeKind(model, target);
      return { type: link.type, direction: link.direction, target: kind.label, targets: concreteTypes(kind).map(({ label }) => label), isDerived: model.derived.has(link.type) };
    };
    return { label: nodeKind(model, name).label, hiddenIn: hiddenIn(access.types.get(name)), days, from: from.flatMap(relation), with: those.flatMap(relation) };
  });
}

function textRule(model: GraphModel, { property, relation }: TextField) {
  if (relation?.link.kind !== 'relationship') return { property, relation: null };
  const { type, direction } = relation.link;
  return { property, relation: { type, direction, target: nodeKind(model, relation.target).label } };
}
