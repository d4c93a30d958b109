import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidFragment } from '../api/operations.generated.js';
import { Said } from '../evidence/said.js';
import { Section } from './section.js';

interface StatementsProps {
  readonly title: 'saidBy' | 'saidFor' | 'saidAbout' | 'reports';
  readonly statements: { readonly totalCount: number; readonly nodes: readonly SaidFragment[] };
  readonly more: () => void;
}

/** Statements in the order in which they were made. */
export function Statements({ title, statements: { nodes, totalCount }, more }: StatementsProps): JSX.Element | null {
  const { t } = useTranslation();
  if (nodes.length === 0) return null;
  return (
    <Section title={`${t(title)} (${totalCount})`}>
      <ul className="statements">{nodes.map((statement) => <Said key={statement.id} statement={statement} />)}</ul>
      {nodes.length < totalCount && <button type="button" onClick={more}>{t('more')}</button>}
    </Section>
  );
}
