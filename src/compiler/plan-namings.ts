import { MAX_PAGE } from '../model/api-schema.js';
import { nodeKind } from '../model/graph-model.js';
import { relationship } from './claim-ways.js';
import { firstOf } from './compared-page.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { madeRow, oneAt, rowsFrom } from './made-fields.js';
import type { FormsShape, MadeRows } from './made-rows.js';
import type { PageShape } from './page-shape.js';
import { type PlanSection, type Related, alike, related, reportedIn } from './plan-section.js';

/** Plans what an entity is called: names that one side uses, labels, and written forms. They are put together when the row is shaped. */
export const planNamings: PlanSection = (planner, values, selection, field) => {
  const { model } = planner;
  const at = (of: Draft, name: string): number => propertyPosition(of.values, { of: 'node', name });
  const usedBy = relationship(['USED_BY'], 'OUT');
  const names = draft(nodeKind(model, 'Name'), relationship(['NAME_OF'], 'IN'), [{ kind: 'related', label: 'Actor', link: usedBy, visibility: null, atMostOne: true, where: [], distinct: null, count: { operator: '>', number: 0 } }]);
  const labels = draft(nodeKind(model, 'Label'), relationship(['LABEL_OF'], 'IN'), []);
  const written = draft(nodeKind(model, 'SurfaceForm'), relationship(['REFERS_TO'], 'IN'), []);
  const occurring = draft(nodeKind(model, 'SurfaceForm'), relationship(['WRITES'], 'IN'), []);
  const speaker = (of: Draft): Related => related(of.values, planner, selection, 'Actor', usedBy);
  const article = (of: Draft): Related => reportedIn(of.values, planner, selection);
  const [nameSpeaker, labelSpeaker] = [speaker(names), speaker(labels)];
  const [occurringIn, labelIn, writtenIn] = [article(occurring), article(labels), article(written)];
  const name = related(written.values, planner, selection, 'Name', relationship(['WRITES'], 'OUT'));
  const forms = (of: Draft, page: PageShape, { shape }: Related): FormsShape => ({ page, text: at(of, 'text'), offsets: at(of, 'offsets'), article: shape });
  const made: MadeRows = {
    kind: 'namings',
    names: {
      page: firstOf(planner, values, names, selection, field, MAX_PAGE), text: at(names, 'text'), nameKind: at(names, 'kind'), speaker: nameSpeaker.shape,
      forms: forms(occurring, firstOf(planner, names.values, occurring, selection, field, null), occurringIn),
    },
    labels: { page: firstOf(planner, values, labels, selection, field, MAX_PAGE), text: at(labels, 'text'), speaker: labelSpeaker.shape, article: labelIn.shape },
    forms: {
      ...forms(written, firstOf(planner, values, written, selection, field, MAX_PAGE), writtenIn),
      name: { position: name.shape.position, nameKind: at(name.nodes, 'kind') },
    },
  };
  const row = madeRow(planner, selection, field, {
    nodes: rowsFrom(0, (part, definition) =>
      madeRow(planner, part, definition, {
        speaker: oneAt(0, alike(planner, 'Actor', [nameSpeaker, labelSpeaker])),
        article: oneAt(1, alike(planner, 'Article', [occurringIn, labelIn, writtenIn])),
        words: rowsFrom(2, (inner, own) => madeRow(planner, inner, own, { text: 0, kind: 1, offsets: 2 })),
      }),
    ),
    hasMore: 1,
  });
  return { key: selection.key, type: field.type, kind: 'made', made, row, isList: false };
};
