import { useCallback, useEffect, useRef } from 'react';
import { type DrawnGraph, sizeOf } from './drawn-graph.js';
import type { LayoutRequest, Places } from './layout-worker.js';

/** Milliseconds in which nodes move to their new places. */
const MOVE = 400;

/**
 * Finds places for nodes that are new, beside the page. Those that have one keep it, so that nobody has to look for them again.
 * @returns what to call when nodes have come
 */
export function useLayout(graph: DrawnGraph): (added: readonly string[]) => void {
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    const layout = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    layout.onmessage = ({ data }: MessageEvent<Places>) => { move(graph, data); };
    worker.current = layout;
    return () => { layout.terminate(); };
  }, [graph]);
  return useCallback((added) => {
    if (added.length === 0) return;
    const isNew = new Set(added);
    const nodes = graph.mapNodes((id, { x, y }) => ({ id, x, y, size: sizeOf(graph, id), fixed: !isNew.has(id) && isNew.size < graph.order }));
    const request: LayoutRequest = { nodes, links: graph.mapEdges((_key, _edge, source, target) => [source, target] as const) };
    worker.current?.postMessage(request);
  }, [graph]);
}

function move(graph: DrawnGraph, places: Places): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const begun = performance.now();
  const from = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
  const step = (now: number): void => {
    const share = isStill ? 1 : Math.min(1, (now - begun) / MOVE);
    graph.updateEachNodeAttributes((id, attributes) => {
      const [old, place] = [from.get(id), places[id]];
      return old && place ? { ...attributes, x: old.x + (place.x - old.x) * share, y: old.y + (place.y - old.y) * share } : attributes;
    }, { attributes: ['x', 'y'] });
    if (share < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
