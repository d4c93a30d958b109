import { relationshipPattern } from '../cypher/relationship-pattern.js';
import type { PathsWalk } from './plan-walk.js';
import { type WalkRenderer, linksOfHops, renderHop } from './render-hop.js';
import { isOfType } from './render-row.js';

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
  const { hop: { link, undirected }, maxLength, first, limit } = walk;
  const [one, other] = [`n${renderer.next()}`, `n${renderer.next()}`];
  const isEitherWay = link.direction === 'UNDIRECTED';
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
    'CALL (ties) {',
    `  UNWIND CASE WHEN size(ties) <= ${MAX_TIES} THEN ties ELSE [] END AS tie`,
    '  WITH tie[0] AS way, tie[1] AS links',
    ...counting(walk),
    `  WITH way, collect(links) AS parallel ORDER BY [n IN way | n.id] LIMIT $p${limit}`,
    '  RETURN collect([way, parallel]) AS ways',
    '}',
    ...withLinks(`ways[..$p${first}]`, renderer),
    ...(isEitherWay ? goingOn(walk, from, to, renderer) : []),
    'WITH *, CASE',
    `  WHEN size(ways) > 0 THEN [[paths, size(ways[0][0]) - 1, CASE WHEN size(ways) = $p${limit} THEN ['COUNT'] ELSE [] END]]`,
    // A node is at no distance from itself, so of the same one the engine does not tell.
    ...(isEitherWay ? [`  WHEN size(ties) = 0 AND ${from}[0].id <> ${to}[0].id THEN [[[], null, CASE WHEN ends = 2 THEN ['LENGTH'] ELSE [] END]]`] : []),
    `  ELSE [] END AS ${answer}`,
  ];
}

/** How many of the two ends, where they are not connected, have any hop: whoever goes either way can always go on, if only back. */
function goingOn({ hop }: PathsWalk, from: string, to: string, renderer: WalkRenderer): string[] {
  const node = `n${renderer.next()}`;
  const { lines } = renderHop({ hop, from: node }, renderer, '    ');
  return [
    `CALL (${from}, ${to}, ties) {`,
    `  UNWIND CASE WHEN size(ties) = 0 THEN ${from} + ${to} ELSE [] END AS ${node}`,
    // Not EXISTS, which takes the embedded engine 0.6 s at a million nodes, whatever the node.
    `  CALL (${node}) {`,
    ...lines,
    `    WITH ${node} LIMIT 1`,
    '    RETURN count(*) AS going',
    '  }',
    '  WITH going WHERE going = 1',
    '  RETURN count(*) AS ends',
    '}',
  ];
}

/** The condition that each hop counts. Ends are compared by their ids: in lists the embedded engine does not know them again. */
function counting({ hop: { link, undirected } }: PathsWalk): string[] {
  const isAlong = `${link.direction === 'IN' ? 'endNode' : 'startNode'}(links[i]).id = way[i].id OR ${isOfType('links[i]', undirected)}`;
  const conditions = [link.derived ? 'links[i].derived' : [], undirected.length > 0 && link.direction !== 'UNDIRECTED' ? `(${isAlong})` : []].flat();
  return conditions.length > 0 ? [`  WHERE all(i IN range(0, size(links) - 1) WHERE ${conditions.join(' AND ')})`] : [];
}

/**
 * Each way with the relationships of its hops: those that were found, since finding them again takes longer than finding the way.
 * Its nodes are collected anew, because the embedded engine gives those of a path labels only where they are variables.
 */
function withLinks(ways: string, { next }: WalkRenderer): string[] {
  const [node, edge] = [`n${next()}`, `e${next()}`];
  return [
    'CALL (ways) {',
    `  UNWIND ${ways} AS way`,
    '  CALL (way) {',
    `    UNWIND way[0] AS ${node}`,
    `    RETURN collect(${node}) AS nodes`,
    '  }',
    '  CALL (way) {',
    '    UNWIND way[1] AS links',
    '    UNWIND range(0, size(links) - 1) AS place',
    `    WITH DISTINCT place, links[place] AS ${edge}`,
    ...linksOfHops(edge, '    '),
    '  }',
    '  RETURN collect([nodes, hops]) AS paths',
    '}',
  ];
}
