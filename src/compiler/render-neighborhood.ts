import { MAX_LINKS } from '../model/walk-types.js';
import type { Hop, NeighborhoodWalk } from './plan-walk.js';
import { type HopContext, type WalkRenderer, passing, renderHop, renderLookUp } from './render-hop.js';
import { property } from './render-row.js';

/**
 * The lines that find what stands around a node, under the names that the row has it by. Each level takes, of every node
 * and type in turn, the neighbour that is there by the strongest relationship, as long as there is room.
 */
export function renderNeighborhood(walk: NeighborhoodWalk, row: string, renderer: WalkRenderer, indent: string): string[] {
  const { depth, hasLinks, hasLeftOut } = walk;
  const levels = Array.from({ length: depth }, (_, index) => index + 1);
  const center = `${row}_center`;
  const lines = [
    ...renderLookUp(walk.hop, walk.center, center, renderer),
    `WITH *, ${center} AS around0, ${center} AS level0`,
    ...levels.flatMap((level) => neighbours(walk, level, renderer)),
  ];
  const [nodes, among] = [`${row}_nodes`, `${row}_among`];
  lines.push(`WITH *, around${depth} AS ${nodes}`);
  if (hasLinks || hasLeftOut) lines.push(...searchable(nodes, among));
  if (hasLinks) lines.push(...links(walk, nodes, among, `${row}_links`, renderer));
  if (hasLeftOut) lines.push(...leftOut(walk, nodes, among, `${row}_leftOut`, renderer));
  lines.push(`WITH *, CASE WHEN ${levels.map((level) => `size(level${level}) < size(found${level})`).join(' OR ') || 'false'} THEN ['COUNT'] ELSE [] END AS ${row}_limits`);
  return lines.map((line) => `${indent}${line}`);
}

function neighbours(walk: NeighborhoodWalk, level: number, renderer: WalkRenderer): string[] {
  const before = `around${level - 1}`;
  const last = `level${level - 1}`;
  const from = `n${renderer.next()}`;
  const { lines, row } = hop(walk, { from }, renderer);
  const { node, edge } = row;
  return [
    `CALL (${before}, ${last}) {`,
    `  UNWIND ${last} AS ${from}`,
    `  CALL (${from}) {`,
    ...lines,
    `    WITH type(${edge}) AS type, ${node}, max(coalesce(${property(row, walk.strength)}, 0)) AS strength`,
    `    WITH type, ${node} ORDER BY strength DESC, ${node}.id`,
    `    WITH type, collect(${node}) AS strongest`,
    // As many may be there already as there can be at all.
    `    WITH strongest[..(2 * $p${walk.limit})] AS strongest`,
    '    RETURN collect(strongest) AS byType',
    '  }',
    '  UNWIND byType AS strongest',
    '  UNWIND range(0, size(strongest) - 1) AS place',
    `  WITH strongest[place] AS ${node}, place`,
    `  WHERE NOT ${node} IN ${before}`,
    `  WITH ${node}, min(place) AS place ORDER BY place, ${node}.id LIMIT $p${walk.limit}`,
    `  RETURN collect(${node}) AS found${level}`,
    '}',
    `WITH *, CASE WHEN size(${before}) < $p${walk.limit} THEN found${level}[..($p${walk.limit} - size(${before}))] ELSE [] END AS level${level}`,
    `WITH *, ${before} + level${level} AS around${level}`,
  ];
}

/**
 * The lines that make a list from which Neo4j tells quickly whether something is IN it: it goes through one of less than 128, and
 * through one that is a sum of others, again for each row that asks. So all is there as often as makes that many.
 */
function searchable(nodes: string, list: string): string[] {
  return [`CALL (${nodes}) {`, `  UNWIND range(0, 256 / (size(${nodes}) + 1)) AS time`, `  UNWIND ${nodes} AS n`, `  RETURN collect(n) AS ${list}`, '}'];
}

/** Each once, from where it goes. */
function links(walk: NeighborhoodWalk, nodes: string, among: string, name: string, renderer: WalkRenderer): string[] {
  const from = `n${renderer.next()}`;
  const along: Hop = { ...walk.hop, link: { ...walk.hop.link, direction: 'OUT' }, undirected: [] };
  const { lines, row } = renderHop({ hop: along, from, within: ({ node }) => [`${node} IN ${among}`] }, renderer, '  ');
  return [
    `CALL (${nodes}, ${among}) {`,
    `  UNWIND ${nodes} AS ${from}`,
    ...lines,
    `  WITH ${row.edge} ORDER BY type(${row.edge}), startNode(${row.edge}).id, endNode(${row.edge}).id LIMIT ${MAX_LINKS}`,
    `  RETURN collect(${row.edge}) AS ${name}`,
    '}',
  ];
}

function leftOut(walk: NeighborhoodWalk, nodes: string, among: string, name: string, renderer: WalkRenderer): string[] {
  const from = `n${renderer.next()}`;
  const last = `level${walk.depth}`;
  const { lines, row } = hop(walk, { from, within: ({ node }) => [`NOT ${node} IN ${among}`] }, renderer);
  return [
    `CALL (${nodes}, ${among}, ${last}) {`,
    `  UNWIND ${nodes} AS ${from}`,
    `  CALL (${from}, ${among}) {`,
    ...lines,
    `    RETURN count(DISTINCT ${row.edge}) AS missing`,
    '  }',
    `  WITH ${from}, missing`,
    '  WHERE missing > 0',
    `  RETURN collect([${from}, missing, CASE WHEN ${from} IN ${last} THEN 'DEPTH' ELSE 'LIMIT' END]) AS ${name}`,
    '}',
  ];
}

/** The lines for all neighbours of a node: those that the walk lets pass, and the node in the middle. */
function hop({ hop, center }: NeighborhoodWalk, context: Pick<HopContext, 'from' | 'within'>, renderer: WalkRenderer): ReturnType<typeof renderHop> {
  return renderHop({ ...context, hop, nodes: passing(hop, center) }, renderer, '    ');
}
