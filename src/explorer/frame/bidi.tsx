import type { JSX } from 'react';

/** Where words stand in a text, in UTF-16 code units. */
interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** Words of the graph, in their own direction: what they contain turns nothing around them. */
export function Words({ children, lang }: { children: string; lang?: string }): JSX.Element {
  return <bdi lang={lang}>{children}</bdi>;
}

/** A text with some of its words marked. */
export function Marked({ text, highlights }: { text: string; highlights: readonly Highlight[] }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <bdi>{parts}</bdi>;
}
