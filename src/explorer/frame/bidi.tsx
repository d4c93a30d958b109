import type { JSX } from 'react';

/** Where words stand in a text, in UTF-16 code units. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  /** Whether they are another spelling, rather than other words. */
  readonly isSpelling?: boolean;
}

/** Words of the graph, in their own direction: what they contain turns nothing around them. */
export function Words({ children, lang }: { children: string; lang?: string }): JSX.Element {
  return <bdi lang={lang}>{children}</bdi>;
}

/** A text with some of its words marked. */
export function Marked({ text, highlights }: { text: string; highlights: readonly Highlight[] }): JSX.Element {
  return <bdi>{marked(text, highlights)}</bdi>;
}

/** The whole text in parts, what stands between the marked words included. */
export function marked(text: string, highlights: readonly Highlight[]): (string | JSX.Element)[] {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, isSpelling } of highlights) {
    const words = text.slice(start, end);
    parts.push(text.slice(at, start), isSpelling ? <u key={start}>{words}</u> : <mark key={start}>{words}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
