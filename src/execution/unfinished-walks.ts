import type { Plan } from '../compiler/plan.js';
import type { Row, Value } from '../store/graph-store.js';

/** The row of an operation whose walks were given up: each says so, and has nothing. Null where it asks for anything else, too. */
export function unfinishedWalks({ values }: Plan): Row | null {
  const rows = values.flatMap((value): Value[] =>
    value.kind === 'walk' ? [[value.values.map((part): Value => (part.kind !== 'named' ? [] : part.name === 'limits' ? ['TIME'] : null))]] : [],
  );
  return rows.length > 0 && rows.length === values.length ? rows : null;
}
