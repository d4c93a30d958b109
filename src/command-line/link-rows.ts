import type { Row } from './answer.js';
import { type Told, wordsOf } from './told.js';

interface PlainLink {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly isMutual: boolean;
  readonly articleCount?: number | null;
  readonly sourceCount?: number | null;
}

interface ProvenLink extends PlainLink {
  readonly evidence: { readonly nodes: readonly Proof[] };
}

interface Proof {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: { readonly id: string; readonly publisher?: { readonly name: string } | null };
  readonly claimedBy: { readonly name: string } | null;
}

export const HOP_COLUMNS = ['path', 'hop', 'fromId', 'from', 'relation', 'direction', 'toId', 'to', 'claimedBy', 'quote', 'start', 'end', 'article', 'publisher', 'assertion'];
export const HOP_TABLE = ['path', 'hop', 'from', 'way', 'to', 'claimedBy', 'quote', 'article'];

/** The rows of a hop: one for each assertion that proves it, and one for a relationship that none has to prove. */
export function hopRows(from: Told, to: Told, links: readonly ProvenLink[]): Row[] {
  return links.flatMap((link) => {
    const ends = { fromId: from.id, from: wordsOf(from), relation: link.type, ...directionOf(link, from.id), toId: to.id, to: wordsOf(to) };
    const proofs = link.evidence.nodes.map(({ id, quote, start, end, article, claimedBy }) => ({
      ...ends,
      claimedBy: claimedBy?.name,
      quote,
      start,
      end,
      article: article.id,
      publisher: article.publisher?.name,
      assertion: id,
    }));
    return proofs.length > 0 ? proofs : [ends];
  });
}

export const LINK_COLUMNS = ['fromId', 'from', 'relation', 'direction', 'toId', 'to', 'articles', 'sources'];
export const LINK_TABLE = ['from', 'way', 'to', 'articles'];

/** A row for each relationship between these nodes, from its subject to its object. */
export function linkRows(nodes: readonly Told[], links: readonly PlainLink[]): Row[] {
  const words = new Map(nodes.map((node) => [node.id, wordsOf(node)]));
  return links.map((link) => ({
    fromId: link.source,
    from: words.get(link.source) ?? link.source,
    relation: link.type,
    ...directionOf(link, link.source),
    toId: link.target,
    to: words.get(link.target) ?? link.target,
    articles: link.articleCount,
    sources: link.sourceCount,
  }));
}

/** Which way a relationship goes, seen from one of its ends. */
function directionOf({ type, source, isMutual }: PlainLink, from: string): { readonly direction: string; readonly way: string } {
  if (isMutual) return { direction: 'UNDIRECTED', way: `${type} ↔` };
  return source === from ? { direction: 'OUT', way: `${type} →` } : { direction: 'IN', way: `← ${type}` };
}
