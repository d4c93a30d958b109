import type { PageShape } from './page-shape.js';

/**
 * Rows that are made of others when the answer is shaped: which, and at which positions what they are made of stands. In
 * each row that is made, what comes from the graph is a list with the row that came.
 */
export type MadeRows = VoicesShape | SameClaimsShape | WordPartsShape | SeriesPointsShape | NamingsShape | SingleSourcesShape | AttributionShape;

/** Of a page of claims: article, speaker and claims for each speaker in each article; without a speaker the narrator. */
export interface VoicesShape {
  readonly kind: 'voices';
  readonly page: PageShape;
  readonly article: RelatedShape;
  readonly speakers: RelatedShape;
}

/** Where the rows of what is related stand, and in each of them its id. */
export interface RelatedShape {
  readonly position: number;
  readonly id: number;
}

/** Of claims that say the same as others: the members of each group, and how each differs from the first: both and its row. */
export interface SameClaimsShape {
  readonly kind: 'sameClaims';
  readonly page: PageShape;
  readonly id: number;
  readonly same: RelatedShape;
}

/** Of two claims, at 0 and 1: which words of their quotes they have in common. Null where they are too long or too different. */
export interface WordPartsShape {
  readonly kind: 'wordParts';
  readonly from: number;
  readonly to: number;
}

/** Of the figures of a series: those of each date, how they agree, and how far they are from those before. */
export interface SeriesPointsShape {
  readonly kind: 'seriesPoints';
  readonly page: PageShape;
  readonly asOf: number;
  readonly asOfFrom: number;
  readonly asOfTo: number;
  readonly value: number;
  readonly comparator: number;
  readonly article: RelatedShape;
  readonly source: RelatedShape;
  /** The figure of the whole, and in it the value. */
  readonly whole: { readonly position: number; readonly value: number };
}

/** Of names of one side, labels and written forms: what each speaker, and otherwise each article, calls an entity; then whether there are more. */
export interface NamingsShape {
  readonly kind: 'namings';
  readonly names: { readonly page: PageShape; readonly text: number; readonly nameKind: number; readonly speaker: RelatedShape; readonly forms: FormsShape };
  readonly labels: { readonly page: PageShape; readonly text: number; readonly speaker: RelatedShape; readonly article: RelatedShape };
  readonly forms: FormsShape & { readonly name: { readonly position: number; readonly nameKind: number } };
}

export interface FormsShape {
  readonly page: PageShape;
  readonly text: number;
  readonly offsets: number;
  readonly article: RelatedShape;
}

/** Of a page of statements: those that only one article has, or only articles of one publisher. */
export interface SingleSourcesShape {
  readonly kind: 'singleSources';
  readonly page: PageShape;
  readonly article: ArticleShape;
  /** The claims that say the same, in each its article, and how many of them are read at most. */
  readonly others: { readonly position: number; readonly article: ArticleShape; readonly limit: number };
}

export interface ArticleShape extends RelatedShape {
  readonly publisher: RelatedShape;
}

/** Of nodes with what they come from: the steps from one of them, and whether there are more. */
export interface AttributionShape {
  readonly kind: 'attribution';
  readonly page: PageShape;
  /** The id of the node that the steps begin at. */
  readonly start: number;
  readonly id: number;
  /** What a node comes from: the type of the way there, its place among several, whether assertions have derived it, and the id. */
  readonly origins: RelatedShape & { readonly type: number; readonly place: number; readonly derived: number };
  readonly words: readonly number[];
  readonly attribution: readonly number[];
  readonly basis: Readonly<Record<string, { readonly basis: number; readonly confidence: number | null }>>;
}
