import type { PageShape } from '../compiler/page-shape.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';

/** The rows of a set of nodes at a position of their parent's row. */
export function rowsAt(row: Row, position: number): readonly Row[] {
  return row[position] as unknown as readonly Row[];
}

/** The rows of a page, in the order of the list. */
export function pageOf(
  row: Row,
  parameters: ParameterValues,
  { position, limit, peek, backwards }: PageShape,
): readonly Row[] {
  const rows = rowsAt(row, position);
  const page = peek ? rows.slice(0, Number(parameters[`p${limit}`]) - 1) : rows;
  return backwards ? [...page].reverse() : page;
}

/** Whether the row that was read beyond the page is there. */
export function hasMore(row: Row, parameters: ParameterValues, { position, limit }: PageShape): boolean {
  return rowsAt(row, position).length === Number(parameters[`p${limit}`]);
}
