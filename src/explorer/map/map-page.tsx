import { type JSX, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { PlacesDocument } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { Disputed } from '../entity/disputed.js';
import { entityPath } from '../entity/entity-path.js';
import { SourceLine } from '../evidence/source-line.js';
import { Words } from '../frame/bidi.js';
import { View } from '../frame/view.js';
import { useLanguage, useOperationLanguage } from '../language/language.js';
import type { MapPlace } from './map-place.js';
import { RegionMap } from './region-map.js';

/** The places on a map, and what happened there in a month; the month stands in the address. */
export default function MapPage(): JSX.Element {
  const answer = useOperation(PlacesDocument, { language: useOperationLanguage() });
  return <View answer={answer}>{({ places }) => <PlacesInTime places={places.nodes} />}</View>;
}

function PlacesInTime({ places }: { places: readonly MapPlace[] }): JSX.Element {
  const { t } = useTranslation();
  const language = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const months = useMemo(() => monthsOf(places), [places]);
  const month = months.find((each) => each === parameters.get('month')) ?? null;
  const choose = (index: number): void => {
    const chosen = months[index - 1];
    setParameters(chosen === undefined ? {} : { month: chosen }, { replace: true });
  };
  const told = month === null ? t('allTimes') : new Intl.DateTimeFormat(`${language}-u-nu-latn`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
  return (
    <>
      <title>{`${t('map')} · ${t('title')}`}</title>
      <h1>{t('map')}</h1>
      <RegionMap places={places} isActive={(place) => month === null || happenedIn(place, month).length > 0} />
      <label className="slider">
        {t('month')}
        <input type="range" min="0" max={months.length} value={month === null ? 0 : months.indexOf(month) + 1} aria-valuetext={told} onChange={({ target }) => { choose(Number(target.value)); }} />
        <output>{told}</output>
      </label>
      <ul className="statements">
        {places.map((place) => <PlaceLine key={place.id} place={place} month={month} />)}
      </ul>
    </>
  );
}

/** A place and what happened there by each account; in a month only where something did. */
function PlaceLine({ place, month }: { place: MapPlace; month: string | null }): JSX.Element | null {
  const { t } = useTranslation();
  const accounts = happenedIn(place, month);
  if (month !== null && accounts.length === 0) return null;
  return (
    <li>
      <p><Link href={entityPath(place.id)}><Words>{place.name}</Words></Link> <span className="type">{t(`placeKinds.${place.kind}`)}</span></p>
      <Disputed between={place.disputedBetween.nodes} />
      <ul>
        {accounts.map(({ id, start, event, article }) => (
          <li key={id}><time dir="ltr">{start}</time> <Link href={entityPath(event.id)}><Words>{event.name}</Words></Link> <SourceLine article={article} /></li>
        ))}
      </ul>
    </li>
  );
}

/** What can have happened at a place in a month; in no month, all of it. */
function happenedIn({ events }: MapPlace, month: string | null): MapPlace['events']['nodes'] {
  return events.nodes.filter(({ startFrom, startTo }) => month === null || (startFrom !== null && startTo !== null && startFrom.slice(0, 7) <= month && month <= startTo.slice(0, 7)));
}

/** The months in which something can have happened, in order. */
function monthsOf(places: readonly MapPlace[]): string[] {
  const months = places.flatMap(({ events }) => events.nodes.flatMap(({ startFrom, startTo }) => [startFrom, startTo].flatMap((day) => (day === null ? [] : [day.slice(0, 7)]))));
  return [...new Set(months)].sort();
}
