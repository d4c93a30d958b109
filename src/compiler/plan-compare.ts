import { nodeKind } from '../model/graph-model.js';
import { CLAIMS, FIGURES, TELLS_THE_SAME, relationship } from './claim-ways.js';
import { comparedPage } from './compared-page.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { madeRow, oneAt, rowsFrom } from './made-fields.js';
import type { ArticleShape, MadeRows } from './made-rows.js';
import { addParameter } from './parameters.js';
import { planClaimLinks, planSameClaims } from './plan-claim-links.js';
import { planPageInfo } from './plan-page-info.js';
import { ID, type PlanSection, type Related, alike, entityById, related, reportedIn } from './plan-section.js';
import { planNamings } from './plan-namings.js';
import { planSeries } from './plan-series.js';
import type { FieldShape } from './row-shape.js';
import { type Selected, firstNode, objectType, single } from './selected-field.js';
import type { PlanRootField, SelectionPlanner } from './selection-planner.js';
import { MAX_PAGE } from '../model/api-schema.js';

/** Plans a comparison: one entity, and around it what is said about it. */
export const planCompare: PlanRootField = (planner, values, selection, field) => {
  const nodes = entityById(planner, selection, field);
  const position = planner.read(values, selection, { kind: 'one', nodes, on: [] });
  const object = objectType(field.type);
  const fields = planner.gauge.deeper(() =>
    planner.fields(object, selection, (name, part, definition) =>
      name === 'entity'
        ? { key: part.key, type: definition.type, kind: 'self', row: planner.row(nodes, nodeKind(planner.model, 'Entity'), part) }
        : section(name)(planner, nodes.values, part, definition),
    ),
  );
  return { key: selection.key, type: field.type, kind: 'one', position, row: single({ typename: object.name, fields }) };
};

function section(name: string): PlanSection {
  const plan = SECTIONS[name];
  if (!plan) throw new TypeError(`Comparison.${name} is not planned.`);
  return plan;
}

const planClaims: PlanSection = (planner, values, selection, field) =>
  planner.connection(values, { kind: nodeKind(planner.model, 'Claim'), link: CLAIMS, edge: null }, [], field, selection);

const planVoices: PlanSection = (planner, values, selection, field) => {
  const kind = nodeKind(planner.model, 'Claim');
  const { nodes, page } = comparedPage(planner, values, { kind, link: CLAIMS, edge: null }, selection, field);
  const article = reportedIn(nodes.values, planner, selection);
  const speakers = draft(nodeKind(planner.model, 'Actor'), relationship(['SAID_BY', 'CLAIMED_BY'], 'OUT'), []);
  const made: MadeRows = {
    kind: 'voices', page: page.page, article: article.shape,
    speakers: { position: planner.read(nodes.values, selection, { kind: 'many', nodes: speakers, on: [] }), id: propertyPosition(speakers.values, ID) },
  };
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition): FieldShape => {
    if (name === 'pageInfo') return planPageInfo(planner, page, part, definition);
    const row = madeRow(planner, part, definition, {
      article: oneAt(0, (inner) => planner.row(article.nodes, nodeKind(planner.model, 'Article'), inner)),
      speaker: oneAt(1, (inner) => planner.row(speakers, nodeKind(planner.model, 'Actor'), inner)),
      claims: rowsFrom(2, (inner) => planner.row(nodes, kind, inner)),
    });
    return { key: part.key, type: definition.type, kind: 'made', made, row, isList: true };
  });
  return { key: selection.key, type: field.type, kind: 'inline', object: { typename: object.name, fields } };
};

/** Of the articles of statements that tell the same, too, the client's own selection is read. */
const planSingleSource: PlanSection = (planner, values, selection, field) => {
  const kind = nodeKind(planner.model, 'Statement');
  const { nodes, page } = comparedPage(planner, values, { kind, link: CLAIMS, edge: null }, selection, field);
  const article = reportedIn(nodes.values, planner, selection);
  const limit = addParameter(planner.parameters, field, firstNode(selection), ['first'], { constant: MAX_PAGE });
  const others: Draft = { ...draft(nodeKind(planner.model, 'Claim'), relationship(TELLS_THE_SAME, 'UNDIRECTED'), []), limit };
  const otherArticle = reportedIn(others.values, planner, selection);
  const made: MadeRows = {
    kind: 'singleSources', page: page.page, article: withPublisher(planner, article, selection),
    others: { position: planner.read(nodes.values, selection, { kind: 'many', nodes: others, on: [] }), article: withPublisher(planner, otherArticle, selection), limit: MAX_PAGE },
  };
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition): FieldShape => {
    if (name === 'pageInfo') return planPageInfo(planner, page, part, definition);
    const row = madeRow(planner, part, definition, { statement: oneAt(0, (inner) => planner.row(nodes, kind, inner)), restsOn: 1, articles: rowsFrom(2, alike(planner, 'Article', [otherArticle, article])) });
    return { key: part.key, type: definition.type, kind: 'made', made, row, isList: true };
  });
  return { key: selection.key, type: field.type, kind: 'inline', object: { typename: object.name, fields } };
};

/** A figure that several articles give is a point of a series. */
const planSingleSourceFigures: PlanSection = (planner, values, selection, field) => {
  const only = [{ kind: 'related', label: 'Series', link: relationship(['IN_SERIES'], 'OUT'), visibility: null, atMostOne: true, where: [], distinct: null, count: { operator: '=', number: 0 } }] as const;
  return planner.connection(values, { kind: nodeKind(planner.model, 'Figure'), link: FIGURES, edge: null, only }, [], field, selection);
};

const planSingleSourceRelations: PlanSection = (planner, values, selection, field) => {
  const relations = nodeKind(planner.model, 'Entity').fields.get('relations');
  if (relations?.kind !== 'relation') throw new TypeError('Entity has no relations.');
  const { link, target, edge } = relations;
  const only = [{ kind: 'property', property: { of: 'edge', name: 'articleCount' }, operator: 'isOne', parameter: null, nullable: false }] as const;
  return planner.connection(values, { kind: nodeKind(planner.model, target), link, edge: planner.model.edges.get(edge ?? '') ?? null, only }, [], field, selection);
};

const SECTIONS: Readonly<Record<string, PlanSection>> = {
  claims: planClaims,
  voices: planVoices,
  sameClaims: planSameClaims,
  links: planClaimLinks,
  series: planSeries,
  namings: planNamings,
  singleSource: planSingleSource,
  singleSourceFigures: planSingleSourceFigures,
  singleSourceRelations: planSingleSourceRelations,
};

function withPublisher(planner: SelectionPlanner, { nodes, shape }: Related, selection: Selected): ArticleShape {
  return { ...shape, publisher: related(nodes.values, planner, selection, 'Publisher', relationship(['PUBLISHED_BY'], 'OUT')).shape };
}
