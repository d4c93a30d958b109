import type { FormsShape, NamingsShape } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row, Value } from '../store/graph-store.js';
import { hasMore, pageOf, rowsAt } from './page-rows.js';
import { byText, relatedIds } from './related-row.js';

/** What somebody calls an entity: a speaker, or an article where there is none. */
interface Naming {
  /** Of both; empty where there is none. */
  readonly ids: readonly [speaker: string, article: string];
  readonly speaker: readonly Row[];
  readonly article: readonly Row[];
  readonly words: Row[];
}

/** One row: what each speaker in each article, and otherwise each article, calls an entity; and whether there are more names. */
export function namingRows(row: Row, parameters: ParameterValues, { names, labels, forms }: NamingsShape): Row[] {
  const namings = new Map<string, Naming>();
  /** The words that a side's own name or a label has placed in an article. */
  const placed = new Set<string>();
  const written = formsByArticle(row, parameters, forms);
  const add = (speaker: readonly Row[], article: readonly Row[], ids: Naming['ids'], word: Row): void => {
    const key = JSON.stringify(ids);
    const naming = namings.get(key) ?? { ids, speaker, article, words: [] };
    namings.set(key, naming);
    naming.words.push(word);
  };
  for (const label of pageOf(row, parameters, labels.page)) {
    const [article = ''] = relatedIds(label, labels.article);
    const text = label[labels.text] ?? null;
    const place = JSON.stringify([article, text]);
    placed.add(place);
    add(rowsAt(label, labels.speaker.position), rowsAt(label, labels.article.position), [relatedIds(label, labels.speaker)[0] ?? '', article], [text, 'LABEL', written.get(place)?.[forms.offsets] ?? []]);
  }
  for (const name of pageOf(row, parameters, names.page)) {
    const speaker = rowsAt(name, names.speaker.position);
    const [user = ''] = relatedIds(name, names.speaker);
    const [text, kind] = [name[names.text] ?? null, name[names.nameKind] ?? null];
    const occurrences = pageOf(name, parameters, names.forms.page);
    if (occurrences.length === 0) add(speaker, [], [user, ''], [text, kind, []]);
    for (const form of occurrences) {
      const [article = ''] = relatedIds(form, names.forms.article);
      const place = JSON.stringify([article, text]);
      // A label in this article says the same, and of whom.
      if (placed.has(place)) continue;
      placed.add(place);
      add(speaker, rowsAt(form, names.forms.article.position), [user, article], [text, kind, form[names.forms.offsets] ?? []]);
    }
  }
  for (const [place, form] of written)
    if (!placed.has(place)) {
      const kind = rowsAt(form, forms.name.position)[0]?.[forms.name.nameKind] ?? null;
      add([], rowsAt(form, forms.article.position), ['', relatedIds(form, forms.article)[0] ?? ''], [form[forms.text] ?? null, kind, form[forms.offsets] ?? []]);
    }
  const more = [names, labels, forms].some(({ page }) => hasMore(row, parameters, page));
  return [[[...namings.values()].sort(bySpeaker).map(({ speaker, article, words }) => [speaker, article, words.sort(byPlace)]), more]];
}

/** The written forms by article and text; one that stands in several parts of a page once, with all places. */
function formsByArticle(row: Row, parameters: ParameterValues, { page, text, offsets, article }: FormsShape): ReadonlyMap<string, Row> {
  const forms = new Map<string, Row>();
  for (const form of pageOf(row, parameters, page)) {
    const place = JSON.stringify([relatedIds(form, article)[0] ?? '', form[text]]);
    const other = forms.get(place);
    const all = [...((other?.[offsets] ?? []) as number[]), ...((form[offsets] ?? []) as number[])].sort((a, b) => a - b);
    forms.set(place, form.with(offsets, all));
  }
  return forms;
}

/** Speakers first; of each and of none by article. */
function bySpeaker({ ids: [speaker, article] }: Naming, { ids: [otherSpeaker, otherArticle] }: Naming): number {
  return Number(speaker === '') - Number(otherSpeaker === '') || byText(speaker, otherSpeaker) || byText(article, otherArticle);
}

/** By where they stand first; those that stand nowhere last. */
function byPlace([text, , offsets]: Row, [otherText, , otherOffsets]: Row): number {
  const [start, otherStart] = [offsets, otherOffsets].map((all) => (all as readonly Value[])[0] ?? Infinity) as [number, number];
  return start === otherStart ? byText(String(text), String(otherText)) : start - otherStart;
}
