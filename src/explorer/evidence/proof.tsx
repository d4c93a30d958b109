import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EvidenceFragment } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { Words } from '../frame/bidi.js';
import { Quote } from './quote.js';

/** What proves a relation: the words, and whose claim they are. */
export function Proof({ proof }: { proof: EvidenceFragment }): JSX.Element {
  const { t } = useTranslation();
  const { claimedBy, statement, contradicts } = proof;
  return (
    <li className="proof">
      <p>
        {claimedBy ? t('claimedBy', { who: claimedBy.name }) : t('toldBy')}
        {contradicts.totalCount > 0 && <Link className="warning" href={entityPath(proof.id)}>{t('contradicted')}</Link>}
      </p>
      <Quote passage={proof} />
      {statement && <p className="gist" dir="auto"><Words lang="en">{statement.gist}</Words> <time dir="ltr">{statement.said}</time></p>}
    </li>
  );
}
