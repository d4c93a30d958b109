import { type GraphQLField, getArgumentValues } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { type NodeInterface, type TextField, nodeKind } from '../model/graph-model.js';
import { searchedInterface } from '../model/search-types.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { type LookUp, addParameter } from './parameters.js';
import type { GroupsPlan, PlanValue } from './plan.js';
import type { PlanLink } from './plan-filter.js';
import { planLink } from './plan-link.js';
import { BY_SCORE, SEARCH_ARGUMENTS } from './read-order.js';
import type { FieldShape, MatchShape, TextShape } from './row-shape.js';
import { type Selected, firstNode, objectType, single } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;
type Hits = Extract<PlanLink, { kind: 'hits' }>;

/** What a search or a suggestion finds, by look-ups of one of its arguments before the query. */
function planHits(planner: SelectionPlanner, kind: 'hits' | 'suggestions', argument: string, selection: Selected, field: Field): { kind: NodeInterface; link: Hits; edge: null } {
  const { variables, parameters, model } = planner;
  const node = firstNode(selection);
  planner.gauge.countSearch(node);
  const args = getArgumentValues(field, node, variables);
  const types = (args['types'] ?? null) as readonly string[] | null;
  const how = { labels: types?.map((type) => nodeKind(model, type).label) ?? null, language: (args['language'] ?? null) as string | null };
  const parameter = (of: LookUp['kind']): number => addParameter(parameters, field, node, [argument], { lookUp: { kind: of, ...how } });
  return { kind: searched(planner), link: { kind: 'hits', parameter: parameter(kind), terms: parameter(kind === 'hits' ? 'terms' : 'beginnings'), question: addParameter(parameters, field, node, [argument], { digest: SEARCH_ARGUMENTS }) }, edge: null };
}

/** Plans a search: a connection of what was found. */
export const planSearch: PlanRootField = (planner, values, selection, field) =>
  planner.connection(values, planHits(planner, 'hits', 'query', selection, field), [], field, selection);

/** Plans suggestions: the best, without pages. */
export const planSuggest: PlanRootField = (planner, values, selection, field) => {
  const { kind, link } = planHits(planner, 'suggestions', 'prefix', selection, field);
  const limit = addParameter(planner.parameters, field, firstNode(selection), ['first'], { default: DEFAULT_PAGE, max: MAX_PAGE });
  const nodes: Draft = { ...draft(kind, link, []), order: BY_SCORE, limit };
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition) =>
    name === 'node'
      ? { key: part.key, type: definition.type, kind: 'self', row: planner.row(nodes, kind, part) }
      : planMatches(planner, nodes, 'bestMatch', part, definition),
  );
  const position = planner.read(values, selection, { kind: 'many', nodes, on: [] });
  return { key: selection.key, type: field.type, kind: 'many', page: { position, limit, peek: false, backwards: false }, row: single({ typename: object.name, fields }) };
};

/** Plans where the words stand in the texts of what was found; they are found there when the row is shaped. */
export function planMatches(planner: SelectionPlanner, nodes: Draft, kind: 'matches' | 'bestMatch', selection: Selected, { type }: Field): FieldShape {
  if (nodes.link?.kind !== 'hits') throw new TypeError('Only what was looked up has matches.');
  const object = objectType(type);
  const fields = planner.fields(object, selection, (name, part, definition) => {
    const leaf = { key: part.key, type: definition.type };
    if (name !== 'highlights') return { ...leaf, kind: 'leaf', position: name === 'field' ? 0 : 1 };
    const highlight = objectType(definition.type);
    const ends = planner.fields(highlight, part, (end, inner, { type: int }) => ({ key: inner.key, type: int, kind: 'leaf', position: end === 'start' ? 0 : 1 }));
    return { ...leaf, kind: 'rows', position: 2, row: single({ typename: highlight.name, fields: ends }) };
  });
  const match: MatchShape = { texts: textShapes(planner, nodes.values, kind === 'bestMatch', selection), terms: nodes.link.terms, areBeginnings: kind === 'bestMatch' };
  return { key: selection.key, type, kind, match, row: single({ typename: object.name, fields }) };
}

/** The texts of every type that can be found, null or empty for nodes of others; a relation that several types have is read once for all of them. */
function textShapes(planner: SelectionPlanner, values: PlanValue[], areSuggested: boolean, selection: Selected): TextShape[] {
  const all = searched(planner).types;
  const byText = new Map<string, { readonly text: TextField; readonly on: string[] }>();
  for (const { name, label } of all) {
    const { searched: texts = [], suggested = [] } = planner.model.fullText.get(name) ?? {};
    for (const text of areSuggested ? suggested : texts) {
      const identity = JSON.stringify([text.name, text.property, text.relation?.link]);
      const shared = byText.get(identity) ?? { text, on: [] };
      byText.set(identity, shared);
      shared.on.push(label);
    }
  }
  return [...byText.values()].map(({ text: { name, relation, property }, on }) => {
    if (!relation) return { field: name, position: propertyPosition(values, { of: 'node', name: property }), isList: false };
    const related = draft(nodeKind(planner.model, relation.target), planLink(relation.link, planner.model.undirected, {}), []);
    return { field: name, position: planner.read(values, selection, { kind: 'groups', groups: differentTexts(related, property), on }), isList: true };
  });
}

/** The different values of a property, each in a row. */
function differentTexts(nodes: Draft, property: string): GroupsPlan {
  const by = [{ kind: 'own', property: { of: 'node', name: property }, length: null }] as const;
  return { nodes, by, aggregates: [{ kind: 'count', property: null }], order: [], after: null, limit: null, values: [{ kind: 'property', of: 'key', names: ['0'] }] };
}

/** The interface of all that a search finds. */
function searched({ model }: SelectionPlanner): NodeInterface {
  const kind = searchedInterface(model);
  if (!kind) throw new TypeError('No type has @fulltext.');
  return kind;
}
