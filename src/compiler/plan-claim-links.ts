import { type GraphQLEnumType, type GraphQLField, getArgumentValues, getNamedType } from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../model/api-schema.js';
import { nodeKind } from '../model/graph-model.js';
import { CLAIMS, SAME_AS, SAME_CLAIMS } from './claim-ways.js';
import { firstOf } from './compared-page.js';
import { BY_ID, type Draft, draft, propertyPosition } from './draft.js';
import { readBound } from './list-arguments.js';
import { madeRow, oneAt, rowsFrom } from './made-fields.js';
import type { MadeRows } from './made-rows.js';
import { type Bounds, addParameter } from './parameters.js';
import type { OrderKey } from './plan.js';
import { type PageEnds, planPageInfo } from './plan-page-info.js';
import { ID, type PlanSection } from './plan-section.js';
import type { CursorShape, FieldShape, RowShape } from './row-shape.js';
import { type Selected, firstNode, objectType } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

type Field = GraphQLField<unknown, unknown>;

const QUOTE = { of: 'node', name: 'quote' } as const;

/** Links come in the order of their claims and types. */
const LINK_ORDER: readonly OrderKey[] = ['0', '1', '2'].map((name) => ({ ...BY_ID, property: { of: 'key', name } }));
const LINK_CURSOR: CursorShape = { order: { signature: 'ClaimLink +from +to +type', types: ['string', 'string', 'string'] }, positions: [2, 3, 4], question: null };
const LINK_TYPE = 4;

/** Plans the links of claims; in the row of a link both claims come first. */
export const planClaimLinks: PlanSection = (planner, values, selection, field) => {
  const { model, gauge, parameters, variables } = planner;
  const node = firstNode(selection);
  const args = getArgumentValues(field, node, variables);
  const kind = nodeKind(model, 'Claim');
  const parameter = (path: readonly string[], bounds: Bounds = {}): number => addParameter(parameters, field, node, path, bounds);
  const after = readBound('after', args, LINK_CURSOR.order, { node, parameter });
  const limit = parameter(['first'], { default: DEFAULT_PAGE, max: MAX_PAGE, add: 1 });
  const [from, to] = [draft(kind, null, []), draft(kind, null, [])] as const;
  const properties = [...(model.edges.get('Linked')?.fields.keys() ?? [])].map((name) => ({ of: 'edge', name }) as const);
  const types = linkTypes(args['types'], field);
  // Both ends are read beside the link.
  gauge.count(node);
  gauge.count(node);
  const links = { claims: draft(kind, CLAIMS, []), types, from, to, properties, order: LINK_ORDER, after, limit };
  const position = planner.read(values, selection, { kind: 'links', links });
  const page: PageEnds = { page: { position, limit, peek: true, backwards: false }, cursor: () => LINK_CURSOR, isFromCursor: after !== null };
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition): FieldShape => {
    if (name === 'pageInfo') return planPageInfo(planner, page, part, definition);
    const row = madeRow(planner, part, definition, {
      type: LINK_TYPE,
      ...Object.fromEntries(properties.map(({ name }, index) => [name, LINK_TYPE + 1 + index])),
      ...comparedEnds(planner, from, to),
    });
    return { key: part.key, type: definition.type, kind: 'many', page: page.page, row };
  });
  return { key: selection.key, type: field.type, kind: 'inline', object: { typename: object.name, fields } };
};

/** The types that are asked for, in the order of the enum; all of them where none is. */
function linkTypes(chosen: unknown, field: Field): string[] {
  const type = field.args.find(({ name }) => name === 'types')?.type;
  const all = type ? (getNamedType(type) as GraphQLEnumType).getValues().map(({ name }) => name) : [];
  return Array.isArray(chosen) ? all.filter((name) => chosen.includes(name)) : all;
}

/** Plans claims that say the same as others, with those others. */
export const planSameClaims: PlanSection = (planner, values, selection, field) => {
  const kind = nodeKind(planner.model, 'Claim');
  const nodes = draft(kind, SAME_CLAIMS, []);
  const page = firstOf(planner, values, nodes, selection, field, MAX_PAGE);
  // What is the same as one of the first claims is one of them itself, or comes after all of them.
  const same: Draft = { ...draft(kind, SAME_AS, []), limit: page.limit };
  const sameId = propertyPosition(same.values, ID);
  const made: MadeRows = {
    kind: 'sameClaims', page, id: propertyPosition(nodes.values, ID),
    same: { position: planner.read(nodes.values, selection, { kind: 'many', nodes: same, on: [] }), id: sameId },
  };
  const claim = (part: Selected): RowShape => planner.row(nodes, kind, part);
  const groups = (part: Selected, definition: Field): RowShape =>
    madeRow(planner, part, definition, {
      claims: rowsFrom(0, claim),
      differences: rowsFrom(1, (inner, difference) => madeRow(planner, inner, difference, comparedEnds(planner, nodes, nodes))),
    });
  const row = madeRow(planner, selection, field, { nodes: rowsFrom(0, groups), hasMore: 1 });
  return { key: selection.key, type: field.type, kind: 'made', made, row, isList: false };
};

/** How two claims are read that stand at 0 and 1 of a row, and the words of both. */
function comparedEnds(planner: SelectionPlanner, from: Draft, to: Draft) {
  const kind = nodeKind(planner.model, 'Claim');
  const place = (position: number) => oneAt(position, (part, field) => madeRow(planner, part, field, { text: 0, start: 1, end: 2 }));
  return {
    from: oneAt(0, (part) => planner.row(from, kind, part)),
    to: oneAt(1, (part) => planner.row(to, kind, part)),
    words: (part: Selected, field: Field): FieldShape => ({
      key: part.key, type: field.type, kind: 'made', isList: true,
      made: { kind: 'wordParts', from: propertyPosition(from.values, QUOTE), to: propertyPosition(to.values, QUOTE) },
      row: madeRow(planner, part, field, { kind: 0, from: place(1), to: place(2) }),
    }),
  };
}
