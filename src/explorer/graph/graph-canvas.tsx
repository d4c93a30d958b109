import { type JSX, useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { useTextColor } from '../frame/theme.js';
import { type DrawnEdge, type DrawnGraph, type DrawnNode, sizeOf } from './drawn-graph.js';

interface GraphCanvasProps {
  readonly graph: DrawnGraph;
  /** What is drawn as the way between two, by key; empty for no way. */
  readonly way: ReadonlySet<string>;
  readonly label: string;
  /** A node was opened: its neighbours are wanted. */
  readonly onNode: (id: string) => void;
  /** A link was pointed at. */
  readonly onLink: (key: string) => void;
}

/** Colours that are seen on light and on dark ground. */
const [LINK, FAINT, WAY] = ['#8a9399', '#8a9399a0', '#d55e00'];

/** The graph as a picture, names to the right of their nodes in every language. What it shows stands below it as a list for who does not see it. */
export function GraphCanvas({ graph, way, label, onNode, onLink }: GraphCanvasProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma<DrawnNode, DrawnEdge> | null>(null);
  const handlers = useRef({ onNode, onLink });
  useEffect(() => { handlers.current = { onNode, onLink }; });
  const color = useTextColor();
  useEffect(() => {
    if (!place.current) return;
    // Without links and names a picture of thousands is moved as smoothly as a small one; they are back when it rests.
    const drawn = new Sigma(graph, place.current, { enableEdgeEvents: true, defaultEdgeType: 'arrow', defaultEdgeColor: LINK, labelFont: getComputedStyle(place.current).fontFamily, labelColor: { color }, zIndex: true, stagePadding: 60, hideEdgesOnMove: true, hideLabelsOnMove: true, nodeReducer: (node, attributes) => ({ ...attributes, size: sizeOf(graph, node) }), defaultDrawNodeHover: drawPointedAt });
    drawn.on('clickNode', ({ node }) => { handlers.current.onNode(node); });
    drawn.on('enterEdge', ({ edge }) => { handlers.current.onLink(edge); });
    drawn.on('clickEdge', ({ edge }) => { handlers.current.onLink(edge); });
    sigma.current = drawn;
    return () => { drawn.kill(); };
  }, [graph, color]);
  useEffect(() => {
    sigma.current?.setSetting('edgeReducer', way.size === 0 ? null : (key, edge) => (way.has(key) ? { ...edge, color: WAY, size: 5, zIndex: 1 } : { ...edge, color: FAINT }));
  }, [way, color]);
  return <div ref={place} className="graph" dir="ltr" role="img" aria-label={label} />;
}

/** The name of the node that is pointed at, whole and above all else. */
function drawPointedAt(context: CanvasRenderingContext2D, { x, y, size, label, color }: { x: number; y: number; size: number; label?: string | null; color: string }, { labelSize, labelFont }: { labelSize: number; labelFont: string }): void {
  context.font = `600 ${labelSize}px ${labelFont}`;
  const width = context.measureText(label ?? '').width;
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(x - size - 2, y - labelSize, size * 2 + width + 14, labelSize * 2, labelSize);
  context.fill();
  context.fillStyle = '#ffffff';
  context.fillText(label ?? '', x + size + 4, y + labelSize / 3);
}
