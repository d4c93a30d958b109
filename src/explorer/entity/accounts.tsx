import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AccountFragment } from '../api/operations.generated.js';
import { SourceLine } from '../evidence/source-line.js';
import { Words } from '../frame/bidi.js';
import { entityPath } from './entity-path.js';
import { Section } from './section.js';

/** Events, each as an article tells of it: two articles may give it two dates. */
export function Accounts({ title, accounts }: { title: 'events' | 'accounts'; accounts: readonly AccountFragment[] }): JSX.Element | null {
  const { t } = useTranslation();
  if (accounts.length === 0) return null;
  return (
    <Section title={t(title)}>
      <ul className="statements">
        {accounts.map(({ id, start, event, article }) => (
          <li key={id}>
            <time dir="ltr">{start ?? '?'}</time> <Link href={entityPath(event.id)}><Words>{event.name}</Words></Link>
            <p className="by"><SourceLine article={article} /></p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
