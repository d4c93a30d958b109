import type { SameClaimsShape } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';
import { hasMore, pageOf } from './page-rows.js';
import { byText, relatedIds } from './related-row.js';

/** One row: the groups of claims that say the same, directly or by way of each other, and whether there are more. */
export function sameClaimRows(row: Row, parameters: ParameterValues, { page, id, same }: SameClaimsShape): Row[] {
  const claims = new Map(pageOf(row, parameters, page).map((claim) => [String(claim[id]), claim]));
  const grouped = new Set<string>();
  const groups = [...claims.keys()].sort(byText).flatMap((first): Row[] => {
    const members = reached(first, (member) => relatedIds(claims.get(member) ?? [], same).filter((other) => claims.has(other)), grouped);
    const rows = members.sort(byText).map((member) => claims.get(member) ?? []);
    const [one, ...others] = rows;
    return one && others.length > 0 ? [[rows, others.map((other) => [[one], [other]])]] : [];
  });
  return [[groups, hasMore(row, parameters, page)]];
}

/** What is reached from a start, with it; nothing, where it was reached before. */
function reached(start: string, next: (id: string) => readonly string[], before: Set<string>): string[] {
  const found: string[] = [];
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (before.has(id)) continue;
    before.add(id);
    found.push(id);
    waiting.push(...next(id));
  }
  return found;
}
