import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { type JSX, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useWidth } from '../drawing/use-width.js';
import { useZoom } from '../drawing/use-zoom.js';
import { ZoomButtons } from '../drawing/zoom-buttons.js';
import { entityPath } from '../entity/entity-path.js';
import { useLanguage } from '../language/language.js';
import type { MapPlace } from './map-place.js';
import { LINES, region, scene } from './natural-earth.js';
import { placeLabels } from './place-labels.js';

/** Pixels beside the outermost place. */
const MARGIN = 70;

interface RegionMapProps {
  readonly places: readonly MapPlace[];
  readonly isActive: (place: MapPlace) => boolean;
}

/** Land, borders and places. Lines that are disputed, or were lines of a ceasefire, are drawn as such, and none is drawn as the right one. */
export function RegionMap({ places, isActive }: RegionMapProps): JSX.Element {
  const { t } = useTranslation();
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(picture, 830);
  const height = Math.round(Math.max(320, Math.min(width * 0.66, innerHeight * 0.7)));
  const projection = useMemo(() => geoMercator().fitExtent([[MARGIN, MARGIN], [width - MARGIN, height - MARGIN]], scene), [width, height]);
  // As elements, so that nothing but the group around them changes while the map is moved.
  const shapes = useMemo(() => region.map(({ kind, shape }, index) => <path key={index} className={kind} d={geoPath(projection)(shape) ?? ''} />), [projection]);
  const zooming = useZoom(picture, { scales: [0.08, 12], width, height });
  const { transform } = zooming;
  return (
    <figure className="map">
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} height={height} role="group" aria-label={t('mapPicture', { count: places.length })} direction="ltr">
        <g transform={transform.toString()}>{shapes}</g>
        <Places places={places} isActive={isActive} project={(place) => transform.apply(pointOf(place, projection))} />
      </svg>
      <ZoomButtons zooming={zooming} />
      <figcaption>
        <ul className="legend">{LINES.map((kind) => <li key={kind} className={kind}>{t(`mapLines.${kind}`)}</li>)}</ul>
        <small>{t('mapSource')}</small>
      </figcaption>
    </figure>
  );
}

interface PlacesProps extends RegionMapProps {
  readonly project: (place: MapPlace) => [x: number, y: number];
}

/** Each place with its name in both languages, beside it where there is room. */
function Places({ places, isActive, project }: PlacesProps): JSX.Element {
  const language = useLanguage();
  const drawn = places.map((place) => {
    const names = language === 'ar' ? [place.nameAr, place.nameEn] : [place.nameEn, place.nameAr];
    const [x, y] = project(place);
    return { place, names, x, y };
  });
  const labels = placeLabels(drawn);
  return (
    <>
      {drawn.map(({ place, names: [first = '', second = ''], x, y }, index) => {
        const { dx, dy, anchor } = labels[index] ?? { dx: 0, dy: 0, anchor: 'start' };
        return (
          <g key={place.id} transform={`translate(${x} ${y})`}>
            <Link href={entityPath(place.id)} className={isActive(place) ? 'place' : 'place quiet'}>
              <circle r={5} className={place.disputedBetween.nodes.length > 0 ? 'contested' : undefined} />
              <text x={dx} y={dy} textAnchor={anchor}>{first}</text>
              <text x={dx} y={dy + 14} textAnchor={anchor} className="second">{second}</text>
            </Link>
          </g>
        );
      })}
    </>
  );
}

function pointOf({ longitude, latitude }: MapPlace, projection: GeoProjection): [number, number] {
  return projection([longitude ?? 0, latitude ?? 0]) ?? [0, 0];
}
