import { MAX_PAGE } from '../model/api-schema.js';
import { nodeKind } from '../model/graph-model.js';
import { relationship } from './claim-ways.js';
import { firstOf } from './compared-page.js';
import { type Draft, draft, propertyPosition } from './draft.js';
import { madeRow, oneAt, rowsFrom } from './made-fields.js';
import type { FormsShape, MadeRows } from './made-rows.js';
import { type PlanSection, related, reportedIn } from './plan-section.js';
import type { RowShape } from './row-shape.js';
import type { Selected } from './selected-field.js';

/** Plans what an entity is called: names that one side uses, labels, and written forms. They are put together when the row is shaped. */
export const planNamings: PlanSection = (planner, values, selection, field) => {
  const { model } = planner;
  const at = (of: Draft, name: string): number => propertyPosition(of.values, { of: 'node', name });
  const usedBy = relationship(['USED_BY'], 'OUT');
  const names = draft(nodeKind(model, 'Name'), relationship(['NAME_OF'], 'IN'), [{ kind: 'related', label: 'Actor', link: usedBy, visibility: null, where: [], distinct: null, count: { operator: '>', number: 0 } }]);
  const labels = draft(nodeKind(model, 'Label'), relationship(['LABEL_OF'], 'IN'), []);
  const written = draft(nodeKind(model, 'SurfaceForm'), relationship(['REFERS_TO'], 'IN'), []);
  const occurring = draft(nodeKind(model, 'SurfaceForm'), relationship(['WRITES'], 'IN'), []);
  const speakers = [names, labels].map((of) => related(of.values, planner, selection, 'Actor', usedBy)) as [ReturnType<typeof related>, ReturnType<typeof related>];
  const articles = [occurring, labels, written].map((of) => reportedIn(of.values, planner, selection)) as [ReturnType<typeof related>, ReturnType<typeof related>, ReturnType<typeof related>];
  const name = related(written.values, planner, selection, 'Name', relationship(['WRITES'], 'OUT'));
  const forms = (of: Draft, page: FormsShape['page'], article: FormsShape['article']): FormsShape => ({ page, text: at(of, 'text'), offsets: at(of, 'offsets'), article });
  const made: MadeRows = {
    kind: 'namings',
    names: {
      page: firstOf(planner, values, names, selection, field, MAX_PAGE), text: at(names, 'text'), nameKind: at(names, 'kind'), speaker: speakers[0].shape,
      forms: forms(occurring, firstOf(planner, names.values, occurring, selection, field, null), articles[0].shape),
    },
    labels: { page: firstOf(planner, values, labels, selection, field, MAX_PAGE), text: at(labels, 'text'), speaker: speakers[1].shape, article: articles[1].shape },
    forms: {
      ...forms(written, firstOf(planner, values, written, selection, field, MAX_PAGE), articles[2].shape),
      name: { position: name.shape.position, nameKind: at(name.nodes, 'kind') },
    },
  };
  // What is read of all that one field can show is planned alike, so their rows have one shape.
  const alike = (all: readonly { readonly nodes: Draft }[], type: string) => (part: Selected): RowShape => {
    const [shape] = all.map(({ nodes }) => planner.row(nodes, nodeKind(model, type), part));
    if (!shape) throw new TypeError(`No ${type} is read.`);
    return shape;
  };
  const row = madeRow(planner, selection, field, {
    nodes: rowsFrom(0, (part, definition) =>
      madeRow(planner, part, definition, {
        speaker: oneAt(0, alike(speakers, 'Actor')),
        article: oneAt(1, alike(articles, 'Article')),
        words: rowsFrom(2, (inner, own) => madeRow(planner, inner, own, { text: 0, kind: 1, offsets: 2 })),
      }),
    ),
    hasMore: 1,
  });
  return { key: selection.key, type: field.type, kind: 'made', made, row, isList: false };
};
