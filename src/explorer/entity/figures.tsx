import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberFragment } from '../api/operations.generated.js';
import { Quote } from '../evidence/quote.js';
import { Words } from '../frame/bidi.js';
import { useLanguage } from '../language/language.js';
import { Section } from './section.js';

/** Numbers that it gave, each with its words. */
export function Figures({ figures }: { figures: readonly NumberFragment[] }): JSX.Element | null {
  const { t } = useTranslation();
  const language = useLanguage();
  if (figures.length === 0) return null;
  return (
    <Section title={t('figures')}>
      <ul className="statements">
        {figures.map((figure) => (
          <li key={figure.id}>
            <details>
              <summary>
                {figure.value !== null && <b>{figure.value.toLocaleString(language)}</b>} <Words lang="en">{figure.what}</Words> <time dir="ltr">{figure.asOf}</time>
              </summary>
              <Quote passage={figure} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
