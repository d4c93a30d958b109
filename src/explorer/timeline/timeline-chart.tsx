import { scaleUtc } from 'd3-scale';
import { type JSX, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWidth } from '../drawing/use-width.js';
import { useZoom } from '../drawing/use-zoom.js';
import { ZoomButtons } from '../drawing/zoom-buttons.js';
import { DAY, type Entry, LEAST, type Lane, lanesOf } from './lanes.js';

interface TimelineChartProps {
  readonly entries: readonly Entry[];
  readonly chosen: string | null;
  readonly onChosen: (key: string) => void;
}

/** Pixels. */
const [MARGIN, ROW, MARK, LANE_NAME, AXIS] = [40, 15, 11, 20, 26];
const LETTER = 6.5;

/**
 * When things were, in a lane for each type: what is known by month or year is as long as it may have been. Time goes from left
 * to right in both languages, as its figures do. The list below says the same in words.
 */
export function TimelineChart({ entries, chosen, onChosen }: TimelineChartProps): JSX.Element {
  const { t, i18n } = useTranslation();
  const label = useId();
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(picture, 830);
  const scale = useMemo(() => scaleUtc().domain([Math.min(...entries.map(({ from }) => from)), Math.max(...entries.map(({ to }) => to))]).range([MARGIN, width - MARGIN]), [entries, width]);
  const lanes = useMemo(() => lanesOf(entries, scale), [entries, scale]);
  const height = lanes.reduce((sum, { rows }) => sum + heightOf(rows), AXIS);
  const zooming = useZoom(picture, { scales: [1, 2_000], width, height, isFlat: true });
  const { transform } = zooming;
  const seen = transform.rescaleX(scale);
  const ticks = seen.ticks(Math.max(2, width / 130));
  const format = dayFormat(i18n.language, ticks);
  return (
    <figure className="chart">
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-labelledby={label} direction="ltr">
        <title id={label}>{t('timelinePicture', { count: entries.length })}</title>
        {ticks.map((tick) => (
          <g key={tick.getTime()} transform={`translate(${seen(tick)} 0)`} className="tick">
            <line y2={height - AXIS} />
            <text y={height - 8} textAnchor="middle">{format(tick)}</text>
          </g>
        ))}
        {lanes.map((lane, index) => (
          <g key={lane.name} transform={`translate(0 ${lanes.slice(0, index).reduce((sum, { rows }) => sum + heightOf(rows), 0)})`}>
            <text x={MARGIN} y={13} className="lane">{t(`types.${lane.name as 'Event'}`)}</text>
            <Marks lane={lane} x={seen} zoom={transform.k} width={width} chosen={chosen} onChosen={onChosen} />
          </g>
        ))}
      </svg>
      <ZoomButtons zooming={zooming} />
    </figure>
  );
}

interface MarksProps extends Omit<TimelineChartProps, 'entries'> {
  readonly lane: Lane;
  readonly x: (time: number) => number;
  readonly zoom: number;
  readonly width: number;
}

/** The entries of a lane that are in sight, each with its title where there is room for it. */
function Marks({ lane, x, zoom, width, chosen, onChosen }: MarksProps): JSX.Element {
  return (
    <>
      {lane.entries.map(({ key, from, to, row, room, title }) => {
        const [start, end] = [Math.max(-LEAST, x(from)), Math.min(width + LEAST, Math.max(x(to), x(from) + LEAST))];
        if (end < 0 || start > width) return null;
        const letters = Math.floor((Math.min(room * zoom, width - end) - 8) / LETTER);
        const y = LANE_NAME + row * ROW;
        return (
          <g key={key} className={key === chosen ? 'entry chosen' : 'entry'} onClick={() => { onChosen(key); }}>
            <title>{title}</title>
            <rect x={start} y={y} width={end - start} height={MARK} rx={3} />
            {letters > 8 && <text x={end + 4} y={y + MARK - 1}>{title.length > letters ? `${title.slice(0, letters - 1)}…` : title}</text>}
          </g>
        );
      })}
    </>
  );
}

function heightOf(rows: number): number {
  return LANE_NAME + rows * ROW + 6;
}

/** Days as they are read: with their month and day only where ticks are that near to each other. */
function dayFormat(language: string, [first, second]: readonly Date[]): (day: Date) => string {
  const days = first && second ? (second.getTime() - first.getTime()) / DAY : 0;
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { year: 'numeric', timeZone: 'UTC', ...(days < 300 && { month: 'short' }), ...(days < 27 && { day: 'numeric' }) });
  return (day) => format.format(day);
}
