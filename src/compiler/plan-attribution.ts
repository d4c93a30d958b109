import { MAX_PAGE } from '../model/api-schema.js';
import { nodeKind } from '../model/graph-model.js';
import { relationship } from './claim-ways.js';
import { firstOf } from './compared-page.js';
import { draft, positionOf, propertyPosition } from './draft.js';
import { madeRow, oneAt } from './made-fields.js';
import type { MadeRows } from './made-rows.js';
import type { Way, WayStep } from './plan.js';
import { ID, entityById } from './plan-section.js';
import { objectType, single } from './selected-field.js';
import type { PlanRootField } from './selection-planner.js';

/** The ways from what is said to what it comes from. */
const ORIGINS = [
  'STATED_IN', 'WITHIN', 'SAID_BY', 'CLAIMED_BY', 'ACCORDING_TO', 'USED_BY', 'ON_BEHALF_OF', 'IN_DOCUMENT', 'UNDER', 'DOCUMENTED_BY', 'ISSUED_BY', 'VIA',
  'REPORTED_IN', 'IN', 'PUBLISHED_BY', 'PERHAPS_PUBLISHED_BY', 'CREDITS', 'CITES',
];
const STEP: WayStep = { types: ORIGINS, direction: 'OUT', optional: true, visibility: null };

/** As far as chains go: figure, statement, document, documents that it comes from, issuer. */
const DEPTH = 6;
const CHAIN: Way = { kind: 'way', through: Array.from({ length: DEPTH - 1 }, () => ({ step: STEP, label: 'Entity', visibility: null })), last: STEP };

/** Claims that say the same or give it in short, either way; not the claim itself. */
const ALSO_IN: Way = { kind: 'way', through: [], last: { types: ['SAME_AS', 'SUMMARISES'], direction: 'UNDIRECTED', optional: false, visibility: null } };

/** Plans where something comes from: all nodes of the chain are read, each once, and the tree is made when the row is shaped. */
export const planAttribution: PlanRootField = (planner, values, selection, field) => {
  const kind = nodeKind(planner.model, 'Entity');
  const start = entityById(planner, selection, field);
  const position = planner.read(values, selection, { kind: 'one', nodes: start, on: [] });
  const nodes = draft(kind, CHAIN, []);
  const at = (name: string): number => propertyPosition(nodes.values, { of: 'node', name });
  const origins = draft(kind, relationship(ORIGINS, 'OUT'), []);
  const ofEdge = (name: string): number => propertyPosition(origins.values, { of: 'edge', name });
  const object = objectType(field.type);
  const fields = planner.gauge.deeper(() => {
    const made: MadeRows = {
      kind: 'attribution',
      page: firstOf(planner, start.values, nodes, selection, field, MAX_PAGE),
      start: propertyPosition(start.values, ID),
      id: at('id'),
      origins: {
        position: planner.read(nodes.values, selection, { kind: 'many', nodes: origins, on: [] }),
        id: propertyPosition(origins.values, ID), type: positionOf(origins.values, { kind: 'relationshipType' }), place: ofEdge('position'), derived: ofEdge('derived'),
      },
      words: ['quote', 'start', 'end'].map(at),
      attribution: ['attribution', 'attributionStart', 'attributionEnd'].map(at),
      basis: {
        PUBLISHED_BY: { basis: at('publisherBasis'), confidence: null },
        PERHAPS_PUBLISHED_BY: { basis: at('publisherGuessBasis'), confidence: at('publisherGuessConfidence') },
      },
    };
    return planner.fields(object, selection, (name, part, definition) => {
      if (name === 'entity') return { key: part.key, type: definition.type, kind: 'self', row: planner.row(start, kind, part) };
      if (name === 'alsoIn') return planner.connection(start.values, { kind: nodeKind(planner.model, 'Claim'), link: ALSO_IN, edge: null }, [], definition, part);
      const row = madeRow(planner, part, definition, {
        position: 0, parent: 1, depth: 2, role: 3, node: oneAt(4, (inner) => planner.row(nodes, kind, inner)), quote: 5, start: 6, end: 7, basis: 8, confidence: 9, hasMore: 10,
      });
      return { key: part.key, type: definition.type, kind: 'made', made, row, isList: true };
    });
  });
  return { key: selection.key, type: field.type, kind: 'one', position, row: single({ typename: object.name, fields }) };
};
