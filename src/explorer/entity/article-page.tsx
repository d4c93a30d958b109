import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ArticlePageDocument, type ArticlePageFragment } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { Words } from '../frame/bidi.js';
import { NotFound } from '../frame/notices.js';
import { View } from '../frame/view.js';
import { useOperationLanguage } from '../language/language.js';
import { entityPath } from './entity-path.js';
import { ListOfNames } from './list-of-names.js';
import { Section } from './section.js';
import { Statements } from './statements.js';
import { articleTitle } from './title.js';

const [PAGE, MOST] = [10, 100];

/** An article: where it comes from, what it reports, whom and what it names. */
export function ArticlePage({ id }: { id: string }): JSX.Element {
  const [statements, setStatements] = useState(PAGE);
  const answer = useOperation(ArticlePageDocument, { id, language: useOperationLanguage(), statements });
  return <View answer={answer}>{({ node }) => (node?.__typename === 'Article' ? <Article article={node} more={() => { setStatements(MOST); }} /> : <NotFound />)}</View>;
}

function Article({ article, more }: { article: ArticlePageFragment; more: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { published, publishedBasis, publisher, publisherGuess, articleStatements, named } = article;
  const shown = articleTitle(article);
  const guess = publisherGuess ? t('publisherPerhaps', { who: publisherGuess.name }) : t('publisherUnknown');
  return (
    <article className="entity">
      <header>
        <title>{`${shown} · ${t('title')}`}</title>
        <p className="type">{t('types.Article')}</p>
        <h1><Words lang="ar">{shown}</Words></h1>
        <p>{t('publisher')}: {publisher ? <Link href={entityPath(publisher.id)}><Words>{publisher.name}</Words></Link> : guess}</p>
        <p>{t('published')} <time dir="ltr">{published}</time> <small lang="en"><Words>{publishedBasis}</Words></small></p>
      </header>
      <Statements title="reports" statements={articleStatements} more={more} />
      <Section title={t('namesInIt')}><ListOfNames entities={named.nodes} /></Section>
    </article>
  );
}
