import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../api/operations.generated.js';
import { SourceLine } from '../evidence/source-line.js';
import { Section } from './section.js';

/** The articles that name it. */
export function Sources({ articles }: { articles: readonly SourceFragment[] }): JSX.Element | null {
  const { t } = useTranslation();
  if (articles.length === 0) return null;
  return (
    <Section title={t('sources')}>
      <ul>{articles.map((article) => <li key={article.id}><SourceLine article={article} /></li>)}</ul>
    </Section>
  );
}
