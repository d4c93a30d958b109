import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What is laid out: places to begin with, and which nodes stay where they are. */
export interface LayoutRequest {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number; readonly fixed: boolean }[];
  readonly links: readonly (readonly [source: string, target: string])[];
}

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Beside the page, which goes on drawing. */
self.onmessage = ({ data: { nodes, links } }: MessageEvent<LayoutRequest>) => {
  const graph = new MultiDirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const [source, target] of links) graph.addEdge(source, target);
  const iterations = Math.max(60, Math.min(400, Math.round(120_000 / Math.max(1, graph.order))));
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, slowDown: 4 };
  self.postMessage(forceAtlas2(graph, { iterations, settings }));
};
