import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../api/operations.generated.js';
import { SourceLine } from './source-line.js';

interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: SourceFragment;
}

/** Words of an article as they stand there, with their place. */
export function Quote({ passage: { quote, start, end, article } }: { passage: Passage }): JSX.Element {
  const { t } = useTranslation();
  return (
    <figure className="quote">
      <blockquote lang="ar" dir="rtl">{quote}</blockquote>
      <figcaption>
        <SourceLine article={article} />
        {' · '}
        {t('wordsInArticle', { start, end })}
      </figcaption>
    </figure>
  );
}
