import type { PlanValue } from '../compiler/plan.js';
import type { Row, Value } from '../store/graph-store.js';
import { rowsAt } from './page-rows.js';

/**
 * How many rows stand in the one row of an operation: one for each node of a list or relation, as often as it came
 * back, also the one beyond a page that tells whether there are more; and one for each group and aggregate. A count is
 * a value of its parent's row, and no row.
 */
export function countRows(values: readonly PlanValue[], row: Row): number {
  let sum = 0;
  values.forEach((value, position) => {
    if (value.kind === 'links') sum += rowsAt(row, position).reduce((links, [from, to]) => links + 1 + countRows(value.links.from.values, only(from)) + countRows(value.links.to.values, only(to)), 0);
    const inside = valuesOfRows(value);
    if (!inside) return;
    for (const item of rowsAt(row, position)) {
      // Where ids are asked for, a row stands behind the position of its id.
      sum += 1 + countRows(inside, value.kind === 'each' ? (item[1] as unknown as Row) : item);
    }
  });
  return sum;
}

/** The only row of a list with one. */
function only(rows: Value | undefined): Row {
  return (rows as readonly Row[])[0] ?? [];
}

/** What stands in each row of a value that is a list of rows; null for any other value. */
function valuesOfRows(value: PlanValue): readonly PlanValue[] | null {
  switch (value.kind) {
    case 'one':
    case 'many':
    case 'each':
      return value.nodes.values;
    case 'groups':
      return value.groups.values;
    case 'walk':
    case 'rows':
      return value.values;
    default:
      return null;
  }
}
