import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SourceFragment } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { articleTitle } from '../entity/title.js';
import { Words } from '../frame/bidi.js';

/** An article in a line: its title, who published it, and when. A guessed publisher is said to be guessed. */
export function SourceLine({ article }: { article: SourceFragment }): JSX.Element {
  const { t } = useTranslation();
  const { id, publisher, publisherGuess, published } = article;
  const who = publisher?.name ?? (publisherGuess ? t('publisherPerhaps', { who: publisherGuess.name }) : t('publisherUnknown'));
  return (
    <span className="source">
      <Link href={entityPath(id)}><Words lang="ar">{articleTitle(article)}</Words></Link>
      {' · '}
      <Words>{who}</Words>
      {' · '}
      <time dir="ltr">{published}</time>
    </span>
  );
}
