import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useState } from 'react';

export interface Zooming {
  /** What of the drawing is seen. */
  readonly transform: ZoomTransform;
  /** Nearer (more than 1) or farther. */
  readonly by: (factor: number) => void;
  /** Back to a part of the drawing, or to the whole. */
  readonly to: (transform?: ZoomTransform) => void;
}

interface ZoomOptions {
  /** How much smaller and larger it may be drawn. */
  readonly scales: readonly [least: number, most: number];
  readonly width: number;
  readonly height: number;
  /** Whether it moves only from side to side. */
  readonly isFlat?: boolean;
}

/** A drawing that is moved by dragging, and made larger by two fingers, Ctrl and the wheel, or by buttons: a wheel alone scrolls the page, as everywhere else. */
export function useZoom(place: RefObject<SVGSVGElement | null>, { scales: [least, most], width, height, isFlat = false }: ZoomOptions): Zooming {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useMemo(() => zoom<SVGSVGElement, unknown>().filter((event: MouseEvent) => event.type !== 'wheel' || event.ctrlKey), []);
  useEffect(() => {
    if (!place.current) return;
    const svg = select(place.current);
    behavior.scaleExtent([least, most]).extent([[0, 0], [width, height]]).on('zoom', ({ transform: seen }: { transform: ZoomTransform }) => { setTransform(seen); });
    if (isFlat) behavior.translateExtent([[0, 0], [width, height]]);
    svg.call(behavior);
    return () => { svg.on('.zoom', null); };
  }, [behavior, place, least, most, width, height, isFlat]);
  return {
    transform,
    by: (factor) => { if (place.current) behavior.scaleBy(select(place.current), factor); },
    to: (seen = zoomIdentity) => { if (place.current) behavior.transform(select(place.current), seen); },
  };
}
