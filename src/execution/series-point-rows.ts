import type { SeriesPointsShape } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row, Value } from '../store/graph-store.js';
import { pageOf, rowsAt } from './page-rows.js';
import { byText, relatedIds } from './related-row.js';

/** The figures of a series by the date for which they hold: how they agree, their value where it is one, and how far it is from that before. */
export function seriesPointRows(row: Row, parameters: ParameterValues, shape: SeriesPointsShape): Row[] {
  const dates = new Map<string, Row[]>();
  for (const figure of pageOf(row, parameters, shape.page)) {
    const date = JSON.stringify([figure[shape.asOfFrom], figure[shape.asOfTo]]);
    dates.set(date, [...(dates.get(date) ?? []), figure]);
  }
  let before: number | null = null;
  return [...dates].sort(([one], [other]) => byText(one, other)).map(([, figures]) => {
    const value = commonValue(figures, shape);
    const change = value === null || before === null ? null : value - before;
    const relative = change === null || before === null || before === 0 ? null : change / before;
    before = value ?? before;
    return [figures[0]?.[shape.asOf] ?? null, figures.map((figure) => withShare(figure, shape)), agreement(figures, shape), value, change, relative];
  });
}

/** The value that all figures of a date have; null where they differ or one has none. */
function commonValue(figures: readonly Row[], { value }: SeriesPointsShape): number | null {
  const [one = null, ...others] = new Set(figures.map((figure) => figure[value] ?? null));
  return typeof one === 'number' && others.length === 0 ? one : null;
}

function agreement(figures: readonly Row[], shape: SeriesPointsShape): string {
  const sources = new Set(figures.map((figure) => JSON.stringify([relatedIds(figure, shape.article), relatedIds(figure, shape.source)])));
  if (sources.size === 1) return 'ONE_SOURCE';
  if (commonValue(figures, shape) !== null) return 'AGREE';
  return isPossible(figures.map((figure) => [figure[shape.value] ?? null, figure[shape.comparator] ?? null])) ? 'COMPATIBLE' : 'DIFFER';
}

/** Whether one number can be what all of them say. About so many is taken as it is; what has no number allows any. */
function isPossible(all: readonly (readonly [value: Value, comparator: Value])[]): boolean {
  const bounds = all.filter(([, comparator]) => comparator === 'AT_LEAST' || comparator === 'MORE_THAN');
  const [exact = null, ...others] = new Set(all.filter((one) => !bounds.includes(one)).flatMap(([value]) => value ?? []));
  if (exact === null || others.length > 0) return exact === null;
  return bounds.every(([least, comparator]) => least === null || (comparator === 'MORE_THAN' ? exact > least : exact >= least));
}

/** A figure, its share of the whole that it counts a part of, and the figure of the whole. */
function withShare(figure: Row, { value, whole }: SeriesPointsShape): Row {
  const wholes = rowsAt(figure, whole.position);
  const [part, all] = [figure[value], wholes[0]?.[whole.value]];
  return [[figure], typeof part === 'number' && typeof all === 'number' && all !== 0 ? part / all : null, wholes];
}
