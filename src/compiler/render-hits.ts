import { escapeName } from '../cypher/escape-name.js';
import type { CypherQuery } from '../cypher/cypher-query.js';
import type { NodesPlan, Plan } from './plan.js';
import type { PlanLink } from './plan-filter.js';
import { type RowVariables, foundBy } from './render-row.js';

type Hits = Extract<PlanLink, { kind: 'hits' }>;

/** The line that names what was looked up before the query, from its parameters. */
export function givenLines({ values }: Plan): string[] {
  const parameters = new Set(
    values.flatMap((value) => {
      if (value.kind === 'found') return [value.parameter];
      const link = 'nodes' in value ? value.nodes.link : value.kind === 'groups' ? value.groups.nodes.link : null;
      return link?.kind === 'hits' ? [link.parameter] : [];
    }),
  );
  return parameters.size > 0 ? [givenLine([...parameters])] : [];
}

function givenLine(parameters: readonly number[]): string {
  return `WITH ${parameters.map((parameter) => `$p${parameter} AS ${foundBy(parameter)}`).join(', ')}`;
}

/**
 * A query with a look-up within it, so that a thousand hits are not sent here and back; the number of the hits is added to its row. Null where it does not
 * read them.
 * @param parameter the only one with hits
 * @param lookUp a query whose one row has the hits, as `hits`
 */
export function withLookUp({ text, parameters }: CypherQuery, parameter: number, lookUp: CypherQuery): CypherQuery | null {
  const found = foundBy(parameter);
  const given = givenLine([parameter]);
  if (!text.startsWith(`${given}\n`)) return null;
  return {
    text: `CALL () {\n${lookUp.text}\n}\nWITH hits AS ${found}${text.slice(given.length)}, size(${found}) AS hitCount`,
    parameters: { ...parameters, ...lookUp.parameters },
  };
}

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
    `${indent}UNWIND ${foundBy(parameter)} AS i${number}`,
    `${indent}WITH {id: i${number}[0]} AS ${hit.node}, i${number}[1] AS ${score ?? ''}`,
    ...narrowed(hit),
    `${indent}MATCH (${node}:${escapeName(label)} {id: ${hit.node}.id})`,
  ];
}
