import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ComparedClaimFragment, ComparedLinkFragment } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { claimantsOf } from '../evidence/claimants.js';
import { SourceLine } from '../evidence/source-line.js';
import { type Highlight, Words, marked } from '../frame/bidi.js';

interface WordingProps {
  readonly claim: ComparedClaimFragment;
  /** Null where the two are too long or too different to compare. */
  readonly words: ComparedLinkFragment['words'];
  readonly side: 'from' | 'to';
}

/** The words of one of two claims, with those marked that the other has not, or spells differently. */
export function Wording({ claim, words, side }: WordingProps): JSX.Element {
  const { t } = useTranslation();
  const who = claimantsOf(claim);
  return (
    <figure className="quote">
      <p className="by">{who.length > 0 ? who.map(({ id, name }) => <Link key={id} href={entityPath(id)}><Words>{name}</Words></Link>) : t('toldBy')}</p>
      <blockquote lang="ar" dir="rtl">{marked(claim.quote, differences(words ?? [], side))}</blockquote>
      <figcaption>
        <SourceLine article={claim.article} /> · <Link href={entityPath(claim.id)}>{t('open')}</Link>
      </figcaption>
    </figure>
  );
}

/** What of a quote the other one has not, or spells differently. */
function differences(words: NonNullable<ComparedLinkFragment['words']>, side: 'from' | 'to'): Highlight[] {
  return words.flatMap(({ kind, [side]: place }) => (place && kind !== 'COMMON' ? [{ ...place, isSpelling: kind === 'SPELLING' }] : []));
}
