import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../frame/bidi.js';
import type { NamedEntity } from './named-entity.js';
import { Section } from './section.js';

/** What it is called, how articles spell that, and whose choice of words it is where it is one side's. */
export function Names({ entity: { names, labels, surfaceForms } }: { entity: NamedEntity }): JSX.Element | null {
  const { t } = useTranslation();
  const called = new Map<string, string | undefined>([
    ...surfaceForms.nodes.map(({ text }) => [text, undefined] as const),
    ...names.nodes.map(({ text, usedBy }) => [text, usedBy?.name] as const),
    ...labels.nodes.map(({ text, usedBy }) => [text, usedBy?.name ?? t('narrator')] as const),
  ]);
  if (called.size === 0) return null;
  return (
    <Section title={t('names')}>
      <ul className="names">
        {[...called].map(([text, usedBy]) => (
          <li key={text}>
            <Words>{text}</Words>
            {usedBy !== undefined && <small>{t('calledBy', { who: usedBy })}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
