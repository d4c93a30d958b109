import type { VoicesShape } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';
import { pageOf, rowsAt } from './page-rows.js';
import { byText, relatedIds } from './related-row.js';

/** The claims of each speaker in each article: by articles, the narrator first, then the speakers. What several say together stands with each. */
export function voiceRows(row: Row, parameters: ParameterValues, { page, article, speakers }: VoicesShape): Row[] {
  const voices = new Map<string, { readonly ends: readonly [readonly Row[], readonly Row[]]; readonly claims: Row[] }>();
  for (const claim of pageOf(row, parameters, page)) {
    const all = rowsAt(claim, speakers.position);
    for (const speaker of all.length > 0 ? all : [null]) {
      const key = [...relatedIds(claim, article), ...(speaker ? [speaker[speakers.id]] : [])].join('\n');
      const voice = voices.get(key) ?? { ends: [rowsAt(claim, article.position), speaker ? [speaker] : []], claims: [] };
      voices.set(key, voice);
      voice.claims.push(claim);
    }
  }
  return [...voices].sort(([one], [other]) => byText(one, other)).map(([, { ends, claims }]) => [...ends, claims]);
}
