import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The width of an element in pixels, as it changes: what is drawn to it keeps its text at the size of the page's.
 * @param before until it is measured, which is before anything is seen
 */
export function useWidth(place: RefObject<Element | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => { if (entry) setWidth(Math.round(entry.contentRect.width)); });
    observer.observe(place.current);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is measured can be known only now
    setWidth(Math.round(place.current.getBoundingClientRect().width));
    return () => { observer.disconnect(); };
  }, [place]);
  return width;
}
