import { scaleLinear, scaleUtc } from 'd3-scale';
import { type JSX, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DrawnSeriesFragment } from '../api/operations.generated.js';
import { useWidth } from '../drawing/use-width.js';
import { entityPath } from '../entity/entity-path.js';
import { Section } from '../entity/section.js';
import { SourceLine } from '../evidence/source-line.js';
import { Words } from '../frame/bidi.js';
import { useLanguage } from '../language/language.js';

/** Pixels. */
const [HEIGHT, MARGIN] = [260, 52];

/** A figure at several times, as each source gives it; where they differ each has its own dot, and none is averaged away. */
export function SeriesChart({ series: { series, points } }: { series: DrawnSeriesFragment }): JSX.Element {
  const { t } = useTranslation();
  const label = useId();
  const language = useLanguage();
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(picture, 800);
  const dots = points.flatMap(({ asOf, figures }) => figures.flatMap(({ figure }) => (figure.value === null ? [] : [{ figure, value: figure.value, day: Date.parse(asOf.slice(0, 10)) }])));
  const days = dots.map(({ day }) => day);
  const x = scaleUtc().domain([Math.min(...days), Math.max(...days)]).range([MARGIN, width - MARGIN]).nice();
  const y = scaleLinear().domain([0, Math.max(...dots.map(({ value }) => value))]).range([HEIGHT - MARGIN, MARGIN / 2]).nice();
  return (
    <Section title={series.seriesName}>
      <figure className="chart">
        <svg ref={picture} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="img" aria-labelledby={label} direction="ltr">
          <title id={label}>{`${series.seriesName} (${series.unit})`}</title>
          {y.ticks(4).map((tick) => <g key={tick} className="tick" transform={`translate(0 ${y(tick)})`}><line x1={MARGIN} x2={width - MARGIN} /><text x={MARGIN - 6} textAnchor="end" dominantBaseline="middle">{tick.toLocaleString('en')}</text></g>)}
          {x.ticks(Math.max(2, width / 130)).map((tick) => <text key={tick.getTime()} className="tick" x={x(tick)} y={HEIGHT - 12} textAnchor="middle">{x.tickFormat()(tick)}</text>)}
          {dots.map(({ figure, value, day }) => <circle key={figure.id} className="mark" cx={x(day)} cy={y(value)} r={5}><title>{value.toLocaleString('en')}</title></circle>)}
        </svg>
        <figcaption><Words lang="en">{series.unit}</Words></figcaption>
      </figure>
      <table>
        <thead><tr><th>{t('asOf')}</th><th>{t('value')}</th><th>{t('sources')}</th></tr></thead>
        <tbody>
          {points.flatMap(({ asOf, agreement, figures }) => figures.map(({ figure }) => (
            <tr key={figure.id}>
              <td><time dir="ltr">{asOf}</time></td>
              <td><Link href={entityPath(figure.id)}>{figure.value?.toLocaleString(language) ?? '?'}</Link>{agreement === 'DIFFER' && <span className="warning"> {t('sourcesDiffer')}</span>}</td>
              <td><SourceLine article={figure.article} /></td>
            </tr>
          )))}
        </tbody>
      </table>
    </Section>
  );
}
