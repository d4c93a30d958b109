import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/language.js';

/** That several dispute a place; nothing where it is not disputed. */
export function Disputed({ between }: { between: readonly { readonly name: string }[] }): JSX.Element | null {
  const { t } = useTranslation();
  const language = useLanguage();
  if (between.length === 0) return null;
  return <p className="warning">{t('disputedBetween', { who: new Intl.ListFormat(language).format(between.map(({ name }) => name)) })}</p>;
}
