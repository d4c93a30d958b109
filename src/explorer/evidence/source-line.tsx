import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SourceFragment } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { Words } from '../frame/bidi.js';

/** An article in a line: its title, who published it, and when. A guessed publisher is said to be guessed. */
export function SourceLine({ article: { id, title, titleSuggested, publisher, publisherGuess, published } }: { article: SourceFragment }): JSX.Element {
  const { t } = useTranslation();
  const who = publisher?.name ?? (publisherGuess ? t('publisherPerhaps', { who: publisherGuess.name }) : t('publisherUnknown'));
  return (
    <span className="source">
      <Link href={entityPath(id)}><Words lang="ar">{title ?? titleSuggested ?? id}</Words></Link>
      {' · '}
      <Words>{who}</Words>
      {' · '}
      <time dir="ltr">{published}</time>
    </span>
  );
}
