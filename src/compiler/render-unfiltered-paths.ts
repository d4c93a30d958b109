import { relationshipPattern } from '../cypher/relationship-pattern.js';
import type { PathsWalk } from './plan-walk.js';
import { type WalkRenderer, along } from './render-hop.js';

/** Of more paths than this the engine's own search is not asked to tell: hubs can have millions that are equally short. */
const MAX_TIES = 10_000;

/** Whether every relationship of the types counts, so that the engine's own search for shortest paths can answer. */
export function isUnfiltered({ via, hop, maxLength }: PathsWalk): boolean {
  const isEveryNode = hop.nodes.length === 0 && hop.visibility === null;
  const isEveryLink = hop.links.length === 0 && hop.link.visibility === null && hop.link.types.length > 0;
  return via === null && maxLength > 0 && isEveryNode && isEveryLink;
}

/**
 * The lines that ask the engine itself for the shortest ways between two nodes: a list of one answer (the ways with their links, their
 * length, the limits reached), or an empty one where that does not tell. It is asked regardless of what else has to hold of a hop: if that holds
 * of some of all the shortest ways, these are the shortest of those of which it holds.
 */
export function renderUnfilteredPaths(walk: PathsWalk, from: string, to: string, answer: string, renderer: WalkRenderer): string[] {
  const { first, limit } = walk;
  return [
    ...ties(walk, from, to, renderer),
    'CALL (ties) {',
    `  UNWIND CASE WHEN size(ties) > ${MAX_TIES} THEN [] ELSE ties END AS tie`,
    '  WITH tie[0] AS way, tie[1] AS links',
    ...counting(walk),
    `  WITH way, collect(links) AS parallel ORDER BY [n IN way | n.id] LIMIT $p${limit}`,
    '  RETURN collect([way, parallel]) AS ways',
    '}',
    ...withLinks(`ways[..$p${first}]`, renderer),
    `WITH *, CASE WHEN size(ways) > 0 THEN [[paths, size(ways[0][0]) - 1, CASE WHEN size(ways) = $p${limit} THEN ['COUNT'] ELSE [] END]] ELSE [] END AS ${answer}`,
  ];
}

/** All shortest ways, one for each combination of parallel relationships. */
function ties({ hop: { link, undirected }, maxLength }: PathsWalk, from: string, to: string, { next }: WalkRenderer): string[] {
  const [one, other] = [`n${next()}`, `n${next()}`];
  const pattern = relationshipPattern({ types: link.types, direction: undirected.length > 0 ? 'UNDIRECTED' : link.direction, longest: maxLength });
  return [
    `CALL (${from}, ${to}) {`,
    `  UNWIND ${from} AS ${one}`,
    `  UNWIND ${to} AS ${other}`,
    `  WITH ${one}, ${other}`,
    `  WHERE ${one} <> ${other}`,
    `  MATCH p = allShortestPaths((${one})${pattern}(${other}))`,
    `  WITH nodes(p) AS way, relationships(p) AS links LIMIT ${MAX_TIES + 1}`,
    '  RETURN collect([way, links]) AS ties',
    '}',
  ];
}

/** The condition that each hop counts. */
function counting({ hop }: PathsWalk): string[] {
  const conditions = [...(hop.link.derived ? ['links[i].derived'] : []), ...along(hop, { node: '', edge: 'links[i]', from: 'way[i]' }, false)];
  return conditions.length > 0 ? [`  WHERE all(i IN range(0, size(links) - 1) WHERE ${conditions.join(' AND ')})`] : [];
}

/** Each way with the relationships of its hops: those that were found, since finding them again takes longer than finding the way. */
function withLinks(ways: string, { next }: WalkRenderer): string[] {
  const edge = `e${next()}`;
  return [
    'CALL (ways) {',
    `  UNWIND ${ways} AS way`,
    '  CALL (way) {',
    '    UNWIND way[1] AS links',
    '    UNWIND range(0, size(links) - 1) AS place',
    `    WITH DISTINCT place, links[place] AS ${edge}`,
    `    WITH place, ${edge} ORDER BY place, type(${edge}), startNode(${edge}).id`,
    `    WITH place, collect(${edge}) AS links ORDER BY place`,
    '    RETURN collect(links) AS hops',
    '  }',
    '  RETURN collect([way[0], hops]) AS paths',
    '}',
  ];
}
