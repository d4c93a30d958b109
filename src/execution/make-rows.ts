import type { MadeRows } from '../compiler/made-rows.js';
import type { ParameterValues } from '../cypher/cypher-query.js';
import type { Row } from '../store/graph-store.js';
import { attributionRows } from './attribution-rows.js';
import { namingRows } from './naming-rows.js';
import { sameClaimRows } from './same-claim-rows.js';
import { seriesPointRows } from './series-point-rows.js';
import { singleSourceRows } from './single-source-rows.js';
import { voiceRows } from './voice-rows.js';
import { wordPartRows } from './word-part-rows.js';

/** Makes rows of a row of the graph; null where there are none to make. */
export function makeRows(row: Row, parameters: ParameterValues, made: MadeRows): Row[] | null {
  switch (made.kind) {
    case 'voices':
      return voiceRows(row, parameters, made);
    case 'sameClaims':
      return sameClaimRows(row, parameters, made);
    case 'wordParts':
      return wordPartRows(row, made);
    case 'seriesPoints':
      return seriesPointRows(row, parameters, made);
    case 'namings':
      return namingRows(row, parameters, made);
    case 'singleSources':
      return singleSourceRows(row, parameters, made);
    case 'attribution':
      return attributionRows(row, parameters, made);
  }
}
