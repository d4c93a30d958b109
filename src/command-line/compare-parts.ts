import type { Row } from './answer.js';
import type { AskedGraph } from './asked-graph.js';
import type { CompareLinksQueryVariables, CompareNamingsQuery, CompareSameClaimsQuery, CompareSeriesQuery } from './operations.generated.js';
import { given } from './options.js';

export const PARTS = ['voices', 'same-claims', 'links', 'series', 'namings', 'single-source'] as const;
export type Part = (typeof PARTS)[number];

/** A part of a comparison: what the API answers, and its rows. */
export interface ComparedPart {
  /** Null where nothing has the id. */
  readonly whole: unknown;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly hasMore: boolean;
}

/** Asks for one part of a comparison. */
export async function comparePart(graph: AskedGraph, part: Part, variables: CompareLinksQueryVariables): Promise<ComparedPart> {
  const operations = await import('./operations.generated.js');
  switch (part) {
    case 'voices': {
      const voices = (await graph.query(operations.CompareVoicesDocument, paged(variables))).compare?.voices;
      return {
        whole: voices ?? null,
        rows: (voices?.nodes ?? []).flatMap(({ article, speaker, claims }) =>
          claims.map(({ id, quote }) => ({ speaker: speaker?.name, quote, claim: id, article: article.id, published: article.published, publisher: article.publisher?.name })),
        ),
        columns: ['article', 'published', 'publisher', 'speaker', 'claim', 'quote'],
        hasMore: voices?.pageInfo.hasNextPage ?? false,
      };
    }
    case 'same-claims': {
      const same = (await graph.query(operations.CompareSameClaimsDocument, counted(variables))).compare?.sameClaims;
      return { whole: same ?? null, rows: (same?.nodes ?? []).flatMap(sameRows), columns: ['group', 'claim', 'article', 'quote', 'onlyFirst', 'onlyThis'], hasMore: same?.hasMore ?? false };
    }
    case 'links': {
      const links = (await graph.query(operations.CompareLinksDocument, variables)).compare?.links;
      return {
        whole: links ?? null,
        rows: (links?.nodes ?? []).map(({ type, from, to, what, confidence, resolution }) => ({
          type, from: from.id, fromArticle: from.article.id, fromQuote: from.quote, to: to.id, toArticle: to.article.id, toQuote: to.quote, what, confidence, resolution,
        })),
        columns: ['type', 'from', 'fromArticle', 'fromQuote', 'to', 'toArticle', 'toQuote', 'what', 'confidence', 'resolution'],
        hasMore: links?.pageInfo.hasNextPage ?? false,
      };
    }
    case 'series': {
      const series = (await graph.query(operations.CompareSeriesDocument, counted(variables))).compare?.series;
      return { whole: series ?? null, rows: (series?.nodes ?? []).flatMap(seriesRows), columns: ['series', 'asOf', 'value', 'unit', 'change', 'agreement', 'figure', 'article', 'quote'], hasMore: series?.hasMore ?? false };
    }
    case 'namings': {
      const namings = (await graph.query(operations.CompareNamingsDocument, counted(variables))).compare?.namings;
      return { whole: namings ?? null, rows: (namings?.nodes ?? []).flatMap(namingRows), columns: ['speaker', 'article', 'words', 'kind', 'offsets'], hasMore: namings?.hasMore ?? false };
    }
    case 'single-source': {
      const single = (await graph.query(operations.CompareSingleSourceDocument, paged(variables))).compare?.singleSource;
      return {
        whole: single ?? null,
        rows: (single?.nodes ?? []).map(({ statement, restsOn, articles }) => ({
          restsOn, articles: articles.map(({ id }) => id).join('; '), statement: statement.id, speakers: statement.speakers.nodes.map(({ name }) => name).join('; '), quote: statement.quote,
        })),
        columns: ['restsOn', 'articles', 'statement', 'speakers', 'quote'],
        hasMore: single?.pageInfo.hasNextPage ?? false,
      };
    }
  }
}

const counted = ({ id, first }: CompareLinksQueryVariables) => ({ id, ...given({ first }) });
const paged = ({ id, first, after }: CompareLinksQueryVariables) => ({ id, ...given({ first, after }) });

type SameClaims = NonNullable<CompareSameClaimsQuery['compare']>['sameClaims']['nodes'][number];

/** A row for each claim, with the words that it and the first of them have alone. */
function sameRows({ claims, differences }: SameClaims, group: number): Row[] {
  return claims.map(({ id, article, quote }) => {
    const words = differences.find(({ to }) => to.id === id)?.words ?? [];
    const only = (side: 'from' | 'to', kind: string): string => words.filter((part) => part.kind === kind).map((part) => part[side]?.text).join(' … ');
    return { group: group + 1, claim: id, article: article.id, quote, onlyFirst: only('from', 'ONLY_FROM'), onlyThis: only('to', 'ONLY_TO') };
  });
}

type Series = NonNullable<CompareSeriesQuery['compare']>['series']['nodes'][number];

function seriesRows({ series, points }: Series): Row[] {
  return points.flatMap(({ asOf, value, change, agreement, figures }) =>
    figures.map(({ figure }) => ({ series: series.name, asOf, value, unit: series.unit, change, agreement, figure: figure.id, article: figure.article.id, quote: figure.quote })),
  );
}

type Naming = NonNullable<CompareNamingsQuery['compare']>['namings']['nodes'][number];

function namingRows({ speaker, article, words }: Naming): Row[] {
  return words.map(({ text, kind, offsets }) => ({ speaker: speaker?.name, article: article?.id, words: text, kind, offsets: offsets.join(' ') }));
}
