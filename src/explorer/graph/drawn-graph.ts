import { MultiDirectedGraph } from 'graphology';
import type { DrawnLinkFragment, TitledFragment } from '../api/operations.generated.js';
import { titleOf } from '../entity/title.js';

export interface DrawnNode {
  label: string;
  x: number;
  y: number;
  color: string;
}

export interface DrawnEdge {
  label: string;
  type: 'arrow' | 'line';
  size: number;
  assertionIds: readonly string[];
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** Colours that are told apart in light and dark, also by most of those who see few. */
const COLORS: Readonly<Record<string, string>> = {
  Country: '#0072b2', Person: '#d55e00', Organization: '#009e73', Group: '#56b4e9', Place: '#8c6d1f', Event: '#cc79a7', Agreement: '#6a51a3', Statement: '#7f7f7f', Article: '#4d4d4d',
};

export function emptyGraph(): DrawnGraph {
  return new MultiDirectedGraph<DrawnNode, DrawnEdge>();
}

/** What came of an operation, to be drawn. */
interface Found {
  readonly nodes: readonly TitledFragment[];
  readonly links: readonly DrawnLinkFragment[];
  /** The node by which what is new begins. */
  readonly around: string;
  readonly nameOf: (type: DrawnLinkFragment['type']) => string;
}

/** What tells a link from all others. */
export function linkKey({ type, source, target }: Pick<DrawnLinkFragment, 'type' | 'source' | 'target'>): string {
  return `${type} ${source} ${target}`;
}

/**
 * Adds what is not drawn yet. What is new begins where its id says, near what it belongs to, so that the same graph is drawn the same way.
 * @returns the ids of the nodes that are new
 */
export function addToGraph(graph: DrawnGraph, { nodes, links, around, nameOf }: Found): string[] {
  const added: string[] = [];
  const center = graph.hasNode(around) ? graph.getNodeAttributes(around) : { x: 0, y: 0 };
  for (const node of nodes) {
    if (graph.hasNode(node.id)) {
      if (graph.getNodeAttribute(node.id, 'label') !== titleOf(node)) graph.setNodeAttribute(node.id, 'label', titleOf(node));
      continue;
    }
    const angle = fraction(node.id) * 2 * Math.PI;
    const distance = 10 + 40 * fraction(`${node.id} distance`);
    graph.addNode(node.id, { label: titleOf(node), x: center.x + distance * Math.cos(angle), y: center.y + distance * Math.sin(angle), color: COLORS[node.__typename] ?? '#666666' });
    added.push(node.id);
  }
  for (const link of links) {
    const { type, source, target, isMutual, articleCount, assertionIds } = link;
    const key = linkKey(link);
    if (graph.hasEdge(key) || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.addDirectedEdgeWithKey(key, source, target, { label: nameOf(type), type: isMutual ? 'line' : 'arrow', size: 2 + Math.min(4, articleCount ?? 1), assertionIds: assertionIds ?? [] });
  }
  return added;
}

/** Pixels of a node's radius: what has more links is larger, and all are smaller where there are hundreds. */
export function sizeOf(graph: DrawnGraph, node: string): number {
  const scale = Math.max(0.4, Math.min(1, Math.sqrt(150 / graph.order)));
  return scale * (4 + Math.min(11, 2 * Math.sqrt(graph.degree(node))));
}

/** From 0 to 1, the same for the same text (FNV-1a). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
