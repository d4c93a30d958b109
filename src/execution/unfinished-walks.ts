import type { Plan, PlanValue } from '../compiler/plan.js';
import type { Row, Value } from '../store/graph-store.js';

/**
 * The row of an operation whose walks were given up: each says so, and has nothing. Null where one is not asked for its limits, so
 * that its nothing would look like an answer, and where the operation asks for anything else, too.
 */
export function unfinishedWalks({ values }: Plan): Row | null {
  const rows = values.flatMap((value): Value[] => {
    if (value.kind !== 'walk' || !value.values.some(isLimits)) return [];
    return [[value.values.map((part): Value => (isLimits(part) ? ['TIME'] : part.kind === 'named' ? null : []))]];
  });
  return rows.length > 0 && rows.length === values.length ? rows : null;
}

function isLimits(part: PlanValue): boolean {
  return part.kind === 'named' && part.name === 'limits';
}
