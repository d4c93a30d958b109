import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FigurePageDocument, type FigurePageFragment, SeriesPageDocument, type SeriesPageFragment } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { Quote } from '../evidence/quote.js';
import { Words } from '../frame/bidi.js';
import { NotFound } from '../frame/notices.js';
import { View } from '../frame/view.js';
import { useLanguage, useOperationLanguage } from '../language/language.js';
import { entityPath } from './entity-path.js';
import { Figures } from './figures.js';
import { titleOf } from './title.js';

/** A number that an article gives: how it is meant, for which day, by whom, and its words. */
export function FigurePage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(FigurePageDocument, { id, language: useOperationLanguage() });
  return <View answer={answer}>{({ node }) => (node?.__typename === 'Figure' ? <Figure figure={node} /> : <NotFound />)}</View>;
}

function Figure({ figure }: { figure: FigurePageFragment }): JSX.Element {
  const { t } = useTranslation();
  const language = useLanguage();
  const { what, value, unit, comparator, asOf, asOfBasis, source, series } = figure;
  return (
    <article className="entity">
      <header>
        <title>{`${what} · ${t('title')}`}</title>
        <p className="type">{t('types.Figure')}</p>
        <h1><Words lang="en">{what}</Words></h1>
        {value !== null && <p><b>{t(`comparators.${comparator}`)} {value.toLocaleString(language)}</b> <Words lang="en">{unit}</Words></p>}
        <p><time dir="ltr">{asOf}</time> <small lang="en"><Words>{asOfBasis}</Words></small></p>
        {source && <p>{t('accordingTo')} <Link href={entityPath(source.id)}><Words>{titleOf(source)}</Words></Link></p>}
        {series && <p>{t('types.Series')}: <Link href={entityPath(series.id)}><Words lang="en">{titleOf(series)}</Words></Link></p>}
      </header>
      <Quote passage={figure} />
    </article>
  );
}

/** The same figure at several times. */
export function SeriesPage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(SeriesPageDocument, { id, language: useOperationLanguage() });
  return <View answer={answer}>{({ node }) => (node?.__typename === 'Series' ? <Series series={node} /> : <NotFound />)}</View>;
}

function Series({ series: { seriesName, unit, points } }: { series: SeriesPageFragment }): JSX.Element {
  const { t } = useTranslation();
  return (
    <article className="entity">
      <header>
        <title>{`${seriesName} · ${t('title')}`}</title>
        <p className="type">{t('types.Series')}</p>
        <h1><Words lang="en">{seriesName}</Words></h1>
        <p><Words lang="en">{unit}</Words></p>
      </header>
      <Figures figures={points.nodes} />
    </article>
  );
}
