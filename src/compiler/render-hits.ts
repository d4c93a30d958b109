import { escapeName } from '../cypher/escape-name.js';
import type { NodesPlan } from './plan.js';
import type { PlanLink } from './plan-filter.js';
import type { RowVariables } from './render-row.js';

type Hits = Extract<PlanLink, { kind: 'hits' }>;

/** What a look-up found, where all of it counts: no filter leaves any of it out. */
export function allHits({ link, where, visibility }: NodesPlan): Hits | null {
  return link?.kind === 'hits' && where.length === 0 && visibility === null ? link : null;
}

/**
 * The lines that find the nodes of a page of hits. The id and the score of a hit decide its place, so only the nodes of the page are looked at.
 * @param narrowed the lines that leave only the hits of a page, for rows that have an id
 */
export function hitLines({ parameter }: Hits, { label }: NodesPlan, { node, score }: RowVariables, narrowed: (hit: RowVariables) => string[], indent: string): string[] {
  const number = node.slice(1);
  const hit: RowVariables = { node: `h${number}`, edge: null, from: null, ...(score === undefined ? {} : { score }) };
  return [
    `${indent}UNWIND $p${parameter} AS i${number}`,
    `${indent}WITH {id: i${number}[0]} AS ${hit.node}, i${number}[1] AS ${score ?? ''}`,
    ...narrowed(hit),
    `${indent}MATCH (${node}:${escapeName(label)} {id: ${hit.node}.id})`,
  ];
}
