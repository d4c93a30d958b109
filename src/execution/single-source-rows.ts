import type { ArticleShape, SingleSourcesShape } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';
import { pageOf, rowsAt } from './page-rows.js';
import { relatedIds } from './related-row.js';

/** The statements that rest on one article, or on several of one publisher, with those articles. Where not all others are read, none is told. */
export function singleSourceRows(row: Row, parameters: ParameterValues, { page, article, others }: SingleSourcesShape): Row[] {
  return pageOf(row, parameters, page).flatMap((statement): Row[] => {
    const same = rowsAt(statement, others.position);
    const found = new Map([...sources(statement, article), ...same.flatMap((other) => sources(other, others.article))]);
    const rests = same.length < others.limit ? restsOn([...found.values()]) : null;
    return rests === null ? [] : [[[statement], rests, [...found.values()].map(({ articleRow }) => articleRow)]];
  });
}

interface Source {
  readonly articleRow: Row;
  /** Null where it is not known. */
  readonly publisher: string | null;
}

function sources(claim: Row, { position, id, publisher }: ArticleShape): [string, Source][] {
  return rowsAt(claim, position).map((articleRow) => [String(articleRow[id]), { articleRow, publisher: relatedIds(articleRow, publisher)[0] ?? null }]);
}

function restsOn(all: readonly Source[]): string | null {
  if (all.length === 1) return 'ONE_ARTICLE';
  const [one = null, ...others] = new Set(all.map(({ publisher }) => publisher));
  return one !== null && others.length === 0 ? 'ONE_PUBLISHER' : null;
}
