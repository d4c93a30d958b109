import type { Aggregate, RelatedKey } from './plan.js';

/** What is made from the values of several rows. */
export function aggregated(kind: Aggregate['kind'] | RelatedKey['aggregate'], value: string): string {
  switch (kind) {
    case 'first':
      return `head(collect(${value}))`;
    case 'distinct':
      return `count(DISTINCT ${value})`;
    case 'sum':
      return `coalesce(sum(${value}), 0)`;
    case 'avg':
      // avg() rounds on its way, so that equal averages could differ by the order of their rows.
      return `CASE WHEN count(${value}) = 0 THEN null ELSE toFloat(sum(${value})) / count(${value}) END`;
    default:
      return `${kind}(${value})`;
  }
}
