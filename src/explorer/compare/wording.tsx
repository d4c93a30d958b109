import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ComparedClaimFragment, ComparedLinkFragment } from '../api/operations.generated.js';
import { entityPath } from '../entity/entity-path.js';
import { SourceLine } from '../evidence/source-line.js';
import { Words } from '../frame/bidi.js';

interface WordingProps {
  readonly claim: ComparedClaimFragment;
  /** Null where the two are too long or too different to compare. */
  readonly words: ComparedLinkFragment['words'];
  readonly side: 'from' | 'to';
}

/** The words of one of two claims, with those marked that the other has not, or spells differently. */
export function Wording({ claim, words, side }: WordingProps): JSX.Element {
  const { t } = useTranslation();
  const who = 'speakers' in claim ? claim.speakers.nodes : claim.claimedBy ? [claim.claimedBy] : [];
  return (
    <figure className="quote">
      <p className="by">{who.length > 0 ? who.map(({ id, name }) => <Link key={id} href={entityPath(id)}><Words>{name}</Words></Link>) : t('toldBy')}</p>
      <blockquote lang="ar" dir="rtl">{words ? marked(claim.quote, words, side) : claim.quote}</blockquote>
      <figcaption>
        <SourceLine article={claim.article} /> · <Link href={entityPath(claim.id)}>{t('open')}</Link>
      </figcaption>
    </figure>
  );
}

/** The whole quote, what stands between the words included. */
function marked(quote: string, words: NonNullable<ComparedLinkFragment['words']>, side: 'from' | 'to'): (string | JSX.Element)[] {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { kind, [side]: place } of words) {
    if (!place || kind === 'COMMON') continue;
    parts.push(quote.slice(at, place.start));
    const text = quote.slice(place.start, place.end);
    parts.push(kind === 'SPELLING' ? <u key={place.start}>{text}</u> : <mark key={place.start}>{text}</mark>);
    at = place.end;
  }
  return [...parts, quote.slice(at)];
}
