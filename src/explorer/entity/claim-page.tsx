import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AssertionPageDocument, type AssertionPageFragment, type LinkedClaimFragment, type LinkedFragment, StatementPageDocument, type StatementPageFragment } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { claimantsOf } from '../evidence/claimants.js';
import { Quote } from '../evidence/quote.js';
import { Words } from '../frame/bidi.js';
import { NotFound } from '../frame/notices.js';
import { View } from '../frame/view.js';
import { useOperationLanguage } from '../language/language.js';
import { entityPath } from './entity-path.js';
import { Figures } from './figures.js';
import { ListOfNames } from './list-of-names.js';
import { Section } from './section.js';
import { titleOf } from './title.js';

const LINKS = ['contradictions', 'sameAs', 'refines', 'refinedBy', 'changesOverTime', 'changedLaterBy'] as const;

/** A statement: its words, who said them, and what else was said that agrees with it or does not. */
export function StatementPage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(StatementPageDocument, { id, language: useOperationLanguage() });
  return <View answer={answer}>{({ node }) => (node?.__typename === 'Statement' ? <Statement statement={node} /> : <NotFound />)}</View>;
}

function Statement({ statement }: { statement: StatementPageFragment & LinkedFragment }): JSX.Element {
  const { t } = useTranslation();
  const { gist, kind, said, saidBasis, speakers, onBehalfOf, about, note, statementFigures } = statement;
  return (
    <article className="entity">
      <header>
        <title>{`${gist} · ${t('title')}`}</title>
        <p className="type">{t('types.Statement')}{' · '}{t(`kinds.${kind}`)}</p>
        <h1><Words lang="en">{gist}</Words></h1>
        <p>{t('speaker')}: <Actors actors={speakers.nodes} /></p>
        {onBehalfOf.nodes.length > 0 && <p>{t('onBehalfOf')}: <Actors actors={onBehalfOf.nodes} /></p>}
        <p>{t('said')} <time dir="ltr">{said}</time> <small lang="en"><Words>{saidBasis}</Words></small></p>
      </header>
      <Quote passage={statement} />
      {note !== null && <Section title={t('note')}><p lang="en" dir="auto">{note}</p></Section>}
      {about.nodes.length > 0 && (
        <Section title={t('about')}>
          <ListOfNames entities={about.nodes} />
        </Section>
      )}
      <LinkedClaims claim={statement} />
      <Figures figures={statementFigures.nodes} />
    </article>
  );
}

/** An assertion: the relation that its words prove, whose claim it is, and what contradicts it. */
export function AssertionPage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(AssertionPageDocument, { id, language: useOperationLanguage() });
  return <View answer={answer}>{({ node }) => (node?.__typename === 'Assertion' ? <Assertion assertion={node} /> : <NotFound />)}</View>;
}

function Assertion({ assertion }: { assertion: AssertionPageFragment & LinkedFragment }): JSX.Element {
  const { t } = useTranslation();
  const { type, subject, object, claimedBy, note } = assertion;
  return (
    <article className="entity">
      <header>
        <title>{`${subject.name} ${t(`relationTypes.${type}`)} ${titleOf(object)} · ${t('title')}`}</title>
        <p className="type">{t('types.Assertion')}</p>
        <h1>
          <Link href={entityPath(subject.id)}><Words>{subject.name}</Words></Link> <span className="relation">{t(`relationTypes.${type}`)}</span> <Link href={entityPath(object.id)}><Words>{titleOf(object)}</Words></Link>
        </h1>
        <p>{claimedBy ? t('claimedBy', { who: claimedBy.name }) : t('toldBy')}</p>
      </header>
      <Quote passage={assertion} />
      {note !== null && <Section title={t('note')}><p lang="en" dir="auto">{note}</p></Section>}
      <LinkedClaims claim={assertion} />
    </article>
  );
}

function Actors({ actors }: { actors: readonly { readonly id: string; readonly name: string }[] }): JSX.Element {
  return <>{actors.map(({ id, name }, index) => <span key={id}>{index > 0 && ' · '}<Link href={entityPath(id)}><Words>{name}</Words></Link></span>)}</>;
}

/** Other claims that say the same, something else or more, each with its own words. */
function LinkedClaims({ claim }: { claim: LinkedFragment }): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      {LINKS.map((link) => claim[link].edges.length > 0 && (
        <Section key={link} title={t(`links.${link}`)}>
          <ul>{claim[link].edges.map((edge) => <LinkedClaim key={edge.node.id} edge={edge} />)}</ul>
        </Section>
      ))}
    </>
  );
}

function LinkedClaim({ edge: { what, differences, resolution, node } }: { edge: LinkedClaimFragment }): JSX.Element {
  const { t } = useTranslation();
  const who = claimantsOf(node);
  return (
    <li className="proof">
      <p lang="en"><Words>{what}</Words></p>
      {differences && <ul className="differences" lang="en">{differences.map((difference) => <li key={difference}><Words>{difference}</Words></li>)}</ul>}
      <p>{who.length > 0 ? <Actors actors={who} /> : t('toldBy')}</p>
      <Quote passage={node} />
      <p><Link href={entityPath(node.id)}>{t('open')}</Link></p>
      {resolution != null && <p lang="en" className="found"><Words>{resolution}</Words></p>}
    </li>
  );
}
