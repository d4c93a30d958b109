import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { NamedPageDocument } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { Words } from '../frame/bidi.js';
import { NotFound } from '../frame/notices.js';
import { View } from '../frame/view.js';
import { useLanguage, useOperationLanguage } from '../language/language.js';
import { Accounts } from './accounts.js';
import { Disputed } from './disputed.js';
import { viewsOf } from './entity-path.js';
import { Figures } from './figures.js';
import type { NamedEntity } from './named-entity.js';
import { Names } from './names.js';
import { Posts, Relations } from './relations.js';
import { Section } from './section.js';
import { Sources } from './sources.js';
import { Statements } from './statements.js';

const [PAGE, MOST] = [10, 100];

/** Who or what it is, what it stands in relation to, what it said, what is said of it, and where. */
export function NamedPage({ id }: { id: string }): JSX.Element {
  const [relations, setRelations] = useState(2 * PAGE);
  const [statements, setStatements] = useState(PAGE);
  const answer = useOperation(NamedPageDocument, { id, language: useOperationLanguage(), relations, statements });
  const more = { relations: () => { setRelations(MOST); }, statements: () => { setStatements(MOST); } };
  return <View answer={answer}>{({ node }) => (node && 'nameAr' in node ? <Named entity={node} more={more} /> : <NotFound />)}</View>;
}

function Named({ entity, more }: { entity: NamedEntity; more: Record<'relations' | 'statements', () => void> }): JSX.Element {
  return (
    <article className="entity">
      <Heading entity={entity} />
      <Views id={entity.id} />
      <Names entity={entity} />
      {'posts' in entity && <Posts posts={entity.posts.edges} />}
      <Relations entity={entity} more={more.relations} />
      {'statements' in entity && <Statements title="saidBy" statements={entity.statements} more={more.statements} />}
      {'statementsOnBehalf' in entity && <Statements title="saidFor" statements={entity.statementsOnBehalf} more={more.statements} />}
      <Statements title="saidAbout" statements={entity.discussedIn} more={more.statements} />
      {'participatedIn' in entity && <Accounts title="events" accounts={entity.participatedIn.nodes} />}
      {'events' in entity && <Accounts title="events" accounts={entity.events.nodes} />}
      {'accounts' in entity && <Accounts title="accounts" accounts={entity.accounts.nodes} />}
      {'figures' in entity && <Figures figures={entity.figures.nodes} />}
      <Sources articles={entity.namedIn.nodes} />
    </article>
  );
}

/** The same entity in the other views. */
function Views({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation();
  const paths = viewsOf(id);
  return (
    <nav className="views" aria-label={t('otherViews')}>
      {(['graph', 'timeline', 'comparison'] as const).map((view) => <Link key={view} href={paths[view]}>{t(view)}</Link>)}
    </nav>
  );
}

function Heading({ entity }: { entity: NamedEntity }): JSX.Element {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header>
      <title>{`${entity.name} · ${t('title')}`}</title>
      <p className="type">{t(`types.${entity.__typename}`)}</p>
      <h1><Words>{entity.name}</Words></h1>
      <p className="other-names">
        <Words lang={language === 'ar' ? 'en' : 'ar'}>{language === 'ar' ? entity.nameEn : entity.nameAr}</Words>
        {entity.nameRu !== null && <Words lang="ru">{entity.nameRu}</Words>}
      </p>
      {'role' in entity && entity.role !== null && <p><Words lang="en">{entity.role}</Words></p>}
      <Dates entity={entity} />
      {'disputedBetween' in entity && <Disputed between={entity.disputedBetween.nodes} />}
      {entity.note !== null && <Section title={t('note')}><p lang="en" dir="auto">{entity.note}</p></Section>}
    </header>
  );
}

function Dates({ entity }: { entity: NamedEntity }): JSX.Element | null {
  const days = 'began' in entity ? [entity.began, entity.ended] : 'signedOn' in entity ? [entity.signedOn] : [];
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? <p><time dir="ltr">{known.join(' – ')}</time></p> : null;
}
