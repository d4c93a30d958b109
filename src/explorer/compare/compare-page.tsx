import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CompareDocument, type CompareQuery, type ComparedLinkFragment, type SideNamesFragment } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { entityPath } from '../entity/entity-path.js';
import { Section } from '../entity/section.js';
import { titleOf } from '../entity/title.js';
import { SourceLine } from '../evidence/source-line.js';
import { Words } from '../frame/bidi.js';
import { NotFound } from '../frame/notices.js';
import { View } from '../frame/view.js';
import { useOperationLanguage } from '../language/language.js';
import { SeriesChart } from './series-chart.js';
import { Wording } from './wording.js';

/** What is said about one entity, source against source: contradictions first, both sides as equals. */
export default function ComparePage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(CompareDocument, { id, language: useOperationLanguage() });
  return <View answer={answer}>{({ compare }) => (compare ? <Comparison comparison={compare} /> : <NotFound />)}</View>;
}

function Comparison({ comparison: { entity, links, series, namings } }: { comparison: NonNullable<CompareQuery['compare']> }): JSX.Element {
  const { t } = useTranslation();
  const name = titleOf(entity);
  const [contradictions, others] = [links.nodes.filter(({ type }) => type === 'CONTRADICTS'), links.nodes.filter(({ type }) => type !== 'CONTRADICTS')];
  return (
    <>
      <title>{`${t('comparison')} · ${name} · ${t('title')}`}</title>
      <h1>{t('comparison')}: <Link href={entityPath(entity.id)}><Words>{name}</Words></Link></h1>
      {links.nodes.length + series.nodes.length + namings.nodes.length === 0 && <p className="notice">{t('nothingToCompare')}</p>}
      <Links title={t('contradictionsOf')} links={contradictions} />
      <Links title={t('otherWordings')} links={others} />
      {series.nodes.map((each) => <SeriesChart key={each.series.id} series={each} />)}
      <Namings namings={namings.nodes} />
    </>
  );
}

function Links({ title, links }: { title: string; links: readonly ComparedLinkFragment[] }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      {links.map((link) => <LinkedPair key={`${link.from.id} ${link.to.id}`} link={link} />)}
    </Section>
  );
}

/** Two claims side by side, each with its own words, and what the annotation says of their difference. */
function LinkedPair({ link: { type, what, differences, resolution, from, to, words } }: { link: ComparedLinkFragment }): JSX.Element {
  const { t } = useTranslation();
  return (
    <article className="pair">
      <header>
        <span className="type">{t(`linkTypes.${type}`)}</span> <Words lang="en">{what}</Words>
        {differences && <ul lang="en">{differences.map((difference) => <li key={difference}><Words>{difference}</Words></li>)}</ul>}
      </header>
      <div className="sides">
        <Wording claim={from} words={words} side="from" />
        <Wording claim={to} words={words} side="to" />
      </div>
      {resolution !== null && <p className="found" lang="en"><Words>{resolution}</Words></p>}
    </article>
  );
}

/** What each side calls it. */
function Namings({ namings }: { namings: readonly SideNamesFragment[] }): JSX.Element | null {
  const { t } = useTranslation();
  if (namings.length === 0) return null;
  return (
    <Section title={t('namings')}>
      <ul className="statements">
        {namings.map(({ speaker, article, words }) => (
          <li key={`${speaker?.id ?? ''} ${article?.id ?? ''}`}>
            <p>{speaker ? <Link href={entityPath(speaker.id)}><Words>{speaker.name}</Words></Link> : t('inArticle')}{' '}{article && <SourceLine article={article} />}</p>
            <ul className="names">{words.map(({ text }) => <li key={text}><Words>{text}</Words></li>)}</ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
