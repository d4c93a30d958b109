import type { GraphQLField } from 'graphql';
import { DEFAULT_PAGE } from '../model/api-schema.js';
import { nodeKind } from '../model/graph-model.js';
import { SERIES, relationship } from './claim-ways.js';
import { firstOf } from './compared-page.js';
import { BY_ID, type Draft, draft, propertyPosition } from './draft.js';
import { madeRow, oneAt, rowsFrom } from './made-fields.js';
import type { MadeRows } from './made-rows.js';
import { type PlanSection, related, reportedIn } from './plan-section.js';
import type { FieldShape, RowShape } from './row-shape.js';
import { type Selected, objectType } from './selected-field.js';

/** Plans series of figures; the dates of each with their figures are made when the row is shaped. */
export const planSeries: PlanSection = (planner, values, selection, field) => {
  const { model } = planner;
  const [kind, figureKind] = [nodeKind(model, 'Series'), nodeKind(model, 'Figure')];
  const nodes = draft(kind, SERIES, []);
  const page = firstOf(planner, values, nodes, selection, field, DEFAULT_PAGE);
  const dated = ['asOfFrom', 'asOfTo'].map((name) => ({ ...BY_ID, property: { of: 'node', name } as const }));
  const figures: Draft = { ...draft(figureKind, relationship(['IN_SERIES'], 'IN'), []), order: [...dated, BY_ID] };
  const points = firstOf(planner, nodes.values, figures, selection, field, null);
  const at = (name: string, of = figures): number => propertyPosition(of.values, { of: 'node', name });
  const whole = related(figures.values, planner, selection, 'Figure', relationship(['SUBSET_OF'], 'OUT'));
  const made: MadeRows = {
    kind: 'seriesPoints', page: points,
    asOf: at('asOf'), asOfFrom: at('asOfFrom'), asOfTo: at('asOfTo'), value: at('value'), comparator: at('comparator'),
    article: reportedIn(figures.values, planner, selection).shape,
    source: related(figures.values, planner, selection, 'Named', relationship(['ACCORDING_TO'], 'OUT')).shape,
    whole: { position: whole.shape.position, value: at('value', whole.nodes) },
  };
  const pointRow = (part: Selected, definition: GraphQLField<unknown, unknown>): RowShape =>
    madeRow(planner, part, definition, {
      asOf: 0,
      figures: rowsFrom(1, (inner, figure) =>
        madeRow(planner, inner, figure, {
          figure: oneAt(0, (own) => planner.row(figures, figureKind, own)),
          share: 1,
          whole: oneAt(2, (own) => planner.row(whole.nodes, figureKind, own)),
        }),
      ),
      agreement: 2, value: 3, change: 4, relativeChange: 5,
    });
  const object = objectType(field.type);
  const fields = planner.fields(object, selection, (name, part, definition): FieldShape => {
    if (name === 'hasMore') return { key: part.key, type: definition.type, kind: 'hasMore', page };
    const row = madeRow(planner, part, definition, {
      series: (inner, own) => ({ key: inner.key, type: own.type, kind: 'self', row: planner.row(nodes, kind, inner) }),
      points: (inner, own) => ({ key: inner.key, type: own.type, kind: 'made', made, row: pointRow(inner, own), isList: true }),
      hasMorePoints: (inner, own) => ({ key: inner.key, type: own.type, kind: 'hasMore', page: points }),
    });
    return { key: part.key, type: definition.type, kind: 'many', page, row };
  });
  return { key: selection.key, type: field.type, kind: 'inline', object: { typename: object.name, fields } };
};
